import type { Id } from '../../domain/schema.js';

/** A new id. Not `randomUUID`: a page that is not served safely does not have it. */
export function newId(kind: string): Id {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `${kind}-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
