/** What a ticket opens, or why it does not (R44). */
import type { FieldDef } from '../../../domain/field.js';
import type { JoinField } from '../../../domain/join-rules.js';
import type { JoinChoice, JoinPreview } from '../../../domain/join-ticket.js';
import type { PersonRef } from '../../../domain/person.js';
import { normalizedDoorNumber } from '../../../domain/rules/door-number.js';
import type { WayIn } from '../../../domain/rules/admission.js';
import type { ISODate } from '../../../domain/schema.js';
import { OrgError } from '../../errors.js';
import { fieldsOf } from '../member-patch.js';
import { gone } from '../refusals.js';
import { isPast, statusAt } from './invitation-view.js';
import type { Ledger } from './ledger.js';
import { placementOf } from './recipient.js';
import type { InvitationRecord, LinkRecord } from './records.js';

/** A ticket as it is looked up: a token's hash, or a door number as it was typed. */
export type Key = { readonly hash: string } | { readonly doorNumber: string };

export interface Opened {
  readonly via: WayIn;
  /** Who invited them, or shared what they came by. */
  readonly inviter?: PersonRef | undefined;
  readonly expiresAt: ISODate | null;
  readonly link?: LinkRecord;
  readonly invitation?: InvitationRecord;
}

/** It opens nothing, and never did as far as anybody is told. */
export const noTicket = (): OrgError => new OrgError({ code: 'not-found', message: 'This opens nothing.' });

export const isNoTicket = (error: unknown): boolean => OrgError.is(error) && error.code === 'not-found';

/** Looking changes nothing: mail scanners open links before people do. */
export function openTicket(ledger: Ledger, key: Key): Opened {
  if ('doorNumber' in key) return openDoor(ledger, key.doorNumber);
  const link = ledger.publicJoin.links.find(({ ticket }) => ticket === key.hash);
  if (link) return openLink(link, ledger.now);
  const invitation = ledger.invitations.all.find(({ tickets }) => tickets.includes(key.hash));
  if (invitation) return openInvitation(invitation, ledger.now);
  throw noTicket();
}

function openDoor({ publicJoin, rules }: Ledger, typed: string): Opened {
  const number = normalizedDoorNumber(typed);
  const isOurs = number !== '' && number === normalizedDoorNumber(publicJoin.doorNumber ?? '');
  // One answer for both, reached the same way: nobody learns that an organisation does not want to be found.
  if (!isOurs || !rules.searchToJoin) throw noTicket();
  return { via: 'door-number', expiresAt: null };
}

function openLink(link: LinkRecord, now: number): Opened {
  const { via, createdBy, expiresAt, usesLeft, revoked } = link;
  if (revoked) throw gone('revoked');
  if (isPast(expiresAt, now)) throw gone('expired');
  if (usesLeft === 0) throw gone('used-up');
  return { via, inviter: createdBy, expiresAt, link };
}

function openInvitation(invitation: InvitationRecord, now: number): Opened {
  const { via, inviter, expiresAt = null } = invitation;
  switch (statusAt(invitation, now)) {
    case 'accepted': throw gone('used');
    case 'cancelled': case 'declined': throw gone('cancelled');
    case 'expired': throw gone('expired');
    default: return { via, inviter, expiresAt, invitation };
  }
}

/** What a joiner is asked for. What the invitation brings along is settled already. */
export function askedFields({ rules, settings }: Ledger, { invitation }: Opened): { ask: JoinField[]; fields: FieldDef[] } {
  const defs = fieldsOf(settings.fields);
  const { custom, ...brought } = invitation ? placementOf(invitation) : { departmentIds: [] };
  const settled = new Set([
    ...Object.entries(brought).flatMap(([key, value]) => (Array.isArray(value) && value.length === 0 ? [] : [key])),
    ...Object.keys(custom ?? {}),
  ]);
  const ask = rules.fields.filter((field) =>
    field.ask !== 'off' && !settled.has(field.key) && defs.some(({ key }) => key === field.key));
  return { ask, fields: ask.flatMap(({ key }) => defs.find((def) => def.key === key) ?? []) };
}

export function previewOf(ledger: Ledger, opened: Opened): JoinPreview {
  const { settings: { organization: { id, name, logoUrl } }, departments, positions } = ledger;
  const { via, inviter, expiresAt } = opened;
  const { ask, fields } = askedFields(ledger, opened);
  const asks = (key: string): boolean => ask.some((field) => field.key === key);
  return {
    organization: { id, name, ...(logoUrl !== undefined && { logoUrl }) },
    via: opened.invitation ? 'invitation' : via as JoinPreview['via'],
    ...(inviter && { inviter: shownTo(inviter) }), ask, fields,
    ...(asks('departmentIds') && { departments: departments.filter(({ disabled }) => !disabled).map(
      (department): JoinChoice => ({ id: department.id, name: department.name, parentId: department.parentId })) }),
    ...(asks('positionId') && { positions: positions.map((position): JoinChoice => ({ id: position.id, name: position.name })) }),
    needsApproval: ledger.needsApproval(via, inviter), expiresAt,
  };
}

/** A stranger is told who invites, not how to reach them. */
const shownTo = ({ id, name, avatarUrl }: PersonRef): PersonRef => ({ id, name, ...(avatarUrl !== undefined && { avatarUrl }) });
