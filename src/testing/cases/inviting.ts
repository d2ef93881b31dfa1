/** Who is invited, how, and with what (R13–R15, R18, R20). */
import { invitationSchema } from '../../domain/invitation.js';
import type { InviteInput } from '../../domain/invitation.js';
import { equal, ok, outcome, refuses, sameItems, show } from '../assert.js';
import { OrgError } from '../../client/errors.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { invites, prefills } from '../needs.js';
import { denied, granted, invite, inviteByEmail, leavesAll, listInvitations, namesField, portOf } from './steps.js';
import { isGoodToken } from './tokens.js';

const zoe = { via: 'email', email: 'zoe@example.net' } as const;

const notAddresses: readonly InviteInput[] = [
  ...['', 'zoe', 'zoe@', '@example.net', 'zoe @example.net', 'zoe@example', 'zoe@exa mple.net', 'zoe@@example.net']
    .map((email) => ({ via: 'email', email }) as const),
  ...['', '123', '+', 'call me', '+44 no 7183'].map((phone) => ({ via: 'phone', phone }) as const),
];

const channels = {
  email: zoe,
  phone: { via: 'phone', phone: '+4915198765432' },
  contact: { via: 'contact', contactId: 'anybody' },
} as const satisfies Record<string, InviteInput>;

const placements = {
  departmentIds: { departmentIds: [] }, positionId: { positionId: null }, workNumber: { workNumber: 'Z-1' },
  location: { location: 'Porto' },
} as const;

