import type { Id, Version } from '../../../domain/schema.js';

interface Entry {
  readonly id: Id;
  readonly version?: Version;
}

/** The records of one kind as of one moment, found by id or by the person they are about, and changed together. */
export class Sheet<T extends Entry> {
  readonly #records: T[];
  readonly #keysOf: (record: T) => readonly string[];
  readonly #places = new Map<Id, number>();
  /** Where the records of a person stand; made when somebody asks. */
  #people: Map<string, number[]> | null = null;
  readonly #changed = new Set<Id>();

  /** @param keysOf By what the person of a record is known. */
  constructor(records: readonly T[], keysOf: (record: T) => readonly string[]) {
    this.#records = [...records];
    this.#keysOf = keysOf;
    records.forEach(({ id }, place) => this.#places.set(id, place));
  }

  /** In the order they came. */
  get all(): readonly T[] {
    return this.#records;
  }

  /** The ids of those that were put. */
  get changed(): ReadonlySet<Id> {
    return this.#changed;
  }

  get(id: Id): T | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#records[place];
  }

  /** All records of whoever is known by one of these keys. */
  of(keys: readonly string[]): readonly T[] {
    if (!this.#people) {
      this.#people = new Map();
      this.#records.forEach((record, place) => { this.#enlist(record, place); });
    }
    const places = new Set(keys.flatMap((key) => this.#people?.get(key) ?? []));
    return [...places].map((place) => this.#records[place] as T);
  }

  /** Adds a record, or takes it for the one of its id. Whose it is never changes. */
  put(record: T): void {
    const place = this.#places.get(record.id) ?? this.#records.length;
    if (place === this.#records.length) {
      this.#places.set(record.id, place);
      if (this.#people) this.#enlist(record, place);
    }
    this.#records[place] = record;
    this.#changed.add(record.id);
  }

  #enlist(record: T, place: number): void {
    for (const key of this.#keysOf(record)) {
      const places = this.#people?.get(key);
      if (places) places.push(place);
      else this.#people?.set(key, [place]);
    }
  }
}
