/** Whom an invitation goes to, and what it brings along; or what is wrong with that. */
import { INVITATION_CHANNELS } from '../../../domain/invitation.js';
import type { InviteInput, Placement } from '../../../domain/invitation.js';
import type { Member } from '../../../domain/member.js';
import { emailKey, phoneKey } from '../../../domain/rules/identity.js';
import { OrgError } from '../../errors.js';
import type { Known } from '../people-index.js';
import { fieldsOf, patched } from '../member-patch.js';
import { permissionsOf } from '../permissions.js';
import { forbidden, invalid, unsupported } from '../refusals.js';
import type { Ledger } from './ledger.js';
import type { InvitationRecord } from './records.js';

export interface Recipient extends Pick<InvitationRecord, 'via' | 'name' | 'email' | 'phone' | 'recipientId'> {
  readonly channel: 'email' | 'sms';
  readonly to: string;
}

const wrong = (field: string, code: string): OrgError => invalid([{ field, code }]);

/** The person an input is about, as far as it can be told: nothing in it is checked. */
export function personIn(input: unknown, { contacts }: Ledger): Known {
  const { email, phone, contactId } = (input ?? {}) as Partial<Record<'email' | 'phone' | 'contactId', unknown>>;
  const contact = contacts.find(({ id }) => id === contactId);
  return contact ?? {
    ...(typeof email === 'string' && { email }), ...(typeof phone === 'string' && { phone }),
  };
}

export function recipientOf(input: InviteInput, ledger: Ledger): Recipient {
  if (typeof input !== 'object' || (input as unknown) === null) throw wrong('input', 'invalid');
  const name = nameIn(input.name, ledger);
  const named = name === undefined ? {} : { name };
  switch (input.via) {
    case 'email': {
      if (typeof input.email !== 'string' || input.email.trim() === '') throw wrong('email', 'required');
      const email = input.email.trim();
      if (emailKey(email) === null) throw wrong('email', 'invalid');
      return { via: 'email', ...named, email, channel: 'email', to: email };
    }
    case 'phone': {
      if (typeof input.phone !== 'string' || input.phone.trim() === '') throw wrong('phone', 'required');
      const phone = phoneKey(input.phone);
      if (phone === null) throw wrong('phone', 'invalid');
      return { via: 'phone', ...named, phone, channel: 'sms', to: phone };
    }
    case 'contact': return { ...contactOf(input.contactId, ledger), ...named };
    default: {
      const via: unknown = (input as Partial<InviteInput>).via;
      throw (INVITATION_CHANNELS as readonly unknown[]).includes(via) ? unsupported(`inviting by ${String(via)}`) : wrong('via', 'unknown');
    }
  }
}

function nameIn(name: unknown, { settings }: Ledger): string | undefined {
  if (name === undefined) return undefined;
  if (typeof name !== 'string') throw wrong('name', 'invalid');
  const { maxLength = Infinity } = fieldsOf(settings.fields).find(({ key }) => key === 'name') ?? {};
  if (name.trim().length > maxLength) throw wrong('name', 'too-long');
  return name.trim() || undefined;
}

function contactOf(contactId: unknown, { contacts }: Ledger): Recipient {
  const contact = contacts.find(({ id }) => id === contactId);
  if (!contact) throw wrong('contactId', 'unknown');
  const { id, name } = contact;
  const [email, phone] = [contact.email ?? null, contact.phone ? phoneKey(contact.phone) : null];
  if (email) return { via: 'contact', name, email, recipientId: id, channel: 'email', to: email };
  if (phone) return { via: 'contact', name, phone, recipientId: id, channel: 'sms', to: phone };
  throw new OrgError({ code: 'delivery-failed', message: `${name} can be reached neither by email nor by phone.` });
}

/** Somebody of whom nothing is known yet. */
export const NOBODY: Member = { id: '', status: 'active', name: '', departmentIds: [], roles: ['member'] };

/** Only administrators say what somebody starts with (R15). */
export function placementIn(input: InviteInput, ledger: Ledger, viewer: Member): Placement {
  const { departmentIds, positionId, workNumber, location, custom } = input;
  const given = Object.fromEntries(Object.entries({ departmentIds, positionId, workNumber, location, custom })
    .filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return { departmentIds: [] };
  if (!permissionsOf(viewer).includes('members.update')) throw forbidden('say what somebody starts with');
  return placementOf(patched(NOBODY, given, { ...ledger, fields: fieldsOf(ledger.settings.fields) }));
}

/** What a placement and a member have in common. */
export const placementOf = ({ departmentIds, positionId, workNumber, location, custom }: Placement): Placement => ({
  departmentIds, ...(positionId != null && { positionId }), ...(workNumber != null && { workNumber }),
  ...(location != null && { location }), ...(custom && Object.keys(custom).length > 0 && { custom }),
});
