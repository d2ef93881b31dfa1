import { aborts, equal } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import type { CallOptions } from '../../client/org-client.js';
import type { Need } from '../needs.js';
import * as needs from '../needs.js';
import { edits } from '../needs.js';
import { joiningWrites } from './joining-writes.js';
import { leavesAsIs } from './reading.js';
import { leavesAll, linkTicket } from './steps.js';

type Call = (tab: Tab, options: CallOptions) => unknown;

/** Every call that only reads. */
const reads: readonly (readonly [name: string, needs: readonly Need[], call: Call])[] = [
  ['listOrganizations', [], ({ client }, options) => client.listOrganizations(options)],
  ['open', [], ({ client, orgId }, options) => client.open(orgId, options)],
  ['members.list', [], ({ client, orgId }, options) => client.members.list(orgId, {}, options)],
  ['members.get', [], ({ client, orgId, id }, options) => client.members.get(orgId, id('hana'), options)],
  ['members.locations', [needs.locations], ({ client, orgId }, options) => client.members.locations?.(orgId, options)],
  ['departments.list', [needs.departments], ({ client, orgId }, options) => client.departments?.list(orgId, options)],
  ['positions.list', [needs.positions], ({ client, orgId }, options) => client.positions?.list(orgId, options)],
  ['invitations.list', [needs.invitations], ({ client, orgId }, options) => client.invitations?.list(orgId, {}, options)],
  ['publicJoin.get', [needs.publicJoin], ({ client, orgId }, options) => client.publicJoin?.get(orgId, options)],
  ['contacts.list', [needs.contacts], ({ client, orgId }, options) => client.contacts?.list(orgId, {}, options)],
  ['joinRequests.list', [needs.joinRequests], ({ client, orgId }, options) => client.joinRequests?.list(orgId, {}, options)],
  [
    'joinRequests.get', [needs.joinRequests],
    ({ client, orgId, id }, options) => client.joinRequests?.get(orgId, id('waiting-ulla'), options),
  ],
  ['joinRules.get', [needs.joinRules], ({ client, orgId }, options) => client.joinRules?.get(orgId, options)],
  ['joining.preview', [needs.joining], ({ client }, options) => client.joining?.preview({ doorNumber: 'ZZZZZZ' }, options)],
];

export const aborting: readonly Case[] = [
  ...reads.flatMap(([name, what, call]) => [
    promise(`${name}: a call aborted before it begins ends with AbortError`, what, async (open) => {
      const tab = await open();
      await aborts(name, () => call(tab, { signal: AbortSignal.abort() }));
    }),

    promise(`${name}: a call aborted on its way ends with AbortError`, what, async (open) => {
      const tab = await open();
      const controller = new AbortController();
      await aborts(name, () => {
        const pending = call(tab, { signal: controller.signal });
        controller.abort();
        return pending;
      });
    }),
  ]),

  promise('a call aborted for a reason of its own ends with AbortError too', [], async (open) => {
    const tab = await open();
    await aborts('members.list', () =>
      tab.client.members.list(tab.orgId, {}, { signal: AbortSignal.abort('no longer needed') }));
    await aborts('members.get', () =>
      tab.client.members.get(tab.orgId, tab.id('hana'), { signal: AbortSignal.abort(new Error('gone')) }));
  }),

  promise('a write aborted before it begins changes nothing', [edits('location')], async (open) => {
    const tab = await open();
    await leavesAsIs(tab, 'hana', 'an aborted write', () =>
      aborts('members.update', () => tab.update('hana', { location: 'Porto' }, { signal: AbortSignal.abort() })));
  }),

  promise('roles aborted before they are given change nothing', [needs.setRoles], async (open) => {
    const tab = await open();
    await leavesAsIs(tab, 'hana', 'an aborted write', () =>
      aborts('members.setRoles', () => tab.setRoles('hana', ['admin'], { signal: AbortSignal.abort() })));
  }),

  promise('a position aborted before it is created is not', [
    needs.createPosition, needs.writesPositions,
  ], async (open) => {
    const { client: { positions }, orgId } = await open();
    const before = await positions?.list(orgId);
    await aborts('positions.create', () =>
      positions?.create?.(orgId, { name: 'Beekeeper' }, { signal: AbortSignal.abort() }));
    equal(await positions?.list(orgId), before, 'the positions');
  }),

  ...joiningWrites.map(([name, what, call]) =>
    promise(`${name}: a call aborted before it begins changes nothing`, what, async (open) => {
      const tab = await open();
      await leavesAll(tab, name, () => aborts(name, () => call(tab, { signal: AbortSignal.abort() })));
    })),

  promise('nobody joins by a call that is aborted before it begins', [needs.joining, needs.visitors, needs.links], async (open) => {
    const tab = await open();
    const ticket = await linkTicket(open, tab);
    const { join } = await open.visit({ key: 'zoe' });
    await leavesAll(tab, 'joining', () => aborts('join', () => join(ticket, {}, { signal: AbortSignal.abort() })));
  }),

  promise('a call that has answered does not mind its signal any more', [edits('location')], async (open) => {
    const tab = await open();
    const controller = new AbortController();
    const answer = await tab.update('hana', { location: 'Porto' }, { signal: controller.signal });
    controller.abort();
    equal(await tab.get('hana'), answer, 'the member');
  }),

  promise('one aborted call does not end another', [], async (open) => {
    const tab = await open();
    const controller = new AbortController();
    const other = tab.list();
    const ended = aborts('members.list', () => tab.client.members.list(tab.orgId, {}, { signal: controller.signal }));
    controller.abort();
    await ended;
    equal((await other).items.length > 0, true, 'whether the other call answered');
  }),
];
