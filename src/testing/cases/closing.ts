import { equal, ok, outcome, show } from '../assert.js';
import { OrgError } from '../../client/errors.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { edits } from '../needs.js';
import { lastWord, listen } from './listening.js';

export const closing: readonly Case[] = [
  promise('calls after closing are refused', [needs.close], async (open) => {
    const { client, orgId, id } = await open();
    await client.close?.();
    const calls: Readonly<Record<string, () => unknown>> = {
      listOrganizations: () => client.listOrganizations(),
      open: () => client.open(orgId),
      'members.list': () => client.members.list(orgId, {}),
      'members.get': () => client.members.get(orgId, id('hana')),
      ...(client.members.update && { 'members.update': () => client.members.update?.(orgId, id('hana'), {}) }),
      ...(client.members.setRoles && {
        'members.setRoles': () => client.members.setRoles?.(orgId, id('hana'), ['admin']),
      }),
      ...(client.members.locations && { 'members.locations': () => client.members.locations?.(orgId) }),
      ...(client.departments && { 'departments.list': () => client.departments?.list(orgId) }),
      ...(client.positions && { 'positions.list': () => client.positions?.list(orgId) }),
      ...(client.positions?.create && {
        'positions.create': () => client.positions?.create?.(orgId, { name: 'Beekeeper' }),
      }),
      ...(client.invitations && {
        'invitations.list': () => client.invitations?.list(orgId, {}),
        'invitations.create': () => client.invitations?.create(orgId, []),
      }),
      ...(client.publicJoin && { 'publicJoin.get': () => client.publicJoin?.get(orgId) }),
      ...(client.contacts && { 'contacts.list': () => client.contacts?.list(orgId, {}) }),
      ...(client.joinRequests && {
        'joinRequests.list': () => client.joinRequests?.list(orgId, {}),
        'joinRequests.decide': () => client.joinRequests?.decide(orgId, [], { decision: 'approve' }),
      }),
      ...(client.joinRules && { 'joinRules.get': () => client.joinRules?.get(orgId) }),
      ...(client.joining && { 'joining.preview': () => client.joining?.preview({ doorNumber: 'ZZZZZZ' }) }),
    };
    for (const [name, call] of Object.entries(calls)) {
      const result = await outcome(call);
      ok('error' in result, `${name} answered`);
      ok(OrgError.is(result.error), `${name}: expected an OrgError, got ${show(result.error)}`);
    }
  }),

  promise('a write after closing changes nothing', [needs.close, edits('location')], async (open) => {
    const [here, there] = [await open(), await open()];
    const before = await there.get('hana');
    await here.client.close?.();
    await outcome(() => here.update('hana', { location: 'Porto' }));
    equal(await there.get('hana'), before, 'the member');
  }),

  promise('nothing is told after closing', [
    needs.close, needs.subscribe, needs.realtime, edits('location'),
  ], async (open) => {
    const [here, there, witness] = [await open(), await open(), await open()];
    const [closed, ear] = [listen(here), listen(witness)];
    await here.client.close?.();
    await there.update('hana', { location: 'Porto' });
    await there.update('hana', { location: 'Faro' });
    await lastWord(there, ear, 'freya');
    equal(closed.heard, [], 'what was told');
  }),
];
