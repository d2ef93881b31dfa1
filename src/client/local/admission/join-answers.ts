/** What a joiner fills in, checked against what is asked (R40, R44). */
import type { FieldDef, FieldKey } from '../../../domain/field.js';
import type { JoinAnswers } from '../../../domain/join-request.js';
import type { JoinField } from '../../../domain/join-rules.js';
import type { MemberPatch } from '../../../domain/member.js';
import { OrgError } from '../../errors.js';
import type { FieldError } from '../../errors.js';
import { fieldsOf, patched } from '../member-patch.js';
import { invalid } from '../refusals.js';
import type { Ledger } from './ledger.js';
import { NOBODY } from './recipient.js';

/** A stranger's answer is never longer than this, in UTF-16 code units, where the field does not say. */
const LONGEST = 4_000;

const isBlank = (value: unknown): boolean =>
  value == null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

/** @returns Only what was really filled in, as it is to be kept. */
export function checkedAnswers(answers: JoinAnswers, ask: readonly JoinField[], ledger: Ledger): JoinAnswers {
  if (typeof answers !== 'object' || (answers as unknown) === null || Array.isArray(answers)) {
    throw invalid([{ field: 'answers', code: 'invalid' }]);
  }
  const given = Object.entries(answers).filter(([, value]) => !isBlank(value));
  const defs = fieldsOf(ledger.settings.fields);
  const errors: FieldError[] = [
    ...given.flatMap(([key, value]) => wrongIn(key, value, ask, defs)),
    ...ask.filter((field) => field.ask === 'required' && !given.some(([key]) => key === field.key))
      .map(({ key }) => ({ field: key, code: 'required' })),
  ];
  const patch = patchOf(Object.fromEntries(given.filter(([key]) => !errors.some(({ field }) => field === key))));
  const after = answered(patch, ledger, errors);
  if (errors.length > 0) throw invalid(errors);
  return Object.fromEntries(given.flatMap(([key]) => {
    const value = key.startsWith('x:') ? after.custom?.[key as `x:${string}`] : (after as Record<string, unknown>)[key];
    return isBlank(value) ? [] : [[key, value]];
  }));
}

function wrongIn(key: string, value: unknown, ask: readonly JoinField[], defs: readonly FieldDef[]): readonly FieldError[] {
  if (!ask.some((field) => field.key === key)) return [{ field: key, code: 'unknown' }];
  const { maxLength = LONGEST } = defs.find((def) => def.key === key) ?? {};
  const texts = Array.isArray(value) ? value : [value];
  return texts.some((one) => typeof one === 'string' && one.trim().length > maxLength) ? [{ field: key, code: 'too-long' }] : [];
}

/** The answers on a member who has nothing else; what is wrong with them goes to `errors`. */
function answered(patch: MemberPatch, ledger: Ledger, errors: FieldError[]): MemberPatch {
  try {
    return patched(NOBODY, patch, { ...ledger, fields: fieldsOf(ledger.settings.fields) });
  } catch (error) {
    if (!OrgError.is(error) || !error.fields) throw error;
    errors.push(...error.fields);
    return {};
  }
}

/** Answers as a change of a member. */
export function patchOf(answers: JoinAnswers): MemberPatch {
  const custom: Record<string, unknown> = {};
  const patch: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(answers) as [FieldKey, unknown][]) (key.startsWith('x:') ? custom : patch)[key] = value;
  return Object.keys(custom).length > 0 ? { ...patch, custom } : patch;
}