export const inviting: readonly Case[] = [
  ...(['email', 'phone'] as const).map((via) =>
    promise(`R13, R17: who is invited by ${via} is listed, and has not signed up`, [invites(via)], async (open) => {
      const here = await open();
      const made = granted(via, await invite(here, channels[via]));
      equal(made.via, via, 'how they were invited');
      equal(made.status, 'inactivated', 'the status');
      equal(via === 'email' ? made.email : made.phone, via === 'email' ? zoe.email : channels.phone.phone, 'the address');
      for (const tab of [here, await open()]) {
        equal((await listInvitations(tab)).find(({ id }) => id === made.id), made, 'the invitation in the list');
      }
    })),

  promise('R14: who is picked from the contacts is invited, with nothing typed', [
    invites('contact'), needs.contacts,
  ], async (open) => {
    const tab = await open();
    const nadia = (await portOf(tab, 'contacts').list(tab.orgId, { q: 'Nadia' })).items[0];
    ok(nadia, 'no such contact');
    const made = granted('Nadia', await invite(tab, { via: 'contact', contactId: nadia.id }));
    equal(made.name, 'Nadia Rahman', 'the invited person\'s name');
    equal(made.via, 'contact', 'how they were invited');
    const error = denied('nobody', 'validation', await invite(tab, { via: 'contact', contactId: 'nobody' }));
    namesField('nobody', error, 'contactId');
  }),

  promise('R15: an invitation carries the departments and the position it was made with', [
    invites('email'), prefills('departmentIds'), prefills('positionId'),
  ], async (open) => {
    const tab = await open();
    const placement = { departmentIds: [tab.id('apps')], positionId: tab.id('designer') };
    const made = granted('Zoe', await invite(tab, { ...zoe, name: 'Zoe Quist', ...placement }));
    const { departmentIds, positionId } = made;
    equal({ departmentIds, positionId }, placement, 'what the invitation carries');
    equal(made.name, 'Zoe Quist', 'the name');
  }),

  promise('R18: an invitation tells who sent it, when, how often, and until when it can be used', [
    invites('email'),
  ], async (open) => {
    const tab = await open();
    const before = Date.now() - 60_000;
    const made = await inviteByEmail(tab, zoe.email);
    ok(invitationSchema.safeParse(made).success, `it has not the shape of one: ${show(made)}`);
    equal(made.inviter?.name, 'Ada Okonkwo', 'who sent it');
    equal(made.sentCount ?? 1, 1, 'how often it was sent');
    for (const at of [made.createdAt, made.lastSentAt ?? made.createdAt]) {
      ok(Date.parse(at) > before, `when it was made and sent: ${at}`);
    }
    ok(made.expiresAt !== undefined, 'it does not tell until when it can be used');
    ok(made.expiresAt === null || Date.parse(made.expiresAt) > Date.now(), `it is of no use: ${show(made.expiresAt)}`);
  }),

  promise('R20: of several people each is answered, in order, and who is invited stays invited', [
    invites('email'),
  ], async (open) => {
    const tab = await open();
    const result = await invite(tab,
      zoe, { via: 'email', email: 'hana@example.org' }, { via: 'email', email: 'none' }, { via: 'email', email: 'yan@example.net' });
    equal(result.items.map(({ index }) => index), [0, 1, 2, 3], 'the places');
    equal(result.items.map((item) => (item.ok ? item.value.email : item.error.code)),
      [zoe.email, 'already-member', 'validation', 'yan@example.net'], 'the answers');
    const listed = (await listInvitations(tab)).map(({ email }) => email ?? '');
    ok(listed.includes(zoe.email) && listed.includes('yan@example.net'), `listed are ${show(listed)}`);
  }),

  promise('the same person twice in one call is invited once', [invites('email')], async (open) => {
    const tab = await open();
    const result = await invite(tab, zoe, { via: 'email', email: 'ZOE@Example.net' });
    const made = granted('the first', result);
    const error = denied('the second', 'already-invited', result, 1);
    equal(error.related, { kind: 'invitation', id: made.id }, 'the way out');
    equal((await listInvitations(tab)).filter(({ email }) => email?.toLowerCase() === zoe.email).length, 1, 'how often they are listed');
  }),

  promise('of two people who invite the same person at once, one is told', [invites('email')], async (open) => {
    const tabs = [await open(), await open()];
    const results = await Promise.all(tabs.map((tab) => invite(tab, zoe)));
    const codes = results.map(({ items: [item] }) => (item?.ok ? 'sent' : item?.error.code));
    sameItems(codes.map(String), ['sent', 'already-invited'], 'the answers');
  }),

  promise('what is no address is refused for that person, and nobody is invited', [
    invites('email'), invites('phone'),
  ], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'no addresses', async () => {
      const result = await invite(tab, ...notAddresses);
      for (const [at, input] of notAddresses.entries()) {
        namesField(show(input), denied(show(input), 'validation', result, at), input.via);
      }
    });
  }),

  promise('an invitation into what does not exist is refused for that person', [
    invites('email'), prefills('departmentIds'), prefills('positionId'),
  ], async (open) => {
    const [tab, foreign] = [await open(), await open({ name: 'foreign' })];
    await leavesAll(tab, 'nowhere', async () => {
      for (const id of ['nowhere', '__proto__', foreign.id('sales')]) {
        namesField(id, denied(id, 'validation', await invite(tab, { ...zoe, departmentIds: [id] })), 'departmentIds');
      }
      for (const id of ['nothing', foreign.id('lead')]) {
        namesField(id, denied(id, 'validation', await invite(tab, { ...zoe, positionId: id })), 'positionId');
      }
    });
  }),

  promise('inviting nobody is answered for nobody', [needs.invitations], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'nobody', async () => { equal((await invite(tab)).items, [], 'the answers'); });
  }),

  promise('more people than the backend takes at once are refused, and nobody is invited', [invites('email')], async (open) => {
    const tab = await open();
    const { invitations } = tab.session.capabilities;
    const most = invitations && invitations.maxBatch;
    if (!most) return; // any number goes
    await leavesAll(tab, 'too many', () => refuses('too many', 'too-large', () =>
      invite(tab, ...Array.from({ length: most + 1 }, (_, at) => ({ via: 'email', email: `n${at}@example.net` }) as const))));
  }),

  promise('R13: everybody who is invited is sent a link of their own, and nobody else anything', [
    invites('email'), invites('phone'), needs.messages,
  ], async (open) => {
    const tab = await open();
    const before = await open.sentCount();
    await invite(tab, zoe, channels.phone, { via: 'email', email: 'hana@example.org' }, { via: 'email', email: 'none' }, zoe);
    const [toZoe, toPhone] = [await open.tokensFor(zoe.email), await open.tokensFor(channels.phone.phone)];
    equal([toZoe.length, toPhone.length], [1, 1], 'how many messages each was sent');
    ok(toZoe[0] !== toPhone[0], 'they were sent the same link');
    equal(await open.sentCount(), before + 2, 'how many messages were sent');
  }),

  promise('S07: a personal link cannot be guessed', [invites('email'), needs.messages], async (open) => {
    const tab = await open();
    const emails = ['zoe@example.net', 'yan@example.net', 'xu@example.net'];
    await invite(tab, ...emails.map((email) => ({ via: 'email', email }) as const));
    const tokens = (await Promise.all(emails.map(open.tokensFor))).flat();
    equal(new Set(tokens).size, emails.length, 'how many links differ');
    for (const token of tokens) isGoodToken(token);
  }),

  promise('a personal link is shown to nobody but the invited person', [invites('email'), needs.messages], async (open) => {
    const tab = await open();
    const answer = await invite(tab, zoe);
    const [token = ''] = await open.tokensFor(zoe.email);
    ok(token.length > 0, 'no link was sent');
    const shown = JSON.stringify([answer, await listInvitations(tab)]);
    ok(!shown.includes(token), 'the invitation tells its link');
  }),

  promise('whatever name an invited person is given, it is kept as it is, or refused', [invites('email')], async (open) => {
    const tab = await open();
    const names = ['<img src=x onerror=alert(1)>', '=HYPERLINK("x")', '\u202egnp.exe', '__proto__', 'Zoë 王 👩🏽‍🔬', '${x}{{x}}'];
    for (const [at, name] of names.entries()) {
      const result = await invite(tab, { via: 'email', email: `name${at}@example.net`, name });
      const item = result.items[0];
      if (item?.ok) equal((item.value.name ?? '').trim(), name.trim(), 'the name');
      else denied(show(name), 'validation', result);
    }
  }),

  ...(['email', 'phone', 'contact'] as const).map((via) =>
    promise(`where nobody is invited by ${via}, it is refused`, [needs.invitations, needs.no(invites(via))], async (open) => {
      const tab = await open();
      await leavesAll(tab, via, async () => { denied(via, 'unsupported', await invite(tab, channels[via])); });
    })),

  ...(['departmentIds', 'positionId', 'workNumber', 'location'] as const).map((field) =>
    promise(`where an invitation cannot carry ${field}, it is refused`, [invites('email'), needs.no(prefills(field))], async (open) => {
      const tab = await open();
      await leavesAll(tab, field, async () => {
        denied(field, 'unsupported', await invite(tab, { ...zoe, ...placements[field] }));
      });
    })),

  promise('where nobody can be invited, every way to is refused', [
    needs.invitationsPort, needs.no(needs.invitations),
  ], async (open) => {
    const tab = await open();
    const port = portOf(tab, 'invitations');
    await refuses('list', 'unsupported', () => port.list(tab.orgId, {}));
    await refuses('create', 'unsupported', () => port.create(tab.orgId, [zoe]));
    for (const [what, method] of Object.entries({ resend: port.resend, cancel: port.cancel })) {
      if (method) await refuses(what, 'unsupported', () => method(tab.orgId, [tab.id('invited-wen')]));
    }
  }),

  promise('garbage for people to invite is refused, or is answered for each', [invites('email')], async (open) => {
    const tab = await open();
    for (const one of [undefined, null, 7, 'text', [], {}, [null], [{ via: 'email' }], [{ via: 'pigeon' }], [{ via: 'email', email: 7 }],
      [{ ...zoe, departmentIds: 'all' }], [{ ...zoe, name: { first: 1 } }], [{ ...zoe, roles: ['account-admin'] }]]) {
      const result = await outcome(() => portOf(tab, 'invitations').create(tab.orgId, one as readonly InviteInput[]));
      ok('value' in result || OrgError.is(result.error), `${show(one)}: ${'error' in result ? show(result.error) : ''}`);
    }
    for (const made of await listInvitations(tab)) {
      ok(invitationSchema.safeParse(made).success, `${show(made)} is listed`);
      ok(!made.roles?.includes('account-admin'), 'a role was smuggled in');
    }
  }),
];
