import type { Member } from '../../domain/member.js';
import { equal, outcome, refuses, show } from '../assert.js';
import { OrgError } from '../../client/errors.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { edits } from '../needs.js';
import { leavesAsIs } from './reading.js';

export const memberVersions: readonly Case[] = [
  promise('every change gives another version', [needs.versions, edits('location')], async (open) => {
    const { update, get } = await open();
    const seen = [(await get('hana')).version];
    for (const location of ['Porto', 'Faro', 'Porto', 'Faro']) seen.push((await update('hana', { location })).version);
    equal(new Set(seen).size, seen.length, `how many versions of ${show(seen)} differ`);
  }),

  promise('a version stays while nothing changes', [needs.versions], async (open) => {
    const { get, list } = await open();
    const first = (await get('hana')).version;
    await list();
    equal((await get('hana')).version, first, 'the version read again');
    equal((await (await open()).get('hana')).version, first, 'the version in another tab');
  }),

  promise('a write answers with the version that is read afterwards', [
    needs.versions, edits('location'),
  ], async (open) => {
    const { update, get } = await open();
    const { version } = await update('hana', { location: 'Porto' });
    equal((await get('hana')).version, version, 'the version');
  }),

  promise('a change made from the present state is taken', [
    needs.versions, edits('location'), edits('workNumber'),
  ], async (open) => {
    const { update, get } = await open();
    const { version } = await get('hana');
    const next = await update('hana', { location: 'Porto' }, { ifVersion: version });
    equal((await update('hana', { workNumber: 'N-1' }, { ifVersion: next.version })).workNumber, 'N-1',
      'the second change');
  }),

  promise('a change made from an old state is a conflict, and the answer tells the present one', [
    needs.strong, edits('location'),
  ], async (open) => {
    const tab = await open();
    const { version } = await tab.get('hana');
    const now = await tab.update('hana', { location: 'Porto' });
    await leavesAsIs(tab, 'hana', 'a stale write', async () => {
      const error = await refuses('a stale write', 'conflict', () =>
        tab.update('hana', { location: 'Faro' }, { ifVersion: version }));
      equal(error.current, now, '`current`');
    });
  }),

  promise('a change made from another tab\'s old state is a conflict', [
    needs.strong, edits('location'), edits('workNumber'),
  ], async (open) => {
    const [here, there] = [await open(), await open()];
    const { version } = await here.get('hana');
    await there.update('hana', { location: 'Porto' });
    await leavesAsIs(there, 'hana', 'a stale write', () =>
      refuses('a stale write', 'conflict', () => here.update('hana', { workNumber: 'N-1' }, { ifVersion: version })));
  }),

  promise('a version that never was is a conflict', [needs.strong, edits('location')], async (open) => {
    const tab = await open();
    await leavesAsIs(tab, 'hana', 'an unheard-of version', () =>
      refuses('an unheard-of version', 'conflict', () =>
        tab.update('hana', { location: 'Porto' }, { ifVersion: 'unheard-of' })));
  }),

  promise('roles made from an old state are a conflict', [
    needs.strong, needs.setRoles, edits('location'),
  ], async (open) => {
    const tab = await open();
    const { version } = await tab.get('hana');
    await tab.update('hana', { location: 'Porto' });
    await leavesAsIs(tab, 'hana', 'a stale write', () =>
      refuses('a stale write', 'conflict', () => tab.setRoles('hana', ['admin'], { ifVersion: version })));
  }),

  promise('of two changes made from one state at once, one is taken and one is a conflict', [
    needs.strong, edits('location'),
  ], async (open) => {
    const tabs = [await open(), await open()];
    const { version } = await (await open()).get('hana');
    const results = await Promise.all(tabs.map(({ update }, index) =>
      outcome(() => update('hana', { location: `Room ${index}` }, { ifVersion: version }))));
    const taken = results.flatMap((result) => ('value' in result ? [(result.value as Member).location] : []));
    const refused = results.flatMap((result) =>
      ('error' in result && OrgError.is(result.error) ? [result.error.code] : []));
    equal(refused, ['conflict'], 'what was refused');
    equal([(await (await open()).get('hana')).location], taken, 'what was taken');
  }),
];
