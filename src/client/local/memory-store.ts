import type { Note, Store, Update, Values } from './store.js';

interface Shelf {
  values: Map<string, unknown>;
  readonly holders: Set<MemoryStore>;
}

/** Everything of one name on this page, as a database is for the whole browser. */
const shelves = new Map<string, Shelf>();

/** Keeps values until the page is left. Two stores of one name hold the same, as two tabs do. */
export class MemoryStore implements Store {
  readonly #shelf: Shelf;
  #onNote: ((note: Note) => void) | null = null;

  /** @param start What it holds at first, unless there is something under that name. */
  constructor(name: string, start?: Values) {
    this.#shelf = shelves.get(name) ?? { values: new Map(start), holders: new Set() };
    shelves.set(name, this.#shelf);
    this.#shelf.holders.add(this);
  }

  read(keys?: readonly string[]): Promise<Values> {
    return Promise.resolve(this.#read(keys));
  }

  async update<T>(keys: readonly string[], change: (values: Values) => Update<T>): Promise<T> {
    // As with a database, nothing has happened yet when the call returns.
    await Promise.resolve();
    const { answer, put, clear, note } = change(this.#read(keys));
    if (clear) this.#shelf.values.clear();
    for (const [key, value] of put ?? []) this.#shelf.values.set(key, value);
    if (note) this.#tell(note);
    return answer;
  }

  listen(onNote: (note: Note) => void): void {
    this.#onNote = onNote;
  }

  close(): void {
    this.#onNote = null;
    this.#shelf.holders.delete(this);
  }

  #tell(note: Note): void {
    for (const holder of this.#shelf.holders) {
      if (holder !== this) queueMicrotask(() => holder.#onNote?.(note));
    }
  }

  #read(keys: readonly string[] = [...this.#shelf.values.keys()]): Values {
    return new Map(keys.flatMap((key) => (this.#shelf.values.has(key) ? [[key, this.#shelf.values.get(key)]] : [])));
  }
}
