/**
 * The contract between the kit and a backend. A host implements `OrgClient`, or uses a client that ships with the kit.
 *
 * It promises, for every port:
 *  - A missing port or method means *this backend cannot*; `capabilities` says what a present one can do. What is not
 *    declared is refused with `unsupported`, never ignored. What this viewer may not do is refused with `forbidden`.
 *  - Every failure is a rejection with an `OrgError`; nothing throws synchronously. An aborted call rejects with
 *    `AbortError`.
 *  - Cursors and versions are opaque to the caller. What is given and what is returned is the caller's: no later change
 *    on either side reaches through it.
 *  - A write answers with the entity as it is afterwards. A read that starts after that answer sees it, through this
 *    client or one that is made later; a client that is there already may see it only once it is told.
 *  - A failed write has changed nothing.
 *
 * `rosterkit/testing` proves each promise against any client.
 */
import type { Department } from '../domain/department.js';
import type { Member, MemberPatch } from '../domain/member.js';
import type { Organization } from '../domain/organization.js';
import type { Position } from '../domain/position.js';
import type { Role } from '../domain/role.js';
import type { Id } from '../domain/schema.js';
import type { CallOptions, WriteOptions } from './call.js';
import type { OrgSession } from './capabilities.js';
import type { OrgChange, SubscribeOptions } from './changes.js';
import type { ContactsPort, InvitationsPort, PublicJoinPort } from './inviting.js';
import type { JoiningPort, JoinRequestsPort, JoinRulesPort } from './joining.js';
import type { MemberQuery, Page } from './paging.js';

export type { CallOptions, WriteOptions };

export interface OrgClient {
  /** Names the kind of client: `local`, `http`, or a host's own. */
  readonly id: string;
  /** The organisations this viewer may open. */
  listOrganizations(options?: CallOptions): Promise<readonly Organization[]>;
  /** Organisation, viewer and capabilities in one round trip. Unknown or foreign: `not-found`. */
  open(orgId: Id, options?: CallOptions): Promise<OrgSession>;
  readonly members: MembersPort;
  readonly departments?: DepartmentsPort;
  readonly positions?: PositionsPort;
  readonly invitations?: InvitationsPort;
  readonly publicJoin?: PublicJoinPort;
  readonly contacts?: ContactsPort;
  readonly joinRequests?: JoinRequestsPort;
  readonly joinRules?: JoinRulesPort;
  /** Needs no open organisation: whoever holds a link or a door number is a stranger to it. */
  readonly joining?: JoiningPort;
  /**
   * Calls back after every change, this client's own included, in order per entity; returns what ends it.
   * Nothing is called back after that.
   */
  subscribe?(orgId: Id, onChange: (change: OrgChange) => void, options?: SubscribeOptions): () => void;
  /** Lets go of connections. Calls after it reject. */
  close?(): void | Promise<void>;
}

export interface MembersPort {
  /** Members in a stable order: equal ones in the same order on every page. An offset past the end is an empty page. */
  list(orgId: Id, query: MemberQuery, options?: CallOptions): Promise<Page<Member>>;
  /** Unknown, or another organisation's: `not-found`. */
  get(orgId: Id, id: Id, options?: CallOptions): Promise<Member>;
  /**
   * Changes the given fields, leaves the others; of `custom`, key by key. Name, email, phone and unknown fields:
   * `validation` with the field (R2). A department or position that does not exist: `validation` too. Text is kept as
   * it was given (spaces around it may go) or refused, never cut or cleaned.
   */
  update?(orgId: Id, id: Id, patch: MemberPatch, options?: WriteOptions): Promise<Member>;
  /**
   * Gives these roles instead of the ones they have. A role that the organisation does not have: `validation` with
   * `roles`. The last account admin stays one: `last-account-admin`; only an account admin changes an account admin,
   * or makes one: `forbidden` (R55).
   */
  setRoles?(orgId: Id, id: Id, roles: readonly Role[], options?: WriteOptions): Promise<Member>;
  /** Brings a terminated member back as they were (R52). No seat left: `seats-full`. Not terminated: `conflict`. */
  restore?(orgId: Id, id: Id, options?: WriteOptions): Promise<Member>;
  /** The locations in use, each once, for pickers and filters. */
  locations?(orgId: Id, options?: CallOptions): Promise<readonly string[]>;
}

export interface DepartmentsPort {
  /** All of them, in no particular order; every `parentId` is in the list. */
  list(orgId: Id, options?: CallOptions): Promise<readonly Department[]>;
}

export interface PositionsPort {
  list(orgId: Id, options?: CallOptions): Promise<readonly Position[]>;
  /** A name that exists already: `validation` with `duplicate`; an empty one: with `required`. */
  create?(orgId: Id, position: { readonly name: string }, options?: WriteOptions): Promise<Position>;
}
