/** When two addresses or two numbers are one person's (R13, R19): how they are spelt does not count. */

/** The longest address that mail can be sent to, in UTF-16 code units. */
const LONGEST_EMAIL = 254;

/** One at sign, no spaces, a domain with a dot in it. Letters of any script: addresses can be international. */
const EMAIL = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"./]+(?:\.[^\s@<>()[\]\\,;:"./]+)+$/u;

/** Letters that cannot be seen, or turn the direction of what is read: no address has them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u;

/** Scripts whose letters are drawn alike. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Whether a text has letters of several scripts that are drawn alike: one of them may stand for another. */
export const mixesAlphabets = (text: string): boolean => ALIKE.filter((script) => script.test(text)).length > 1;

/** The same for every spelling of one address; `null`: no address, or one made to be taken for another. */
export function emailKey(email: string): string | null {
  const key = email.trim().normalize('NFKC').toLowerCase();
  return key.length <= LONGEST_EMAIL && EMAIL.test(key) && !UNSEEN.test(key) && !mixesAlphabets(key) ? key : null;
}

/** What people put between the digits of a number. */
const BETWEEN = /[\s\p{Dash}().·/]+/gu;

/** E.164, the same for every spelling of one number; `null`: no number, or one without its country. */
export function phoneKey(phone: string): string | null {
  const key = phone.trim().normalize('NFKC').replace('(0)', '').replace(BETWEEN, '').replace(/^00/u, '+');
  return /^\+[1-9]\d{6,14}$/u.test(key) ? key : null;
}

/** All by which a person is known. */
export const identityKeys = (
  { email, phone }: { readonly email?: string | null; readonly phone?: string | null },
): readonly string[] =>
  [email ? emailKey(email) : null, phone ? phoneKey(phone) : null].filter((key) => key !== null);
