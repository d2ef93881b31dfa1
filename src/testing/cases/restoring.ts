/** R52: who was removed is brought back as they were. */
import type { WriteOptions } from '../../client/org-client.js';
import type { Member } from '../../domain/member.js';
import { equal, ok, refuses } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { idsOf, leavesAsIs, organizationFields, readAll } from './reading.js';
import { approve, leavesAll, listRequests, portOf } from './steps.js';

export const restore = async (tab: Tab, key: string, options?: WriteOptions): Promise<Member> => {
  const { members } = tab.client;
  ok(members.restore, 'members.restore is missing');
  return members.restore(tab.orgId, tab.id(key), options);
};

export const restoring: readonly Case[] = [
  promise('R52: who was removed is brought back as they were', [needs.restore], async (open) => {
    const here = await open();
    const before = await here.get('tomas');
    equal(before.status, 'terminated', 'the status before');
    const after = await restore(here, 'tomas');
    equal([after.status, after.terminatedAt], ['active', undefined], 'the answer\'s status, and since when they are gone');
    equal([after.name, after.email, after.phone, after.joinedAt], [before.name, before.email, before.phone, before.joinedAt], 'who they are');
    equal(organizationFields(after), organizationFields(before), 'the rest');
    for (const tab of [here, await open()]) {
      equal(await tab.get('tomas'), after, 'the member read afterwards');
      ok(idsOf(await readAll(tab)).includes(tab.id('tomas')), 'they are not listed');
    }
  }),

  promise('R52: who was not removed cannot be brought back', [needs.restore], async (open) => {
    const tab = await open();
    for (const key of ['hana', 'pavel']) {
      await leavesAsIs(tab, key, 'restoring', async () => {
        equal((await refuses(key, 'conflict', () => restore(tab, key))).current, await tab.get(key), '`current`');
      });
    }
  }),

  promise('R47: of two who bring the same person back at once, one does', [needs.restore], async (open) => {
    const tabs = [await open(), await open()];
    const results = await Promise.allSettled(tabs.map((tab) => restore(tab, 'tomas')));
    equal(results.filter(({ status }) => status === 'fulfilled').length, 1, 'how many did');
  }),

  promise('who does not exist, or is another organisation\'s, is not brought back', [needs.restore], async (open) => {
    const { client: { members }, orgId } = await open();
    const foreign = await open({ name: 'foreign' });
    await leavesAsIs(foreign, 'tomas', 'restoring', async () => {
      for (const id of ['nobody', '__proto__', foreign.id('tomas')]) {
        await refuses(id, 'not-found', () => members.restore?.(orgId, id));
      }
      await refuses('there', 'not-found', () => members.restore?.(foreign.orgId, foreign.id('tomas')));
    });
  }),

  promise('R55: only an account admin brings an account admin back', [needs.restore, needs.otherViewers], async (open) => {
    const [tab, bruno] = [await open(), await open({ as: 'bruno' })];
    await leavesAsIs(tab, 'rosa', 'restoring', () => refuses('Bruno', 'forbidden', () => restore(bruno, 'rosa')));
    ok((await restore(tab, 'rosa')).roles.includes('account-admin'), 'she is account admin no more');
  }),

  promise('bringing somebody back from an old state is a conflict', [needs.restore, needs.strong], async (open) => {
    const tab = await open();
    await leavesAsIs(tab, 'tomas', 'a stale write', () =>
      refuses('a stale write', 'conflict', () => restore(tab, 'tomas', { ifVersion: 'unheard-of' })));
    equal((await restore(tab, 'tomas', { ifVersion: (await tab.get('tomas')).version })).status, 'active', 'the status');
  }),

  promise('R46a: without a seat nobody is brought back', [needs.restore, needs.seats, needs.joinRequests], async (open) => {
    const tab = await open();
    const all = [...await listRequests(tab), ...await listRequests(tab, { status: 'rejected' })];
    await portOf(tab, 'joinRequests').decide(tab.orgId, all.map(({ id }) => id), approve);
    await leavesAll(tab, 'restoring', () => refuses('no seat', 'seats-full', () => restore(tab, 'tomas')));
  }),
];
