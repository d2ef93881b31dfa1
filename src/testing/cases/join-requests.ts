/** Those who ask to join: who waits, and who was rejected (R45, R46). */
import type { JoinRequestQuery } from '../../client/joining.js';
import { JOIN_REQUEST_STATUSES, joinRequestSchema } from '../../domain/join-request.js';
import { equal, ok, refuses, sameItems, show } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { idsOf, pagesOf } from './reading.js';
import { approve, decide, getRequest, leavesAll, listRequests, portOf, reject } from './steps.js';

const pages = (tab: Tab, query: JoinRequestQuery) =>
  pagesOf((asked: JoinRequestQuery) => portOf(tab, 'joinRequests').list(tab.orgId, asked), query);

export const joinRequests: readonly Case[] = [
  promise('R45: without a status, those who wait are listed', [needs.joinRequests], async (open) => {
    const tab = await open();
    sameItems(idsOf(await listRequests(tab)), idsOf(tab.requests.filter(({ status }) => status === 'pending')), 'those who wait');
  }),

  promise('R46: join requests are listed by status, the rejected ones too', [needs.joinRequests], async (open) => {
    const tab = await open();
    for (const status of JOIN_REQUEST_STATUSES) {
      const expected = tab.requests.filter((one) => one.status === status);
      sameItems(idsOf(await listRequests(tab, { status })), idsOf(expected), status);
    }
  }),

  promise('R45: a join request tells who, how they came, who invited them, and what they filled in', [needs.joinRequests], async (open) => {
    const tab = await open();
    for (const expected of tab.requests) {
      const actual = await portOf(tab, 'joinRequests').get(tab.orgId, expected.id);
      ok(joinRequestSchema.safeParse(actual).success, `${show(actual)} has not the shape of one`);
      const parts = ({ status, via, applicant, invitedBy, answers }: typeof actual) =>
        [status, via, applicant.name, applicant.email ?? null, applicant.phone ?? null, invitedBy?.name ?? null, answers];
      equal(parts(actual), parts(expected), expected.id);
    }
  }),

  promise('R46: who was rejected is listed with who did it, when and why', [needs.joinRequests], async (open) => {
    const tab = await open();
    const found = new Map((await listRequests(tab, { status: 'rejected' })).map((one) => [one.id, one]));
    for (const expected of tab.requests.filter(({ status }) => status === 'rejected')) {
      const actual = found.get(expected.id);
      equal([actual?.decidedBy?.name, actual?.reason, Date.parse(actual?.decidedAt ?? '')],
        [expected.decidedBy?.name, expected.reason, Date.parse(expected.decidedAt ?? '')], expected.id);
    }
  }),

  promise('join requests come the oldest first, or the other way round', [needs.joinRequests], async (open) => {
    const tab = await open();
    for (const dir of [undefined, 'asc', 'desc'] as const) {
      const times = (await listRequests(tab, { dir })).map(({ createdAt }) => Date.parse(createdAt));
      equal(times, times.toSorted((a, b) => (dir === 'desc' ? b - a : a - b)), `when they asked, ${dir ?? 'unsorted'}`);
    }
  }),

  promise('following `next` gives every join request once, on pages of every size', [needs.joinRequests], async (open) => {
    const tab = await open();
    for (const dir of ['asc', 'desc'] as const) {
      const whole = idsOf(await listRequests(tab, { dir }));
      for (const limit of [1, 2, 5]) {
        const all = await pages(tab, { dir, limit });
        equal(all.flatMap(({ items }) => idsOf(items)), whole, `${dir}, limit ${limit}`);
        for (const { items, total } of all) {
          ok(items.length <= limit, `limit ${limit}: ${items.length} items`);
          equal(total ?? whole.length, whole.length, 'the total');
        }
      }
    }
  }),

  promise('join requests are found by name, email and phone', [needs.searchesRequests], async (open) => {
    const tab = await open();
    for (const [q, keys] of Object.entries({
      'Ulla Holm': ['waiting-ulla'], 'ian@example.net': ['waiting-ian'], '+8613701234567': ['waiting-xiaoming'],
      '王小明': ['waiting-xiaoming'], '<img': ['waiting-mallory'], 'nobody has this': [],
    })) {
      sameItems(idsOf(await listRequests(tab, { q })), keys.map(tab.id), q);
    }
  }),

  promise('where join requests cannot be searched, it is refused', [needs.joinRequests, needs.no(needs.searchesRequests)], async (open) => {
    const tab = await open();
    await refuses('q', 'unsupported', () => portOf(tab, 'joinRequests').list(tab.orgId, { q: 'Ulla' }));
  }),

  promise('a join request that is not there is not found', [needs.joinRequests], async (open) => {
    const [tab, foreign] = [await open(), await open({ name: 'foreign' })];
    for (const id of ['nobody', '__proto__', foreign.id('waiting-ulla')]) {
      await refuses(id, 'not-found', () => portOf(tab, 'joinRequests').get(tab.orgId, id));
    }
    await refuses('there', 'not-found', () => portOf(tab, 'joinRequests').get(foreign.orgId, foreign.id('waiting-ulla')));
  }),

  promise('a rejection can say why, in any words', [needs.reasons], async (open) => {
    const tab = await open();
    const reason = '<b>No</b> & "no" — \u202eon, 不行 👋';
    await decide(tab, ['waiting-ulla'], { ...reject, reason });
    equal((await getRequest(await open(), 'waiting-ulla')).reason, reason, 'the reason');
  }),

  promise('where a rejection cannot say why, it is refused', [needs.joinRequests, needs.no(needs.reasons)], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'a reason', () =>
      refuses('a reason', 'unsupported', () => decide(tab, ['waiting-ulla'], { ...reject, reason: 'No' })));
  }),

  promise('where nobody waits for approval, every way to is refused', [
    needs.requestsPort, needs.no(needs.joinRequests),
  ], async (open) => {
    const tab = await open();
    await refuses('list', 'unsupported', () => portOf(tab, 'joinRequests').list(tab.orgId, {}));
    await refuses('get', 'unsupported', () => getRequest(tab, 'waiting-ulla'));
    await refuses('decide', 'unsupported', () => decide(tab, ['waiting-ulla'], approve));
  }),
];
