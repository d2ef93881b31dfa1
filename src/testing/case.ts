/** What the suite is made of: cases as plain data, so that any test runner can loop over them. */
import type { OrgClient } from '../client/org-client.js';
import type { OrgSession } from '../client/capabilities.js';
import type { MemberQuery, Page } from '../client/paging.js';
import type { JoiningPort } from '../client/joining.js';
import type { Department } from '../domain/department.js';
import type { Invitation } from '../domain/invitation.js';
import type { JoinRequest } from '../domain/join-request.js';
import type { Member, MemberPatch } from '../domain/member.js';
import type { PersonRef } from '../domain/person.js';
import type { Position } from '../domain/position.js';
import type { Id } from '../domain/schema.js';
import type { WriteOptions } from '../client/org-client.js';
import type { Need } from './needs.js';

/** One promise of the contract, and how to see that it is kept. */
export interface Case {
  /** The promise, as a sentence. */
  readonly name: string;
  /** Only a backend that offers all of these owes it. */
  readonly needs: readonly Need[];
  readonly run: (open: Open) => Promise<void>;
}

/** Reaches the case's organisation through a client of its own, as its account admin unless told otherwise. */
export interface Open {
  (options?: {
    /** Another organisation of the case. */
    readonly name?: string;
    /** The key of a person of the fixture. */
    readonly as?: string;
  }): Promise<Tab>;
  /** Comes as somebody who wants to join: a person of the fixture by their key, or a stranger. */
  readonly visit: (who: string | Stranger, options?: { readonly name?: string }) => Promise<Visitor>;
  /** The tokens of the personal links sent to an address or a number, the oldest first. */
  readonly tokensFor: (to: string) => Promise<readonly string[]>;
  /** How many messages were sent. */
  readonly sentCount: () => Promise<number>;
  /** The token in a link. */
  readonly tokenIn: (link: string) => string;
}

/** Somebody the fixture does not know. */
export interface Stranger {
  readonly key: string;
  readonly name?: string;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** A person on the joining side. */
export interface Visitor {
  readonly person: PersonRef;
  readonly client: OrgClient;
  readonly preview: JoiningPort['preview'];
  readonly join: JoiningPort['join'];
}

/** A client on the fixture's organisation, and what the fixture put there. */
export interface Tab {
  readonly client: OrgClient;
  readonly orgId: Id;
  readonly session: OrgSession;
  /** The id of an entity of the fixture. */
  readonly id: (key: string) => Id;
  /** The fixture, with the ids this backend gave. */
  readonly people: readonly Member[];
  readonly departments: readonly Department[];
  readonly positions: readonly Position[];
  readonly invited: readonly Invitation[];
  readonly requests: readonly JoinRequest[];

  /** Another client on the same organisation, for the same person: it reads what is there now. */
  readonly again: () => Promise<Tab>;

  // Short for the calls that most cases make.
  readonly list: (query?: MemberQuery) => Promise<Page<Member>>;
  readonly get: (key: string) => Promise<Member>;
  readonly update: (key: string, patch: MemberPatch, options?: WriteOptions) => Promise<Member>;
  readonly setRoles: (key: string, roles: readonly string[], options?: WriteOptions) => Promise<Member>;
}

export const promise = (name: string, needs: readonly Need[], run: Case['run']): Case => ({ name, needs, run });
