/** What is given and what is returned is the caller's. */
import type { MemberPatch } from '../../domain/member.js';
import { equal, refuses } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { edits } from '../needs.js';
import { readAll } from './reading.js';
import { decide, denied, getRequest, granted, invite, listInvitations, reject } from './steps.js';

/** Spoils all that can be spoilt in a value. A frozen one stays as it is, which is as good. */
function spoil(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const one of Object.values(value)) spoil(one);
  for (const key of Object.keys(value)) Reflect.set(value, key, 'spoilt');
  if (Array.isArray(value)) Reflect.apply(Array.prototype.push, Object.isFrozen(value) ? [] : value, ['spoilt']);
}

const calls: readonly (readonly [what: string, call: (tab: Tab) => Promise<unknown>])[] = [
  ['a member', ({ get }) => get('dora')],
  ['a page of members', ({ list }) => list({ limit: 5 })],
  ['a session', ({ client, orgId }) => client.open(orgId)],
  ['the organisations', ({ client }) => client.listOrganizations()],
  ['the departments', async ({ client, orgId }) => client.departments?.list(orgId)],
  ['the positions', async ({ client, orgId }) => client.positions?.list(orgId)],
  ['the locations', async ({ client, orgId }) => client.members.locations?.(orgId)],
  ['the invitations', async ({ client, orgId, session }) => session.capabilities.invitations && client.invitations?.list(orgId, {})],
  ['what can be joined by', async ({ client, orgId, session }) => session.capabilities.publicJoin && client.publicJoin?.get(orgId)],
  ['the contacts', async ({ client, orgId, session }) => session.capabilities.contacts && client.contacts?.list(orgId, {})],
  ['the join requests', async ({ client, orgId, session }) => session.capabilities.joinRequests && client.joinRequests?.list(orgId, {})],
  ['the join rules', async ({ client, orgId, session }) => session.capabilities.joinRules && client.joinRules?.get(orgId)],
];

export const owning: readonly Case[] = [
  ...calls.map(([what, call]) => promise(`${what}: whatever the caller does to it reaches nobody`, [], async (open) => {
    const tab = await open();
    const first = await call(tab);
    const before = structuredClone(first);
    spoil(first);
    equal(await call(tab), before, `${what}, read again`);
    equal(await call(await open()), before, `${what}, read in another tab`);
  })),

  promise('what a write answers is the caller\'s', [edits('location')], async (open) => {
    const { update, get } = await open();
    const answer = await update('dora', { location: 'Porto' });
    const before = structuredClone(answer);
    spoil(answer);
    equal(await get('dora'), before, 'the member');
  }),

  promise('what a refusal carries is the caller\'s', [needs.strong, edits('location')], async (open) => {
    const { update, get } = await open();
    const before = structuredClone(await get('dora'));
    const error = await refuses('a stale write', 'conflict', () =>
      update('dora', { location: 'Porto' }, { ifVersion: 'unheard-of' }));
    spoil(error.current);
    equal(await get('dora'), before, 'the member');
  }),

  promise('no later change reaches into what was returned', [
    edits('location'), edits('departmentIds'),
  ], async (open) => {
    const tab = await open();
    const held = [await tab.get('dora'), await readAll(tab), await tab.client.departments?.list(tab.orgId)];
    const before = structuredClone(held);
    await tab.update('dora', { location: 'Porto', departmentIds: [] });
    equal(held, before, 'what was returned before');
  }),

  promise('no later change reaches into what a write answered', [edits('location')], async (open) => {
    const { update } = await open();
    const answer = await update('dora', { location: 'Porto' });
    const before = structuredClone(answer);
    await update('dora', { location: 'Faro' });
    equal(answer, before, 'the first answer');
  }),

  promise('what is given stays the caller\'s', [edits('departmentIds'), edits('x:badge')], async (open) => {
    const { update, get, id } = await open();
    const patch = { departmentIds: [id('apps')], custom: { 'x:badge': 'B-1' } } satisfies MemberPatch;
    const before = await update('dora', patch);
    patch.departmentIds.push(id('sales'));
    patch.custom['x:badge'] = 'B-2';
    equal(await get('dora'), before, 'the member after the patch was changed');
  }),

  promise('what is given may be frozen', [edits('departmentIds')], async (open) => {
    const { update, list, id } = await open();
    const departmentIds = Object.freeze([id('apps')]);
    const answer = await update('dora', Object.freeze({ departmentIds }), Object.freeze({}));
    equal(answer.departmentIds, departmentIds, 'her departments');
    await list(Object.freeze({ where: Object.freeze({}), sort: Object.freeze([]) }));
  }),

  promise('people to invite, and answers, that are given may be frozen, and stay the caller\'s', [
    needs.invites('email'), needs.prefills('departmentIds'),
  ], async (open) => {
    const tab = await open();
    const departmentIds = [tab.id('apps')];
    const input = Object.freeze({ via: 'email', email: 'zoe@example.net', departmentIds } as const);
    const made = granted('Zoe', await invite(tab, Object.freeze(input)));
    departmentIds.push(tab.id('sales'));
    equal((await listInvitations(tab)).find(({ id }) => id === made.id), made, 'the invitation after the list was changed');
  }),

  promise('what a refused decision carries is the caller\'s', [needs.joinRequests], async (open) => {
    const tab = await open();
    await decide(tab, ['waiting-ulla'], reject);
    const before = structuredClone(await getRequest(tab, 'waiting-ulla'));
    spoil(denied('again', 'conflict', await decide(tab, ['waiting-ulla'], reject)).current);
    equal(await getRequest(tab, 'waiting-ulla'), before, 'the request');
  }),

  promise('roles that are given stay the caller\'s', [needs.setRoles], async (open) => {
    const { setRoles, get } = await open();
    const roles = ['admin'];
    const before = await setRoles('hana', roles);
    roles.push('super-admin');
    equal(await get('hana'), before, 'the member after the list was changed');
  }),
];
