/** Tokens: what a personal or public link holds, and what is kept of it. */
import { randomBytes } from './records.js';

export interface Ticket {
  /** 32 random bytes, as base64url. Sent or shown, and not kept with what it opens. */
  readonly token: string;
  /** By which what it opens is found. */
  readonly hash: string;
}

/** Whether tokens can be hashed: only a page that is served safely can. */
export const canHash = (): boolean => (globalThis.crypto as Partial<Crypto> | undefined)?.subtle !== undefined;

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

export async function hashOf(token: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))));
}

/** So many new ones. */
export const mintTickets = (count: number): Promise<readonly Ticket[]> => Promise.all(
  Array.from({ length: count }, async () => {
    const token = base64url(randomBytes(32));
    return { token, hash: await hashOf(token) };
  }),
);
