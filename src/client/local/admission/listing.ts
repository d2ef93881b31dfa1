/** Lists of people who are not members yet: filtered, in order, and cut into pages. */
import type { Page, PageQuery } from '../../paging.js';
import { decodeCursor, encodeCursor, listName } from '../cursor.js';
import { checkedPage } from '../member-query.js';
import { invalid } from '../refusals.js';
import { fold, textMatcher } from '../search-text.js';
import { pinyinInitials } from '../pinyin.js';

interface Person {
  readonly name?: string | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** Whether somebody is found by what was typed: name, email, phone, and pinyin initials. */
export function personMatcher(q: string | undefined): (person: Person) => boolean {
  if (q !== undefined && typeof q !== 'string') throw invalid([{ field: 'q', code: 'invalid' }]);
  const matches = textMatcher((q ?? '').trim());
  return ({ name = '', email, phone }) => !matches || matches(
    [fold(name), email ? fold(email) : '', phone?.replace(/\D+/gu, '') ?? '', pinyinInitials(name)].join('\n'));
}

/** In the order of a date; what is equal stays as it came. */
export function byDate<T>(items: readonly T[], dateOf: (item: T) => string | undefined, dir: 'asc' | 'desc'): T[] {
  if ((dir as unknown) !== 'asc' && (dir as unknown) !== 'desc') throw invalid([{ field: 'dir', code: 'invalid' }]);
  const sign = dir === 'asc' ? 1 : -1;
  const dates = new Map(items.map((item) => [item, Date.parse(dateOf(item) ?? '') || 0]));
  return items.toSorted((a, b) => sign * ((dates.get(a) ?? 0) - (dates.get(b) ?? 0)));
}

/** One page. @param filter What the list is: a cursor of another list is none of this one. */
export function pageOf<T extends { readonly id: string }>(
  items: readonly T[], query: PageQuery, { filter, paging }: { readonly filter: unknown; readonly paging: 'offset' | 'cursor' },
): Page<T> {
  const { limit, cursor, offset } = checkedPage(query, paging);
  const list = listName(JSON.stringify(filter));
  const start = offset ?? startOf(items, cursor, list);
  const shown = items.slice(start, start + limit);
  const after = shown.at(-1)?.id;
  const more = after !== undefined && start + shown.length < items.length;
  return {
    items: shown, total: items.length,
    next: more ? encodeCursor({ offset: start + shown.length, after, list }) : null,
  };
}

/** Behind the last one who was shown, wherever they stand now. */
function startOf(items: readonly { readonly id: string }[], cursor: string | null, list: string): number {
  if (cursor === null) return 0;
  const mark = decodeCursor(cursor);
  if (mark.list !== list) throw invalid([{ field: 'cursor', code: 'invalid' }]);
  const found = items.findIndex(({ id }) => id === mark.after);
  return found < 0 ? mark.offset : found + 1;
}
