/** A backend that is as fast as one can be: it answers from an array, at once. */
import type { OrgChange } from '../src/client/changes.js';
import type { OrgClient } from '../src/client/org-client.js';
import type { MemberQuery, Page } from '../src/client/paging.js';
import type { Member } from '../src/domain/member.js';
import { departments, matching, positions, sortedByName } from './data.js';

export interface ArrayClient extends OrgClient {
  /** The members in the order last asked for. */
  readonly shown: readonly Member[];
  /** Gives the first member shown another name, and tells whoever listens. */
  rename(name: string): void;
}

export const arrayClient = (members: readonly Member[]): ArrayClient => {
  const listeners = new Set<(change: OrgChange) => void>();
  /** Each order and search is worked out once, as a backend with indexes has it. */
  const known = new Map<string, Member[]>();
  let shown: Member[] = [];

  const select = ({ q = '', sort }: MemberQuery): Member[] => {
    const dir = sort?.[0]?.dir ?? 'asc';
    const key = JSON.stringify([dir, q]);
    const found = known.get(key) ?? (q ? matching(select(sort ? { sort } : {}), q) : sortedByName(members, dir));
    known.set(key, found);
    return found;
  };
  shown = select({});

  const page = (query: MemberQuery): Page<Member> => {
    const all = select(query);
    if (query.limit !== 0 && query.limit !== 1) shown = all;
    const from = query.offset ?? 0;
    const items = all.slice(from, from + (query.limit ?? 50));
    return { items, next: from + items.length < all.length ? String(from + items.length) : null, total: all.length };
  };

  return {
    id: 'array',
    get shown() {
      return shown;
    },
    rename: (name) => {
      const [first] = shown;
      if (!first) return;
      shown[0] = { ...first, name, version: '2' };
      for (const listener of listeners) listener({ type: 'upsert', kind: 'member', id: first.id, version: '2' });
    },
    listOrganizations: () => Promise.resolve([{ id: 'bench', name: 'Bench' }]),
    open: () => Promise.resolve({
      organization: { id: 'bench', name: 'Bench', memberCount: members.length },
      viewer: {
        user: { id: 'u1', name: 'Viewer' }, memberId: null, roles: ['account-admin'],
        permissions: ['members.read', 'members.update', 'departments.read'],
      },
      capabilities: {
        members: {
          search: true, sort: ['name', 'joinedAt', 'workNumber'], where: [], paging: 'offset', total: 'exact',
          editable: ['departmentIds', 'positionId', 'workNumber', 'location'],
        },
        departments: { shape: 'tree', perMember: 'many' }, positions: { write: false },
        concurrency: 'none', idempotency: false, realtime: 'push', fields: [],
      },
      roles: [{ id: 'member', assignable: true }],
    }),
    members: {
      list: (_orgId, query) => Promise.resolve(page(query)),
      get: (_orgId, id) => {
        const found = members.find((member) => member.id === id);
        return found ? Promise.resolve(found) : Promise.reject(new Error('not found'));
      },
    },
    departments: { list: () => Promise.resolve(departments) },
    positions: { list: () => Promise.resolve(positions) },
    subscribe: (_orgId, onChange, options) => {
      listeners.add(onChange);
      options?.onState?.('live');
      return () => void listeners.delete(onChange);
    },
  };
};
