/** How calls begin and end: aborted ones with `AbortError`, all other failures with an `OrgError`. */
import type { CallOptions } from '../org-client.js';
import { isAbort, OrgError } from '../errors.js';
import { StoreFullError } from './store.js';

const aborted = (): DOMException => new DOMException('The call was aborted', 'AbortError');

export function throwIfAborted(options: CallOptions | undefined): void {
  if (options?.signal?.aborted) throw aborted();
}

/** Settles as `work` does, or as soon as the caller loses interest. */
export async function untilAborted<T>(work: Promise<T>, options: CallOptions | undefined): Promise<T> {
  const signal = options?.signal;
  if (!signal) return work;
  const stop = new AbortController();
  const lost = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => { reject(aborted()); }, { signal: stop.signal });
  });
  try {
    return await Promise.race([work, lost]);
  } finally {
    stop.abort();
  }
}

export function asOrgError(error: unknown): unknown {
  if (OrgError.is(error) || isAbort(error)) return error;
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof StoreFullError ? 'limit-reached' : 'server';
  return new OrgError({ code, message }, { cause: error });
}
