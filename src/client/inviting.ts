/** The ports by which people are invited: one by one, by what anyone can have, and from the people one knows. */
import type { Contact } from '../domain/contact.js';
import type { Invitation, InvitationStatus, InviteInput } from '../domain/invitation.js';
import type { JoinLink, PublicJoin } from '../domain/public-join.js';
import type { Id, ISODate } from '../domain/schema.js';
import type { BulkResult } from './bulk.js';
import type { CallOptions, WriteOptions } from './call.js';
import type { Page, PageQuery } from './paging.js';

export interface InvitationQuery extends PageQuery {
  /** Name, email or phone. */
  readonly q?: string | undefined;
  /** Missing: `inactivated` and `expired`. */
  readonly status?: InvitationStatus | undefined;
  /** By when it was sent last. Missing: the latest first. */
  readonly dir?: 'asc' | 'desc' | undefined;
}

export interface InvitationsPort {
  list(orgId: Id, query: InvitationQuery, options?: CallOptions): Promise<Page<Invitation>>;
  /**
   * Sends to each person (R13–R15); one answer for each, in the order given (R20). Who cannot be invited fails alone,
   * with the case of R19 as code and `related`: `awaiting-approval`, `previously-rejected`, `previously-terminated`,
   * `already-member`, `already-invited`. An address, a contact, a department or a position that is none: `validation`
   * with the field (`email`, `phone`, `contactId`, `departmentIds`, …). A channel or a field that is not declared:
   * `unsupported`. The same person twice in one call: the second fails with `already-invited`; people are compared by
   * their email in lower case and their phone's digits. More than `maxBatch`: the call rejects with `too-large`, and
   * nobody is invited.
   */
  create(orgId: Id, inputs: readonly InviteInput[], options?: WriteOptions): Promise<BulkResult<Invitation>>;
  /**
   * Sends again and renews the expiry, of expired ones too (R17). Too soon: `rate-limited` with `retryAfterMs`.
   * Accepted or cancelled meanwhile: `conflict` with `current`. Unknown: `not-found`.
   */
  resend?(orgId: Id, ids: readonly Id[], options?: WriteOptions): Promise<BulkResult<Invitation>>;
  /** The personal link says so from then on. Accepted meanwhile: `conflict` with `current`. Unknown: `not-found`. */
  cancel?(orgId: Id, ids: readonly Id[], options?: WriteOptions): Promise<BulkResult<Invitation>>;
}

export interface PublicJoinPort {
  get(orgId: Id, options?: CallOptions): Promise<PublicJoin>;
  /**
   * Its token is of at least 22 characters of base64url, so at least 128 random bits, and no UUID.
   * @param link `expiresAt: null` is permanent; past, or beyond the backend's cap: `validation` with `expiresAt`.
   * `maxUses` below 1: `validation` with `maxUses`; where links are not limited so: `unsupported`.
   */
  createLink(
    orgId: Id, link: { readonly via: 'link' | 'qr'; readonly expiresAt: ISODate | null; readonly maxUses?: number | undefined }, options?: WriteOptions,
  ): Promise<JoinLink>;
  /** It opens nothing from then on, and says so. Unknown: `not-found`. */
  revokeLink(orgId: Id, id: Id, options?: WriteOptions): Promise<PublicJoin>;
  /** The old one opens nothing from then on: `not-found`, as one that nobody ever had. */
  resetDoorNumber?(orgId: Id, options?: WriteOptions): Promise<PublicJoin>;
}

export interface ContactsPort {
  /** People the viewer knows, with how each stands towards the organisation. */
  list(orgId: Id, query: PageQuery & { readonly q?: string | undefined }, options?: CallOptions): Promise<Page<Contact>>;
}
