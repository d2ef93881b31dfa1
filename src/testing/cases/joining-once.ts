/** A repeated call of the ports for inviting and joining has one effect: nothing is sent, counted or decided twice. */
import { equal, refuses } from '../assert.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { joiningWrites } from './joining-writes.js';
import { approve, decide, granted, leavesAll, linkTicket, portOf, reject, shortLink } from './steps.js';

const once = { idempotencyKey: 'c3f1a9d2-once' };
const inputs = [{ via: 'email', email: 'zoe@example.net' }, { via: 'email', email: 'hana@example.org' }] as const;

export const joiningOnce: readonly Case[] = [
  ...joiningWrites.map(([name, what, call]) =>
    promise(`${name}: repeated by one key it has one effect and the same answer`, [needs.idempotency, ...what], async (open) => {
      const tab = await open();
      const first = await call(tab, once);
      await leavesAll(tab, name, async () => { equal(await call(tab, once), first, 'the second answer'); });
      await leavesAll(tab, name, async () => { equal(await call(await open(), once), first, 'the answer in another tab'); });
    })),

  promise('people invited twice by one key are sent one message', [
    needs.idempotency, needs.invites('email'), needs.messages,
  ], async (open) => {
    const tabs = [await open(), await open()];
    const before = await open.sentCount();
    const answers = await Promise.all(tabs.map((tab) => portOf(tab, 'invitations').create(tab.orgId, inputs, once)));
    equal(answers[1], answers[0], 'the second answer');
    equal(await open.sentCount(), before + 1, 'how many messages were sent');
  }),

  promise('an invitation sent again twice by one key is sent again once', [
    needs.idempotency, needs.resends, needs.messages,
  ], async (open) => {
    const { client, orgId, id } = await open();
    for (let at = 0; at < 2; at++) await client.invitations?.resend?.(orgId, [id('invited-wen')], once);
    equal((await open.tokensFor('wen@example.net')).length, 1, 'how many messages were sent');
  }),

  promise('a key of inviting, deciding or a link used again for something else is refused', [
    needs.idempotency, needs.invites('email'), needs.joinRequests, needs.links,
  ], async (open) => {
    const tab = await open();
    const { client: { invitations, joinRequests, publicJoin }, orgId, id } = tab;
    await invitations?.create(orgId, inputs, { idempotencyKey: 'a' });
    await joinRequests?.decide(orgId, [id('waiting-ulla')], approve, { idempotencyKey: 'b' });
    const link = shortLink();
    await publicJoin?.createLink(orgId, link, { idempotencyKey: 'c' });
    await leavesAll(tab, 'another content', async () => {
      await refuses('other people', 'idempotency-mismatch', () =>
        invitations?.create(orgId, [{ via: 'email', email: 'yan@example.net' }], { idempotencyKey: 'a' }));
      await refuses('other decisions', 'idempotency-mismatch', () =>
        joinRequests?.decide(orgId, [id('waiting-ulla')], reject, { idempotencyKey: 'b' }));
      await refuses('other people', 'idempotency-mismatch', () =>
        joinRequests?.decide(orgId, [id('waiting-yara')], approve, { idempotencyKey: 'b' }));
      await refuses('another link', 'idempotency-mismatch', () =>
        publicJoin?.createLink(orgId, { ...link, via: 'qr' }, { idempotencyKey: 'c' }));
    });
  }),

  promise('a repeated decision is not its own conflict, and undoes nothing that came between', [
    needs.idempotency, needs.joinRequests,
  ], async (open) => {
    const tab = await open();
    const port = portOf(tab, 'joinRequests');
    const first = await port.decide(tab.orgId, [tab.id('waiting-ulla')], reject, once);
    granted('after all', await decide(tab, ['waiting-ulla'], approve));
    await leavesAll(tab, 'the repeated decision', async () => {
      equal(await port.decide(tab.orgId, [tab.id('waiting-ulla')], reject, once), first, 'the second answer');
    });
  }),

  promise('who joins twice by one key joins once, with the same answer', [
    needs.idempotency, needs.joining, needs.visitors, needs.links,
  ], async (open) => {
    const tab = await open();
    const ticket = await linkTicket(open, tab, undefined);
    const visitors = [await open.visit({ key: 'zoe' }), await open.visit({ key: 'zoe' })];
    const first = await visitors[0]?.join(ticket, { location: 'Porto' }, once);
    await leavesAll(await open(), 'joining again', async () => {
      for (const visitor of visitors) equal(await visitor.join(ticket, { location: 'Porto' }, once), first, 'the second answer');
      await refuses('other answers', 'idempotency-mismatch', () => visitors[0]?.join(ticket, { location: 'Faro' }, once));
    });
    const other = await open.visit({ key: 'other' });
    const theirs = await other.join(ticket, { location: 'Porto' }, { idempotencyKey: 'another' });
    equal(JSON.stringify(theirs) === JSON.stringify(first), false, 'whether somebody else got the same answer');
  }),
];
