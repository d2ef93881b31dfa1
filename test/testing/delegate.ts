import type { OrgClient } from '../../src/client/org-client.js';

/** The ports by name, each with every method that the contract knows. */
export type PortName =
  'members' | 'departments' | 'positions' | 'invitations' | 'publicJoin' | 'contacts' | 'joinRequests' | 'joinRules' | 'joining';
export type Port<P extends PortName> = Required<NonNullable<OrgClient[P]>>;

/** A method of each port that the client has, with the client's own behaviour behind it. */
export interface Ports extends Readonly<{ [P in PortName]: Port<P> }> {
  readonly client: OrgClient;
  readonly subscribe: NonNullable<OrgClient['subscribe']>;
}

type Change<T> = Partial<{ readonly [K in keyof T]: T[K] | undefined }>;

/** What a client does instead; `undefined` takes a method away, `null` a port. */
export interface Changes extends Change<Omit<OrgClient, PortName>>, Readonly<{ [P in PortName]?: Change<Port<P>> | null }> {}

const METHODS: { readonly [P in PortName]: readonly (keyof Port<P>)[] } = {
  members: ['list', 'get', 'update', 'setRoles', 'restore', 'locations'],
  departments: ['list'],
  positions: ['list', 'create'],
  invitations: ['list', 'create', 'resend', 'cancel'],
  publicJoin: ['get', 'createLink', 'revokeLink', 'resetDoorNumber'],
  contacts: ['list'],
  joinRequests: ['list', 'get', 'decide'],
  joinRules: ['get', 'update'],
  joining: ['preview', 'join'],
};
const PORTS = Object.keys(METHODS) as readonly PortName[];

/** A client that does as another one does, but for these methods. */
export function changed(client: OrgClient, change: (ports: Ports) => Changes): OrgClient {
  if (!client.subscribe) throw new TypeError('Only a whole client can be changed');
  const whole = Object.fromEntries(PORTS.map((name) => [name, bound(client[name], METHODS[name])]));
  const changes = change({ ...whole, client, subscribe: client.subscribe.bind(client) } as unknown as Ports);
  const all = {
    ...bound(client, ['listOrganizations', 'open', 'subscribe', 'close']),
    id: client.id,
    ...changes,
    ...Object.fromEntries(PORTS.map((name) =>
      [name, changes[name] === null ? undefined : kept({ ...whole[name], ...changes[name] })])),
  };
  return kept(all) as unknown as OrgClient;
}

function bound(port: object | undefined, names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => {
    const method = (port as Record<string, unknown> | undefined)?.[name];
    if (typeof method !== 'function') throw new TypeError(`The client has no ${name}`);
    return [name, method.bind(port)];
  }));
}

const kept = (port: object): object =>
  Object.fromEntries(Object.entries(port).filter(([, value]) => value !== undefined));
