/** Whatever a call is given, it answers or is refused in an orderly way: it throws nothing, and breaks nothing. */
import { memberSchema } from '../../domain/member.js';
import { positionSchema } from '../../domain/position.js';
import { equal, ok, settles, show } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { idsOf, readAll } from './reading.js';
import { leavesAll } from './steps.js';

type Any = (...args: readonly unknown[]) => unknown;

const garbage: readonly unknown[] = [
  undefined, null, true, 0, -1, NaN, 10n, '', 'text', '\ud800', [], [null], {}, { constructor: 1 },
  () => 0, Symbol('x'), new Date(NaN),
];

/** Calls a method with garbage in place of each argument after the first ones, and of each of those. */
async function tries(what: string, method: Any | undefined, args: readonly unknown[]): Promise<void> {
  if (!method) return;
  for (let place = 0; place < args.length; place++) {
    for (const one of garbage) {
      await settles(`${what}, argument ${place + 1} is ${show(one)}`, () =>
        method(...args.slice(0, place), one, ...args.slice(place + 1)));
    }
  }
}

const works = async (tab: Tab): Promise<void> => {
  ok((await tab.list()).items.length > 0, 'the list is empty afterwards');
  equal((await tab.get('ada')).name, 'Ada Okonkwo', 'the name read afterwards');
};

