import type { OrgChange } from '../client/changes.js';
import type { EntityKind } from '../client/errors.js';
import type { QueryCache } from './query-cache.js';

const TOPICS = [
  'members', 'departments', 'positions', 'invitations', 'publicJoin', 'contacts', 'joinRequests', 'joinRules',
] as const;
/** A kind of data; the first part of the key of every query about it. */
export type Topic = (typeof TOPICS)[number];

/** Which data a change makes stale: a department's count changes with its members, a row shows its position's name. */
const TOUCHED: Readonly<Partial<Record<EntityKind, readonly Topic[]>>> = {
  organization: [],
  member: ['members', 'departments', 'contacts'],
  department: ['departments'],
  position: ['positions'],
  invitation: ['invitations', 'contacts'],
  joinRequest: ['joinRequests', 'contacts'],
  joinRules: ['joinRules'],
  publicJoin: ['publicJoin'],
};

/** Changes that come within this time are taken together, in ms. */
const GATHER = 25;

/** The one place that knows which data goes stale when something changes. */
export class Invalidation {
  readonly #queries: QueryCache;
  readonly #onStale: (topic: Topic) => void;
  readonly #waiting = new Set<Topic>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(queries: QueryCache, onStale: (topic: Topic) => void) {
    this.#queries = queries;
    this.#onStale = onStale;
  }

  apply(change: OrgChange): void {
    const topics = change.type === 'upsert' || change.type === 'remove' ? TOUCHED[change.kind] ?? TOPICS : TOPICS;
    for (const topic of topics) this.add(topic);
  }

  add(topic: Topic): void {
    this.#waiting.add(topic);
    this.#timer ??= setTimeout(() => {
      this.#flush();
    }, GATHER);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
  }

  #flush(): void {
    this.#timer = undefined;
    const topics = [...this.#waiting];
    this.#waiting.clear();
    for (const topic of topics) {
      this.#queries.invalidate(topic);
      this.#onStale(topic);
    }
  }
}
