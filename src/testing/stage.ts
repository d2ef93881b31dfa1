/** Opens the organisations of one case, and cleans up behind it. */
import type { OrgClient } from '../client/org-client.js';
import type { Member } from '../domain/member.js';
import type { PersonRef } from '../domain/person.js';
import { ok } from './assert.js';
import type { Open, Stranger, Tab } from './case.js';
import { fixture, fixtureId, fixturePerson } from './fixture.js';
import type { Harness, World } from './harness.js';

export interface Stage {
  readonly open: Open;
  readonly strike: () => Promise<void>;
}

/** Sets up for a case. No two stages share an organisation: not even with those of an earlier run. */
export function stageOf(harness: Harness, run: string): Stage {
  const clients: OrgClient[] = [];
  const names = new Set<string>();
  const nameOf = (name = 'home'): string => {
    const full = `${run}-${name}`;
    names.add(full);
    return full;
  };
  const tokenIn = harness.tokenIn?.bind(harness) ?? tokenInLink;
  const sent = async () => {
    ok(harness.sent, 'This case needs a harness with sent.');
    return harness.sent(nameOf());
  };

  const enter = async (options: { readonly name?: string; readonly as?: string } = {}): Promise<Tab> => {
    const { name, as } = options;
    const full = nameOf(name);
    const world = await reach(harness, full, as);
    clients.push(world.client);
    return { ...await tabOf(world, full), again: () => enter(options) };
  };

  const open: Open = Object.assign(enter, {
    tokenIn,
    visit: (async (who, { name } = {}) => {
      const full = nameOf(name);
      ok(harness.openAsVisitor, 'This case needs a harness with openAsVisitor.');
      const person = typeof who === 'string' ? fixturePerson(full, who) : strangerIn(full, who);
      const { client } = await harness.openAsVisitor(full, person);
      clients.push(client);
      const { joining } = client;
      ok(joining, 'joining is missing');
      return { person, client, preview: joining.preview.bind(joining), join: joining.join.bind(joining) };
    }) satisfies Open['visit'],
    tokensFor: async (to: string) => (await sent()).filter((one) => one.to === to).map(({ link }) => tokenIn(link)),
    sentCount: async () => (await sent()).length,
  });

  const strike = async (): Promise<void> => {
    // A case may have closed some already; how that answers is not its concern.
    await Promise.allSettled(clients.map(async (client) => client.close?.()));
    for (const name of names) await harness.drop?.(name);
  };
  return { open, strike };
}

const strangerIn = (full: string, { key, name = `Stranger ${key}`, email, phone }: Stranger): PersonRef => ({
  id: fixtureId(full, `user-${key}`), name, email: email === undefined ? `${key}@example.net` : email, phone: phone ?? null,
});

function tokenInLink(link: string): string {
  const { hash, searchParams } = new URL(link, 'https://example.org');
  const token = new URLSearchParams(hash.slice(1)).get('token') ?? searchParams.get('token');
  ok(token !== null, 'A link without a token: the harness needs tokenIn.');
  return token;
}

const reach = (harness: Harness, name: string, as: string | undefined): Promise<World> => {
  if (as === undefined) return harness.open(name);
  ok(harness.openAs, 'This case needs a harness with openAs.');
  return harness.openAs(name, fixtureId(name, as));
};

async function tabOf({ client, orgId, idOf = (id) => id }: World, name: string): Promise<Omit<Tab, 'again'>> {
  const data = fixture(name);
  const id = (key: string): string => idOf(fixtureId(name, key));
  const { members } = client;
  return {
    client, orgId, id,
    session: await client.open(orgId),
    people: data.members.map((member): Member => ({
      ...member,
      id: idOf(member.id),
      departmentIds: member.departmentIds.map(idOf),
      ...(member.positionId != null && { positionId: idOf(member.positionId) }),
    })),
    departments: data.departments.map((one) => ({
      ...one, id: idOf(one.id), parentId: one.parentId === null ? null : idOf(one.parentId),
    })),
    positions: data.positions.map((one) => ({ ...one, id: idOf(one.id) })),
    invited: (data.invitations ?? []).map((one) => ({
      ...one, id: idOf(one.id), departmentIds: one.departmentIds.map(idOf),
      ...(one.positionId != null && { positionId: idOf(one.positionId) }),
    })),
    requests: (data.joinRequests ?? []).map((one) => ({ ...one, id: idOf(one.id) })),
    list: (query = {}) => members.list(orgId, query),
    get: (key) => members.get(orgId, id(key)),
    update: (key, patch, options) => {
      ok(members.update, 'members.update is missing');
      return members.update(orgId, id(key), patch, options);
    },
    setRoles: (key, roles, options) => {
      ok(members.setRoles, 'members.setRoles is missing');
      return members.setRoles(orgId, id(key), roles, options);
    },
  };
}
