/** Changing who needs approval and what a joiner is asked for (R40). */
import type { FieldDef } from '../../../domain/field.js';
import { ASKS } from '../../../domain/join-rules.js';
import type { JoinField, JoinRules } from '../../../domain/join-rules.js';
import type { Version } from '../../../domain/schema.js';
import { OrgError } from '../../errors.js';
import type { FieldError } from '../../errors.js';
import { editableOf, fieldsOf } from '../member-patch.js';
import { demand } from '../permissions.js';
import { invalid, unsupported } from '../refusals.js';
import type { Desk } from './desk.js';
import type { Ledger } from './ledger.js';

export type RulesPatch = Partial<Omit<JoinRules, 'version'>>;

export function updateRules(desk: Desk, patch: RulesPatch, ifVersion: Version | undefined): JoinRules {
  demand(desk.scene.viewer, 'joinRules.write');
  const { rules } = desk;
  if (ifVersion !== undefined && ifVersion !== rules.version) {
    throw new OrgError({ code: 'conflict', message: 'The join rules were changed meanwhile.', current: rules });
  }
  const errors = wrongIn(patch, desk);
  if (errors.length > 0) throw invalid(errors);
  const { inviteVerification = rules.inviteVerification, searchToJoin = rules.searchToJoin, fields = rules.fields } = patch;
  const after = { inviteVerification, searchToJoin, fields: fields.map(({ key, ask }) => ({ key, ask })) };
  const { version: _, ...before } = rules;
  if (JSON.stringify(after) !== JSON.stringify({ ...before, fields: rules.fields.map(({ key, ask }) => ({ key, ask })) })) {
    desk.putRules(after);
  }
  return desk.rules;
}

const PARTS = ['inviteVerification', 'searchToJoin', 'fields', 'version'];

function wrongIn(patch: RulesPatch, ledger: Ledger): readonly FieldError[] {
  if (typeof patch !== 'object' || (patch as unknown) === null) return [{ field: 'patch', code: 'invalid' }];
  const errors: FieldError[] = [];
  for (const [field, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    const isSwitch = field === 'inviteVerification' || field === 'searchToJoin';
    if (!PARTS.includes(field)) errors.push({ field, code: 'unknown' });
    else if (field === 'version') errors.push({ field, code: 'read-only' });
    else if (isSwitch && typeof value !== 'boolean') errors.push({ field, code: 'invalid' });
    else if (field === 'fields') errors.push(...wrongFields(value, ledger));
  }
  return errors;
}

function wrongFields(fields: unknown, ledger: Ledger): readonly FieldError[] {
  if (!Array.isArray(fields)) return [{ field: 'fields', code: 'invalid' }];
  const defs = fieldsOf(ledger.settings.fields);
  const askable = editableOf(defs);
  const seen = new Set<string>();
  return (fields as readonly Partial<JoinField>[]).flatMap((one): readonly FieldError[] => {
    const { key = undefined, ask = undefined } = (one as Partial<JoinField> | null) ?? {};
    if (typeof key !== 'string' || !defs.some((def) => def.key === key)) return [{ field: String(key), code: 'unknown' }];
    if (!askable.includes(key)) throw unsupported(`question for ${key}`);
    if (ask === undefined || !ASKS.includes(ask)) return [{ field: key, code: 'invalid' }];
    if (seen.has(key)) return [{ field: key, code: 'duplicate' }];
    seen.add(key);
    const def = defs.find((field) => field.key === key) as FieldDef;
    return ask === 'required' && isEmpty(def, ledger) ? [{ field: key, code: 'empty' }] : [];
  });
}

/** Whether there is nothing to choose from: nobody could answer. */
function isEmpty({ key, options }: FieldDef, { departments, positions }: Ledger): boolean {
  if (key === 'departmentIds') return departments.every(({ disabled }) => disabled);
  return key === 'positionId' ? positions.length === 0 : options?.length === 0;
}
