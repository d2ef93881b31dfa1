import type { Standing } from '../standing.js';

/** What to do about them. */
export type WayOut = 'invite' | 'invite-again' | 'open-pending' | 'reexamine' | 'open-member' | 'restore';

export interface Invitability {
  /** Whether an invitation can go out. If not, this is the case to tell (R19). */
  readonly invitable: boolean;
  readonly wayOut: WayOut;
  /** Whether this viewer may take the way out. */
  readonly allowed: boolean;
  /** Whether to warn first that another person may have taken over the mailbox (R52). */
  readonly warnOfNewOwner: boolean;
}

const WAYS_OUT: Readonly<Record<Standing, { readonly wayOut: WayOut; readonly permission: string }>> = {
  none: { wayOut: 'invite', permission: 'invitations.create' },
  pending: { wayOut: 'open-pending', permission: 'joinRequests.read' }, // R19a
  rejected: { wayOut: 'reexamine', permission: 'joinRequests.decide' }, // R19b
  terminated: { wayOut: 'restore', permission: 'members.restore' }, // R19c
  member: { wayOut: 'open-member', permission: 'members.read' }, // R19d
  invited: { wayOut: 'invite-again', permission: 'invitations.resend' }, // R19e
};

/** Whether somebody can be invited, and if they are known already, what to do instead (R19). */
export function invitability(standing: Standing, permissions: readonly string[]): Invitability {
  const { wayOut, permission } = WAYS_OUT[standing];
  return {
    invitable: standing === 'none',
    wayOut,
    allowed: permissions.includes(permission),
    warnOfNewOwner: wayOut === 'restore',
  };
}
