import type { OrgClient } from '../client/org-client.js';
import type { PersonRef } from '../domain/person.js';
import type { Id } from '../domain/schema.js';

/** An organisation of the fixture, reached through one client: what one browser tab has. */
export interface World {
  readonly client: OrgClient;
  readonly orgId: Id;
  /** The id that this backend gave to an entity of the fixture. Missing: it kept the fixture's own ids. */
  readonly idOf?: ((fixtureId: Id) => Id) | undefined;
}

/** A message that the backend would have sent. */
export interface Sent {
  /** The email address or the phone number (E.164). */
  readonly to: string;
  /** The personal link in it. */
  readonly link: string;
}

/** How the suite reaches the backend under test. A host writes one of these, and nothing else. */
export interface Harness {
  /**
   * A new client on the organisation of that name, signed in as its account admin (`fixture(name).viewerMemberId`).
   * The first call for a name fills a fresh organisation with `fixture(name)`. Each later call reaches the same one
   * through a client of its own, as a second tab or a reload does. Who is signed in at one name has nothing to do with
   * another name's organisation. Names are short, of lower-case letters, digits and hyphens, and never come again.
   */
  open(name: string): Promise<World>;
  /** The same, signed in as that member of the fixture. Missing: what a viewer may not do is left out. */
  openAs?(name: string, memberId: Id): Promise<World>;
  /**
   * A new client as somebody who joins has it: signed in as that person, who has an account with that name, email and
   * phone, verified, and is no member unless the fixture says so. No two people share an id. Missing: the joining side
   * is left out.
   */
  openAsVisitor?(name: string, person: PersonRef): Promise<World>;
  /**
   * What the organisation of that name has sent so far, the oldest first, and has not yet left for anybody real.
   * Missing: personal links, which nobody else is shown, are left out.
   */
  sent?(name: string): Promise<readonly Sent[]>;
  /** The token that opens a personal or public link. Missing: the `token` in the link's fragment, or in its query. */
  tokenIn?(link: string): string;
  /** Whether this backend holds the organisation to the fixture's `seats`. Missing: it does not. */
  readonly seats?: boolean;
  /** Throws the organisation away; all its clients are closed by then. */
  drop?(name: string): void | Promise<void>;
  /** How long one case may take, and so how long a change may take to be announced. Missing: 10 seconds. */
  readonly patienceMs?: number;
}
