/**
 * Where an embedded organisation is kept: values under names, read and changed together or not at all.
 * Values are plain data and never changed in place.
 */
import type { OrgChange } from '../changes.js';

export type Values = ReadonlyMap<string, unknown>;

/** What holders of one store tell each other after a change. */
export type Note =
  /** These values, and in them these entities, are new. */
  | { readonly keys: readonly string[]; readonly changes: readonly OrgChange[] }
  /** What was empty is not any more. */
  | 'filled'
  /** Anything may be new. */
  | 'resync';

export interface Update<T> {
  readonly answer: T;
  readonly put?: Values;
  /** Removes everything before `put`. */
  readonly clear?: boolean;
  /** Told to every other holder once the values are kept. */
  readonly note?: Note;
}

export interface Store {
  /** The values under these keys, or all there are, as of one moment. What is not there is missing. */
  read(keys?: readonly string[]): Promise<Values>;
  /**
   * Reads values and keeps what `change` makes of them; nobody comes between. Settles once it is kept.
   * When `change` throws, nothing is kept and the promise rejects with the same.
   */
  update<T>(keys: readonly string[], change: (values: Values) => Update<T>): Promise<T>;
  /** Calls back after another holder's update. */
  listen(onNote: (note: Note) => void): void;
  close(): void;
}

/** The store broke or cannot be had: closed by the browser, blocked, refused. Nothing was kept. */
export class StoreLostError extends Error {
  override readonly name = 'StoreLostError';
}

/** There is no space left for it. What was kept before still is. */
export class StoreFullError extends Error {
  override readonly name = 'StoreFullError';
}
