/** Another organisation's invitations, links, requests and rules are out of reach: by its id, and by theirs. */
import { refuses } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import type { Need } from '../needs.js';
import * as needs from '../needs.js';
import { approve, denied, granted, invite, leavesAll, portOf, shortLink } from './steps.js';

type Call = (tab: Tab, orgId: string) => unknown;

const calls: readonly (readonly [name: string, needs: readonly Need[], call: Call])[] = [
  ['invitations.list', [needs.invitations], ({ client }, orgId) => client.invitations?.list(orgId, {})],
  [
    'invitations.create', [needs.invites('email')],
    ({ client }, orgId) => client.invitations?.create(orgId, [{ via: 'email', email: 'zoe@example.net' }]),
  ],
  ['publicJoin.get', [needs.publicJoin], ({ client }, orgId) => client.publicJoin?.get(orgId)],
  ['publicJoin.createLink', [needs.links], ({ client }, orgId) => client.publicJoin?.createLink(orgId, shortLink())],
  ['publicJoin.resetDoorNumber', [needs.resetsDoorNumber], ({ client }, orgId) => client.publicJoin?.resetDoorNumber?.(orgId)],
  ['contacts.list', [needs.contacts], ({ client }, orgId) => client.contacts?.list(orgId, {})],
  ['joinRequests.list', [needs.joinRequests], ({ client }, orgId) => client.joinRequests?.list(orgId, {})],
  ['joinRules.get', [needs.joinRules], ({ client }, orgId) => client.joinRules?.get(orgId)],
  ['joinRules.update', [needs.writesRules], ({ client }, orgId) => client.joinRules?.update(orgId, { searchToJoin: false })],
];

export const foreignOrganizations: readonly Case[] = [
  ...calls.map(([name, what, call]) =>
    promise(`${name}: another organisation is not found`, what, async (open) => {
      const [tab, foreign] = [await open(), await open({ name: 'foreign' })];
      await leavesAll(foreign, name, async () => {
        await refuses(name, 'not-found', () => call(tab, foreign.orgId));
        await refuses(name, 'not-found', () => call(tab, 'no-such-organisation'));
      });
    })),

  promise('another organisation\'s invitations are neither sent again nor cancelled', [needs.resends, needs.cancels], async (open) => {
    const [tab, foreign] = [await open(), await open({ name: 'foreign' })];
    const port = portOf(tab, 'invitations');
    const id = foreign.id('invited-wen');
    await leavesAll(foreign, 'from outside', async () => {
      for (const method of [port.resend, port.cancel]) {
        if (!method) continue;
        denied('at home', 'not-found', await method.call(port, tab.orgId, [id]));
        await refuses('there', 'not-found', () => method.call(port, foreign.orgId, [id]));
      }
    });
  }),

  promise('who is known in another organisation only can be invited', [needs.invites('email'), needs.joinRequests], async (open) => {
    const [tab, foreign] = [await open(), await open({ name: 'foreign' })];
    await portOf(foreign, 'joinRequests').decide(foreign.orgId, [foreign.id('waiting-ulla')], approve);
    granted('there', await invite(foreign, { via: 'email', email: 'zoe@example.net' }));
    granted('at home', await invite(tab, { via: 'email', email: 'zoe@example.net' }));
  }),
];
