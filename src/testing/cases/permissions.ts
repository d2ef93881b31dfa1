/** R5: what a viewer may not do is refused by the backend, whatever a widget shows. */
import type { Permission } from '../../domain/viewer.js';
import { ok, outcome, refuses, show } from '../assert.js';
import { OrgError } from '../../client/errors.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import type { Need } from '../needs.js';
import * as needs from '../needs.js';
import { restore } from './restoring.js';
import { approve, createLink, decide, invite, leavesAll, shortLink } from './steps.js';

const calls: Readonly<Record<Permission, readonly [needs: readonly Need[], call: (tab: Tab) => unknown]>> = {
  'members.read': [[], ({ list }) => list()],
  'members.update': [[needs.edits('location')], ({ update }) => update('freya', { location: 'Porto' })],
  'members.setRoles': [[needs.setRoles], ({ setRoles }) => setRoles('freya', ['admin'])],
  'departments.read': [[needs.departments], ({ client, orgId }) => client.departments?.list(orgId)],
  'positions.write': [
    [needs.createPosition, needs.writesPositions],
    ({ client, orgId, session }) => client.positions?.create?.(orgId, { name: `Made by ${session.viewer.user.name}` }),
  ],
  'members.restore': [[needs.restore], (tab) => restore(tab, 'tomas')],
  'invitations.create': [
    [needs.invites('email')], (tab) => invite(tab, { via: 'email', email: `by.${tab.session.viewer.roles.join('.')}@example.net` }),
  ],
  'invitations.read': [[needs.invitations], ({ client, orgId }) => client.invitations?.list(orgId, {})],
  'invitations.resend': [
    [needs.resends], ({ client, orgId, id }) => client.invitations?.resend?.(orgId, [id('invited-wen')]),
  ],
  'invitations.cancel': [
    [needs.cancels], ({ client, orgId, id }) => client.invitations?.cancel?.(orgId, [id('invited-wen')]),
  ],
  'publicJoin.read': [[needs.publicJoin], ({ client, orgId }) => client.publicJoin?.get(orgId)],
  'publicJoin.write': [[needs.links], (tab) => createLink(tab)],
  'joinRequests.read': [[needs.joinRequests], ({ client, orgId }) => client.joinRequests?.list(orgId, {})],
  'joinRequests.decide': [[needs.joinRequests], (tab) => decide(tab, ['waiting-ulla'], approve)],
  'joinRules.write': [
    [needs.writesRules], ({ client, orgId }) => client.joinRules?.update(orgId, { inviteVerification: false }),
  ],
};

const viewers = ['ada', 'bruno', 'chidi', 'hana'];

export const permissions: readonly Case[] = [
  ...Object.entries(calls).map(([permission, [what, call]]) =>
    promise(`R5: who has no ${permission} is refused, and who has it is not`, [
      needs.otherViewers, ...what,
    ], async (open) => {
      for (const as of viewers) {
        const viewer = await open({ as });
        if (!viewer.session.viewer.permissions.includes(permission as Permission)) {
          await leavesAll(await open(), as, () => refuses(as, 'forbidden', () => call(viewer)));
          continue;
        }
        const result = await outcome(() => call(viewer));
        const error = 'error' in result && OrgError.is(result.error) ? result.error : null;
        ok(error?.code !== 'forbidden', `${as} has it and is refused`);
      }
    })),

  promise('R5: what belongs to a permission is refused with it', [needs.otherViewers, needs.links, needs.resetsDoorNumber, needs.joinRequests], async (open) => {
    const [tab, hana] = [await open(), await open({ as: 'hana' })];
    const { client: { publicJoin, joinRequests }, orgId, id, session: { viewer: { permissions } } } = hana;
    await leavesAll(tab, 'Hana', async () => {
      if (!permissions.includes('publicJoin.write')) {
        await refuses('revokeLink', 'forbidden', () => publicJoin?.revokeLink(orgId, 'any'));
        await refuses('resetDoorNumber', 'forbidden', () => publicJoin?.resetDoorNumber?.(orgId));
        await refuses('createLink', 'forbidden', () => publicJoin?.createLink(orgId, shortLink()));
      }
      if (!permissions.includes('joinRequests.read')) {
        await refuses('joinRequests.get', 'forbidden', () => joinRequests?.get(orgId, id('waiting-ulla')));
      }
      if (!permissions.includes('joinRequests.decide')) {
        await refuses('decide', 'forbidden', () => joinRequests?.decide(orgId, [], approve));
      }
    });
  }),

  promise('R5: an account admin may do all that the backend can', [], async (open) => {
    const { session: { viewer } } = await open();
    ok(viewer.permissions.includes('members.read'), `the permissions: ${show(viewer.permissions)}`);
  }),

  promise('R5: somebody else\'s session is their own', [needs.otherViewers], async (open) => {
    for (const as of viewers) {
      const { session: { viewer }, people, id } = await open({ as });
      const person = people.find((one) => one.id === id(as));
      ok(viewer.memberId === id(as), `${as} is ${show(viewer.memberId)}`);
      ok(person?.roles.every((role) => viewer.roles.includes(role)), `${as}'s roles are ${show(viewer.roles)}`);
    }
  }),
];