export const badInput: readonly Case[] = [
  promise('reading with garbage for arguments is answered or refused, never thrown', [], async (open) => {
    const tab = await open();
    const { client, orgId, id } = tab;
    const members = client.members;
    await tries('open', (org) => client.open(org as string), [orgId]);
    await tries('members.list', (org, query) => members.list(org as string, query as object), [orgId, {}]);
    await tries('members.get', (org, one) => members.get(org as string, one as string), [orgId, id('ada')]);
    await tries('members.locations', members.locations && ((org) => members.locations?.(org as string)), [orgId]);
    await tries('departments.list', client.departments && ((org) => client.departments?.list(org as string)), [orgId]);
    await tries('positions.list', client.positions && ((org) => client.positions?.list(org as string)), [orgId]);
    const { invitations, publicJoin, contacts, joinRequests, joinRules } = client;
    await tries('invitations.list', invitations && ((org, query) => invitations.list(org as string, query as object)), [orgId, {}]);
    await tries('publicJoin.get', publicJoin && ((org) => publicJoin.get(org as string)), [orgId]);
    await tries('contacts.list', contacts && ((org, query) => contacts.list(org as string, query as object)), [orgId, {}]);
    await tries('joinRequests.list', joinRequests && ((org, query) => joinRequests.list(org as string, query as object)), [orgId, {}]);
    await tries('joinRequests.get', joinRequests && ((org, one) => joinRequests.get(org as string, one as string)), [orgId, id('waiting-ulla')]);
    await tries('joinRules.get', joinRules && ((org) => joinRules.get(org as string)), [orgId]);
    await works(tab);
  }),

  promise('a query with garbage in it is answered or refused, never thrown', [], async (open) => {
    const tab = await open();
    const list = tab.list as Any;
    for (const one of garbage) {
      for (const key of ['q', 'where', 'sort', 'limit', 'cursor', 'offset']) {
        await settles(`members.list with ${key}`, () => list({ [key]: one }));
      }
      for (const key of ['status', 'departmentId', 'includeSubDepartments', 'positionIds', 'roles', 'locations']) {
        await settles(`members.list where ${key}`, () => list({ where: { [key]: one } }));
      }
      await settles('members.list sorted', () => list({ sort: [one] }));
    }
    await works(tab);
  }),

  promise('whatever is searched for is taken as text', [needs.search], async (open) => {
    const tab = await open();
    for (const q of ['.*', '(', '[', '\\', '%', '_', '*', '"', '\'', '<b>', '\ud800', 'a'.repeat(10_000)]) {
      await settles(`searching for ${show(q)}`, () => tab.list({ q }));
    }
    await works(tab);
  }),

  promise('a query for invitations, requests or contacts with garbage in it is answered or refused', [], async (open) => {
    const tab = await open();
    const { client, orgId } = tab;
    for (const one of garbage) {
      for (const key of ['q', 'status', 'dir', 'limit', 'cursor', 'offset']) {
        const query = { [key]: one };
        if (client.invitations) await settles(`invitations.list with ${key}`, () => client.invitations?.list(orgId, query));
        if (client.joinRequests) await settles(`joinRequests.list with ${key}`, () => client.joinRequests?.list(orgId, query));
        if (client.contacts) await settles(`contacts.list with ${key}`, () => client.contacts?.list(orgId, query));
      }
    }
    await works(tab);
  }),

  promise('garbage for what to decide, send again, cancel, revoke or bring back is refused, and changes nothing', [], async (open) => {
    const tab = await open();
    const { client: { invitations, joinRequests, publicJoin, members }, orgId } = tab;
    await leavesAll(tab, 'garbage', async () => {
      for (const one of garbage) {
        if (invitations?.resend) await settles('resend', () => invitations.resend?.(orgId, one as string[]));
        if (invitations?.resend) await settles('resend one', () => invitations.resend?.(orgId, [one as string]));
        if (invitations?.cancel) await settles('cancel', () => invitations.cancel?.(orgId, one as string[]));
        if (invitations?.cancel) await settles('cancel one', () => invitations.cancel?.(orgId, [one as string]));
        if (joinRequests) await settles('decide', () => joinRequests.decide(orgId, one as string[], { decision: 'approve' }));
        if (joinRequests) await settles('decide on one', () => joinRequests.decide(orgId, [one as string], { decision: 'approve' }));
        if (publicJoin) await settles('revokeLink', () => publicJoin.revokeLink(orgId, one as string));
        if (members.restore) await settles('restore', () => members.restore?.(orgId, one as string));
      }
    });
    await works(tab);
  }),

  promise('a patch with garbage in it is refused, or leaves a member', [needs.update], async (open) => {
    const tab = await open();
    const { client: { members }, orgId, id } = tab;
    const before = idsOf(await readAll(tab));
    for (const one of garbage) {
      for (const key of ['departmentIds', 'positionId', 'workNumber', 'location', 'custom']) {
        await settles(`update ${key}`, () => members.update?.(orgId, id('hana'), { [key]: one }));
        const { error } = memberSchema.safeParse(await tab.get('hana'));
        ok(!error, `${key} ${show(one)} left no member: ${show(error?.issues)}`);
      }
      await settles('update', () => members.update?.(orgId, id('hana'), one as object));
      await settles('update nobody', () => members.update?.(orgId, one as string, {}));
      await settles('update nowhere', () => members.update?.(one as string, id('hana'), {}));
    }
    equal(idsOf(await readAll(tab)), before, 'the members afterwards');
    await works(tab);
  }),

  promise('garbage for roles is refused, or leaves a member', [needs.setRoles], async (open) => {
    const tab = await open();
    const { client: { members }, orgId, id } = tab;
    for (const one of garbage) {
      await settles('setRoles', () => members.setRoles?.(orgId, id('hana'), one as string[]));
      await settles('setRoles of one', () => members.setRoles?.(orgId, id('hana'), [one as string]));
      const { error } = memberSchema.safeParse(await tab.get('hana'));
      ok(!error, `it left no member: ${show(error?.issues)}`);
    }
    await works(tab);
  }),

  promise('a position made of garbage is refused, or is a position', [needs.createPosition], async (open) => {
    const tab = await open();
    const { client: { positions }, orgId } = tab;
    for (const one of garbage) {
      await settles('positions.create', () => positions?.create?.(orgId, one as { name: string }));
      await settles('positions.create with a name', () => positions?.create?.(orgId, { name: one as string }));
    }
    for (const one of await positions?.list(orgId) ?? []) {
      ok(positionSchema.safeParse(one).success, `${show(one)} is listed`);
    }
    await works(tab);
  }),
];
