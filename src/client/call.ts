import type { Version } from '../domain/schema.js';

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface WriteOptions extends CallOptions {
  /** The state this change was made from. Another one at the backend: `conflict`, with `current`. */
  readonly ifVersion?: Version | undefined;
  /** The same key with the same content has one effect and the same answer; with other content: `idempotency-mismatch`. */
  readonly idempotencyKey?: string | undefined;
}
