import { createLocalClient } from '../../src/client/local/index.js';
import type { OrgClient } from '../../src/client/org-client.js';
import type { LocalSeed } from '../../src/client/seed.js';
import { connect } from '../../src/state/session.js';
import type { Session } from '../../src/state/session.js';
import { fixture as organization, fixtureId } from '../../src/testing/fixture.js';
import { until } from './until.js';

export interface Tab {
  readonly session: Session;
  /** The client under the session, for doing things behind a tag's back. */
  readonly client: OrgClient;
  readonly orgId: string;
  /** An id of the fixture by its key: `dora`, `platform`, `engineer`. */
  readonly id: (key: string) => string;
  /** Another browser tab on the same organisation. */
  readonly another: (options?: TabOptions) => Promise<Tab>;
}

export interface TabOptions {
  /** The key of the member who looks; the account admin unless said. */
  readonly viewer?: string;
  /** Stands between the session and the client. */
  readonly change?: (client: OrgClient) => OrgClient;
  /** Changes the organisation before it is taken in. */
  readonly seed?: (seed: LocalSeed) => LocalSeed;
  readonly timeout?: number;
}

let names = 0;
const sessions = new Set<Session>();

const openTab = async (name: string, { viewer, change, seed, timeout }: TabOptions): Promise<Tab> => {
  const id = (key: string): string => fixtureId(name, key);
  const filled = organization(name);
  const client = createLocalClient({
    databaseName: name, storage: 'memory', locale: 'en', seed: () => seed?.(filled) ?? filled,
    ...(viewer !== undefined && { viewerMemberId: id(viewer) }),
  });
  const session = connect({ client: change?.(client) ?? client, ...(timeout !== undefined && { timeout }) });
  sessions.add(session);
  await until(() => session.state.status === 'ready' || session.state.status === 'failed', 'the session');
  return { session, client, orgId: id('organization'), id, another: (options = {}) => openTab(name, options) };
};

/** A session on a fresh organisation of the suite's fixture, in memory. */
export const openFixture = (options: TabOptions = {}): Promise<Tab> => openTab(`tab-${String(++names)}`, options);

/** Belongs into `afterEach`. */
export const closeSessions = (): void => {
  for (const session of sessions) session.close();
  sessions.clear();
};

/** A client whose methods can be replaced one by one. */
export const over = (client: OrgClient, members: Partial<OrgClient['members']>): OrgClient => ({
  id: client.id,
  listOrganizations: (options) => client.listOrganizations(options),
  open: (orgId, options) => client.open(orgId, options),
  members: { ...client.members, ...members },
  ...(client.departments && { departments: client.departments }),
  ...(client.positions && { positions: client.positions }),
  ...(client.invitations && { invitations: client.invitations }),
  ...(client.publicJoin && { publicJoin: client.publicJoin }),
  ...(client.contacts && { contacts: client.contacts }),
  ...(client.joinRequests && { joinRequests: client.joinRequests }),
  ...(client.joinRules && { joinRules: client.joinRules }),
  ...(client.joining && { joining: client.joining }),
  subscribe: (orgId, onChange, options) => client.subscribe?.(orgId, onChange, options) ?? (() => undefined),
});

type Opened = Awaited<ReturnType<OrgClient['open']>>;

/** A backend that opens with something else than its own answer. */
export const opensWith = (change: (opened: Opened) => Opened) => (client: OrgClient): OrgClient =>
  ({ ...over(client, {}), open: async (...args) => change(await client.open(...args)) });
