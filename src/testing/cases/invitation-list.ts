/** Those who are invited: listed, invited again, cancelled (R17, R18). */
import type { InvitationQuery } from '../../client/inviting.js';
import { INVITATION_STATUSES, invitationSchema } from '../../domain/invitation.js';
import { equal, ok, refuses, sameItems, show } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { invites } from '../needs.js';
import { idsOf, pagesOf } from './reading.js';
import { denied, granted, inviteByEmail, leavesAll, listInvitations, personalTicket, portOf } from './steps.js';

const resend = (tab: Tab, ...ids: readonly string[]) => {
  const port = portOf(tab, 'invitations');
  ok(port.resend, 'invitations.resend is missing');
  return port.resend(tab.orgId, ids);
};
const cancel = (tab: Tab, ...ids: readonly string[]) => {
  const port = portOf(tab, 'invitations');
  ok(port.cancel, 'invitations.cancel is missing');
  return port.cancel(tab.orgId, ids);
};
const pages = (tab: Tab, query: InvitationQuery) =>
  pagesOf((asked: InvitationQuery) => portOf(tab, 'invitations').list(tab.orgId, asked), query);

const notSignedUp: readonly string[] = ['inactivated', 'expired'];
const isOpen = ({ status }: { readonly status: string }): boolean => notSignedUp.includes(status);
const find = async (tab: Tab, key: string) => (await listInvitations(tab)).find(({ id }) => id === tab.id(key));

