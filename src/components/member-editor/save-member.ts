/** Saves a form: what only others changed meanwhile is taken in and the save goes on; what both changed stops it. */
import { asOrgError, OrgError } from '../../client/errors.js';
import type { OrgErrorData } from '../../client/errors.js';
import type { WriteOptions } from '../../client/org-client.js';
import type { Member, MemberPatch } from '../../domain/member.js';
import { memberQuery, setMemberRoles, updateMember } from '../../state/members.js';
import { newKey } from '../../state/retry-key.js';
import type { Session } from '../../state/session.js';
import type { EditKey, MemberForm } from './member-form.js';

/** What was really written, in the form a host hears of it. */
export interface Saved {
  readonly before: Member;
  readonly after: Member;
  readonly patch: MemberPatch;
  readonly roles?: Member['roles'];
}

export type SaveOutcome =
  | { readonly status: 'saved' }
  /** Both sides changed a field: `form.conflicts` waits for a choice. */
  | { readonly status: 'conflict' }
  /** Fields were refused: `form.problems` says which. `rest`: what belongs to no field of the form. */
  | { readonly status: 'invalid'; readonly rest: readonly string[] }
  /** `partly`: some of it was saved before. */
  | { readonly status: 'failed'; readonly error: OrgErrorData; readonly partly: boolean };

/** How often a save goes on by itself after others were faster. */
const TRIES = 3;

/** The last key of each form: the same content tried again must not take effect twice. */
const keys = new WeakMap<MemberForm, { readonly content: string; readonly key: string }>();

const keyFor = (form: MemberForm, content: unknown): string => {
  const text = JSON.stringify(content);
  const known = keys.get(form);
  if (known?.content === text) return known.key;
  const key = newKey();
  keys.set(form, { content: text, key });
  return key;
};

const optionsFor = (session: Session, form: MemberForm, content: unknown): WriteOptions => {
  const { concurrency, idempotency } = session.ready.capabilities;
  const { version } = form.base;
  return {
    ...(concurrency !== 'none' && version !== undefined && { ifVersion: version }),
    ...(idempotency && { idempotencyKey: keyFor(form, [content, version]) }),
  };
};

const sentBy = (form: MemberForm, isSent: (key: EditKey) => boolean): ReadonlyMap<EditKey, unknown> =>
  new Map([...form.dirty].filter(isSent).map((key) => [key, form.value(key)]));

/** Writes what is changed, step by step; each step that is done is told. */
const write = async (session: Session, form: MemberForm, onSaved: (saved: Saved) => void): Promise<void> => {
  const { patch, roles } = form;
  const { id } = form.base;
  if (patch) {
    const before = form.base;
    const sent = sentBy(form, (key) => key !== 'roles');
    const after = await updateMember(session, id, patch, optionsFor(session, form, patch));
    form.saved(after, sent);
    onSaved({ before, after, patch });
  }
  if (roles && form.isChanged('roles') && form.conflicts.length === 0) {
    const before = form.base;
    const sent = sentBy(form, (key) => key === 'roles');
    const after = await setMemberRoles(session, id, roles, optionsFor(session, form, roles));
    form.saved(after, sent);
    onSaved({ before, after, patch: {}, roles });
  }
};

const readAgain = (session: Session, form: MemberForm): Promise<Member> =>
  session.queries.read(memberQuery(session, form.base.id), { anew: true });

/** Puts what the backend refused to the fields it belongs to; returns what belongs to none. */
const takeProblems = (form: MemberForm, { fields = [] }: OrgErrorData, isShown: (key: string) => boolean): string[] => {
  const rest: string[] = [];
  for (const { field, code, message } of fields) {
    const key = isShown(field) ? field : field.split(/[.[]/)[0] ?? field;
    if (isShown(key)) form.problems.set(key as EditKey, { code, message });
    else rest.push(message ?? field);
  }
  return rest;
};

/** Refusals that are about the roles, whatever else was in the form. */
const isAboutRoles = ({ code }: OrgErrorData): boolean => code === 'last-account-admin' || code === 'forbidden';

/**
 * @param isShown Whether the form shows that field.
 * @param onSaved After each write that took effect.
 */
export const saveMember = async (
  session: Session, form: MemberForm, isShown: (key: string) => boolean, onSaved: (saved: Saved) => void,
): Promise<SaveOutcome> => {
  form.saving = true;
  form.problems.clear();
  let partly = false;
  const told = (saved: Saved): void => {
    partly = true;
    onSaved(saved);
  };
  try {
    for (let tries = 1; ; tries++) {
      if (form.conflicts.length > 0) return { status: 'conflict' };
      try {
        await write(session, form, told);
        return form.conflicts.length > 0 ? { status: 'conflict' } : { status: 'saved' };
      } catch (error) {
        if (!OrgError.is(error) || error.code !== 'conflict' || tries === TRIES) throw error;
        form.merge(await readAgain(session, form));
      }
    }
  } catch (thrown) {
    const error = asOrgError(thrown);
    // Only the roles were left to be sent.
    if (isAboutRoles(error) && form.patch === undefined) form.problems.set('roles', { code: error.code, message: error.detail });
    else if (error.code !== 'validation' || !error.fields?.length) return { status: 'failed', error, partly };
    return { status: 'invalid', rest: takeProblems(form, error, isShown) };
  } finally {
    form.saving = false;
  }
};
