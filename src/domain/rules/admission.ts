import type { Role, RoleDef } from '../role.js';
import { isPrivilegedInviter } from './roles.js';

/** How somebody comes to an organisation: by something anyone can have, or by an invitation made out to them. */
export const WAYS_IN = ['link', 'qr', 'door-number', 'email', 'phone', 'contact', 'import', 'single'] as const;
export type WayIn = (typeof WAYS_IN)[number];

export interface Arrival {
  readonly via: WayIn;
  /** The roles of whoever invited them, or shared what they came by; `null`: nobody, or nobody known. */
  readonly inviter: readonly Role[] | null;
  /** The join rule *inviting verification* (R40): whether those invited by others than privileged inviters wait. */
  readonly inviteVerification: boolean;
  /** The organisation's roles, where it says itself who invites without approval. */
  readonly roles?: readonly RoleDef[];
}

/** Anyone who has one of these can ask to join, so whoever shared it vouches for nobody (R11). */
const isPublic = (via: WayIn): boolean => via === 'link' || via === 'qr' || via === 'door-number';

/** Whether a newcomer is in at once or waits for an administrator (R41–R43). */
export function admissionFor({ via, inviter, inviteVerification, roles }: Arrival): 'admitted' | 'pending' {
  if (isPublic(via) || inviter === null) return 'pending';
  return isPrivilegedInviter(inviter, roles) || !inviteVerification ? 'admitted' : 'pending';
}
