/** Finding what a person typed within a name, whatever the case, the width of the letters and the accents on them. */

/** Where in the name it stands: from, up to and not including; in UTF-16 code units. */
export type Match = readonly [from: number, to: number];

const foldChar = (char: string): string => char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Two texts with the same folding look the same to somebody who searches. */
export const fold = (text: string): string => Array.from(text, foldChar).join('').trim();

/** The first place where it stands; `undefined` when it is not in it, or nothing was typed. */
export const findText = (name: string, typed: string): Match | undefined => {
  const wanted = fold(typed);
  if (!wanted) return undefined;
  let folded = '';
  /** For each unit of the folded text, the character of the name it came from. */
  const origin: Match[] = [];
  let at = 0;
  for (const char of name) {
    const plain = foldChar(char);
    const from: Match = [at, at + char.length];
    // An accent of its own belongs to the letter before it.
    const last = origin.length - 1;
    if (!plain && last >= 0) origin[last] = [(origin[last] as Match)[0], from[1]];
    for (let unit = 0; unit < plain.length; unit++) origin.push(from);
    folded += plain;
    at = from[1];
  }
  const start = folded.indexOf(wanted);
  const [first, last] = [origin[start], origin[start + wanted.length - 1]];
  return start >= 0 && first && last ? [first[0], last[1]] : undefined;
};
