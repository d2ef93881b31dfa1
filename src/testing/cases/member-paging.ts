import { equal, ok, refuses, sameItems } from '../assert.js';
import { promise } from '../case.js';
import type { Tab } from '../case.js';
import type { MemberSort } from '../../client/paging.js';
import { MEMBER_SORTS } from '../../client/paging.js';
import * as needs from '../needs.js';
import { idsOf, present, readAll, readPages } from './reading.js';

const sortsOf = ({ session }: Tab): readonly MemberSort[] =>
  MEMBER_SORTS.filter((by) => session.capabilities.members.sort.includes(by));
const directions = ['asc', 'desc'] as const;

export const memberPaging = [
  promise('following `next` gives everybody exactly once', [], async (open) => {
    const tab = await open();
    const expected = idsOf(present(tab));
    for (const limit of [undefined, 1, 7, expected.length, expected.length + 1]) {
      sameItems(idsOf(await readAll(tab, { limit })), expected, `limit ${limit}`);
    }
  }),

  promise('a page never holds more than was asked for', [needs.pages], async (open) => {
    const tab = await open();
    for (const limit of [1, 2, 7, 53]) {
      for (const { items } of await readPages(tab, { limit })) {
        ok(items.length <= limit, `limit ${limit}: ${items.length} items`);
      }
    }
  }),

  promise('a page never holds more than the backend said', [needs.pages], async (open) => {
    const tab = await open();
    const { maxLimit } = tab.session.capabilities.members;
    for (const limit of [undefined, 100_000]) {
      for (const { items } of await readPages(tab, { limit })) {
        ok(items.length <= (maxLimit ?? Infinity), `maxLimit ${maxLimit}, limit ${limit}: ${items.length} items`);
      }
    }
  }),

  promise('without pages, everybody comes at once', [needs.no(needs.pages)], async (open) => {
    const tab = await open();
    const page = await tab.list();
    equal(page.next, null, 'next');
    sameItems(idsOf(page.items), idsOf(present(tab)), 'members');
  }),

  promise('equal members keep their order on pages of every size', [], async (open) => {
    const tab = await open();
    for (const by of [undefined, ...sortsOf(tab)]) {
      for (const dir of directions) {
        const sort = by && [{ by, dir }];
        const whole = idsOf(await readAll(tab, { sort }));
        for (const limit of [1, 3, 50]) {
          equal(idsOf(await readAll(tab, { sort, limit })), whole, `${by ?? 'unsorted'} ${dir}, limit ${limit}`);
        }
      }
    }
  }),

  promise('equal members keep their order in another tab', [], async (open) => {
    const [here, there] = [await open(), await open()];
    equal(idsOf(await readAll(there, { limit: 5 })), idsOf(await readAll(here)), 'the order');
  }),

  promise('an offset skips so many, and no more', [needs.offset], async (open) => {
    const tab = await open();
    const whole = idsOf(await readAll(tab));
    for (const offset of [0, 1, 6, 7, 8, whole.length - 1]) {
      const { items } = await tab.list({ offset, limit: 7 });
      ok(items.length > 0, `offset ${offset}: an empty page`);
      equal(idsOf(items), whole.slice(offset, offset + items.length), `offset ${offset}`);
    }
  }),

  promise('equal members keep their order on pages by offset', [needs.offset], async (open) => {
    const tab = await open();
    for (const by of sortsOf(tab)) {
      for (const dir of directions) {
        const sort = [{ by, dir }];
        const whole = idsOf(await readAll(tab, { sort }));
        for (const [offset, id] of whole.entries()) {
          const { items } = await tab.list({ sort, offset, limit: 1 });
          equal(idsOf(items), [id], `${by} ${dir}, offset ${offset}`);
        }
      }
    }
  }),

  promise('an offset past the end is an empty page', [needs.offset], async (open) => {
    const tab = await open();
    for (const offset of [present(tab).length, 1_000_000]) {
      const page = await tab.list({ offset, limit: 7 });
      equal(page.items, [], `offset ${offset}: items`);
      equal(page.next, null, `offset ${offset}: next`);
    }
  }),

  promise('after a page by offset, `next` goes on from there', [needs.offset], async (open) => {
    const tab = await open();
    const whole = idsOf(await readAll(tab));
    equal(idsOf(await readAll(tab, { offset: 11, limit: 7 })), whole.slice(11), 'from the twelfth on');
  }),

  promise('where pages do not go by offset, an offset is refused', [needs.no(needs.offset)], async (open) => {
    const { list } = await open();
    await refuses('an offset', 'unsupported', () => list({ offset: 5, limit: 7 }));
  }),

  promise('the conditions and the order hold on every page', [
    needs.pages, needs.filtersBy('locations'), needs.sortsBy('name'),
  ], async (open) => {
    const tab = await open();
    const query = { where: { locations: ['Berlin'] }, sort: [{ by: 'name', dir: 'desc' }] } as const;
    equal(idsOf(await readAll(tab, { ...query, limit: 2 })), idsOf(await readAll(tab, query)), 'in pages of two');
  }),

  promise('the total is how many match in all, on every page', [needs.exactTotal], async (open) => {
    const tab = await open();
    for (const page of await readPages(tab, { limit: 20 })) equal(page.total, present(tab).length, 'total');
  }),

  promise('the total goes by the conditions', [needs.exactTotal, needs.filtersBy('positionIds')], async (open) => {
    const tab = await open();
    const where = { positionIds: [tab.id('analyst')] };
    equal((await tab.list({ where, limit: 1 })).total, 2, 'how many analysts');
  }),

  promise('the total goes by the search', [needs.exactTotal, needs.search], async (open) => {
    const tab = await open();
    const found = await readAll(tab, { q: 'Sam Lee' });
    equal((await tab.list({ q: 'Sam Lee', limit: 1 })).total, found.length, 'how many Sams');
  }),

  promise('the total is the same past the end', [needs.exactTotal, needs.offset], async (open) => {
    const tab = await open();
    equal((await tab.list({ offset: 1000, limit: 7 })).total, present(tab).length, 'total');
  }),
];
