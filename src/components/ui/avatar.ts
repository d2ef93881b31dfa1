import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { safeUrl } from './url.js';

const HUES = 8;

/** A colour that stays with the id. */
export const hueOf = (id: string): number => {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) | 0;
  return Math.abs(hash) % HUES;
};

const HAN = /\p{Script=Han}/u;
const LETTER = /\p{L}/u;

const firstLetter = (word: string): string => [...word].find((char) => LETTER.test(char)) ?? '';

/** One character of a Chinese name, one of a name in a joined script, the outer two initials of others. */
export const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const first = firstLetter(words[0] ?? '');
  if (!/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(first)) return first;
  const last = words.length > 1 ? firstLetter(words.at(-1) ?? '') : '';
  return (first + last).toUpperCase();
};

/** The class names of an avatar without a picture. */
export const avatarClass = (id: string, initials: string): string =>
  `avatar hue-${String(hueOf(id))}${HAN.test(initials) ? ' han' : ''}`;

/** A face, or initials on a colour taken from the id. Decoration: the name stands beside it. */
export const avatar = (
  person: { readonly id: string; readonly name: string; readonly avatarUrl?: string | undefined }, size: '' | 'large' = '',
): TemplateResult => {
  const url = safeUrl(person.avatarUrl);
  const initials = initialsOf(person.name);
  return html`<span class="${avatarClass(person.id, initials)} ${size}" aria-hidden="true">${url
    ? html`<img src=${url} alt="" referrerpolicy="no-referrer" loading="lazy" decoding="async">`
    : initials || nothing}</span>`;
};
