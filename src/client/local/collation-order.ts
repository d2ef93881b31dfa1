/**
 * Sorts many texts as `Intl.Collator` does, several times as fast: a rough order first, by the places of single
 * letters, and then the collator's own, which costs next to nothing on texts that are almost in order.
 */

/** So many letters of each text count in the rough order. */
const DEPTH = 12;

/** @returns The indexes of `texts` in order; equal texts stay as they were. */
export function collationOrder(texts: readonly string[], collator: Intl.Collator): Uint32Array {
  const rough = roughOrder(texts, collator);
  const order = Array.from(rough).sort((a, b) => {
    const [first, second] = [texts[a] as string, texts[b] as string];
    return first === second ? 0 : collator.compare(first, second);
  });
  return Uint32Array.from(order);
}

/** A radix sort over the ranks of the first letters, last letter first. */
function roughOrder(texts: readonly string[], collator: Intl.Collator): Uint32Array {
  const { ranks, count } = letterRanks(texts, collator);
  const keys = new Uint16Array(texts.length * DEPTH);
  texts.forEach((text, at) => {
    for (let unit = 0, place = 0; unit < text.length && place < DEPTH; unit++) {
      const rank = ranks[text.charCodeAt(unit)] as number;
      if (rank > 0) keys[at * DEPTH + place++] = rank;
    }
  });

  let order = Uint32Array.from(texts.keys());
  let next = new Uint32Array(texts.length);
  for (let place = DEPTH - 1; place >= 0; place--) {
    const starts = new Uint32Array(count + 1);
    for (let at = place; at < keys.length; at += DEPTH) starts[(keys[at] as number) + 1]! += 1;
    for (let rank = 1; rank < starts.length; rank++) starts[rank]! += starts[rank - 1] as number;
    for (const at of order) next[starts[keys[at * DEPTH + place] as number]!++] = at;
    [order, next] = [next, order];
  }
  return order;
}

/** The place of every letter in use; 0 for what does not count in an order at all. */
function letterRanks(texts: readonly string[], collator: Intl.Collator): { ranks: Uint16Array; count: number } {
  const used = new Uint8Array(0x10000);
  for (const text of texts) for (let at = 0; at < text.length; at++) used[text.charCodeAt(at)] = 1;
  const { locale } = collator.resolvedOptions();
  const base = new Intl.Collator(locale, { sensitivity: 'base' });
  const letters = Array.from(used.entries()).flatMap(([unit, is]) => (is ? [String.fromCharCode(unit)] : []))
    .filter((letter) => base.compare(letter, '') !== 0).sort((a, b) => base.compare(a, b));
  const ranks = new Uint16Array(0x10000);
  let rank = 0;
  letters.forEach((letter, at) => {
    if (at === 0 || base.compare(letters[at - 1] as string, letter) !== 0) rank++;
    ranks[letter.charCodeAt(0)] = rank;
  });
  return { ranks, count: rank + 1 };
}
