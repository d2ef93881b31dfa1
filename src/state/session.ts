import type { OrgSession } from '../client/capabilities.js';
import type { LinkState, OrgChange } from '../client/changes.js';
import { asOrgError, isAbort, OrgError } from '../client/errors.js';
import type { OrgErrorData } from '../client/errors.js';
import { guard } from '../client/guard.js';
import type { OrgClient } from '../client/org-client.js';
import type { Id } from '../domain/schema.js';
import type { Permission } from '../domain/viewer.js';
import { Invalidation } from './invalidation.js';
import type { Topic } from './invalidation.js';
import { QueryCache } from './query-cache.js';

/** How far a session is. */
export type SessionState =
  | { readonly status: 'opening' }
  | ({ readonly status: 'ready' } & OrgSession)
  | { readonly status: 'failed'; readonly error: OrgErrorData }
  | { readonly status: 'closed' };

export interface ConnectOptions {
  readonly client: OrgClient;
  /** Missing: the first organisation that the client lists. */
  readonly orgId?: Id | undefined;
  /** How long a call may take before it counts as lost, in ms; 30,000 unless said. */
  readonly timeout?: number | undefined;
}

/** `state`: the session itself. `link`: the line to the backend. Everything else: data of that kind is stale now. */
export type SessionNews = 'state' | 'link' | Topic;

/**
 * One organisation, seen by one viewer through one client: what every tag on a page shares. It opens at once, keeps what
 * was read, and learns of changes; it knows no element.
 */
export class Session {
  /** The host's client behind a border: every answer parsed, every failure an `OrgError`. */
  readonly client: OrgClient;
  /** What was read through this session. */
  readonly queries = new QueryCache();
  readonly #wanted: Id | undefined;
  readonly #listeners = new Set<(news: SessionNews) => void>();
  readonly #invalidation: Invalidation;
  #state: SessionState = { status: 'opening' };
  #link: LinkState = 'connecting';
  #opening: AbortController | undefined;
  #unsubscribe: (() => void) | undefined;

  constructor({ client, orgId, timeout }: ConnectOptions) {
    this.client = guard(client, timeout);
    this.#wanted = orgId;
    this.#invalidation = new Invalidation(this.queries, (topic) => {
      this.#tell(topic);
    });
    void this.#open();
  }

  get state(): SessionState {
    return this.#state;
  }

  /** The line to the backend's changes. */
  get link(): LinkState {
    return this.#link;
  }

  /** The open organisation's id; throws before `state` is ready. */
  get orgId(): Id {
    return this.ready.organization.id;
  }

  /** What opening answered; throws before `state` is ready. */
  get ready(): OrgSession {
    if (this.#state.status !== 'ready') throw new OrgError({ code: 'unsupported', message: 'the session is not open' });
    return this.#state;
  }

  /** Whether the viewer may. Advisory: the backend decides again (R5). */
  can(permission: Permission): boolean {
    return this.#state.status === 'ready' && this.#state.viewer.permissions.includes(permission);
  }

  /** Calls back after each piece of news; returns what ends it. */
  subscribe(listener: (news: SessionNews) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Marks data as changed, so that whoever shows it reads it again. */
  invalidate(topic: Topic): void {
    this.#invalidation.add(topic);
  }

  /** Tells whoever shows it that kept data was changed in place, with no need to read again. */
  changedInPlace(topic: Topic): void {
    this.#tell(topic);
  }

  /** Opens again after a failure. */
  retry(): void {
    if (this.#state.status === 'failed') void this.#open();
  }

  /** Ends every call, forgets all data, and lets go of the client's changes. The client itself is the host's to close. */
  close(): void {
    if (this.#state.status === 'closed') return;
    this.#opening?.abort();
    this.#unsubscribe?.();
    this.#invalidation.close();
    this.#set({ status: 'closed' });
    this.queries.clear();
    this.#listeners.clear();
  }

  async #open(): Promise<void> {
    this.#opening?.abort();
    const { signal } = (this.#opening = new AbortController());
    if (this.#state.status !== 'ready') this.#set({ status: 'opening' });
    try {
      const orgId = this.#wanted ?? (await this.client.listOrganizations({ signal }))[0]?.id;
      if (orgId === undefined) throw new OrgError({ code: 'not-found', message: 'the viewer has no organisation' });
      const opened = await this.client.open(orgId, { signal });
      if (signal.aborted) return;
      this.#set({ status: 'ready', ...opened });
      this.#listen(opened);
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      this.#set({ status: 'failed', error: asOrgError(error) });
    }
  }

  #listen({ organization, capabilities }: OrgSession): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    if (capabilities.realtime === 'none' || !this.client.subscribe) return this.#setLink('live');
    this.#unsubscribe = this.client.subscribe(organization.id, (change) => {
      this.#apply(change);
    }, { onState: (state) => {
      this.#setLink(state);
    } });
  }

  #apply(change: OrgChange): void {
    if (this.#state.status !== 'ready') return;
    if (change.type === 'session' || (change.type !== 'resync' && change.kind === 'organization')) void this.#open();
    this.#invalidation.apply(change);
  }

  #setLink(link: LinkState): void {
    if (this.#link === link || this.#state.status === 'closed') return;
    const back = this.#link === 'offline' && link === 'live';
    this.#link = link;
    this.#tell('link');
    if (back) this.#invalidation.apply({ type: 'resync' });
  }

  #set(state: SessionState): void {
    this.#state = state;
    this.#tell('state');
  }

  #tell(news: SessionNews): void {
    for (const listener of [...this.#listeners]) listener(news);
  }
}

/**
 * Opens an organisation through a client, for tags that take a `session` by hand. Returns at once; follow `state`.
 * @throws TypeError when `client` is not an `OrgClient` at all.
 */
export const connect = (options: ConnectOptions): Session => {
  const client: unknown = options.client;
  if (typeof client !== 'object' || client === null || !('members' in client))
    throw new TypeError('rosterkit: connect() wants { client }, an OrgClient');
  return new Session(options);
};
