/** What a search looks at, and how what is typed is compared with it. */
import type { Member } from '../../domain/member.js';
import { pinyinInitials } from './pinyin.js';

/** Letters that Unicode does not take apart, as people without them on their keyboard type them. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Everything else is the long way round. */
const PLAIN = /^[\x00-\x7f]*$/;

/** The same for all spellings of a word that people take for one: case, accents, width and apostrophes do not count. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.includes("'") ? text.toLowerCase().replaceAll("'", '') : text.toLowerCase();
  return text.normalize('NFKD').toLowerCase().replace(/[\p{M}'’ʼ]+/gu, '')
    .replace(/[øłđðıßæœ]/gu, (letter) => LETTERS[letter] ?? letter);
}

/** @param positionName Folded. */
export function searchText({ name, email, phone, workNumber }: Member, positionName: string): string {
  const number = workNumber ? fold(workNumber) : '';
  // One line a field, so that nothing matches across two of them.
  return [
    fold(name), email ? fold(email) : '', phone?.replace(/\D+/gu, ''), number, number.replace(/[\s\-._/]+/gu, ''),
    positionName, pinyinInitials(name),
  ].join('\n');
}

/** All that people put into phone numbers. */
const PHONE = /^[+\d\s().\-–/·]+$/u;

/** How typed digits may stand in a stored number: as they are, or without the 0 or 00 before them. */
function digitsOf(typed: string): string[] {
  if (!PHONE.test(typed)) return [];
  const digits = typed.replace('(0)', '').replace(/\D+/gu, '');
  const abroad = digits.replace(/^0+/u, '');
  // A short number is a work number's end rather than a phone number's.
  return digits === abroad || abroad.length < 6 ? [digits] : [digits, abroad];
}

/** Whether a {@link searchText} has every word of `q`, in any order and place; `null`: everybody matches. */
export function textMatcher(q: string): ((text: string) => boolean) | null {
  const words = fold(q).split(/\s+/u).filter(Boolean);
  const [first, ...others] = words;
  if (first === undefined) return null;
  const digits = digitsOf(q.trim()).filter(Boolean);
  return (text) =>
    (text.includes(first) && others.every((word) => text.includes(word)))
    || digits.some((number) => text.includes(number));
}