export const invitationList: readonly Case[] = [
  promise('R17: without a status, those who have not signed up are listed, the expired ones too', [needs.invitations], async (open) => {
    const tab = await open();
    sameItems(idsOf(await listInvitations(tab)), idsOf(tab.invited.filter(isOpen)), 'invitations');
  }),

  promise('invitations are listed by status', [needs.invitations], async (open) => {
    const tab = await open();
    for (const status of INVITATION_STATUSES) {
      const expected = tab.invited.filter((one) => one.status === status);
      sameItems(idsOf(await listInvitations(tab, { status })), idsOf(expected), status);
    }
  }),

  promise('every invitation has the shape of one, and is as it was made', [needs.invitations], async (open) => {
    const tab = await open();
    const found = new Map((await listInvitations(tab)).map((one) => [one.id, one]));
    for (const expected of tab.invited.filter(isOpen)) {
      const actual = found.get(expected.id);
      ok(invitationSchema.safeParse(actual).success, `${show(actual)} has not`);
      for (const key of ['via', 'status', 'name', 'email', 'phone', 'departmentIds'] as const) {
        equal(actual?.[key] ?? null, expected[key] ?? null, `${expected.id}'s ${key}`);
      }
    }
  }),

  promise('invitations come the latest sent first, or the other way round', [needs.invitations], async (open) => {
    const tab = await open();
    for (const dir of [undefined, 'desc', 'asc'] as const) {
      const times = (await listInvitations(tab, { dir })).map(({ lastSentAt, createdAt }) => Date.parse(lastSentAt ?? createdAt));
      const sorted = times.toSorted((a, b) => (dir === 'asc' ? a - b : b - a));
      equal(times, sorted, `when they were sent, ${dir ?? 'unsorted'}`);
    }
  }),

  promise('following `next` gives every invitation once, on pages of every size', [needs.invitations], async (open) => {
    const tab = await open();
    for (const dir of ['asc', 'desc'] as const) {
      const whole = idsOf(await listInvitations(tab, { dir }));
      for (const limit of [1, 2, 5]) {
        const all = await pages(tab, { dir, limit });
        equal(all.flatMap(({ items }) => idsOf(items)), whole, `${dir}, limit ${limit}`);
        for (const { total } of all) equal(total ?? whole.length, whole.length, 'the total');
      }
    }
  }),

  promise('invitations are found by name, email and phone', [needs.searchesInvitations], async (open) => {
    const tab = await open();
    for (const [q, keys] of Object.entries({
      'Wen Li': ['invited-wen'], 'sanna@example.net': ['invited-sanna'], '+4915112345678': ['invited-phone'],
      Tia: ['invited-tie-a', 'invited-tie-b', 'invited-tie-c', 'invited-tie-d'], 'nobody has this': [],
    })) {
      sameItems(idsOf(await listInvitations(tab, { q })), keys.map(tab.id), q);
    }
  }),

  promise('where invitations cannot be searched, it is refused', [needs.invitations, needs.no(needs.searchesInvitations)], async (open) => {
    const tab = await open();
    await refuses('q', 'unsupported', () => portOf(tab, 'invitations').list(tab.orgId, { q: 'Wen' }));
  }),

  promise('R41, R42: an invitation tells whether an administrator has to approve, as the rules are now', [
    needs.invitations, needs.writesRules,
  ], async (open) => {
    const tab = await open();
    equal((await find(tab, 'invited-wen'))?.needsApproval, false, 'whether who was invited by the account admin waits');
    equal((await find(tab, 'invited-sanna'))?.needsApproval, false, 'whether who was invited by a super admin waits');
    equal((await find(tab, 'invited-failed'))?.needsApproval, true, 'whether who was invited by an admin waits');
    equal((await find(tab, 'invited-phone'))?.needsApproval, true, 'whether who was invited by a member waits');
    await portOf(tab, 'joinRules').update(tab.orgId, { inviteVerification: false });
    equal((await find(tab, 'invited-phone'))?.needsApproval, false, 'the same without inviting verification');
  }),

  promise('R17: who is invited again is sent it again, and has time again', [needs.resends], async (open) => {
    const tab = await open();
    for (const key of ['invited-wen', 'invited-late']) {
      const before = await find(tab, key);
      const after = granted(key, await resend(tab, tab.id(key)));
      equal(after.status, 'inactivated', `${key}: the status`);
      equal(after.sentCount ?? 2, (before?.sentCount ?? 1) + 1, `${key}: how often it was sent`);
      ok(Date.parse(after.lastSentAt ?? '') > Date.parse(before?.lastSentAt ?? ''), `${key}: when it was sent last: ${show(after.lastSentAt)}`);
      ok(after.expiresAt == null || Date.parse(after.expiresAt) > Date.now(), `${key}: until when: ${show(after.expiresAt)}`);
      equal(await find(tab, key), after, `${key}: the invitation in the list`);
    }
  }),

  promise('R17: several are invited again at once, and each is answered', [needs.resends], async (open) => {
    const tab = await open();
    const result = await resend(tab, tab.id('invited-wen'), 'nobody', tab.id('invited-phone'));
    equal(granted('Wen', result).id, tab.id('invited-wen'), 'the first answer');
    denied('nobody', 'not-found', result, 1);
    equal(granted('the phone', result, 2).id, tab.id('invited-phone'), 'the third answer');
  }),

  promise('R17: who is invited again gets the message again', [needs.resends, needs.messages], async (open) => {
    const tab = await open();
    const before = await open.sentCount();
    await resend(tab, tab.id('invited-wen'));
    equal((await open.tokensFor('wen@example.net')).length, 1, 'how many messages went there');
    equal(await open.sentCount(), before + 1, 'how many messages were sent');
  }),

  promise('R18: inviting again too soon is refused, and tells how long to wait', [needs.resends, invites('email')], async (open) => {
    const tab = await open();
    const made = await inviteByEmail(tab, 'zoe@example.net');
    if (made.retryAt === undefined || Date.parse(made.retryAt) <= Date.now()) return; // there is nothing to wait for
    const error = denied('at once', 'rate-limited', await resend(tab, made.id));
    ok((error.retryAfterMs ?? 0) > 0, `how long to wait: ${show(error.retryAfterMs)}`);
    equal((await listInvitations(tab)).find(({ id }) => id === made.id), made, 'the invitation afterwards');
  }),

  promise('who has accepted, and who was cancelled, is not invited again', [needs.resends], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'inviting again', async () => {
      for (const key of ['invited-accepted', 'invited-cancelled']) denied(key, 'conflict', await resend(tab, tab.id(key)));
    });
  }),

  promise('R17: a cancelled invitation is one no more, and nothing else changes', [needs.cancels], async (open) => {
    const tab = await open();
    const others = (await listInvitations(tab)).filter(({ id }) => id !== tab.id('invited-wen'));
    equal(granted('Wen', await cancel(tab, tab.id('invited-wen'))).status, 'cancelled', 'the status');
    for (const each of [tab, await open()]) equal(await listInvitations(each), others, 'who is still invited');
  }),

  promise('R17: several are cancelled at once, and each is answered', [needs.cancels], async (open) => {
    const tab = await open();
    const result = await cancel(tab, 'nobody', tab.id('invited-wen'), tab.id('invited-late'));
    denied('nobody', 'not-found', result);
    equal([1, 2].map((at) => granted('cancel', result, at).id), ['invited-wen', 'invited-late'].map(tab.id), 'the answers');
  }),

  promise('who has accepted is not cancelled', [needs.cancels], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'cancelling', async () => {
      denied('accepted', 'conflict', await cancel(tab, tab.id('invited-accepted')));
    });
  }),

  promise('a cancelled invitation\'s link says so', [
    needs.cancels, invites('email'), needs.messages, needs.visitors, needs.joining,
  ], async (open) => {
    const tab = await open();
    const made = await inviteByEmail(tab, 'zoe@example.net');
    const ticket = await personalTicket(open, 'zoe@example.net');
    await cancel(tab, made.id);
    const zoe = await open.visit({ key: 'zoe' });
    for (const call of [() => zoe.preview(ticket), () => zoe.join(ticket, {})]) {
      equal((await refuses('its link', 'gone', call)).reason, 'cancelled', 'why it is gone');
    }
  }),

  promise('where nobody can be invited again, it is refused', [needs.resendPort, needs.no(needs.resends)], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'inviting again', () => refuses('resend', 'unsupported', () => resend(tab, tab.id('invited-wen'))));
  }),

  promise('where no invitation can be cancelled, it is refused', [needs.cancelPort, needs.no(needs.cancels)], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'cancelling', () => refuses('cancel', 'unsupported', () => cancel(tab, tab.id('invited-wen'))));
  }),
];
