/** Keys by which a backend knows a call that is made again for the same one. */
import { isAbort, OrgError } from '../client/errors.js';

/** 128 random bits. `crypto.randomUUID` is there on secure pages only. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Nobody knows whether such a call took effect. */
const UNSURE = ['network', 'timeout', 'server', 'protocol', 'rate-limited'];

/** Keeps the key of a call until its outcome is sure: tried again with the same content, it must not take effect twice. */
export class RetryKey {
  #content: string | undefined;
  #key = '';

  /** The key for this content: the last one's, where that content was the same and its outcome is not sure. */
  for(content: unknown): string {
    const text = JSON.stringify(content);
    if (text !== this.#content) {
      this.#content = text;
      this.#key = newKey();
    }
    return this.#key;
  }

  /** @param failure What the call failed with; missing: it did not. */
  ended(failure?: unknown): void {
    if (failure !== undefined && (isAbort(failure) || (OrgError.is(failure) && UNSURE.includes(failure.code)))) return;
    this.#content = undefined;
  }
}
