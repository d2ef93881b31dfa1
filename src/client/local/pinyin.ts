/**
 * Pinyin initials of Chinese names: `zml` finds 周美琳 (R54). Initials only, no whole syllables, and one reading for
 * each character, except in surnames that are read in a way of their own.
 */

/** Unicode's Chinese order files characters under letters; these stand right before the first of each. */
const LETTERS = [...'ABCDEFGHJKLMNOPQRSTWXYZ']
  .map((letter) => ({ initial: letter.toLowerCase(), mark: `\uFDD0${letter}` }));

/** Surnames that are not read as their characters usually are. */
const SURNAMES: ReadonlyMap<string, string> = new Map([
  ['单于', 'cy'], ['万俟', 'mq'], ['尉迟', 'yc'], ['澹台', 'tt'],
  ['曾', 'z'], ['单', 's'], ['解', 'x'], ['仇', 'q'], ['区', 'o'], ['查', 'z'], ['翟', 'z'], ['朴', 'p'],
  ['覃', 'q'], ['召', 's'], ['秘', 'b'], ['繁', 'p'], ['种', 'c'], ['祭', 'z'], ['郇', 'x'], ['乐', 'y'],
  ['折', 's'], ['粘', 'n'], ['句', 'g'], ['重', 'c'],
]);

const HAN = /\p{Script=Han}/u;

const collator = new Intl.Collator('zh-u-co-pinyin');
/** Not every browser orders Chinese by sound. Where it does not, names are found by everything but their initials. */
const ordersBySound = ['阿', '\uFDD0B', '波', '张'].every((character, at, all) =>
  at === 0 || collator.compare(all[at - 1] as string, character) < 0);

const known = new Map<string, string>();

function initialOf(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const initial = LETTERS.findLast(({ mark }) => collator.compare(mark, character) < 0)?.initial ?? '';
  known.set(character, initial);
  return initial;
}

/** `周美琳` → `zml`; empty for a name without Chinese characters. */
export function pinyinInitials(name: string): string {
  if (!ordersBySound || !HAN.test(name)) return '';
  const surname = [name.slice(0, 2), name.slice(0, 1)].find((start) => SURNAMES.has(start)) ?? '';
  let initials = SURNAMES.get(surname) ?? '';
  for (const character of name.slice(surname.length)) if (HAN.test(character)) initials += initialOf(character);
  return initials;
}
