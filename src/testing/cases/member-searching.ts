import { equal, ok, refuses, show } from '../assert.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { idsOf, readAll } from './reading.js';

/** What is searched for, in which field, and whom it must find. It must not find Freya, who has nothing of it. */
const searches: readonly (readonly [field: string, q: string, keys: readonly string[]])[] = [
  ['name', 'Okonkwo', ['ada']],
  ['Chinese name', '张凯文', ['kaiwen']],
  ['Arabic name', 'الخطيب', ['layla']],
  ['email', 'goran@example.org', ['goran']],
  ['phone', '+8613817004421', ['kaiwen']],
  ['work number', 'W-0008', ['hana']],
  ['position', 'Analyst', ['goran', 'odile']],
];

export const memberSearching: readonly Case[] = [
  ...searches.map(([field, q, keys]) => promise(`R54: members are found by ${field}`, [needs.search], async (open) => {
    const tab = await open();
    const found = idsOf(await readAll(tab, { q }));
    for (const key of keys) ok(found.includes(tab.id(key)), `${show(q)} does not find ${key}`);
    ok(!found.includes(tab.id('freya')), `${show(q)} finds Freya too`);
  })),

  promise('everybody of one name is found', [needs.search], async (open) => {
    const tab = await open();
    const found = idsOf(await readAll(tab, { q: 'Sam Lee', limit: 2 }));
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) {
      ok(found.includes(tab.id(`sam-${key}`)), `sam-${key} is missing`);
    }
  }),

  promise('what nobody has finds nobody', [needs.search], async (open) => {
    const page = await (await open()).list({ q: 'zzqqxx' });
    equal(page.items, [], 'items');
    equal(page.next, null, 'next');
  }),

  promise('those who left are not found', [needs.search], async (open) => {
    const tab = await open();
    ok(!idsOf(await readAll(tab, { q: 'rosa@example.org' })).includes(tab.id('rosa')), 'Rosa is found');
  }),

  promise('search and conditions hold together', [needs.search, needs.filtersBy('status')], async (open) => {
    const tab = await open();
    const left = await readAll(tab, { q: 'rosa@example.org', where: { status: 'terminated' } });
    equal(idsOf(left), [tab.id('rosa')], 'who is found among those who left');
    const active = await readAll(tab, { q: 'pavel@example.org', where: { status: 'active' } });
    ok(!idsOf(active).includes(tab.id('pavel')), 'a suspended person is found among the active');
  }),

  promise('a new work number is found at once', [needs.search, needs.edits('workNumber')], async (open) => {
    const tab = await open();
    await tab.update('freya', { workNumber: 'KX-777' });
    ok(idsOf(await readAll(tab, { q: 'KX-777' })).includes(tab.id('freya')), 'Freya is not found');
  }),

  promise('where there is no search, it is refused', [needs.no(needs.search)], async (open) => {
    const { list } = await open();
    await refuses('searching', 'unsupported', () => list({ q: 'ada' }));
  }),
];
