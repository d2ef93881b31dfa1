import type { OrgErrorData } from '../client/errors.js';
import type { Topic } from './invalidation.js';

/** What is read, as plain data: of which kind first, then which of it. */
export type QueryKey = readonly [Topic, ...unknown[]];

/** What to read, and under which key it is kept. */
export interface Query<T> {
  readonly key: QueryKey;
  readonly read: (context: { readonly signal: AbortSignal }) => Promise<T>;
}

/** How far a reading is. Data that could not be renewed stays, and says since when it stands. */
export type Reading<T> =
  /** There is nothing to read it from yet. */
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: OrgErrorData }
  | { readonly status: 'ready'; readonly data: T; readonly stale?: Staleness | undefined };

/** Why what is shown may no longer be so. */
export interface Staleness {
  readonly since: Date;
  readonly error: OrgErrorData;
}
