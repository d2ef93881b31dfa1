/** How a kept invitation looks at a moment. */
import type { Invitation, InvitationStatus } from '../../../domain/invitation.js';
import type { Ledger } from './ledger.js';
import type { InvitationRecord } from './records.js';

/** For how long a person is not written to again, in ms (R18). */
export const COOL_DOWN = 60_000;
/** How long a personal link opens something. */
export const DAYS_VALID = 7;

const DAY = 86_400_000;
export const expiryFrom = (now: number): string => new Date(now + DAYS_VALID * DAY).toISOString();

export const isPast = (date: string | null | undefined, now: number): boolean => date != null && Date.parse(date) <= now;

/** Time alone makes an invitation expire, so that a clock put right brings it back. */
export const statusAt = ({ status, expiresAt }: InvitationRecord, now: number): InvitationStatus =>
  (status === 'inactivated' && isPast(expiresAt, now) ? 'expired' : status);

/**
 * How long until it can be sent again, in ms. An invitation that is said to have gone out long after this moment went
 * out by a clock that was wrong: that holds nobody up.
 */
export function coolDownLeft({ lastSentAt }: InvitationRecord, now: number): number {
  const passed = lastSentAt === undefined ? Infinity : now - Date.parse(lastSentAt);
  if (Number.isNaN(passed) || Math.abs(passed) >= COOL_DOWN) return 0;
  return passed < 0 ? COOL_DOWN : COOL_DOWN - passed;
}

export function viewInvitation(record: InvitationRecord, ledger: Ledger): Invitation {
  const { tickets: _, recipientId: __, ...invitation } = record;
  const status = statusAt(record, ledger.now);
  const wait = status === 'inactivated' || status === 'expired' ? coolDownLeft(record, ledger.now) : 0;
  return {
    ...invitation, status, needsApproval: ledger.needsApproval(record.via, record.inviter),
    ...(wait > 0 && { retryAt: new Date(ledger.now + wait).toISOString() }),
  };
}
