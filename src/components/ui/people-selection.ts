import type { Id } from '../../domain/schema.js';

/** Who is selected in a list: each by itself, in ranges, or all of them. Who leaves the list is no longer selected. */
export class PeopleSelection<T extends { readonly id: Id }> {
  readonly #picked = new Map<Id, T>();
  #items: readonly T[] = [];
  #list = '';
  #anchor: Id | undefined;
  /** Those who are still to be read are selected as they come. */
  #wantsAll = false;

  get size(): number {
    return this.#picked.size;
  }

  /** As they stand in the list; those that another search left out come last. */
  get all(): readonly T[] {
    const listed = this.#items.filter(({ id }) => this.#picked.has(id));
    const ids = new Set(listed.map(({ id }) => id));
    return [...listed, ...[...this.#picked.values()].filter(({ id }) => !ids.has(id))];
  }

  /** Whether more are waited for, to be selected too. */
  get isGathering(): boolean {
    return this.#wantsAll;
  }

  has(id: Id): boolean {
    return this.#picked.has(id);
  }

  /** Whether everybody who is listed is selected; `undefined`: some. */
  get isWhole(): boolean | undefined {
    const count = this.#items.filter(({ id }) => this.#picked.has(id)).length;
    return count === 0 ? this.#picked.size === 0 ? false : undefined : count === this.#items.length ? true : undefined;
  }

  /**
   * Takes in who is listed now.
   * @param list Names the list: searched differently, it leaves the selection alone.
   */
  follow(list: string, items: readonly T[], more: boolean): void {
    if (items === this.#items && list === this.#list && !this.#wantsAll) return;
    const now = new Map(items.map((item) => [item.id, item]));
    if (list === this.#list)
      for (const { id } of this.#items) if (!now.has(id)) this.#picked.delete(id);
    for (const [id, item] of now) if (this.#wantsAll || this.#picked.has(id)) this.#picked.set(id, item);
    if (!more) this.#wantsAll = false;
    this.#items = items;
    this.#list = list;
  }

  toggle(item: T): void {
    if (!this.#picked.delete(item.id)) this.#picked.set(item.id, item);
    this.#anchor = item.id;
    this.#wantsAll = false;
  }

  /** Selects everybody from where the last choice was up to here. */
  extend(item: T): void {
    const [from, to] = [this.#items.findIndex(({ id }) => id === this.#anchor), this.#items.indexOf(item)];
    if (from < 0 || to < 0) return this.toggle(item);
    for (const one of this.#items.slice(Math.min(from, to), Math.max(from, to) + 1)) this.#picked.set(one.id, one);
  }

  /** Everybody who is listed. */
  pickListed(): void {
    for (const item of this.#items) this.#picked.set(item.id, item);
  }

  /** Everybody, those who are still to be read too. */
  pickAll(more: boolean): void {
    this.pickListed();
    this.#wantsAll = more;
  }

  /** Only these stay selected. */
  keepOnly(ids: ReadonlySet<Id>): void {
    for (const id of [...this.#picked.keys()]) if (!ids.has(id)) this.#picked.delete(id);
    this.#wantsAll = false;
  }

  clear(): void {
    this.#picked.clear();
    this.#anchor = undefined;
    this.#wantsAll = false;
  }
}
