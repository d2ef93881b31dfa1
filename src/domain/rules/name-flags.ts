/**
 * What is odd about a name that somebody gave themselves: it may have been made to look like another one (R45). A reason
 * to look twice, never to refuse.
 */
export const NAME_FLAGS = ['mixed-alphabets', 'reordered', 'hidden-characters'] as const;
/**
 * `mixed-alphabets`: letters of several alphabets that look alike. `reordered`: controls that turn the reading direction
 * around. `hidden-characters`: characters that cannot be seen.
 */
export type NameFlag = (typeof NAME_FLAGS)[number];

/** The alphabets whose letters pass for each other. Scripts that nobody confuses, Han or Arabic, go with any of them. */
const ALPHABETS: readonly RegExp[] = [
  /\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u,
];

/** A word all of such letters reads as Latin although none of it is. */
const PASSES_FOR_LATIN = /^[АВЕЅІЈКМНОРСТУХҮԀԚԜаеѕіјкорсухһҽԁԛԝӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοριυχν]+$/u;

const WORD = /[\p{L}\p{M}]+/gu;
const REORDERS = /[\u202a-\u202e\u2066-\u2069]/u;
const HIDDEN = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]|[\u{e0000}-\u{e0fff}]/u;
/** The joiners belong into Persian, Hindi and others, and into emoji; between Latin letters they only hide. */
const HIDDEN_JOINER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}][\u200c\u200d]/u;

const alphabetsOf = (word: string): readonly RegExp[] => ALPHABETS.filter((alphabet) => alphabet.test(word));

const isMixed = (name: string): boolean => {
  const words = name.match(WORD) ?? [];
  if (words.some((word) => alphabetsOf(word).length > 1)) return true;
  const hasLatin = words.some((word) => /\p{Script=Latin}/u.test(word));
  return hasLatin && words.some((word) => word.length > 1 && PASSES_FOR_LATIN.test(word));
};

export const nameFlags = (name: string): readonly NameFlag[] => [
  ...(isMixed(name) ? ['mixed-alphabets' as const] : []),
  ...(REORDERS.test(name) ? ['reordered' as const] : []),
  ...(HIDDEN.test(name) || HIDDEN_JOINER.test(name) ? ['hidden-characters' as const] : []),
];
