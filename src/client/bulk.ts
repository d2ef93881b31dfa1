import type { OrgErrorData } from './errors.js';

/** The answer for one of several targets. */
export type BulkItem<T> =
  | { readonly index: number; readonly ok: true; readonly value: T }
  | { readonly index: number; readonly ok: false; readonly error: OrgErrorData };

/** One answer for each target, in the order they were given. What succeeded stays, whatever failed beside it. */
export interface BulkResult<T> {
  readonly items: readonly BulkItem<T>[];
}
