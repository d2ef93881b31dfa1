/** Saves the rules: what only others changed meanwhile is taken in and the save goes on; what both changed stops it. */
import { asOrgError, OrgError } from '../../client/errors.js';
import type { OrgErrorData } from '../../client/errors.js';
import type { WriteOptions } from '../../client/call.js';
import type { JoinRules } from '../../domain/join-rules.js';
import { joinRulesQuery, updateJoinRules } from '../../state/join-rules.js';
import type { RetryKey } from '../../state/retry-key.js';
import type { Session } from '../../state/session.js';
import type { RuleKey, RulesDraft } from './rules-draft.js';

export type SaveOutcome =
  | { readonly status: 'saved'; readonly before: JoinRules; readonly rules: JoinRules }
  /** Both sides changed a rule: `edits.conflicts` waits for a choice. */
  | { readonly status: 'conflict' }
  /** Rules were refused: `problems` says which. */
  | { readonly status: 'invalid' }
  | { readonly status: 'failed'; readonly error: OrgErrorData };

/** How often a save goes on by itself after others were faster. */
const TRIES = 3;

const write = async (session: Session, draft: RulesDraft, key: RetryKey): Promise<JoinRules> => {
  const { concurrency, idempotency } = session.ready.capabilities;
  const { base: { version }, patch, sent } = draft;
  const options: WriteOptions = {
    ...(concurrency !== 'none' && version !== undefined && { ifVersion: version }),
    ...(idempotency && { idempotencyKey: key.for([patch, version]) }),
  };
  try {
    const rules = await updateJoinRules(session, patch, options);
    key.ended();
    draft.saved(rules, sent);
    return rules;
  } catch (error) {
    key.ended(error);
    throw error;
  }
};

/** A backend may name a field as it stands in the patch: `fields.0`, or by its key. */
const ruleNamed = (field: string, { patch, edits }: RulesDraft): RuleKey | undefined => {
  const at = /^fields[.[](\d+)/.exec(field)?.[1];
  const named = at === undefined ? field : patch.fields?.[Number(at)]?.key;
  return named !== undefined && edits.value(named as RuleKey) !== undefined ? named as RuleKey : undefined;
};

/** Puts what the backend refused to the rules it is about; whether all of it found a place. */
const takeProblems = (draft: RulesDraft, { fields = [] }: OrgErrorData): boolean => {
  for (const { field, code, message } of fields) {
    const key = ruleNamed(field, draft);
    if (key === undefined) return false;
    draft.problems.set(key, { code, message });
  }
  return fields.length > 0;
};

export const saveRules = async (session: Session, draft: RulesDraft, key: RetryKey): Promise<SaveOutcome> => {
  draft.saving = true;
  draft.problems.clear();
  const { base: before } = draft;
  try {
    for (let tries = 1; ; tries++) {
      if (draft.edits.conflicts.length > 0) return { status: 'conflict' };
      // Others made the same of it meanwhile.
      if (!draft.edits.isDirty) return { status: 'saved', before, rules: draft.base };
      try {
        return { status: 'saved', before, rules: await write(session, draft, key) };
      } catch (error) {
        if (!OrgError.is(error) || error.code !== 'conflict' || tries === TRIES) throw error;
        draft.merge(await session.queries.read(joinRulesQuery(session), { anew: true }));
      }
    }
  } catch (thrown) {
    const error = asOrgError(thrown);
    return error.code === 'validation' && takeProblems(draft, error) ? { status: 'invalid' } : { status: 'failed', error };
  } finally {
    draft.saving = false;
  }
};
