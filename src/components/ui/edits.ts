/**
 * What a person changes before it is saved: their values beside the ones they started from. When those change elsewhere
 * meanwhile, what only one side touched merges by itself, and what both touched waits for a choice. Nothing is dropped,
 * nothing is overwritten unseen.
 */
export type Values<K extends string, V> = ReadonlyMap<K, V>;

interface Edit<V> {
  readonly before: V | undefined;
  readonly mine: V;
  /** Set when both sides changed it: what it is there now. */
  readonly conflict?: { readonly theirs: V | undefined };
}

export interface EditConflict<K extends string, V> {
  readonly key: K;
  readonly before: V | undefined;
  readonly theirs: V | undefined;
  readonly mine: V;
}

/** What only the other side changed since these edits began. */
export interface EditArrival<K extends string, V> {
  readonly key: K;
  readonly before: V | undefined;
  readonly now: V | undefined;
}

export type Side = 'mine' | 'theirs';

export class Edits<K extends string, V extends string | number | boolean> {
  #base: Values<K, V>;
  readonly #edits = new Map<K, Edit<V>>();
  readonly #arrivals = new Map<K, EditArrival<K, V>>();

  constructor(base: Values<K, V>) {
    this.#base = base;
  }

  get isDirty(): boolean {
    return this.#edits.size > 0;
  }

  /** What has changes of one's own. */
  get dirty(): readonly K[] {
    return [...this.#edits.keys()];
  }

  get conflicts(): readonly EditConflict<K, V>[] {
    return [...this.#edits].flatMap(([key, { before, mine, conflict }]) => (conflict ? [{ key, before, mine, theirs: conflict.theirs }] : []));
  }

  get arrivals(): readonly EditArrival<K, V>[] {
    return [...this.#arrivals.values()];
  }

  value(key: K): V | undefined {
    const edit = this.#edits.get(key);
    return edit ? edit.mine : this.#base.get(key);
  }

  /** What it was before one's own change. */
  before(key: K): V | undefined {
    const edit = this.#edits.get(key);
    return edit ? edit.before : this.#base.get(key);
  }

  isChanged(key: K): boolean {
    return this.#edits.has(key);
  }

  set(key: K, mine: V): void {
    const edit = this.#edits.get(key);
    if (mine === this.#base.get(key)) this.#edits.delete(key);
    else this.#edits.set(key, edit ? { ...edit, mine } : { before: this.#base.get(key), mine });
  }

  /** Gives up one's own changes. */
  discard(): void {
    this.#edits.clear();
    this.#arrivals.clear();
  }

  /** Takes in the values as they are now. */
  merge(latest: Values<K, V>): void {
    const [old, wasDirty] = [this.#base, this.isDirty];
    this.#base = latest;
    for (const key of new Set([...old.keys(), ...latest.keys(), ...this.#edits.keys()])) {
      const [before, now] = [old.get(key), latest.get(key)];
      const edit = this.#edits.get(key);
      if (edit) this.#mergeEdit(key, edit, now);
      else if (wasDirty && before !== now) this.#arrive(key, before, now);
    }
    if (!this.isDirty) this.#arrivals.clear();
  }

  /** Settles what both sides changed. */
  choose(key: K, side: Side): void {
    const edit = this.#edits.get(key);
    if (!edit?.conflict) return;
    if (side === 'mine') this.#edits.set(key, { before: edit.conflict.theirs, mine: edit.mine });
    else this.#edits.delete(key);
  }

  /**
   * Was saved: what was sent is no longer a change; what was changed since then still is.
   * @param sent What was sent.
   */
  saved(after: Values<K, V>, sent: Values<K, V>): void {
    for (const [key, value] of sent) if (this.#edits.get(key)?.mine === value) this.#edits.delete(key);
    for (const [key, edit] of this.#edits) if (sent.has(key)) this.#edits.set(key, { before: after.get(key), mine: edit.mine });
    this.#arrivals.clear();
    this.merge(after);
    this.#arrivals.clear();
  }

  #mergeEdit(key: K, edit: Edit<V>, now: V | undefined): void {
    if (now === edit.mine) this.#edits.delete(key);
    else if (now === edit.before) this.#edits.set(key, { before: edit.before, mine: edit.mine });
    else this.#edits.set(key, { ...edit, conflict: { theirs: now } });
  }

  #arrive(key: K, before: V | undefined, now: V | undefined): void {
    const first = this.#arrivals.has(key) ? this.#arrivals.get(key)?.before : before;
    if (first === now) this.#arrivals.delete(key);
    else this.#arrivals.set(key, { key, before: first, now });
  }
}
