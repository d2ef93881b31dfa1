/** Pasted text as the addresses in it (R13): commas, semicolons, new lines, spaces, `Name <a@b.c>`, in linear time. */

/** One address as somebody wrote it: an email, a phone number, or something that is neither. */
export interface WrittenAddress {
  readonly text: string;
  /** The name that stood before it: `Ann Lee <ann@example.org>`. */
  readonly name?: string;
}

const SEPARATOR = /[,;|\t\r\n\u3001\uff0c\uff1b\u2028\u2029]/u;
const LINE_END = /[\r\n\u2028\u2029]/u;
/** A part of a phone number, full-width digits included. */
const NUMBER_PART = /^[+＋]?[\d０-９()（）.\-–/]*$/u;
const DIGIT = /[\d０-９]/gu;
/** So many digits are a number by themselves. */
const WHOLE = 7;

interface Segment {
  readonly text: string;
  /** What stood after it. */
  readonly end: string;
}

const plainSegments = function* (text: string): Generator<Segment> {
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (!SEPARATOR.test(char)) continue;
    yield { text: text.slice(from, at), end: char };
    from = at + 1;
  }
  yield { text: text.slice(from), end: '' };
};

/** Separators within quotes belong to a name; a quote that is never closed counts for nothing. */
const segments = function* (text: string): Generator<Segment> {
  let from = 0;
  let quoted = false;
  const end = function* (at: number, char: string): Generator<Segment> {
    if (quoted) yield* plainSegments(text.slice(from, at));
    else yield { text: text.slice(from, at), end: char };
    from = at + 1;
    quoted = false;
  };
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '"') quoted = !quoted;
    else if (LINE_END.test(char) || (!quoted && SEPARATOR.test(char))) yield* end(at, char);
  }
  yield* end(text.length, '');
};

const WRAPPING = new Set('()[]<>"\'“”‘’「」');
const TRAILING = new Set('.:!?。：！');

/** Without what people put around an address. */
const unwrapped = (text: string): string => {
  let [from, to] = [0, text.length];
  while (from < to && WRAPPING.has(text.charAt(from))) from++;
  while (from < to && (WRAPPING.has(text.charAt(to - 1)) || TRAILING.has(text.charAt(to - 1)))) to--;
  return text.slice(from, to).replace(/^(?:mailto|tel):/i, '');
};

const isAddress = (word: string): boolean => word.includes('@') || word.includes('＠');
const digits = (text: string): number => text.match(DIGIT)?.length ?? 0;
const startsNumber = (word: string): boolean => /^(?:[+＋]|00)/u.test(word);

/** Words with spaces between them: spaces within a number belong to it, other words that belong to nothing stay together. */
const wordsOf = function* (text: string): Generator<WrittenAddress> {
  let number = '';
  /** How many digits it has. */
  let length = 0;
  let rest = '';
  for (const word of text.split(/\s+/u)) {
    if (!word) continue;
    const isPart = NUMBER_PART.test(word) && word !== '-';
    if (number && (!isPart || startsNumber(word) || (length >= WHOLE && digits(word) >= WHOLE))) {
      yield { text: number };
      number = '';
      length = 0;
    }
    if (rest && (isPart || isAddress(word))) {
      yield { text: rest };
      rest = '';
    }
    if (isAddress(word)) yield { text: unwrapped(word) };
    else if (isPart) {
      number += number ? ` ${word}` : word;
      length += digits(word);
    } else rest += rest ? ` ${word}` : word;
  }
  if (number) yield { text: number };
  if (rest) yield { text: unwrapped(rest) };
};

const nameOf = (text: string): string => text.replaceAll('"', '').replace(/\s+/gu, ' ').trim();

/** One segment: every `Name <address>` in it, then what is left. */
const addressesIn = function* (text: string, before: string): Generator<WrittenAddress> {
  let from = 0;
  for (;;) {
    const open = text.indexOf('<', from);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) break;
    const name = nameOf([...(before && from === 0 ? [`${before},`] : []), text.slice(from, open)].join(' '));
    yield { text: unwrapped(text.slice(open + 1, close).trim()), ...(name && { name }) };
    from = close + 1;
  }
  if (from === 0 && before) yield* wordsOf(before);
  yield* wordsOf(text.slice(from));
};

/** Whether it may be the first half of `Lee, Ann <ann@example.org>`. */
const isHalfName = ({ text, end }: Segment): boolean => end === ',' && text.length < 60 && /^[\p{L}\p{M} .'’-]+$/u.test(text);

/** The addresses in a text, in order, one at a time: a long paste can be read in slices. */
export const writtenAddresses = function* (text: string): Generator<WrittenAddress> {
  let before = '';
  for (const segment of segments(text)) {
    const part = segment.text.trim();
    if (before && !part.includes('<')) {
      yield* wordsOf(before);
      before = '';
    }
    if (isHalfName(segment) && part && !before) {
      before = part;
      continue;
    }
    for (const found of addressesIn(part, before)) if (found.text) yield found;
    before = '';
  }
  if (before) yield* wordsOf(before);
};

/** Whether a text holds more than one address is written with, so that it should be taken apart. */
export const hasSeparator = (text: string): boolean => SEPARATOR.test(text);
