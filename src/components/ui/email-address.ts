/** What can be said of an email address without asking anybody, in linear time. */

export type EmailProblem = 'hidden' | 'letters' | 'no-name' | 'no-domain' | 'no-ending' | 'malformed' | 'too-long';

export type EmailCheck =
  | { readonly ok: true; readonly email: string }
  /** `letters`: those that are no plain Latin ones. */
  | { readonly ok: false; readonly problem: EmailProblem; readonly letters?: string };

/** Characters nobody sees: bidi controls, zero-width ones, fillers (they could make one address look like another). */
const HIDDEN = /[\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f]/u;
const NOT_ASCII = /[^\u0020-\u007e]/gu;
const LOCAL = /^[\w!#$%&'*+\-/=?^`{|}~.]+$/u;
const LABEL = /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/iu;
/** A mailbox's and an address's longest (RFC 5321). */
const [LONGEST_LOCAL, LONGEST] = [64, 254];

const wrong = (problem: EmailProblem, letters?: string): EmailCheck => ({ ok: false, problem, ...(letters && { letters }) });

/** Full-width letters count as the plain ones they stand for; letters of other alphabets are refused: they look alike. */
export const checkEmail = (typed: string): EmailCheck => {
  if (HIDDEN.test(typed)) return wrong('hidden');
  const email = typed.normalize('NFKC').trim();
  if (email.length > LONGEST) return wrong('too-long');
  const letters = [...new Set(email.match(NOT_ASCII))].join('');
  if (letters) return wrong('letters', letters);
  const at = email.lastIndexOf('@');
  const [local, domain] = [email.slice(0, at), email.slice(at + 1)];
  if (at < 0 || !local) return wrong('no-name');
  if (!domain) return wrong('no-domain');
  if (local.length > LONGEST_LOCAL) return wrong('too-long');
  if (!LOCAL.test(local) || local.startsWith('.') || local.endsWith('.') || local.includes('..')) return wrong('malformed');
  const labels = domain.split('.');
  if (labels.length < 2 || labels.at(-1) === '') return wrong(LABEL.test(labels[0] ?? '') ? 'no-ending' : 'malformed');
  if (!labels.every((label) => label.length < 64 && LABEL.test(label)) || /^\d+$/u.test(labels.at(-1) ?? '')) return wrong('malformed');
  return { ok: true, email };
};

/** Two addresses with the same key are one: compared by NFKC and without case. */
export const emailKey = (email: string): string => email.normalize('NFKC').toLowerCase();
