/** R19: who is known already is not invited; the answer tells the case, and at whom the way out is. */
import type { EntityKind, OrgErrorCode } from '../../client/errors.js';
import { equal } from '../assert.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { invites } from '../needs.js';
import { allOf } from './reading.js';
import { denied, granted, invite, leavesAll, portOf } from './steps.js';

interface Known {
  readonly rule: string;
  readonly who: string;
  readonly email: string;
  readonly phone?: string;
  readonly code: OrgErrorCode;
  readonly at: { readonly kind: EntityKind; readonly key: string };
  /** Their name, where they are among the contacts. */
  readonly contact?: string;
}

const known: readonly Known[] = [
  {
    rule: 'R19a', who: 'somebody who waits for approval', email: 'ulla@example.net', code: 'awaiting-approval',
    at: { kind: 'joinRequest', key: 'waiting-ulla' }, contact: 'Ulla Holm',
  },
  {
    rule: 'R19b', who: 'somebody who was rejected', email: 'vito@example.net', phone: '+390698765432',
    code: 'previously-rejected', at: { kind: 'joinRequest', key: 'rejected-vito' }, contact: 'Vito Greco',
  },
  {
    rule: 'R19c', who: 'somebody who was removed', email: 'tomas@example.org', phone: '+351211234567',
    code: 'previously-terminated', at: { kind: 'member', key: 'tomas' }, contact: 'Tomas Silva',
  },
  {
    rule: 'R19d', who: 'a member', email: 'hana@example.org', code: 'already-member', at: { kind: 'member', key: 'hana' },
    contact: 'Hana Ito',
  },
  {
    rule: 'R19d', who: 'a suspended member', email: 'pavel@example.org', phone: '+37167123456', code: 'already-member',
    at: { kind: 'member', key: 'pavel' },
  },
  {
    rule: 'R19e', who: 'somebody who is invited', email: 'wen@example.net', code: 'already-invited',
    at: { kind: 'invitation', key: 'invited-wen' }, contact: 'Wen Li',
  },
];

export const invitationFailures: readonly Case[] = [
  ...known.map(({ rule, who, email, phone, code, at }) =>
    promise(`${rule}: ${who} is not invited, and the answer leads to them`, [invites('email'), invites('phone')], async (open) => {
      const tab = await open();
      const related = { kind: at.kind, id: tab.id(at.key) };
      await leavesAll(tab, who, async () => {
        for (const one of [email, email.toUpperCase()]) {
          equal(denied(one, code, await invite(tab, { via: 'email', email: one })).related, related, `${one}: the way out`);
        }
        if (phone !== undefined) {
          equal(denied(phone, code, await invite(tab, { via: 'phone', phone })).related, related, `${phone}: the way out`);
        }
      });
    })),

  promise('R19: a contact who is known already is not invited, and the answer leads to them', [
    invites('contact'), needs.contacts,
  ], async (open) => {
    const tab = await open();
    const contacts = await allOf((query: object) => portOf(tab, 'contacts').list(tab.orgId, query), {});
    for (const { contact, code, at } of known) {
      const found = contacts.find(({ person }) => person.name === contact);
      if (!found) continue;
      const error = denied(found.person.name, code, await invite(tab, { via: 'contact', contactId: found.id }));
      equal(error.related, { kind: at.kind, id: tab.id(at.key) }, `${found.person.name}: the way out`);
    }
  }),

  promise('R19: who is not invited is sent nothing', [invites('email'), needs.messages], async (open) => {
    const tab = await open();
    const before = await open.sentCount();
    await invite(tab, ...known.map(({ email }) => ({ via: 'email', email }) as const));
    equal(await open.sentCount(), before, 'how many messages were sent');
  }),

  promise('who was invited, and then not any more, can be invited', [invites('email')], async (open) => {
    const tab = await open();
    granted('Cas', await invite(tab, { via: 'email', email: 'cas@example.net' }));
  }),
];
