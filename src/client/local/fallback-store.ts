import { IdbStore } from './idb-store.js';
import { MemoryStore } from './memory-store.js';
import { StoreLostError } from './store.js';
import type { Note, Store, Update, Values } from './store.js';

export interface FallbackOptions {
  /** What is known at that moment, for the memory to go on from. Missing: nothing was read yet. */
  readonly rescue: () => Values | undefined;
  /** Called once, when the database is given up. */
  readonly onFallen: (error: StoreLostError) => void;
}

/** Keeps values in IndexedDB while that works, and in memory from the moment it does not. */
export class FallbackStore implements Store {
  readonly #name: string;
  readonly #options: FallbackOptions;
  #store: Store;
  #onNote: ((note: Note) => void) | null = null;
  #closed = false;

  constructor(name: string, options: FallbackOptions) {
    this.#name = name;
    this.#options = options;
    this.#store = new IdbStore(name);
  }

  read(keys?: readonly string[]): Promise<Values> {
    return this.#attempt((store) => store.read(keys));
  }

  update<T>(keys: readonly string[], change: (values: Values) => Update<T>): Promise<T> {
    return this.#attempt((store) => store.update(keys, change));
  }

  listen(onNote: (note: Note) => void): void {
    this.#onNote = onNote;
    this.#store.listen(onNote);
  }

  close(): void {
    this.#closed = true;
    this.#store.close();
  }

  async #attempt<T>(run: (store: Store) => Promise<T>): Promise<T> {
    const store = this.#store;
    try {
      return await run(store);
    } catch (error) {
      if (!(error instanceof StoreLostError) || this.#closed) throw error;
      // Of several calls that meet the same trouble, the first one moves house.
      if (this.#store === store) this.#fall(error);
      return await run(this.#store);
    }
  }

  #fall(error: StoreLostError): void {
    this.#store.close();
    this.#store = new MemoryStore(this.#name, this.#options.rescue());
    const onNote = this.#onNote;
    if (onNote) {
      this.#store.listen(onNote);
      // Another client of this page may have been here before, and gone on.
      queueMicrotask(() => { onNote('resync'); });
    }
    this.#options.onFallen(error);
  }
}
