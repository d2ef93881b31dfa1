import type { Department } from '../../domain/department.js';
import type { Member } from '../../domain/member.js';
import type { Organization } from '../../domain/organization.js';
import type { Position } from '../../domain/position.js';
import type { Id } from '../../domain/schema.js';
import type { OrgSession } from '../capabilities.js';
import type { OrgChange, SubscribeOptions } from '../changes.js';
import type { CallOptions, DepartmentsPort, WriteOptions } from '../org-client.js';
import { contactsPort } from './admission/contacts-port.js';
import { enter } from './admission/entry.js';
import { invitationsPort } from './admission/invitations-port.js';
import { joinRequestsPort } from './admission/join-requests-port.js';
import { joinRulesPort } from './admission/join-rules-port.js';
import { joiningPort } from './admission/joining-port.js';
import { publicJoinPort } from './admission/public-join-port.js';
import { CONTACTS } from './admission/records.js';
import { restoreMember } from './admission/requests.js';
import { capabilitiesOf } from './capabilities.js';
import { freeze } from './freeze.js';
import { newId } from './ids.js';
import { checkedQuery } from './member-query.js';
import { Office } from './office.js';
import type { LocalClient, LocalClientOptions } from './options.js';
import { seedOf } from './organization-loader.js';
import { messagesIn, usualJoinUrl } from './outbox.js';
import type { Mailroom, OutboxMessage } from './outbox.js';
import { permissionsOf, rolesFor, viewerOf } from './permissions.js';
import { seatedAmong } from './records.js';
import { forbidden, notFound, unsupported } from './refusals.js';
import type { Roster } from './roster.js';
import { createPosition, setMemberRoles, updateMember } from './writes.js';
import type { Outcome, Scene } from './writes.js';

/** A client on an organisation that lives in this browser. Nothing is read before the first call. */
export function createLocalClient(options: LocalClientOptions = {}): LocalClient {
  return new EmbeddedClient(options);
}

class EmbeddedClient implements LocalClient {
  readonly id = 'local';
  readonly invitations: LocalClient['invitations'];
  readonly publicJoin: LocalClient['publicJoin'];
  readonly contacts: LocalClient['contacts'];
  readonly joinRequests: LocalClient['joinRequests'];
  readonly joinRules: LocalClient['joinRules'];
  readonly joining: LocalClient['joining'];
  readonly #options: LocalClientOptions;
  readonly #office: Office;

  constructor(options: LocalClientOptions) {
    this.#options = options;
    const office = new Office(options);
    this.#office = office;
    const mailroom: Mailroom = { joinUrl: options.joinUrl ?? usualJoinUrl, locale: options.locale };
    this.invitations = invitationsPort(office, mailroom);
    this.publicJoin = publicJoinPort(office, mailroom);
    this.contacts = contactsPort(office);
    this.joinRequests = joinRequestsPort(office);
    this.joinRules = joinRulesPort(office);
    this.joining = joiningPort(office, options.visitor);
  }

  get storage(): 'indexeddb' | 'memory' {
    return this.#office.storage;
  }

