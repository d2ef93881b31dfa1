/** What a patch makes of a member, or which of its fields are wrong (R2, R3, R50). */
import type { Department } from '../../domain/department.js';
import type { FieldDef, FieldKey } from '../../domain/field.js';
import type { Member, MemberPatch } from '../../domain/member.js';
import { isAccountField } from '../../domain/rules/editing.js';
import type { CustomKey, Id } from '../../domain/schema.js';
import type { Position } from '../../domain/position.js';
import type { FieldError } from '../errors.js';
import { invalid } from './refusals.js';

/** The guide's fields as they are where a seed does not define them. */
const GUIDE_FIELDS: readonly FieldDef[] = [
  { key: 'name', type: 'text', ownedBy: 'account' },
  { key: 'email', type: 'email', ownedBy: 'account' },
  { key: 'phone', type: 'phone', ownedBy: 'account' },
  { key: 'departmentIds', type: 'multiselect', ownedBy: 'organization' },
  { key: 'positionId', type: 'select', ownedBy: 'organization' },
  { key: 'workNumber', type: 'text', maxLength: 64, ownedBy: 'organization' },
  { key: 'location', type: 'text', maxLength: 128, ownedBy: 'organization' },
];

/** Every field there is: the guide's first, then the host's own. */
export const fieldsOf = (defined: readonly FieldDef[]): readonly FieldDef[] => [
  ...GUIDE_FIELDS.map((field) => defined.find(({ key }) => key === field.key) ?? field),
  ...defined.filter(({ key }) => !GUIDE_FIELDS.some((field) => field.key === key)),
];

export const editableOf = (fields: readonly FieldDef[]): readonly FieldKey[] =>
  fields.map(({ key }) => key).filter((key) => !isAccountField(key, fields));

export interface Surroundings {
  readonly departments: readonly Department[];
  readonly positions: readonly Position[];
  readonly fields: readonly FieldDef[];
}

/** What is checked about one value: what it becomes, or what is wrong with it. */
type Checked = { readonly value: unknown } | { readonly wrong: string };

/** @returns The member afterwards; the very same one when nothing changes. */
export function patched(member: Member, patch: MemberPatch, around: Surroundings): Member {
  const errors: FieldError[] = [];
  const after: Record<string, unknown> = { ...member };
  const custom: Record<string, unknown> = { ...member.custom };
  const take = (field: string, into: Record<string, unknown>, value: unknown): void => {
    const checked = check(field, value, member, around);
    if ('wrong' in checked) errors.push({ field, code: checked.wrong });
    else if (!same(into[field] ?? null, checked.value)) into[field] = checked.value;
  };

  if (!isRecord(patch)) throw invalid([{ field: 'patch', code: 'invalid' }]);
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (key !== 'custom') take(key, after, value);
    else if (!isRecord(value)) errors.push({ field: 'custom', code: 'invalid' });
    else for (const [own, inner] of Object.entries(value)) take(own, custom, inner);
  }
  if (errors.length > 0) throw invalid(errors);
  if (Object.keys(custom).some((key) => custom[key] !== member.custom?.[key as CustomKey])) {
    after.custom = Object.fromEntries(Object.entries(custom).filter(([, value]) => value !== null));
  }
  const changed = Object.keys(after).some((key) => after[key] !== member[key as keyof Member]);
  return changed ? after as unknown as Member : member;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const ok = (value: unknown): Checked => ({ value });
const wrong = (code: string): Checked => ({ wrong: code });

function check(key: string, value: unknown, member: Member, { departments, positions, fields }: Surroundings): Checked {
  const field = fields.find((one) => one.key === key);
  if (!field) return wrong('unknown');
  if (isAccountField(field.key, fields)) return wrong('read-only');
  if (key === 'departmentIds') return checkDepartments(value, member, departments);
  if (value === null) return ok(null);
  if (key === 'positionId') return positions.some(({ id }) => id === value) ? ok(value) : wrong('unknown');
  return checkValue(value, field);
}

function checkDepartments(value: unknown, member: Member, departments: readonly Department[]): Checked {
  if (!Array.isArray(value)) return wrong('invalid');
  const ids = [...new Set(value as readonly Id[])];
  const chosen = ids.map((id) => departments.find((one) => one.id === id));
  if (chosen.includes(undefined)) return wrong('unknown');
  // A disabled department keeps its people and takes no new ones.
  return chosen.some((one) => one?.disabled && !member.departmentIds.includes(one.id)) ? wrong('invalid') : ok(ids);
}

const DATE = /^\d{4}-\d{2}-\d{2}/u;

function checkValue(value: unknown, { type, options, maxLength = Infinity }: FieldDef): Checked {
  const isOption = (one: unknown): boolean => !options || options.some((option) => option.value === one);
  const isChoice = (one: unknown): one is string => typeof one === 'string' && isOption(one);
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value) ? ok(value) : wrong('invalid');
  if (type === 'multiselect') {
    return Array.isArray(value) && value.every(isChoice) ? ok([...value]) : wrong('invalid');
  }
  if (typeof value !== 'string') return wrong('invalid');
  const text = value.trim();
  if (text === '') return ok(null);
  if (text.length > maxLength) return wrong('too-long');
  if (type === 'select' && !isOption(text)) return wrong('unknown');
  return type === 'date' && !(DATE.test(text) && Number.isFinite(Date.parse(text))) ? wrong('invalid') : ok(text);
}
