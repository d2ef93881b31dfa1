import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { connect, release, VALUES } from './idb-connection.js';
import type { Connection } from './idb-connection.js';
import { StoreFullError, StoreLostError } from './store.js';
import type { Note, Store, Update, Values } from './store.js';

type Reading = Pick<IDBPTransaction<unknown, [typeof VALUES], 'readonly' | 'readwrite'>['store'], 'get' | 'getAllKeys'>;

/** How browsers say that a connection or a transaction broke, and not that a request was wrong. */
const LOST = new Set(['InvalidStateError', 'AbortError', 'UnknownError', 'TransactionInactiveError', 'TimeoutError']);
const FULL = new Set(['QuotaExceededError']);
const isNamed = (error: unknown, names: ReadonlySet<string>): boolean =>
  error instanceof Error && names.has(error.name);

/** Keeps values in IndexedDB. Two stores of one name hold the same, in this tab or in another. */
export class IdbStore implements Store {
  readonly #name: string;
  readonly #channel: BroadcastChannel | null;
  readonly #ended = new AbortController();
  #connection: Connection | null = null;

  constructor(name: string) {
    this.#name = name;
    this.#channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null;
  }

  read(keys?: readonly string[]): Promise<Values> {
    return this.#attempt((database) => {
      const { store } = database.transaction(VALUES);
      return readAll(store, keys);
    });
  }

  async update<T>(keys: readonly string[], change: (values: Values) => Update<T>): Promise<T> {
    const { answer, note } = await this.#attempt(async (database) => {
      const transaction = database.transaction(VALUES, 'readwrite');
      const kept = transaction.done;
      kept.catch(() => undefined);
      try {
        const update = refusing(change)(await readAll(transaction.store, keys));
        if (update.clear) void transaction.store.clear().catch(() => undefined);
        for (const [key, value] of update.put ?? []) void transaction.store.put(value, key).catch(() => undefined);
        // Without space a `put` succeeds and only the transaction fails.
        await kept;
        return update;
      } catch (error) {
        if (!isNamed(error, LOST)) abort(transaction);
        throw error;
      }
    });
    if (note) this.#channel?.postMessage(note);
    return answer;
  }

  listen(onNote: (note: Note) => void): void {
    const { signal } = this.#ended;
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Note>) => { onNote(data); }, { signal });
    // A page that lay asleep heard nothing. There is no page on a server.
    globalThis.window?.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) onNote('resync');
    }, { signal });
  }

  close(): void {
    this.#ended.abort();
    this.#channel?.close();
    this.#letGo();
  }

  /** Tries again, once, and on a new connection: the old one stays dead. */
  async #attempt<T>(run: (database: IDBPDatabase) => Promise<T>): Promise<T> {
    try {
      try {
        return await run(await this.#database());
      } catch (error) {
        if (!isNamed(error, LOST)) throw error;
        this.#letGo({ broken: true });
        return await run(await this.#database());
      }
    } catch (error) {
      if (error instanceof Refused) throw error.cause;
      if (isNamed(error, FULL)) throw new StoreFullError('The browser has no space left', { cause: error });
      if (isNamed(error, LOST)) throw new StoreLostError((error as Error).message, { cause: error });
      throw error;
    }
  }

  #database(): Promise<IDBPDatabase> {
    if (this.#ended.signal.aborted) throw new StoreLostError('The store is closed');
    if (this.#connection?.dead) this.#letGo();
    this.#connection ??= connect(this.#name);
    return this.#connection.database;
  }

  #letGo(how?: { broken: boolean }): void {
    if (this.#connection) release(this.#name, this.#connection, how);
    this.#connection = null;
  }
}

/** What `change` threw, whatever it was: not a failure of the store. */
class Refused extends Error {}

const refusing = <T>(change: (values: Values) => Update<T>) => (values: Values): Update<T> => {
  try {
    return change(values);
  } catch (error) {
    throw new Refused('refused', { cause: error });
  }
};

const abort = (transaction: { abort(): void }): void => {
  try {
    transaction.abort();
  } catch { /* It has ended by itself. */ }
};

/** All requests at once and nothing else awaited: a transaction ends when it has nothing to do. */
async function readAll(store: Reading, keys?: readonly string[]): Promise<Values> {
  const names = keys ?? (await store.getAllKeys()) as string[];
  const values = await Promise.all(names.map((name) => store.get(name) as Promise<unknown>));
  return new Map(names.flatMap((name, at) => (values[at] === undefined ? [] : [[name, values[at]]])));
}