  listOrganizations(options?: CallOptions): Promise<readonly Organization[]> {
    return this.#office.call(options, async () => {
      const { roster } = await this.#office.ready();
      return roster && permissionsOf(this.#office.viewpoint.viewer(roster)).length > 0 ? [organizationIn(roster)] : [];
    });
  }

  open(orgId: Id, options?: CallOptions): Promise<OrgSession> {
    return this.#office.call(options, async () => {
      const { roster } = await this.#office.loaded(orgId);
      const viewer = this.#office.viewpoint.viewer(roster);
      if (!viewer || viewer.status === 'terminated') throw forbidden('open this organisation');
      const { fields: defined, roles } = roster.settings;
      const contacts = ((roster.value(CONTACTS) ?? []) as readonly unknown[]).length > 0;
      return freeze({
        organization: organizationIn(roster), viewer: viewerOf(viewer),
        capabilities: capabilitiesOf({ defined, paging: this.#office.paging, contacts }), roles: rolesFor(viewer, roles),
      });
    });
  }

  readonly members: LocalClient['members'] = {
    list: (orgId, query, options) => this.#office.call(options, async () => {
      const checked = checkedQuery(query, this.#office.paging);
      const { organization, roster } = await this.#office.loaded(orgId, 'members.read');
      const { items, ...page } = organization.lists.page(checked);
      return freeze({ ...page, items: items.map((member) => this.#office.viewpoint.view(member, roster)) });
    }),

    get: (orgId, id, options) => this.#office.call(options, async () => {
      const { roster } = await this.#office.loaded(orgId, 'members.read');
      const member = roster.member(id);
      if (!member) throw notFound('member', id);
      return this.#office.viewpoint.view(member, roster);
    }),

    update: (orgId, id, patch, options) => this.#writeMember(orgId, id, options, {
      content: ['members.update', id, patch], decide: (scene) => updateMember(scene, id, patch, options?.ifVersion),
    }),

    setRoles: (orgId, id, roles, options) => this.#writeMember(orgId, id, options, {
      content: ['members.setRoles', id, roles], decide: (scene) => setMemberRoles(scene, id, roles, options?.ifVersion),
    }),

    restore: async (orgId, id, options) => {
      const member = await enter(this.#office, orgId, options, () => ({
        content: ['members.restore', id], decide: (desk) => restoreMember(desk, id, options?.ifVersion),
      }));
      return this.#office.viewpoint.view(member, (await this.#office.loaded(orgId)).roster);
    },

    locations: (orgId, options) => this.#office.call(options, async () => {
      const { members } = (await this.#office.loaded(orgId, 'members.read')).roster;
      const inUse = members.flatMap(({ status, location }) => (location && status !== 'terminated' ? [location] : []));
      return freeze([...new Set(inUse)].sort(new Intl.Collator(this.#options.locale).compare));
    }),
  };

  readonly departments: DepartmentsPort = {
    list: (orgId, options) => this.#office.call(options, async () => {
      const { departments, counts } = (await this.#office.loaded(orgId, 'departments.read')).roster;
      return freeze(departments.map((department): Department =>
        ({ ...department, memberCount: counts.get(department.id) ?? 0 })));
    }),
  };

  readonly positions: LocalClient['positions'] = {
    list: (orgId, options) => this.#office.call(options, async () =>
      freeze([...(await this.#office.loaded(orgId, 'members.read')).roster.positions])),

    create: (orgId, position, options) => this.#office.call(options, async () => {
      const { organization } = await this.#office.loaded(orgId);
      const id = newId('position');
      return organization.write<Position>({
        ...this.#office.by(options), content: ['positions.create', position],
        decide: (scene) => createPosition(scene, position, id),
      });
    }, 'until it is done'),
  };

  subscribe(orgId: Id, onChange: (change: OrgChange) => void, options: SubscribeOptions = {}): () => void {
    return this.#office.feed.subscribe(orgId, onChange, options, this.#office.ready());
  }

  outbox(): Promise<readonly OutboxMessage[]> {
    return this.#office.call(undefined, async () => {
      const { roster } = await this.#office.ready();
      return roster ? freeze(messagesIn(roster)) : [];
    });
  }

  reset(): Promise<void> {
    return this.#office.call(undefined, async () => {
      const seed = seedOf(this.#options);
      if (!seed) throw unsupported('seed to go back to');
      const organization = await this.#office.ready();
      await organization.reset(await seed());
    });
  }

  actAs(memberId: Id): Promise<void> {
    return this.#office.call(undefined, async () => {
      const { roster } = await this.#office.ready();
      if (!roster?.member(memberId)) throw notFound('member', memberId);
      this.#office.viewpoint.viewerId = memberId;
      this.#office.changed([]);
    });
  }

  close(): void {
    this.#office.close();
  }

  #writeMember(
    orgId: Id, memberId: Id, options: WriteOptions | undefined,
    write: { readonly content: readonly unknown[]; readonly decide: (scene: Scene) => Outcome<Member> },
  ): Promise<Member> {
    return this.#office.call(options, async () => {
      const { organization, roster } = await this.#office.loaded(orgId);
      const member = await organization.write<Member>({ ...write, ...this.#office.by(options), memberId });
      return this.#office.viewpoint.view(member, roster);
    }, 'until it is done');
  }
}

const organizationIn = ({ settings, members }: Roster): Organization =>
  ({ ...settings.organization, memberCount: seatedAmong(members) });
