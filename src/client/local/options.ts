import type { Id } from '../../domain/schema.js';
import type { PersonRef } from '../../domain/person.js';
import type { ContactsPort, InvitationsPort, PublicJoinPort } from '../inviting.js';
import type { JoiningPort, JoinRequestsPort, JoinRulesPort } from '../joining.js';
import type { DepartmentsPort, MembersPort, OrgClient, PositionsPort } from '../org-client.js';
import type { LocalSeed } from '../seed.js';
import type { OutboxMessage } from './outbox.js';

export interface LocalClientOptions {
  /** What an empty database is filled with, asked for only then. Without one an empty database has no organisation. */
  readonly seed?: LocalSeed | (() => LocalSeed | Promise<LocalSeed>) | undefined;
  /** Which organisation on this origin: clients of one name share it, as tabs do. Usually `organization`. */
  readonly databaseName?: string | undefined;
  /** `memory`: gone when the page is left. Usually `indexeddb`. */
  readonly storage?: 'indexeddb' | 'memory' | undefined;
  /**
   * Called once, when IndexedDB cannot be had or breaks for good: everything goes on in memory from there, and is gone
   * when the page is left.
   */
  readonly onStorageLost?: ((error: Error) => void) | undefined;
  /** Through whose eyes the organisation is seen. Usually the seed's `viewerMemberId`. */
  readonly viewerMemberId?: Id | undefined;
  /** `cursor`: pages only one after the other, as with many backends. Usually `offset`. */
  readonly paging?: 'offset' | 'cursor' | undefined;
  /** In whose language names are sorted, as a BCP 47 tag. Usually the browser's. */
  readonly locale?: string | undefined;
  /**
   * Who comes through `joining`, as somebody with an account: they may be no member, or not yet. Without one nobody
   * joins. A client with a visitor looks through no other member's eyes unless `viewerMemberId` says so.
   */
  readonly visitor?: PersonRef | undefined;
  /** Where links lead that hold this token. Usually `/join#token=…` on this origin. */
  readonly joinUrl?: ((token: string) => string) | undefined;
  /** The clock by which things expire. Usually the browser's. */
  readonly now?: (() => Date) | undefined;
}

/** A port with these of its methods. */
type With<Port, Method extends keyof Port> = Port & Required<Pick<Port, Method>>;

/** A client like any other, and a few things that only an organisation in the browser can do. */
export interface LocalClient extends OrgClient {
  readonly members: With<MembersPort, 'update' | 'setRoles' | 'restore' | 'locations'>;
  readonly departments: DepartmentsPort;
  readonly positions: With<PositionsPort, 'create'>;
  readonly invitations: Required<InvitationsPort>;
  readonly publicJoin: Required<PublicJoinPort>;
  readonly contacts: ContactsPort;
  readonly joinRequests: JoinRequestsPort;
  readonly joinRules: JoinRulesPort;
  readonly joining: JoiningPort;
  subscribe: NonNullable<OrgClient['subscribe']>;
  close(): void;
  /** Where the organisation is kept now. */
  readonly storage: 'indexeddb' | 'memory';
  /**
   * What a backend would have sent by email and SMS, the newest first. It is kept with the organisation, and is the
   * only place where personal links are: it stands for the mail server.
   */
  outbox(): Promise<readonly OutboxMessage[]>;
  /** Everything as the seed has it, for every tab. Without a seed: `unsupported`. */
  reset(): Promise<void>;
  /** Looks through another member's eyes from now on, in this client only. Nobody of that id: `not-found`. */
  actAs(memberId: Id): Promise<void>;
}
