/** Where the next page of a list begins. */
import { invalid } from './refusals.js';
import type { Id } from '../../domain/schema.js';

export interface Bookmark {
  /** How many members were before it. */
  readonly offset: number;
  /** The last of them, to go on behind even when the list has changed. */
  readonly after: Id;
  /** Which list it lies in. */
  readonly list: string;
}

export function encodeCursor({ offset, after, list }: Bookmark): string {
  const bytes = new TextEncoder().encode(JSON.stringify([offset, after, list]));
  return btoa(String.fromCharCode(...bytes));
}

export function decodeCursor(cursor: string): Bookmark {
  try {
    const bytes = Uint8Array.from(atob(cursor), (character) => character.charCodeAt(0));
    const [offset, after, list] = JSON.parse(new TextDecoder().decode(bytes)) as unknown[];
    const isOurs = Number.isSafeInteger(offset) && typeof after === 'string' && typeof list === 'string';
    if (isOurs) return { offset: offset as number, after, list };
  } catch { /* Not one of ours. */ }
  throw invalid([{ field: 'cursor', code: 'invalid' }]);
}

/** A short name for a list, the same for the same filter. */
export function listName(filter: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < filter.length; at++) hash = Math.imul(hash ^ filter.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
