/** A field's value as a person reads it. */
import type { OrgSession } from '../../client/capabilities.js';
import type { FieldDef } from '../../domain/field.js';
import type { Position } from '../../domain/position.js';
import type { DepartmentTree } from '../../domain/rules/department-tree.js';
import { pathOf } from '../../domain/rules/department-tree.js';
import type { Role } from '../../domain/role.js';
import type { Id } from '../../domain/schema.js';
import type { Format } from '../../locales/format.js';
import { isolate } from '../ui/isolate.js';
import { roleName } from '../ui/role-name.js';
import type { CommonWords } from '../ui/words-controller.js';
import type { FieldKind } from './fields.js';

/** What names stand for the ids in a member's fields. */
export interface Lookups {
  /** `undefined`: not there yet. */
  readonly tree: DepartmentTree | undefined;
  readonly positions: readonly Position[] | undefined;
  readonly ready: OrgSession;
  readonly words: CommonWords;
  readonly format: Format;
}

export const parseDate = (value: unknown): Date | undefined => {
  if (typeof value !== 'string') return undefined;
  // A day without a time is that day everywhere.
  const date = new Date(/^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00` : value);
  return Number.isNaN(date.getTime()) ? undefined : date;
};

export const departmentName = (id: Id, { tree, words }: Lookups): string =>
  tree?.nodes.get(id)?.department.name ?? (tree ? words.unknownDepartment : '…');

/** From the top down, as `Engineering › Platform`. */
export const departmentPath = (id: Id, { tree }: Lookups): string =>
  tree ? pathOf(tree, id).map(({ name }) => isolate(name)).join(' › ') : '';

export const positionName = (id: Id, { positions, words }: Lookups): string =>
  positions?.find((one) => one.id === id)?.name ?? (positions ? words.unknownPosition : '…');

const optionLabel = (value: unknown, def: FieldDef | undefined): string =>
  def?.options?.find((option) => option.value === value)?.label ?? String(value);

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** What a host keeps in a field may be anything; what is no plain value is shown as it is written down. */
const raw = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);

/** Empty for an empty field. */
export const valueText = (kind: FieldKind, def: FieldDef | undefined, value: unknown, lookups: Lookups): string => {
  if (isEmpty(value)) return '';
  const { format, ready, words } = lookups;
  const list = Array.isArray(value) ? value as readonly unknown[] : [value];
  switch (kind) {
    case 'departments': return format.allOf(list.map((id) => isolate(departmentName(String(id), lookups))));
    case 'position': return positionName(String(value), lookups);
    case 'role': return format.allOf(list.map((role) => roleName(role as Role, ready, words)));
    case 'select': return optionLabel(value, def);
    case 'multiselect': return format.allOf(list.map((one) => optionLabel(one, def)));
    case 'date': {
      const date = parseDate(value);
      return date ? format.date(date) : raw(value);
    }
    case 'number': return typeof value === 'number' && Number.isFinite(value) ? format.number(value) : raw(value);
    default: return raw(value);
  }
};
