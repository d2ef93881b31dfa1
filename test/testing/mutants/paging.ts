import type { Member } from '../../../src/domain/member.js';
import { asks, declares, inEachTab, lists, mutant } from './mutant.js';
import type { Mutant } from './mutant.js';

const repeating: Mutant['breaks'] = (ports) => {
  let last: Member | undefined;
  return lists((page, { cursor }) => {
    const before = cursor == null || !last ? [] : [last];
    last = page.items.at(-1);
    return { ...page, items: [...before, ...page.items] };
  })(ports);
};

export const paging: readonly Mutant[] = [
  mutant('skips the first of each page', 'following `next` gives everybody exactly once', lists((page, { cursor }) =>
    (cursor == null ? page : { ...page, items: page.items.slice(1) }))),
  mutant('repeats the last of each page', 'following `next` gives everybody exactly once', repeating),
  mutant('always says that there is more', 'following `next` gives everybody exactly once', lists((page) =>
    ({ ...page, next: page.next ?? 'more' }))),
  mutant('ignores the limit', 'a page never holds more than was asked for', asks((query) =>
    ({ ...query, limit: undefined }))),
  mutant('gives one more than was asked for', 'a page never holds more than was asked for', asks((query) =>
    ({ ...query, limit: query.limit && query.limit + 1 }))),
  mutant('gives more than it said', 'a page never holds more than the backend said', declares({ maxLimit: 10 })),
  mutant('orders by the size of the page', [
    'equal members keep their order on pages of every size', 'equal members keep their order on pages by offset',
  ], lists((page, { limit }) => (limit === undefined ? { ...page, items: page.items.toReversed() } : page))),
  mutant('orders members anew in each tab', 'equal members keep their order in another tab', inEachTab((tab, ports) =>
    (tab % 2 === 0 ? {} : lists((page) => ({ ...page, items: page.items.toReversed() }))(ports)))),
  mutant('is off by one', [
    'an offset skips so many, and no more', 'an offset past the end is an empty page',
  ], asks((query) => ({ ...query, offset: query.offset && query.offset - 1 }))),
  mutant('ignores the offset', 'an offset skips so many, and no more', asks((query) =>
    ({ ...query, offset: undefined }))),
  mutant('goes back to the start after an offset', [
    'after a page by offset, `next` goes on from there',
  ], ({ members }) => ({
    members: {
      list: async (orgId, query, options) => {
        const page = await members.list(orgId, query, options);
        if (!query.offset) return page;
        const { next } = await members.list(orgId, { ...query, offset: 0 }, options);
        return { ...page, next };
      },
    },
  })),
  mutant('forgets the conditions after the first page', [
    'the conditions and the order hold on every page',
  ], ({ members }) => ({
    members: {
      list: async (orgId, query, options) => {
        if (query.cursor == null) return members.list(orgId, query, options);
        return { ...await members.list(orgId, { offset: 2, limit: 2 }, options), next: null };
      },
    },
  })),
  mutant('counts the page instead of the whole', [
    'the total is how many match in all, on every page', 'the total is the same past the end',
  ], lists((page) => ({ ...page, total: page.items.length }))),
  mutant('counts everybody whatever was asked', [
    'the total goes by the conditions', 'the total goes by the search',
  ], ({ members }) => ({
    members: {
      list: async (orgId, query, options) => {
        const [page, all] = [await members.list(orgId, query, options), await members.list(orgId, {}, options)];
        return { ...page, ...(all.total !== undefined && { total: all.total }) };
      },
    },
  })),
];
