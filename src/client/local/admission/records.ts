/** The values about who is invited, who waits and what holds, beside the members in their store. */
import type { Invitation, Placement } from '../../../domain/invitation.js';
import type { JoinRequest } from '../../../domain/join-request.js';
import type { JoinRules } from '../../../domain/join-rules.js';
import type { PersonRef } from '../../../domain/person.js';
import type { JoinLink } from '../../../domain/public-join.js';
import type { Role } from '../../../domain/role.js';
import { newDoorNumber } from '../../../domain/rules/door-number.js';
import type { Id, Version } from '../../../domain/schema.js';
import type { LocalSeed } from '../../seed.js';

export const INVITATIONS = 'invitations';
export const REQUESTS = 'join-requests';
export const RULES = 'join-rules';
export const PUBLIC_JOIN = 'public-join';
export const CONTACTS = 'contacts';
/** All that a decision about somebody's coming may look at. */
export const ADMISSION_KEYS = [INVITATIONS, REQUESTS, RULES, PUBLIC_JOIN, CONTACTS] as const;

/** An invitation as it is kept: without what is worked out when it is shown. */
export interface InvitationRecord extends Omit<Invitation, 'needsApproval' | 'retryAt'> {
  /** Hashes of the tokens that were sent with it. The tokens themselves are in the sent messages, and nowhere else. */
  readonly tickets: readonly string[];
  /** The account it is made out to, when it went to a contact. */
  readonly recipientId?: Id;
}

/** A request as it is kept. */
export interface RequestRecord extends JoinRequest {
  /** What the invitation they came by brings along. */
  readonly brings?: Placement & { readonly roles?: readonly Role[] };
}

/** A public link as it is kept, also when it opens nothing any more: so that it can say why. */
export interface LinkRecord extends JoinLink {
  readonly ticket: string;
  readonly revoked?: boolean;
}

export interface PublicJoinRecord {
  readonly doorNumber?: string;
  readonly links: readonly LinkRecord[];
  readonly version?: Version;
}

/** The rules where nobody has set any (R40). */
export const USUAL_RULES: JoinRules = { inviteVerification: true, searchToJoin: true, fields: [] };

export const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count));

/** That part of a seed as values. */
export function admissionValuesOf(seed: LocalSeed, version: Version): readonly (readonly [key: string, value: unknown])[] {
  const { invitations = [], joinRequests = [], joinRules = USUAL_RULES, contacts = [] } = seed;
  const doorNumber = seed.doorNumber ?? newDoorNumber(randomBytes);
  return [
    [INVITATIONS, invitations.map(({ needsApproval: _, retryAt: __, ...invitation }): InvitationRecord =>
      ({ ...invitation, tickets: [], version }))],
    [REQUESTS, joinRequests.map((request): RequestRecord => ({ ...request, version }))],
    [RULES, { ...joinRules, version } satisfies JoinRules],
    [PUBLIC_JOIN, { doorNumber, links: [], version } satisfies PublicJoinRecord],
    [CONTACTS, contacts satisfies readonly PersonRef[]],
  ];
}
