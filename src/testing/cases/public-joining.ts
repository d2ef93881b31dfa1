/** What anyone can join by: links, and the door number (R10–R12). */
import { publicJoinSchema } from '../../domain/public-join.js';
import { equal, ok, outcome, refuses, refusesField, show } from '../assert.js';
import { OrgError } from '../../client/errors.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { idsOf } from './reading.js';
import { createLink, doorTicket, leavesAll, linkTicket, portOf, shortLink } from './steps.js';
import { isGoodToken } from './tokens.js';

const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
/** Between two looks, so that everything else goes on. */
const moment = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 20); });
const stranger = { key: 'zoe' };
const arriving = [needs.links, needs.visitors, needs.joining];
const door = [needs.doorNumber, needs.visitors, needs.joining];

export const publicJoining: readonly Case[] = [
  promise('R12: a link that is made is listed, with who made it, what it is, and its end', [needs.links], async (open) => {
    const here = await open();
    for (const via of ['link', 'qr'] as const) {
      const asked = shortLink(via);
      const made = await createLink(here, asked);
      equal([made.via, Date.parse(made.expiresAt ?? '')], [via, Date.parse(asked.expiresAt)], 'the answer');
      equal(made.createdBy?.name, 'Ada Okonkwo', 'who made it');
      ok(URL.canParse(made.url), `its address is none: ${show(made.url)}`);
      for (const tab of [here, await open()]) {
        const found = (await portOf(tab, 'publicJoin').get(tab.orgId)).links.find(({ id }) => id === made.id);
        equal(found, made, 'the link in the list');
      }
    }
  }),

  promise('what can be joined by has its shape', [needs.publicJoin], async (open) => {
    const tab = await open();
    if (tab.session.capabilities.publicJoin && tab.session.capabilities.publicJoin.link) await createLink(tab);
    const { error } = publicJoinSchema.safeParse(await portOf(tab, 'publicJoin').get(tab.orgId));
    ok(!error, `it has not: ${show(error?.issues)}`);
  }),

  promise('S07: a link cannot be guessed', [needs.links], async (open) => {
    const tab = await open();
    const tokens = [];
    for (let at = 0; at < 3; at++) tokens.push((await linkTicket(open, tab)).token);
    equal(new Set(tokens).size, tokens.length, 'how many links differ');
    for (const token of tokens) isGoodToken(token);
  }),

  promise('R12: a link can be permanent', [needs.links, needs.permanentLinks], async (open) => {
    const tab = await open();
    equal((await portOf(tab, 'publicJoin').createLink(tab.orgId, { via: 'link', expiresAt: null })).expiresAt, null, 'its end');
  }),

  promise('R12: a link that would last longer than the backend lets it is refused', [
    needs.links, needs.no(needs.permanentLinks),
  ], async (open) => {
    const tab = await open();
    const { publicJoin } = tab.session.capabilities;
    const days = (publicJoin && publicJoin.maxLinkDays) || 0;
    await leavesAll(tab, 'too long', async () => {
      for (const expiresAt of [null, inDays(days + 1)]) {
        await refusesField(show(expiresAt), 'expiresAt', () =>
          portOf(tab, 'publicJoin').createLink(tab.orgId, { via: 'link', expiresAt }));
      }
    });
  }),

  promise('a link whose end is past, or none, is refused', [needs.links], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'a link', async () => {
      for (const expiresAt of [inDays(-1), 'tomorrow', '']) {
        await refusesField(show(expiresAt), 'expiresAt', () => createLink(tab, { expiresAt }));
      }
    });
  }),

  promise('garbage for a link is refused, or is a link', [needs.links], async (open) => {
    const tab = await open();
    for (const one of [undefined, null, 7, 'text', [], {}, { ...shortLink(), via: 'pigeon' }, { ...shortLink(), expiresAt: 7 }, { ...shortLink(), maxUses: 'many' }]) {
      const result = await outcome(() => portOf(tab, 'publicJoin').createLink(tab.orgId, one as ReturnType<typeof shortLink>));
      ok('value' in result || OrgError.is(result.error), `${show(one)}: ${'error' in result ? show(result.error) : ''}`);
    }
    ok(publicJoinSchema.safeParse(await portOf(tab, 'publicJoin').get(tab.orgId)).success, 'what is listed afterwards');
  }),

  promise('R12: a revoked link is in use no more, and says so to whoever comes by it', arriving, async (open) => {
    const tab = await open();
    const [made, other] = [await createLink(tab), await createLink(tab)];
    const { links } = await portOf(tab, 'publicJoin').revokeLink(tab.orgId, made.id);
    equal(idsOf(links).filter((id) => id === made.id), [], 'the revoked one among those in use');
    ok(idsOf(links).includes(other.id), 'the other one is gone too');
    const zoe = await open.visit(stranger);
    const ticket = { token: open.tokenIn(made.url) };
    for (const call of [() => zoe.preview(ticket), () => zoe.join(ticket, {})]) {
      equal((await refuses('the revoked link', 'gone', call)).reason, 'revoked', 'why it is gone');
    }
    equal((await zoe.preview({ token: open.tokenIn(other.url) })).via, 'link', 'the other one');
  }),

  promise('a link that is not there is not revoked', [needs.links], async (open) => {
    const [tab, foreign] = [await open(), await open({ name: 'foreign' })];
    const theirs = await createLink(foreign);
    await leavesAll(foreign, 'revoking', () => leavesAll(tab, 'revoking', async () => {
      for (const id of ['nothing', '__proto__', theirs.id]) {
        await refuses(id, 'not-found', () => portOf(tab, 'publicJoin').revokeLink(tab.orgId, id));
      }
    }));
  }),

  promise('R12: a link that has expired is in use no more, and says so to whoever comes by it', arriving, async (open) => {
    const tab = await open();
    const made = await createLink(tab, { expiresAt: new Date(Date.now() + 250).toISOString() });
    const ticket = { token: open.tokenIn(made.url) };
    const zoe = await open.visit(stranger);
    let end = await outcome(() => zoe.preview(ticket));
    while ('value' in end) {
      await moment();
      end = await outcome(() => zoe.preview(ticket));
    }
    for (const call of [() => zoe.preview(ticket), () => zoe.join(ticket, {})]) {
      equal((await refuses('the expired link', 'gone', call)).reason, 'expired', 'why it is gone');
    }
    equal((await portOf(tab, 'publicJoin').get(tab.orgId)).links.filter(({ id }) => id === made.id), [], 'it among those in use');
  }),

  promise('R12: a link counts who came by it, and not who only looked', [...arriving, needs.joinRequests], async (open) => {
    const tab = await open();
    const made = await createLink(tab);
    const ticket = { token: open.tokenIn(made.url) };
    for (const key of ['zoe', 'yan']) {
      const visitor = await open.visit({ key });
      await visitor.preview(ticket);
      await visitor.preview(ticket);
      await visitor.join(ticket, {});
    }
    const found = (await portOf(await open(), 'publicJoin').get(tab.orgId)).links.find(({ id }) => id === made.id);
    equal(found?.uses ?? 2, 2, 'how many came by it');
  }),

  promise('a link for so many people lets no more in, not even at once', [...arriving, needs.usesLimited], async (open) => {
    const tab = await open();
    const made = await createLink(tab, { maxUses: 2 });
    equal(made.usesLeft, 2, 'how many more may come');
    const ticket = { token: open.tokenIn(made.url) };
    const visitors = await Promise.all(['zoe', 'yan', 'xu'].map((key) => open.visit({ key })));
    const results = await Promise.all(visitors.map(({ join }) => outcome(() => join(ticket, {}))));
    equal(results.filter((result) => 'value' in result).length, 2, 'how many came in');
    const late = await open.visit({ key: 'late' });
    for (const call of [() => late.preview(ticket), () => late.join(ticket, {})]) {
      equal((await refuses('the link that is used up', 'gone', call)).reason, 'used-up', 'why it is gone');
    }
  }),

  promise('a link for nobody, or for half a person, is refused', [needs.links, needs.usesLimited], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'a link', async () => {
      for (const maxUses of [0, -1, 1.5, NaN]) {
        await refusesField(String(maxUses), 'maxUses', () => createLink(tab, { maxUses }));
      }
    });
  }),

  promise('where links are not limited to so many people, it is refused', [needs.links, needs.no(needs.usesLimited)], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'maxUses', () => refuses('maxUses', 'unsupported', () => createLink(tab, { maxUses: 2 })));
  }),

  promise('R12: the door number is of six characters that nobody takes for others', [needs.doorNumber], async (open) => {
    const { doorNumber } = await doorTicket(await open());
    ok(/^[2-9A-HJKMNP-Z]{6}$/u.test(doorNumber), `it is ${show(doorNumber)}`);
  }),

  promise('R12: a door number that was reset opens nothing any more, and the new one does', [
    ...door, needs.resetsDoorNumber,
  ], async (open) => {
    const tab = await open();
    const before = await doorTicket(tab);
    const { doorNumber = '' } = await portOf(tab, 'publicJoin').resetDoorNumber?.(tab.orgId) ?? {};
    ok(doorNumber !== before.doorNumber, 'it is still the same');
    equal((await doorTicket(await open())).doorNumber, doorNumber, 'the number in another tab');
    const zoe = await open.visit(stranger);
    await refuses('the old number', 'not-found', () => zoe.preview(before));
    equal((await zoe.preview({ doorNumber })).organization.id, tab.orgId, 'what the new one opens');
  }),

  promise('where there are no links, making one is refused', [needs.publicJoin, needs.no(needs.links)], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'createLink', () => refuses('createLink', 'unsupported', () => createLink(tab)));
  }),

  promise('where there is no door number, none is told', [needs.publicJoin, needs.no(needs.doorNumber)], async (open) => {
    const tab = await open();
    equal((await portOf(tab, 'publicJoin').get(tab.orgId)).doorNumber, undefined, 'the door number');
  }),

  promise('where the door number cannot be reset, it is refused', [needs.resetPort, needs.no(needs.resetsDoorNumber)], async (open) => {
    const tab = await open();
    await refuses('resetDoorNumber', 'unsupported', () => portOf(tab, 'publicJoin').resetDoorNumber?.(tab.orgId));
  }),

  promise('where nobody can join by what anyone can have, every way to is refused', [
    needs.publicJoinPort, needs.no(needs.publicJoin),
  ], async (open) => {
    const tab = await open();
    await refuses('get', 'unsupported', () => portOf(tab, 'publicJoin').get(tab.orgId));
    await refuses('createLink', 'unsupported', () => createLink(tab));
    await refuses('revokeLink', 'unsupported', () => portOf(tab, 'publicJoin').revokeLink(tab.orgId, 'any'));
  }),
];
