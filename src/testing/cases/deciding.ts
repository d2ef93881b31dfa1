/** What administrators decide on those who ask to join (R45–R47). */
import type { JoinDecision } from '../../client/joining.js';
import type { Member } from '../../domain/member.js';
import { equal, ok, outcome, refuses, show } from '../assert.js';
import { OrgError } from '../../client/errors.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { readAll } from './reading.js';
import {
  approve, decide, denied, doorTicket, getRequest, granted, inviteByEmail, leavesAll, listInvitations, listRequests,
  namesField, portOf, reject,
} from './steps.js';

const called = async (tab: Tab, name: string): Promise<readonly Member[]> =>
  (await readAll(tab)).filter((member) => member.name === name);

async function theOnly(tab: Tab, name: string): Promise<Member> {
  const [member, ...more] = await called(tab, name);
  ok(member && more.length === 0, `expected one member called ${name}, there are ${more.length + (member ? 1 : 0)}`);
  return member;
}

const everybody = [
  'waiting-ulla', 'waiting-yara', 'waiting-xiaoming', 'waiting-ian', 'waiting-mallory', 'rejected-vito', 'rejected-selma',
  'rejected-pieter',
];

export const deciding: readonly Case[] = [
  promise('R45: who is approved is a member, with what they filled in', [needs.joinRequests], async (open) => {
    const here = await open();
    const decided = granted('Ulla', await decide(here, ['waiting-ulla'], approve));
    equal([decided.status, decided.decidedBy?.name], ['approved', 'Ada Okonkwo'], 'the answer');
    ok(Date.parse(decided.decidedAt ?? '') > Date.now() - 60_000, `when it was decided: ${show(decided.decidedAt)}`);
    for (const tab of [here, await open()]) {
      equal(await getRequest(tab, 'waiting-ulla'), decided, 'the request');
      const { status, email, location, workNumber, roles } = await theOnly(tab, 'Ulla Holm');
      equal({ status, email, location, workNumber, roles },
        { status: 'active', email: 'ulla@example.net', location: 'Malmö', workNumber: 'U-1', roles: ['member'] }, 'the member');
    }
  }),

  promise('R45: what is set on the way stands over what they filled in', [needs.joinRequests], async (open) => {
    const tab = await open();
    const assign = { departmentIds: [tab.id('apps')], positionId: tab.id('designer'), location: 'Lund' };
    granted('Ulla', await decide(tab, ['waiting-ulla'], { ...approve, assign }));
    const { departmentIds, positionId, location, workNumber } = await theOnly(tab, 'Ulla Holm');
    equal({ departmentIds, positionId, location, workNumber }, { ...assign, workNumber: 'U-1' }, 'the member');
  }),

  promise('R45: several are decided on at once, each is answered, and the others still wait', [needs.joinRequests], async (open) => {
    const tab = await open();
    const keys = ['waiting-yara', 'nobody', 'waiting-ian'];
    const result = await decide(tab, keys, reject);
    equal(result.items.map(({ index }) => index), [0, 1, 2], 'the places');
    equal([0, 2].map((at) => granted('reject', result, at).id), ['waiting-yara', 'waiting-ian'].map(tab.id), 'the answers');
    denied('nobody', 'not-found', result, 1);
    equal((await listRequests(tab)).map(({ id }) => id).toSorted(),
      ['waiting-mallory', 'waiting-ulla', 'waiting-xiaoming'].map(tab.id), 'who still waits');
  }),

  promise('R45: who is rejected is no member, and is listed as rejected', [needs.joinRequests], async (open) => {
    const tab = await open();
    const decided = granted('Yara', await decide(tab, ['waiting-yara'], reject));
    equal([decided.status, decided.decidedBy?.name], ['rejected', 'Ada Okonkwo'], 'the answer');
    equal(await called(tab, 'Yara Haddad'), [], 'members of that name');
    const listed = await listRequests(await open(), { status: 'rejected' });
    equal(listed.find(({ id }) => id === decided.id), decided, 'the request among the rejected');
  }),

  promise('R46: who was rejected is approved after all', [needs.joinRequests], async (open) => {
    const tab = await open();
    const decided = granted('Selma', await decide(tab, ['rejected-selma'], approve));
    equal(decided.status, 'approved', 'the status');
    equal((await theOnly(tab, 'Selma Aydin')).location, 'İzmir', 'where she is');
    const rejected = await listRequests(tab, { status: 'rejected' });
    equal(rejected.filter(({ id }) => id === decided.id), [], 'she among the rejected');
  }),

  promise('R47: the second administrator is told who decided what, and nothing is done twice', [needs.joinRequests], async (open) => {
    const [here, there] = [await open(), await open()];
    const first = granted('the first', await decide(here, ['waiting-ulla'], approve));
    await leavesAll(here, 'the second decision', async () => {
      for (const second of [approve, reject]) {
        equal(denied(second.decision, 'conflict', await decide(there, ['waiting-ulla'], second)).current, first, '`current`');
      }
    });
    await theOnly(here, 'Ulla Holm');
    const rejected = granted('a rejection', await decide(here, ['waiting-yara'], reject));
    equal(denied('a second rejection', 'conflict', await decide(there, ['waiting-yara'], reject)).current, rejected, '`current`');
  }),

  promise('R47: of two administrators who decide at once, one does', [needs.joinRequests], async (open) => {
    const tabs = [await open(), await open()];
    const results = await Promise.all(tabs.map((tab) => decide(tab, ['waiting-ulla', 'waiting-yara'], approve)));
    for (const at of [0, 1]) {
      equal(results.filter(({ items }) => items[at]?.ok).length, 1, 'how many decisions were taken');
      denied('the other', 'conflict', results.find(({ items }) => !items[at]?.ok) ?? { items: [] }, at);
    }
    for (const name of ['Ulla Holm', 'Yara Haddad']) await theOnly(await open(), name);
  }),

  promise('R47: the same person twice in one call is decided on once', [needs.joinRequests], async (open) => {
    const tab = await open();
    const result = await decide(tab, ['waiting-ulla', 'waiting-ulla'], approve);
    granted('the first', result);
    denied('the second', 'conflict', result, 1);
    await theOnly(tab, 'Ulla Holm');
  }),

  promise('nobody is approved into what does not exist', [needs.joinRequests], async (open) => {
    const [tab, foreign] = [await open(), await open({ name: 'foreign' })];
    const wrong = [
      ['departmentIds', { departmentIds: ['nowhere'] }], ['departmentIds', { departmentIds: [foreign.id('sales')] }],
      ['positionId', { positionId: 'nothing' }], ['x:unheard', { custom: { 'x:unheard': 1 } }], ['name', { name: 'Ada' }],
    ] as const;
    await leavesAll(tab, 'nowhere', async () => {
      for (const [field, assign] of wrong) {
        const error = await refuses(show(assign), 'validation', () => decide(tab, ['waiting-ulla'], { ...approve, assign } as JoinDecision));
        namesField(show(assign), error, field);
      }
    });
  }),

  promise('a decision that is none is refused, and decides nothing', [needs.joinRequests], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'no decision', async () => {
      for (const one of [undefined, null, {}, 'approve', { decision: 'perhaps' }, { ...approve, assign: 7 }]) {
        const result = await outcome(() => decide(tab, ['waiting-ulla'], one as JoinDecision));
        ok('error' in result && OrgError.is(result.error), `${show(one)}: ${show(result)}`);
      }
    });
  }),

  promise('another organisation\'s join requests are not decided on', [needs.joinRequests], async (open) => {
    const [tab, foreign] = [await open(), await open({ name: 'foreign' })];
    const port = portOf(tab, 'joinRequests');
    const id = foreign.id('waiting-ulla');
    await leavesAll(foreign, 'a foreign decision', async () => {
      denied('at home', 'not-found', await port.decide(tab.orgId, [id], approve));
      await refuses('there', 'not-found', () => port.decide(foreign.orgId, [id], approve));
    });
  }),

  promise('R46a: those who fit are approved, the others still wait, and it is said of each', [
    needs.joinRequests, needs.seats,
  ], async (open) => {
    const tab = await open();
    const result = await decide(tab, everybody, approve);
    equal(result.items.map((item) => (item.ok ? item.value.status : item.error.code)),
      everybody.map((_, at) => (at < 6 ? 'approved' : 'seats-full')), 'the answers');
    equal((await getRequest(tab, 'rejected-selma')).status, 'rejected', 'one who does not fit');
    const members = await readAll(await open());
    equal(members.length, tab.people.filter(({ status }) => status !== 'terminated').length + 6, 'how many members there are');
  }),

  promise('R46a: of those whom two administrators approve at once, no more come in than fit', [
    needs.joinRequests, needs.seats,
  ], async (open) => {
    const tabs = [await open(), await open()];
    const halves = [everybody.slice(0, 4), everybody.slice(4)];
    const results = await Promise.all(tabs.map((tab, at) => decide(tab, halves[at] ?? [], approve)));
    equal(results.flatMap(({ items }) => items.filter(({ ok: taken }) => taken)).length, 6, 'how many came in');
  }),

  promise('who is approved is invited no more', [
    needs.joinRequests, needs.invites('email'), needs.doorNumber, needs.joining, needs.visitors,
  ], async (open) => {
    const tab = await open();
    const made = await inviteByEmail(tab, 'zoe@example.net');
    const zoe = await open.visit({ key: 'zoe', name: 'Zoe Quist' });
    const came = await zoe.join(await doorTicket(tab), {});
    ok(came.kind === 'pending', `who came by the door is ${came.kind}`);
    const after = await open();
    granted('Zoe', await portOf(after, 'joinRequests').decide(tab.orgId, [came.joinRequestId], approve));
    equal((await listInvitations(after)).filter(({ id }) => id === made.id), [], 'her invitation among those not signed up');
    await theOnly(after, 'Zoe Quist');
  }),
];
