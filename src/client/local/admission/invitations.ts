/** Inviting people, again, or not after all (R13–R20). */
import type { Invitation, InviteInput } from '../../../domain/invitation.js';
import type { Member } from '../../../domain/member.js';
import type { PersonRef } from '../../../domain/person.js';
import type { Id, Version } from '../../../domain/schema.js';
import type { Standing } from '../../../domain/standing.js';
import type { BulkResult } from '../../bulk.js';
import { OrgError } from '../../errors.js';
import type { OrgErrorCode } from '../../errors.js';
import { newId } from '../ids.js';
import { writeMessage } from '../outbox.js';
import type { Mailroom } from '../outbox.js';
import { demand, viewerOf } from '../permissions.js';
import { conflict, notFound, rateLimited } from '../refusals.js';
import { forEach } from './bulk.js';
import type { Desk } from './desk.js';
import { coolDownLeft, DAYS_VALID, expiryFrom, viewInvitation } from './invitation-view.js';
import { isOpen } from './ledger.js';
import type { Stand } from './ledger.js';
import { personIn, placementIn, recipientOf } from './recipient.js';
import type { InvitationRecord } from './records.js';
import type { Ticket } from './tickets.js';

/** So many links of one invitation work side by side: each time it goes out, another one goes out with it. */
const LINKS_KEPT = 10;

const CASES: Readonly<Record<Exclude<Standing, 'none'>, OrgErrorCode>> = {
  pending: 'awaiting-approval',
  rejected: 'previously-rejected',
  terminated: 'previously-terminated',
  member: 'already-member',
  invited: 'already-invited',
};

/** Refuses whoever is known already, with the case and the entity at which the way out is (R19). */
export function mustBeNew({ standing, related }: Stand): void {
  if (standing === 'none') return;
  const code = CASES[standing];
  throw new OrgError({ code, message: `This person is known here: ${code}.`, ...(related && { related }) });
}

/** The person who does it, as others see them. */
export const refOf = (viewer: Member): PersonRef => {
  const { id, name, avatarUrl } = viewerOf(viewer).user;
  return { id, name, ...(avatarUrl !== undefined && { avatarUrl }) };
};

/** @param tickets One for each input. */
export function createInvitations(
  desk: Desk, inputs: readonly InviteInput[], tickets: readonly Ticket[], mailroom: Mailroom,
): BulkResult<Invitation> {
  const { viewer } = desk.scene;
  demand(viewer, 'invitations.create');
  const inviter = refOf(viewer);
  desk.bring([...inputs.map((input) => personIn(input, desk)), { id: inviter.id }]);
  return forEach(inputs, (input, index) => {
    const { channel, to, ...person } = recipientOf(input, desk);
    mustBeNew(desk.standing({ id: person.recipientId, email: person.email, phone: person.phone }));
    const record: InvitationRecord = {
      id: newId('invitation'), ...person, ...placementIn(input, desk, viewer), status: 'inactivated', inviter,
      createdAt: desk.at, tickets: [],
    };
    return sent(desk, record, { channel, to, ticket: tickets[index] as Ticket, mailroom });
  });
}

/** @param tickets One for each id. */
export function resendInvitations(
  desk: Desk, ids: readonly Id[], { tickets, mailroom, ifVersion }:
  { readonly tickets: readonly Ticket[]; readonly mailroom: Mailroom; readonly ifVersion: Version | undefined },
): BulkResult<Invitation> {
  demand(desk.scene.viewer, 'invitations.resend');
  bringInviters(desk, ids);
  return forEach(ids, (id, index) => {
    const record = openInvitation(desk, id, ifVersion);
    const wait = coolDownLeft(record, desk.now);
    if (wait > 0) throw rateLimited(wait);
    const to = record.email ?? record.phone;
    if (!to) throw new OrgError({ code: 'delivery-failed', message: 'This invitation has neither email nor phone.' });
    const channel = record.email ? 'email' : 'sms';
    return sent(desk, record, { channel, to, ticket: tickets[index] as Ticket, mailroom });
  });
}

export function cancelInvitations(desk: Desk, ids: readonly Id[], ifVersion: Version | undefined): BulkResult<Invitation> {
  demand(desk.scene.viewer, 'invitations.cancel');
  bringInviters(desk, ids);
  return forEach(ids, (id) => {
    const known = desk.invitations.get(id);
    if (known?.status === 'cancelled') return viewInvitation(known, desk);
    const record = openInvitation(desk, id, ifVersion);
    return viewInvitation(desk.putInvitation({ ...record, status: 'cancelled' }), desk);
  });
}

const bringInviters = (desk: Desk, ids: readonly Id[]): void => {
  desk.bring(ids.map((id) => ({ id: desk.invitations.get(id)?.inviter?.id })));
};

/** The invitation, if it is still to be answered. */
function openInvitation(desk: Desk, id: Id, ifVersion: Version | undefined): InvitationRecord {
  const record = desk.invitations.get(id);
  if (!record) throw notFound('invitation', id);
  const isAnother = ifVersion !== undefined && ifVersion !== record.version;
  if (isAnother || !isOpen(record.status)) throw conflict(viewInvitation(record, desk));
  return record;
}

interface Sending {
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly ticket: Ticket;
  readonly mailroom: Mailroom;
}

function sent(desk: Desk, record: InvitationRecord, { channel, to, ticket, mailroom }: Sending): Invitation {
  const { at, settings: { organization } } = desk;
  const { name, inviter, sentCount = 0 } = record;
  const message = writeMessage({
    channel, to, token: ticket.token, name, organization: organization.name, inviter, at, again: sentCount > 0,
    days: DAYS_VALID,
  }, mailroom);
  desk.send(message);
  const fresh = desk.putInvitation({
    ...record, status: 'inactivated', lastSentAt: at, sentCount: sentCount + 1, expiresAt: expiryFrom(desk.now),
    delivery: { channel, state: 'sent', at }, tickets: [...record.tickets, ticket.hash].slice(-LINKS_KEPT),
  });
  return viewInvitation(fresh, desk);
}
