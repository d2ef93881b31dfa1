/** R41–R43: every way in × every inviter × inviting verification, through the client. */
import { admissionFor } from '../../domain/rules/admission.js';
import type { WayIn } from '../../domain/rules/admission.js';
import { equal, ok } from '../assert.js';
import type { Case, Open, Tab } from '../case.js';
import { promise } from '../case.js';
import type { Need } from '../needs.js';
import * as needs from '../needs.js';
import { createLink, doorTicket, granted, invite, personalTicket, portOf } from './steps.js';

/** Who invites, and whom they invite: one of each role. */
const inviters = [
  { as: 'ada', role: 'account-admin', guest: 'nadia' },
  { as: 'bruno', role: 'super-admin', guest: 'otto' },
  { as: 'chidi', role: 'admin', guest: 'priya' },
  { as: 'hana', role: 'member', guest: 'remy' },
] as const;
type Inviter = (typeof inviters)[number];

const emails = { nadia: 'nadia@example.net', otto: 'otto@example.net', priya: 'priya@example.net', remy: 'remy@example.net' } as const;

interface Way {
  readonly via: WayIn;
  readonly needs: readonly Need[];
  /** What the guest has in their hand, from this inviter. */
  readonly ticket: (open: Open, tab: Tab, inviter: Inviter) => Promise<{ token: string } | { doorNumber: string }>;
  /** The guest, where it is nobody of the fixture. */
  readonly guest?: (inviter: Inviter) => Parameters<Open['visit']>[0];
}

const publicLink = (via: 'link' | 'qr'): Way => ({
  via, needs: [needs.links],
  ticket: async (open, tab) => {
    const { permissions } = tab.session.viewer;
    // Who may not make one shares one that is there.
    const maker = permissions.includes('publicJoin.write') ? tab : await open();
    return { token: open.tokenIn((await createLink(maker, { via })).url) };
  },
});

const phones: Readonly<Record<string, string>> = { ada: '+4915190000001', bruno: '+4915190000002', chidi: '+4915190000003', hana: '+4915190000004' };

const ways: readonly Way[] = [
  publicLink('link'), publicLink('qr'),
  { via: 'door-number', needs: [needs.doorNumber], ticket: async (open) => doorTicket(await open()) },
  {
    via: 'email', needs: [needs.invites('email'), needs.messages],
    ticket: async (open, tab, { guest }) => {
      granted(guest, await invite(tab, { via: 'email', email: emails[guest] }));
      return personalTicket(open, emails[guest]);
    },
  },
  {
    via: 'phone', needs: [needs.invites('phone'), needs.messages],
    guest: ({ as }) => ({ key: `guest-of-${as}`, email: null, phone: phones[as] ?? null }),
    ticket: async (open, tab, { as }) => {
      const phone = phones[as] ?? '';
      granted(phone, await invite(tab, { via: 'phone', phone }));
      return personalTicket(open, phone);
    },
  },
  {
    via: 'contact', needs: [needs.invites('contact'), needs.contacts, needs.messages],
    ticket: async (open, tab, { guest }) => {
      const { items } = await portOf(tab, 'contacts').list(tab.orgId, { q: emails[guest] });
      ok(items[0], `${guest} is not among the contacts of ${tab.session.viewer.user.name}`);
      granted(guest, await invite(tab, { via: 'contact', contactId: items[0].id }));
      return personalTicket(open, emails[guest]);
    },
  },
];

const onOff = [true, false] as const;

export const admissionName = (via: WayIn, inviteVerification: boolean): string => {
  const rule = via === 'link' || via === 'qr' || via === 'door-number' ? 'R11, R41, R43' : 'R41–R43';
  return `${rule}: by ${via}, inviting verification ${inviteVerification ? 'on' : 'off'}: who is in and who waits, for every inviter`;
};

export const admission: readonly Case[] = ways.flatMap(({ via, needs: owed, ticket, guest }) => onOff.map((inviteVerification) =>
  promise(admissionName(via, inviteVerification), [
    needs.joining, needs.visitors, needs.otherViewers, needs.joinRequests, needs.writesRules, ...owed,
  ], async (open) => {
    const admin = await open();
    await portOf(admin, 'joinRules').update(admin.orgId, { inviteVerification });
    for (const inviter of inviters) {
      const tab = await open({ as: inviter.as });
      const personal = via === 'email' || via === 'phone' || via === 'contact';
      if (personal && !tab.session.viewer.permissions.includes('invitations.create')) continue;
      const expected = admissionFor({ via, inviter: [inviter.role], inviteVerification, roles: tab.session.roles });
      const what = `by ${via}, from a ${inviter.role}`;
      const visitor = await open.visit(guest?.(inviter) ?? inviter.guest);
      const inHand = await ticket(open, tab, inviter);
      equal((await visitor.preview(inHand)).needsApproval, expected === 'pending', `${what}: whether the preview tells of waiting`);
      equal((await visitor.join(inHand, {})).kind, expected === 'pending' ? 'pending' : 'joined', `${what}: how it ended`);
    }
  })));
