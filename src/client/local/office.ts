import type { Id } from '../../domain/schema.js';
import type { Permission } from '../../domain/viewer.js';
import type { CallOptions, WriteOptions } from '../call.js';
import type { OrgChange } from '../changes.js';
import { asOrgError, throwIfAborted, untilAborted } from './calls.js';
import { ChangeFeed } from './change-feed.js';
import type { LocalClientOptions } from './options.js';
import { OrganizationLoader } from './organization-loader.js';
import type { LocalOrganization } from './organization.js';
import { demand } from './permissions.js';
import { notFound } from './refusals.js';
import type { Roster } from './roster.js';
import { Viewpoint } from './viewpoint.js';

/** An organisation that is loaded. */
export interface Loaded {
  readonly organization: LocalOrganization;
  readonly roster: Roster;
}

/** What the ports of one client share: the organisation, through whose eyes it is seen, and how calls are made. */
export class Office {
  readonly options: LocalClientOptions;
  readonly paging: 'offset' | 'cursor';
  /** The clock by which things expire. */
  readonly now: () => Date;
  readonly viewpoint: Viewpoint;
  readonly feed = new ChangeFeed();
  readonly #loader: OrganizationLoader;

  constructor(options: LocalClientOptions) {
    this.options = options;
    this.paging = options.paging ?? 'offset';
    this.now = options.now ?? (() => new Date());
    this.viewpoint = new Viewpoint(options.viewerMemberId, options.visitor?.id);
    this.#loader = new OrganizationLoader(options, (changes) => { this.changed(changes); });
  }

  get storage(): 'indexeddb' | 'memory' {
    return this.#loader.storage;
  }

  /** @param waits A write is waited for: once it is on its way, nobody could say what became of it. */
  async call<T>(options: CallOptions | undefined, run: () => Promise<T>, waits?: 'until it is done'): Promise<T> {
    try {
      throwIfAborted(options);
      return await (waits ? run() : untilAborted(run(), options));
    } catch (error) {
      throw asOrgError(error);
    }
  }

  /** What every write says of itself. */
  by(options: WriteOptions | undefined) {
    return {
      viewerId: this.viewpoint.viewerId, idempotencyKey: options?.idempotencyKey,
      proceed: () => { throwIfAborted(options); },
    };
  }

  async ready(): Promise<LocalOrganization> {
    const organization = await this.#loader.ready();
    if (organization.roster) this.viewpoint.arrive(organization.roster);
    return organization;
  }

  /** The organisation, if it is this one and the viewer may. */
  async loaded(orgId: Id, permission?: Permission): Promise<Loaded> {
    const organization = await this.ready();
    const { roster } = organization;
    if (roster?.settings.organization.id !== orgId) throw notFound('organization', orgId);
    if (permission) demand(this.viewpoint.viewer(roster), permission);
    return { organization, roster };
  }

  /** The one organisation there is, for those who do not know it yet. */
  async theOnly(): Promise<Loaded> {
    const organization = await this.ready();
    const { roster } = organization;
    if (!roster) throw notFound('organization', '');
    return { organization, roster };
  }

  changed(changes: readonly OrgChange[]): void {
    const roster = this.#loader.organization?.roster;
    if (!roster) return;
    const standing = this.viewpoint.hasChanged(roster) ? [{ type: 'session', reason: 'permissions' } as const] : [];
    this.feed.emit(roster.settings.organization.id, [...changes, ...standing]);
  }

  close(): void {
    this.feed.close();
    this.#loader.close();
  }
}
