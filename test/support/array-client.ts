import type { Capabilities, OrgSession } from '../../src/client/capabilities.js';
import type { OrgChange } from '../../src/client/changes.js';
import { OrgError } from '../../src/client/errors.js';
import type { OrgClient } from '../../src/client/org-client.js';
import type { MemberQuery, Page } from '../../src/client/paging.js';
import type { Member } from '../../src/domain/member.js';

/** Answers when told to: `hold()` makes calls wait, `release()` lets them go on. */
export interface Gate {
  hold(): void;
  release(): void;
}

export interface ArrayClientOptions {
  readonly members: readonly Member[];
  readonly paging?: 'offset' | 'cursor' | 'none';
  readonly total?: 'exact' | 'none';
  readonly maxLimit?: number;
  readonly capabilities?: Partial<Capabilities>;
  readonly permissions?: OrgSession['viewer']['permissions'];
}

export interface ArrayClient extends OrgClient {
  readonly gate: Gate;
  /** Every `members.list` query that was asked, in order. */
  readonly asked: readonly MemberQuery[];
  /** Replaces the members and announces it. */
  put(members: readonly Member[], change?: OrgChange): void;
  /** Makes every following call fail; `undefined` heals. */
  fail(error: unknown): void;
  listening(): number;
}

/** Deterministic members: `Person 0000000`, `Person 0000001` … */
export const people = (count: number): Member[] => Array.from({ length: count }, (_, at): Member => ({
  id: `m${String(at)}`, status: 'active', name: `Person ${String(at).padStart(7, '0')}`,
  email: `person${String(at)}@example.test`, departmentIds: [], roles: ['member'], version: '1',
}));

const matches = (member: Member, { q, where }: MemberQuery): boolean =>
  (!q || `${member.name} ${member.email ?? ''}`.toLowerCase().includes(q.toLowerCase()))
  && (where?.departmentId === undefined
    || (where.departmentId === null ? member.departmentIds.length === 0 : member.departmentIds.includes(where.departmentId)))
  && (!where?.roles || member.roles.some((role) => where.roles?.includes(role)));

/** A small backend over an array, for what a whole organisation would hide: paging, waiting, failing. */
export const arrayClient = (options: ArrayClientOptions): ArrayClient => {
  let { members } = options;
  let failure: unknown;
  let held: Promise<void> | undefined;
  let letGo: () => void = () => undefined;
  const asked: MemberQuery[] = [];
  const listeners = new Set<(change: OrgChange) => void>();
  const paging = options.paging ?? 'offset';

  const pass = async (signal: AbortSignal | undefined): Promise<void> => {
    await held;
    signal?.throwIfAborted();
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- clients that throw anything are what is tested
    if (failure !== undefined) throw failure;
  };

  const page = (query: MemberQuery): Page<Member> => {
    const all = members.filter((one) => matches(one, query));
    if (query.sort?.[0]?.dir === 'desc') all.reverse();
    const from = paging === 'cursor' ? Number(query.cursor ?? 0) : query.offset ?? 0;
    const items = paging === 'none' ? all : all.slice(from, from + (query.limit ?? 50));
    const end = from + items.length;
    return {
      items, next: paging !== 'none' && end < all.length ? String(end) : null,
      ...(options.total === 'none' ? {} : { total: all.length }),
    };
  };

  return {
    id: 'array',
    asked,
    gate: {
      hold: () => {
        held = new Promise((resolve) => {
          letGo = resolve;
        });
      },
      release: () => {
        held = undefined;
        letGo();
      },
    },
    put: (next, change = { type: 'resync' }) => {
      members = next;
      for (const listener of listeners) listener(change);
    },
    fail: (error) => {
      failure = error;
    },
    listening: () => listeners.size,
    listOrganizations: () => Promise.resolve([{ id: 'org', name: 'Array' }]),
    open: async (orgId, o) => {
      await pass(o?.signal);
      if (orgId !== 'org') throw new OrgError({ code: 'not-found', message: 'no such organisation' });
      return {
        organization: { id: 'org', name: 'Array', memberCount: members.length },
        viewer: {
          user: { id: 'u1', name: 'Viewer' }, memberId: null, roles: ['admin'],
          permissions: options.permissions ?? ['members.read', 'members.update', 'departments.read'],
        },
        capabilities: {
          members: {
            search: true, sort: ['name'], where: ['departmentId', 'roles'], paging,
            total: options.total ?? 'exact', ...(options.maxLimit && { maxLimit: options.maxLimit }),
            editable: ['workNumber', 'location'],
          },
          departments: false, positions: false, concurrency: 'none', idempotency: false, realtime: 'push', fields: [],
          ...options.capabilities,
        },
        roles: [{ id: 'member', assignable: true }],
      };
    },
    members: {
      list: async (_orgId, query, o) => {
        asked.push(query);
        await pass(o?.signal);
        return page(query);
      },
      get: async (_orgId, id, o) => {
        await pass(o?.signal);
        const found = members.find((one) => one.id === id);
        if (!found) throw new OrgError({ code: 'not-found', message: `no member ${id}` });
        return found;
      },
      update: async (_orgId, id, patch, o) => {
        await pass(o?.signal);
        const found = members.find((one) => one.id === id);
        if (!found) throw new OrgError({ code: 'not-found', message: `no member ${id}` });
        const { custom: _custom, ...rest } = patch;
        const after: Member = { ...found, ...rest, version: String(Number(found.version ?? 0) + 1) };
        members = members.map((one) => (one.id === id ? after : one));
        return after;
      },
    },
    subscribe: (_orgId, onChange, o) => {
      listeners.add(onChange);
      o?.onState?.('live');
      return () => void listeners.delete(onChange);
    },
  };
};
