/** How the organisation is changed: everything at once, on what the store holds at that moment, or not at all. */
import type { Id } from '../../domain/schema.js';
import type { OrgChange } from '../changes.js';
import { Again } from './again.js';
import { contentOf, recall, remember } from './receipts.js';
import type { Receipts } from './receipts.js';
import { blockKey, DEPARTMENTS, META, metaIn, POSITIONS, RECEIPTS, SETTINGS } from './records.js';
import type { Meta } from './records.js';
import type { Roster } from './roster.js';
import type { Note, Store, Update, Values } from './store.js';

/** What a transaction has read. */
export interface Reading {
  readonly values: Values;
  /** What it asked for; what is asked for and not in `values` does not exist. */
  readonly keys: ReadonlySet<string>;
  readonly meta: Meta;
  /** What this client knows: where to look. What it finds there is in `values`. */
  readonly roster: Roster;
}

/** What comes of it: an answer, the values to keep, and what is told. */
export interface Kept<T> {
  readonly answer: T;
  readonly put: Map<string, unknown>;
  readonly changed: readonly OrgChange[];
}

/** One change. */
export interface Transaction<T> {
  /** On whose behalf, for its idempotency key. */
  readonly viewerId: Id | null;
  /** What is done, for its idempotency key. */
  readonly content: readonly unknown[];
  readonly idempotencyKey?: string | undefined;
  /** Ends it while nothing is kept yet, by throwing. */
  readonly proceed: () => void;
  /** The members and values it is about, as far as that can be told before. */
  readonly memberIds?: readonly Id[];
  readonly keys?: readonly string[];
  /** Decides. May be called again, on newer values. Nothing in it waits. */
  readonly run: (reading: Reading) => Kept<T>;
}

/** The database was emptied behind our back: by the browser, or by a person clearing site data. */
export class EmptiedError extends Error {}

/** Nobody is behind that often: not a race, but a mistake of ours. */
const MOST_TRIES = 20;

/** @param catchUp Brings this client up to date, and answers what it knows then. */
export async function transact<T>(
  store: Store, known: Roster, transaction: Transaction<T>, catchUp: () => Promise<Roster>,
): Promise<Kept<T>> {
  const { viewerId, memberIds = [], keys = [] } = transaction;
  const more = new Set<string>();
  let roster = known;
  for (let tries = 1; ; tries++) {
    const blocks = [viewerId, ...memberIds].flatMap((id) => {
      const place = id === null ? undefined : roster.placeOf(id);
      return place === undefined ? [] : [blockKey(place)];
    });
    try {
      return await once(store, roster, transaction, new Set([META, SETTINGS, DEPARTMENTS, POSITIONS, ...keys, ...blocks, ...more]));
    } catch (error) {
      if (!(error instanceof Again) || tries === MOST_TRIES) throw error;
      for (const key of error.keys) more.add(key);
      if (error.isBehind) roster = await catchUp();
    }
  }
}

async function once<T>(
  store: Store, roster: Roster, { viewerId, content, idempotencyKey, proceed, run }: Transaction<T>, keys: Set<string>,
): Promise<Kept<T>> {
  if (idempotencyKey !== undefined) keys.add(RECEIPTS);
  return store.update([...keys], (values): Update<Kept<T>> => {
    proceed();
    const meta = metaIn(values);
    if (!meta) throw new EmptiedError();
    const receipts = (values.get(RECEIPTS) ?? []) as Receipts;
    const what = idempotencyKey === undefined ? '' : contentOf(viewerId, ...content);
    const before = idempotencyKey === undefined ? undefined : recall(receipts, idempotencyKey, what);
    if (before) return { answer: { answer: before.answer as T, put: new Map(), changed: [] } };

    const kept = run({ values, keys, meta, roster });
    const { put, answer, changed } = kept;
    const note: Note = { keys: [...put.keys()], changes: changed };
    if (idempotencyKey !== undefined) put.set(RECEIPTS, remember(receipts, idempotencyKey, what, answer));
    return { answer: kept, put, ...(changed.length > 0 && { note }) };
  });
}
