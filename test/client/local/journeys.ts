/** People on their way into the fixture's organisation, as the tests of the embedded client need them. */
import type { LocalClient, LocalClientOptions } from '../../../src/client/local/index.js';
import type { BulkItem } from '../../../src/client/bulk.js';
import type { Invitation } from '../../../src/domain/invitation.js';
import type { PersonRef } from '../../../src/domain/person.js';
import { Organization } from './support.js';

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A clock that goes only when told to. */
export class Clock {
  ms = Date.UTC(2026, 5, 1, 9);

  readonly now = (): Date => new Date(this.ms);

  pass(ms: number): void {
    this.ms += ms;
  }
}

export const email = (name: string): string => `${name}@example.net`;

/** Somebody with an account and no more. */
export const stranger = (name: string, person: Partial<PersonRef> = {}): PersonRef =>
  ({ id: `account-${name}`, name, email: email(name), phone: null, ...person });

/** The fixture's organisation with one clock for all its clients. */
export class Town extends Organization {
  readonly clock = new Clock();
  readonly #storage: 'memory' | 'indexeddb';

  constructor(storage: 'memory' | 'indexeddb' = 'memory') {
    super();
    this.#storage = storage;
  }

  /** A client through the eyes of somebody of the fixture. */
  as(key: string, options: LocalClientOptions = {}): LocalClient {
    return this.client({ storage: this.#storage, now: this.clock.now, viewerMemberId: this.idOf(key), ...options });
  }

  /** A client of somebody who wants to join. */
  visitor(person: PersonRef, options: LocalClientOptions = {}): LocalClient {
    return this.client({ storage: this.#storage, now: this.clock.now, visitor: person, ...options });
  }
}

export const tokenIn = (link: string): string => {
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token');
  if (token === null) throw new Error(`No token in ${link}`);
  return token;
};

/** The tokens sent to somebody, the newest first. */
export const tokensTo = async (client: LocalClient, to: string): Promise<string[]> =>
  (await client.outbox()).filter((message) => message.to === to).map(({ link }) => tokenIn(link));

/** The one token that was sent to somebody last. */
export const tokenTo = async (client: LocalClient, to: string): Promise<string> => {
  const [token] = await tokensTo(client, to);
  if (token === undefined) throw new Error(`Nothing was sent to ${to}`);
  return token;
};

/** The only invitation of an answer, which went out. */
export const only = <T = Invitation>({ items }: { readonly items: readonly BulkItem<T>[] }): T => {
  const [item] = items;
  if (!item?.ok) throw new Error(`It failed: ${JSON.stringify(item)}`);
  return item.value;
};

/** How each ended: `ok` or the code of its error. */
export const ends = ({ items }: { readonly items: readonly BulkItem<unknown>[] }): string[] =>
  items.map((item) => (item.ok ? 'ok' : item.error.code));
