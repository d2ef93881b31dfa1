/** The joining side: what a ticket opens, and who comes in by it (R44). */
import type { FieldKey } from '../../domain/field.js';
import type { JoinAnswers } from '../../domain/join-request.js';
import type { JoinField } from '../../domain/join-rules.js';
import { joinOutcomeSchema, joinPreviewSchema } from '../../domain/join-ticket.js';
import type { JoinOutcome, JoinTicket } from '../../domain/join-ticket.js';
import { equal, ok, outcome, refuses, refusesField, sameItems, show } from '../assert.js';
import { OrgError } from '../../client/errors.js';
import type { Case, Open, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { invites } from '../needs.js';
import { readAll } from './reading.js';
import {
  doorTicket, granted, invite, inviteByEmail, leavesAll, linkTicket, listInvitations, listRequests, personalTicket, portOf,
} from './steps.js';

const visiting = [needs.joining, needs.visitors];
const byLink = [...visiting, needs.links];
const byDoor = [...visiting, needs.doorNumber];
const byMail = [...visiting, needs.messages, invites('email')];
const zoe = { key: 'zoe', name: 'Zoe Quist' };
const ZOE = 'zoe@example.net';

/** Zoe, invited by the account admin, with her own link in her hand. */
async function invitedZoe(open: Open, tab: Tab) {
  const made = await inviteByEmail(tab, ZOE);
  return { made, ticket: await personalTicket(open, ZOE), visitor: await open.visit(zoe) };
}

/** The ticket with another character in the middle. */
const spoilt = (token: string): string => {
  const at = Math.floor(token.length / 2);
  return token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
};

const ask = (tab: Tab, fields: readonly JoinField[]) => portOf(tab, 'joinRules').update(tab.orgId, { fields });

function isJoined(came: JoinOutcome): string {
  ok(joinOutcomeSchema.safeParse(came).success, `${show(came)} is no end`);
  ok(came.kind === 'joined', 'expected to be in, got to wait');
  return came.memberId;
}

function isPending(came: JoinOutcome): string {
  ok(joinOutcomeSchema.safeParse(came).success, `${show(came)} is no end`);
  ok(came.kind === 'pending', 'expected to wait, is in');
  return came.joinRequestId;
}

/** Whoever has a standing comes by a link: the refusal tells which. */
const known = [
  ['already-member', 'a member', 'hana', { kind: 'member', key: 'hana' }],
  ['already-member', 'a suspended member', 'pavel', { kind: 'member', key: 'pavel' }],
  ['awaiting-approval', 'somebody who waits', 'ulla', { kind: 'joinRequest', key: 'waiting-ulla' }],
  ['previously-rejected', 'somebody who was rejected', 'vito', { kind: 'joinRequest', key: 'rejected-vito' }],
  ['previously-terminated', 'somebody who was removed', 'tomas', { kind: 'member', key: 'tomas' }],
] as const;

export const joining: readonly Case[] = [
  promise('R44: a personal link shows the organisation, who invites, and that one is in at once', byMail, async (open) => {
    const tab = await open();
    const { visitor, ticket, made } = await invitedZoe(open, tab);
    const preview = await visitor.preview(ticket);
    ok(joinPreviewSchema.safeParse(preview).success, `it has not the shape of a preview: ${show(preview)}`);
    const { organization, via, inviter, needsApproval, expiresAt } = preview;
    equal([organization.id, organization.name], [tab.orgId, tab.session.organization.name], 'the organisation');
    equal([via, inviter?.name, needsApproval], ['invitation', 'Ada Okonkwo', false], 'the way, who invites, and whether one waits');
    equal(expiresAt ?? null, made.expiresAt ?? null, 'until when');
  }),

  promise('R44: a public link shows the organisation, who shares it, and that one waits', byLink, async (open) => {
    const tab = await open();
    const visitor = await open.visit(zoe);
    const { organization, via, inviter, needsApproval } = await visitor.preview(await linkTicket(open, tab));
    equal([organization.id, via, inviter?.name, needsApproval], [tab.orgId, 'link', 'Ada Okonkwo', true], 'what it shows');
  }),

  promise('R44: a door number shows the organisation, and that one waits, however it is typed', byDoor, async (open) => {
    const tab = await open();
    const { doorNumber } = await doorTicket(tab);
    const visitor = await open.visit(zoe);
    const spaced = ` ${doorNumber.slice(0, 3)} ${doorNumber.slice(3)} `;
    for (const typed of [doorNumber, doorNumber.toLowerCase(), spaced, spaced.trim().replace(' ', '-')]) {
      const { organization, via, needsApproval } = await visitor.preview({ doorNumber: typed });
      equal([organization.id, via, needsApproval], [tab.orgId, 'door-number', true], show(typed));
    }
  }),

  promise('R44: a joiner is shown what is asked, and nothing else', [...byLink, needs.writesRules, needs.asks('departmentIds')], async (open) => {
    const tab = await open();
    const ticket = await linkTicket(open, tab);
    const look = async () => (await open.visit(zoe)).preview(ticket);
    const asked = async () => (await look()).ask.map((one) => `${one.key} ${one.ask}`);
    sameItems(await asked(), ['location optional'], 'what is asked');
    await ask(tab, [{ key: 'departmentIds', ask: 'required' }, { key: 'location', ask: 'off' }]);
    sameItems(await asked(), ['departmentIds required'], 'what is asked after the rules changed');
    const { departments = [], fields } = await look();
    ok(fields.some(({ key }) => key === 'departmentIds'), 'the field that is asked is not defined');
    const openOnes = tab.departments.filter(({ disabled }) => !disabled);
    sameItems(departments.map(({ id, name }) => `${id} ${name}`), openOnes.map(({ id, name }) => `${id} ${name}`), 'the departments to choose from');
  }),

  promise('R44: who joins is a member, with what they were invited with', [
    ...byMail, needs.prefills('departmentIds'), needs.prefills('positionId'),
  ], async (open) => {
    const here = await open();
    const placement = { departmentIds: [here.id('apps'), here.id('research')], positionId: here.id('designer') };
    granted('Zoe', await invite(here, { via: 'email', email: ZOE, ...placement }));
    const visitor = await open.visit({ ...zoe, phone: '+4915198765432' });
    const memberId = isJoined(await visitor.join(await personalTicket(open, ZOE), { location: 'Porto' }));
    const tab = await open();
    const { status, name, email, phone, location, roles, departmentIds, positionId } = await tab.client.members.get(tab.orgId, memberId);
    equal({ status, name, email, phone, location, roles, departmentIds, positionId },
      { status: 'active', name: zoe.name, email: ZOE, phone: '+4915198765432', location: 'Porto', roles: ['member'], ...placement }, 'the member');
    ok((await readAll(tab)).some(({ id }) => id === memberId), 'they are not listed');
    equal((await listInvitations(tab)).filter(({ email: to }) => to === ZOE), [], 'their invitation among those not signed up');
    ok((await listInvitations(tab, { status: 'accepted' })).some(({ email: to }) => to === ZOE), 'it is not among the accepted');
  }),

  promise('S08: looking never uses a link up', byMail, async (open) => {
    const tab = await open();
    const { visitor, ticket } = await invitedZoe(open, tab);
    const scanner = await open.visit({ key: 'scanner' });
    await leavesAll(tab, 'looking', async () => {
      for (let at = 0; at < 3; at++) {
        await scanner.preview(ticket);
        await visitor.preview(ticket);
      }
    });
    isJoined(await visitor.join(ticket, {}));
  }),

  promise('R44: a personal link that was used says so', byMail, async (open) => {
    const { visitor, ticket } = await invitedZoe(open, await open());
    isJoined(await visitor.join(ticket, {}));
    const other = await open.visit({ key: 'other' });
    for (const call of [() => other.preview(ticket), () => other.join(ticket, {})]) {
      equal((await refuses('the used link', 'gone', call)).reason, 'used', 'why it is gone');
    }
    await refuses('joining again', 'gone', () => visitor.join(ticket, {}));
  }),

  promise('a personal link is of use to the invited person only', byMail, async (open) => {
    const tab = await open();
    const { visitor, ticket } = await invitedZoe(open, tab);
    const other = await open.visit({ key: 'other', name: zoe.name, phone: '+4915198765432' });
    const nobody = await open.visit({ key: 'nobody', email: null });
    await leavesAll(tab, 'another person', async () => {
      for (const { join } of [other, nobody]) await refuses('another person', 'not-recipient', () => join(ticket, {}));
    });
    isJoined(await visitor.join(ticket, {}));
  }),

  promise('the invited person is known however their address is written', byMail, async (open) => {
    granted('Zoe', await invite(await open(), { via: 'email', email: 'Zoe@Example.NET' }));
    const token = (await Promise.all(['Zoe@Example.NET', ZOE].map(open.tokensFor))).flat()[0] ?? '';
    isJoined(await (await open.visit(zoe)).join({ token }, {}));
  }),

  promise('R44: who comes by a public link waits, and the queue shows how they came and what they filled in', [
    ...byLink, needs.joinRequests,
  ], async (open) => {
    const tab = await open();
    const visitor = await open.visit(zoe);
    const id = isPending(await visitor.join(await linkTicket(open, tab), { location: 'Porto' }));
    const request = (await listRequests(await open())).find((one) => one.id === id);
    equal([request?.status, request?.via, request?.applicant.name, request?.applicant.email, request?.invitedBy?.name, request?.answers],
      ['pending', 'link', zoe.name, ZOE, 'Ada Okonkwo', { location: 'Porto' }], 'the request');
    equal((await readAll(tab)).filter(({ name }) => name === zoe.name), [], 'members of that name');
  }),

  promise('S09: who comes by the door number always waits', [...byDoor, needs.writesRules], async (open) => {
    const tab = await open();
    await portOf(tab, 'joinRules').update(tab.orgId, { inviteVerification: false });
    isPending(await (await open.visit(zoe)).join(await doorTicket(tab), {}));
  }),

  ...known.map(([code, who, key, way]) =>
    promise(`R44: ${who} who comes by a link is told that they are known (${code})`, byLink, async (open) => {
      const tab = await open();
      const ticket = await linkTicket(open, tab);
      const visitor = await open.visit(key);
      await leavesAll(tab, who, async () => {
        const { related } = await refuses(who, code, () => visitor.join(ticket, {}));
        if (related) equal(related, { kind: way.kind, id: tab.id(way.key) }, 'the way out');
      });
    })),

  promise('R44: who asks twice waits once', [...byLink, needs.joinRequests], async (open) => {
    const tab = await open();
    const tickets = [await linkTicket(open, tab), await linkTicket(open, tab)];
    const visitors = [await open.visit(zoe), await open.visit(zoe)];
    const results = await Promise.all(visitors.map(({ join }, at) => outcome(() => join(tickets[at] as JoinTicket, {}))));
    const refused = results.flatMap((result) => ('error' in result && OrgError.is(result.error) ? [result.error.code] : []));
    equal(refused, ['awaiting-approval'], 'what was refused');
    equal((await listRequests(await open())).filter(({ applicant }) => applicant.name === zoe.name).length, 1, 'how often they wait');
  }),

  promise('R44: an unknown link opens nothing, and neither does one with a character changed', byLink, async (open) => {
    const { token } = await linkTicket(open, await open());
    const visitor = await open.visit(zoe);
    // Few enough that nobody takes it for guessing.
    for (const one of [spoilt(token), `${token}A`, 'x'.repeat(100_000)]) {
      await refuses(show(one), 'not-found', () => visitor.preview({ token: one }));
      await refuses(show(one), 'not-found', () => visitor.join({ token: one }, {}));
    }
  }),

  promise('R40: a door number whose search is off is answered as one that nobody has', [...byDoor, needs.writesRules], async (open) => {
    const tab = await open();
    const ticket = await doorTicket(tab);
    await portOf(tab, 'joinRules').update(tab.orgId, { searchToJoin: false });
    const visitor = await open.visit(zoe);
    const unknown = { doorNumber: ticket.doorNumber === '222222' ? '333333' : '222222' };
    const said = async (one: JoinTicket, call: 'preview' | 'join') => {
      const { code, message, reason, detail, status, related } =
        await refuses(show(one), 'not-found', () => (call === 'preview' ? visitor.preview(one) : visitor.join(one, {})));
      const plain = message.replaceAll('doorNumber' in one ? one.doorNumber : '', 'N');
      return { code, message: plain, reason, detail, status, related };
    };
    for (const call of ['preview', 'join'] as const) equal(await said(ticket, call), await said(unknown, call), `what ${call} says`);
    await portOf(tab, 'joinRules').update(tab.orgId, { searchToJoin: true });
    equal((await (await open.visit(zoe)).preview(ticket)).via, 'door-number', 'with search on again');
  }),

  promise('S09: who guesses door numbers is stopped, and told for how long', byDoor, async (open) => {
    const { doorNumber } = await doorTicket(await open());
    const visitor = await open.visit(zoe);
    const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
    for (let at = 0; at < 100; at++) {
      const guess = `${letters[at % 30] ?? ''}${letters[Math.floor(at / 30)] ?? ''}2345`;
      const result = await outcome(() => visitor.preview({ doorNumber: guess === doorNumber ? 'ZZZZZZ' : guess }));
      ok('error' in result && OrgError.is(result.error), `${guess} opens something`);
      if (result.error.code === 'not-found') continue;
      equal(result.error.code, 'rate-limited', 'what stops them');
      ok((result.error.retryAfterMs ?? 0) > 0, `for how long: ${show(result.error.retryAfterMs)}`);
      return;
    }
    ok(false, 'a hundred wrong guesses were answered');
  }),

  promise('R40: what is required and missing is refused, and named', [
    ...byLink, needs.writesRules, needs.asks('workNumber'), needs.asks('departmentIds'), needs.asks('positionId'),
  ], async (open) => {
    const tab = await open();
    const keys = ['workNumber', 'departmentIds', 'positionId'] as const;
    await ask(tab, keys.map((key) => ({ key, ask: 'required' })));
    const visitor = await open.visit(zoe);
    const ticket = await linkTicket(open, tab);
    const answers = { workNumber: 'Z-1', departmentIds: [tab.id('apps')], positionId: tab.id('designer') };
    await leavesAll(tab, 'something missing', async () => {
      for (const [key, empty] of [['workNumber', '  '], ['departmentIds', []], ['positionId', null]] as const) {
        const { [key]: _one, ...rest } = answers;
        await refusesField(`no ${key}`, key, () => visitor.join(ticket, rest));
        await refusesField(`an empty ${key}`, key, () => visitor.join(ticket, { ...rest, [key]: empty }));
      }
    });
    isPending(await visitor.join(ticket, answers));
  }),

  promise('an answer that was not asked for, or is none, is refused and named', [
    ...byLink, needs.writesRules, needs.asks('departmentIds'), needs.asks('positionId'),
  ], async (open) => {
    const [tab, foreign] = [await open(), await open({ name: 'foreign' })];
    await ask(tab, [{ key: 'departmentIds', ask: 'optional' }, { key: 'location', ask: 'optional' }]);
    const visitor = await open.visit(zoe);
    const ticket = await linkTicket(open, tab);
    const wrong: readonly (readonly [FieldKey, unknown])[] = [
      ['positionId', tab.id('lead')], ['workNumber', 'W-1'], ['x:badge', 'B-1'], ['x:unheard', 1], ['name', 'Ada Okonkwo'],
      ['departmentIds', ['nowhere']], ['departmentIds', [foreign.id('sales')]], ['departmentIds', 7], ['location', 7],
      ['location', 'x'.repeat(100_000)],
    ];
    await leavesAll(tab, 'a wrong answer', async () => {
      for (const [key, value] of wrong) {
        await refusesField(`${key} ${show(value)}`, key, () => visitor.join(ticket, { [key]: value }));
      }
      await refusesField('roles', 'roles', () => visitor.join(ticket, { roles: ['account-admin'] } as JoinAnswers));
    });
  }),

  promise('whatever text a joiner fills in, it is kept as it is, or refused', [...byLink, needs.joinRequests], async (open) => {
    const tab = await open();
    const ticket = await linkTicket(open, tab);
    const texts = ['<script>alert(1)</script>', '=1+1', '\u202eabc', '__proto__', 'e\u0301 👩🏽‍🔬', '${x}'];
    for (const [at, text] of texts.entries()) {
      const visitor = await open.visit({ key: `text-${at}`, name: text });
      const result = await outcome(() => visitor.join(ticket, { location: text }));
      if ('value' in result) {
        const request = await portOf(await open(), 'joinRequests').get(tab.orgId, isPending(result.value as JoinOutcome));
        equal([request.applicant.name, request.answers.location], [text, text], 'what the queue shows');
      } else ok(OrgError.is(result.error) && result.error.code === 'validation', `${show(text)}: ${show(result.error)}`);
    }
  }),

  promise('garbage for a ticket or for answers is refused', byLink, async (open) => {
    const tab = await open();
    const visitor = await open.visit(zoe);
    const good = await linkTicket(open, tab);
    await leavesAll(tab, 'garbage', async () => {
      for (const one of [undefined, null, 7, 'text', [], {}, { token: 7 }, { token: null }, { doorNumber: {} }, Symbol('x')]) {
        for (const call of [() => visitor.preview(one as JoinTicket), () => visitor.join(one as JoinTicket, {})]) {
          const result = await outcome(call);
          ok('error' in result && OrgError.is(result.error), `${show(one)}: ${show(result)}`);
        }
      }
      for (const one of [7, 'text', [1], () => 0]) {
        const result = await outcome(() => visitor.join(good, one as unknown as JoinAnswers));
        ok('error' in result && OrgError.is(result.error), `${show(one)} for answers: ${show(result)}`);
      }
    });
  }),

  promise('R46a: where all seats are taken, who would be in at once is told so, and can come later', [
    ...byMail, needs.seats, needs.joinRequests, needs.update,
  ], async (open) => {
    const tab = await open();
    const { visitor, ticket } = await invitedZoe(open, tab);
    const port = portOf(tab, 'joinRequests');
    const all = [...await listRequests(tab), ...await listRequests(tab, { status: 'rejected' })];
    await port.decide(tab.orgId, all.map(({ id }) => id), { decision: 'approve' });
    await leavesAll(tab, 'no seat', () => refuses('no seat', 'seats-full', () => visitor.join(ticket, {})));
    equal((await visitor.preview(ticket)).via, 'invitation', 'the link afterwards');
  }),
];
