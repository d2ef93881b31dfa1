import type { MemberFilter } from '../client/paging.js';
import type { Id } from '../domain/schema.js';

/** Which members are chosen, as plain data: these ones, or all that match but a few, however many they are. */
export type MemberChoice =
  | { readonly kind: 'some'; readonly ids: readonly Id[] }
  | { readonly kind: 'matching'; readonly filter: MemberFilter; readonly except: readonly Id[] };

/** A selection. It never changes; what changes it gives another one. */
export class MemberSelection {
  static readonly none = new MemberSelection(undefined, new Set());
  readonly #filter: MemberFilter | undefined;
  /** Who is chosen; with a filter, who is not. */
  readonly #ids: ReadonlySet<Id>;

  private constructor(filter: MemberFilter | undefined, ids: ReadonlySet<Id>) {
    this.#filter = filter;
    this.#ids = ids;
  }

  static of(choice: MemberChoice): MemberSelection {
    return choice.kind === 'some'
      ? new MemberSelection(undefined, new Set(choice.ids))
      : new MemberSelection(choice.filter, new Set(choice.except));
  }

  /** All that match; the order is no part of it. */
  static matching({ q, where }: MemberFilter): MemberSelection {
    return new MemberSelection({ ...(q && { q }), ...(where && { where }) }, new Set());
  }

  get choice(): MemberChoice {
    return this.#filter
      ? { kind: 'matching', filter: this.#filter, except: [...this.#ids] }
      : { kind: 'some', ids: [...this.#ids] };
  }

  /** Whether it is a query rather than a list. */
  get isQuery(): boolean {
    return this.#filter !== undefined;
  }

  get isEmpty(): boolean {
    return !this.#filter && this.#ids.size === 0;
  }

  has(id: Id): boolean {
    return this.#ids.has(id) !== this.isQuery;
  }

  /**
   * How many are chosen; `undefined` where that is not known.
   * @param matching How many match the filter.
   */
  count(matching: number | undefined): number | undefined {
    if (!this.#filter) return this.#ids.size;
    return matching === undefined ? undefined : Math.max(0, matching - this.#ids.size);
  }

  /** The same with these members chosen, or not. */
  with(ids: Iterable<Id>, chosen: boolean): MemberSelection {
    const next = new Set(this.#ids);
    for (const id of ids)
      if (chosen === this.isQuery) next.delete(id);
      else next.add(id);
    return new MemberSelection(this.#filter, next);
  }
}
