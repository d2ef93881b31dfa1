import { createLocalClient } from '../../../src/client/local/index.js';
import type { LocalClient, LocalClientOptions } from '../../../src/client/local/index.js';
import { OrgError } from '../../../src/client/errors.js';
import type { OrgClient } from '../../../src/client/org-client.js';
import type { MemberQuery } from '../../../src/client/paging.js';
import { fixture, fixtureId } from '../../../src/testing/fixture.js';

let made = 0;
/** A name that no other test has. */
export const freshName = (): string => `test-${String(Date.now())}-${String(made++)}`;

/** The fixture's organisation of one name, through as many clients as are asked for. */
export class Organization {
  readonly name = freshName();
  readonly id = fixtureId(this.name, 'organization');
  readonly #clients: LocalClient[] = [];

  client(options: LocalClientOptions = {}): LocalClient {
    const seed = () => fixture(this.name);
    const client = createLocalClient({ databaseName: this.name, seed, locale: 'en', ...options });
    this.#clients.push(client);
    return client;
  }

  /** The id of a member, a department or a position of the fixture. */
  readonly idOf = (key: string): string => fixtureId(this.name, key);

  close(): void {
    for (const client of this.#clients) void client.close();
  }
}

/** The error a call is refused with. */
export async function refusal(call: Promise<unknown>): Promise<OrgError> {
  const outcome = await call.then((value) => ({ value }), (error: unknown) => ({ error }));
  if (!('error' in outcome)) throw new Error(`Not refused: ${JSON.stringify(outcome.value)}`);
  if (!OrgError.is(outcome.error)) throw outcome.error;
  return outcome.error;
}

/** The names of all members that match, in order. */
export async function names(client: OrgClient, orgId: string, query: MemberQuery): Promise<string[]> {
  const { items } = await client.members.list(orgId, { limit: 1_000, ...query });
  return items.map(({ name }) => name);
}
