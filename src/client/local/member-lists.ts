import type { Member } from '../../domain/member.js';
import type { Id } from '../../domain/schema.js';
import type { Cursor } from '../paging.js';
import { decodeCursor, encodeCursor, listName } from './cursor.js';
import { memberTest } from './member-query.js';
import type { CheckedQuery } from './member-query.js';
import { MemberOrders } from './member-orders.js';
import { invalid } from './refusals.js';
import type { OnReplaced, Roster } from './roster.js';
import { fold, searchText, textMatcher } from './search-text.js';

/** So many lists are remembered: the one on screen, and the ones people go back to. */
const KEPT = 8;

/** Resolves in an idle moment, with the time until which it lasts, as `performance.now()` counts. */
const idle = (): Promise<number> => new Promise((resolve) => {
  if ('requestIdleCallback' in globalThis) {
    requestIdleCallback((moment) => { resolve(performance.now() + moment.timeRemaining()); });
  } else setTimeout(() => { resolve(performance.now() + SHORT); });
});

/** How long to keep a page busy that cannot tell when it is idle, in ms. */
const SHORT = 4;

interface List {
  readonly name: string;
  /** The places of its members in the roster, in order. */
  readonly places: Uint32Array;
}

/** Members found, filtered, sorted and cut into pages. A list is worked out once, until somebody changes. */
export class MemberLists {
  readonly #roster: Roster;
  readonly #orders: MemberOrders;
  /** By place; `undefined`: not needed yet. */
  readonly #texts: (string | undefined)[];
  /** The folded names of positions. */
  readonly #positions = new Map<Id, string>();
  readonly #lists = new Map<string, List>();
  #stopped = false;

  /** @param locale In whose language names are sorted. */
  constructor(roster: Roster, locale: string | undefined) {
    this.#roster = roster;
    this.#orders = new MemberOrders(roster.members, locale);
    this.#texts = new Array<string | undefined>(roster.members.length).fill(undefined);
  }

  page(query: CheckedQuery): { items: readonly Member[]; next: Cursor | null; total: number } {
    const { name, places } = this.#list(query);
    const start = query.offset ?? this.#startOf(query.cursor, name, places);
    const end = Math.min(start + query.limit, places.length);
    const items = Array.from(places.subarray(start, end), (place) => this.#roster.members[place] as Member);
    const after = items.at(-1)?.id;
    const more = after !== undefined && end < places.length;
    return { items, next: more ? encodeCursor({ offset: end, after, list: name }) : null, total: places.length };
  }

  /** Gets the search ready in idle moments, so that the first one is as fast as those after it. */
  async prepare(): Promise<void> {
    for (let place = 0, end = 0; place < this.#texts.length; place++) {
      if (performance.now() >= end) end = await idle();
      if (this.#stopped) return;
      this.#textAt(place);
    }
  }

  /** Nobody asks any more. */
  stop(): void {
    this.#stopped = true;
  }

  /** Goes with {@link Roster.replace}. */
  readonly replaced: OnReplaced = (at, before, after) => {
    this.#texts[at] = undefined;
    this.#orders.changed(before, after);
    this.#lists.clear();
  };

  /** Goes with {@link Roster.extend}. */
  grown(by: number): void {
    for (let more = 0; more < by; more++) this.#texts.push(undefined);
    this.#orders.grown();
    this.#lists.clear();
  }

  #list({ q, where, sort }: CheckedQuery): List {
    const filter = JSON.stringify([q, Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1)), sort]);
    const list = this.#lists.get(filter) ?? { name: listName(filter), places: this.#find(q, where, sort) };
    this.#lists.delete(filter);
    this.#lists.set(filter, list);
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > KEPT && oldest !== undefined) this.#lists.delete(oldest);
    return list;
  }

  #find(q: string, where: CheckedQuery['where'], sort: CheckedQuery['sort']): Uint32Array {
    const { members, tree } = this.#roster;
    const test = memberTest(where, tree);
    const matches = textMatcher(q);
    // First in the order in which they lie in memory, which is several times as fast.
    const found = Uint8Array.from(members, (member, place) =>
      Number(test(member) && (!matches || matches(this.#textAt(place)))));
    return this.#orders.order(sort).filter((place) => found[place] === 1);
  }

  #textAt(place: number): string {
    return this.#texts[place] ??= this.#textOf(this.#roster.members[place] as Member);
  }

  #textOf(member: Member): string {
    const { positionId } = member;
    const position = positionId ? this.#positions.get(positionId) ?? fold(this.#roster.positionName(positionId)) : '';
    if (positionId) this.#positions.set(positionId, position);
    return searchText(member, position);
  }

  /** Behind the last one who was shown, wherever they stand now. */
  #startOf(cursor: Cursor | null, list: string, places: Uint32Array): number {
    if (cursor === null) return 0;
    const mark = decodeCursor(cursor);
    if (mark.list !== list) throw invalid([{ field: 'cursor', code: 'invalid' }]);
    const last = this.#roster.placeOf(mark.after);
    if (last === undefined || places[mark.offset - 1] === last) return mark.offset;
    const found = places.indexOf(last);
    return found < 0 ? mark.offset : found + 1;
  }
}
