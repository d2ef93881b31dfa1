/** Who may, what is aborted, what is closed, and what is no sense. */
import { OrgError } from '../../../src/client/errors.js';
import type { CallOptions } from '../../../src/client/org-client.js';
import type { Member } from '../../../src/domain/member.js';
import type { Viewer } from '../../../src/domain/viewer.js';
import { mutant, refused, says } from './mutant.js';
import type { Mutant } from './mutant.js';

const { signal: _none, ...deaf }: CallOptions = {};
const allowed = (error: unknown): void => {
  if (!OrgError.is(error) || error.code !== 'forbidden') throw error;
};

/** Tells something else of the viewer. */
const viewer = (edit: (own: Viewer) => Viewer): Mutant['breaks'] =>
  says((session) => ({ ...session, viewer: edit(session.viewer) }));

export const permissions: readonly Mutant[] = [
  mutant('hides a member\'s own standing', 'R5: somebody else\'s session is their own',
    viewer((own) => (own.roles.includes('member') ? { ...own, memberId: null } : own))),
  mutant('lets the account admin do nothing', 'R5: an account admin may do all that the backend can',
    viewer((own) => ({ ...own, permissions: [] }))),
  ...['members.read', 'departments.read'].map((permission) =>
    mutant(`does what it says nobody may: ${permission}`,
      `R5: who has no ${permission} is refused, and who has it is not`,
      viewer((own) => ({ ...own, permissions: own.permissions.filter((one) => one !== permission) })))),
  mutant('lets everybody update', 'R5: who has no members.update is refused, and who has it is not', ({ members }) => ({
    members: {
      update: (orgId, id, ...rest) => members.update(orgId, id, ...rest).catch((error: unknown) => {
        allowed(error);
        return members.get(orgId, id);
      }),
    },
  })),
  mutant('lets everybody set roles', [
    'R5: who has no members.setRoles is refused, and who has it is not',
  ], ({ members }) => ({
    members: {
      setRoles: (orgId, id, ...rest) => members.setRoles(orgId, id, ...rest).catch((error: unknown) => {
        allowed(error);
        return members.get(orgId, id);
      }),
    },
  })),
  mutant('lets everybody create positions', [
    'R5: who has no positions.write is refused, and who has it is not',
  ], ({ positions }) => ({
    positions: { create: (...args) => positions.create(...args).catch((error: unknown) => {
      allowed(error);
      return { id: 'made', name: 'Made' };
    }) },
  })),
];

const reads = [
  'listOrganizations', 'open', 'members.list', 'members.get', 'members.locations', 'departments.list', 'positions.list',
];

export const aborting: readonly Mutant[] = [
  mutant('does not hear that reading is aborted', [
    ...reads.flatMap((name) => [
      `${name}: a call aborted before it begins ends with AbortError`,
      `${name}: a call aborted on its way ends with AbortError`,
    ]),
    'a call aborted for a reason of its own ends with AbortError too', 'one aborted call does not end another',
  ], ({ client, members, departments, positions }) => ({
    listOrganizations: () => client.listOrganizations(deaf),
    open: (orgId) => client.open(orgId, deaf),
    members: {
      list: (orgId, query) => members.list(orgId, query, deaf),
      get: (orgId, id) => members.get(orgId, id, deaf),
      locations: (orgId) => members.locations(orgId, deaf),
    },
    departments: { list: (orgId) => departments.list(orgId, deaf) },
    positions: { list: (orgId) => positions.list(orgId, deaf) },
  })),
  mutant('looks at the signal only when it begins', [
    'members.list: a call aborted on its way ends with AbortError',
  ], ({ members }) => ({
    members: { list: async (orgId, query, options) =>
      members.list(orgId, query, options?.signal?.aborted ? options : deaf) },
  })),
  mutant('rejects with the caller\'s reason', [
    'a call aborted for a reason of its own ends with AbortError too',
  ], ({ members }) => ({
    members: { list: (orgId, query, options) => members.list(orgId, query, options).catch((error: unknown) => {
      throw options?.signal?.reason ?? error;
    }) },
  })),
  mutant('makes an OrgError of an abort', 'members.get: a call aborted before it begins ends with AbortError',
    ({ members }) => ({ members: { get: (...args) =>
      members.get(...args).catch(() => { throw refused('network'); }) } })),
  mutant('writes, and then looks whether it was aborted', [
    'a write aborted before it begins changes nothing', 'roles aborted before they are given change nothing',
    'a position aborted before it is created is not',
  ], ({ members, positions }) => {
    const late = async <T>(work: Promise<T>, { signal }: CallOptions = {}): Promise<T> => {
      const answer = await work;
      signal?.throwIfAborted();
      return answer;
    };
    return {
      members: {
        update: (orgId, id, patch, options) => late(members.update(orgId, id, patch), options),
        setRoles: (orgId, id, roles, options) => late(members.setRoles(orgId, id, roles), options),
      },
      positions: { create: (orgId, position, options) => late(positions.create(orgId, position), options) },
    };
  }),
  mutant('takes a change back when it is aborted later', [
    'a call that has answered does not mind its signal any more',
  ], ({ members }) => {
    let undone: Promise<unknown> = Promise.resolve();
    return { members: {
      update: async (orgId, id, patch, options) => {
        const { location = null } = await members.get(orgId, id);
        const answer = await members.update(orgId, id, patch, options);
        options?.signal?.addEventListener('abort', () => { undone = members.update(orgId, id, { location }); });
        return answer;
      },
      get: async (...args) => {
        await undone;
        return members.get(...args);
      },
    } };
  }),
];

export const badInput: readonly Mutant[] = [
  mutant('throws at an id that is not a string', [
    'reading with garbage for arguments is answered or refused, never thrown',
  ], ({ members }) => ({
    members: { get: (orgId, id, options) => members.get(orgId, id.trim(), options) },
  })),
  mutant('rejects with a TypeError at a strange query', [
    'a query with garbage in it is answered or refused, never thrown',
  ], ({ members }) => ({
    members: {
      list: async (orgId, query, options) => {
        query.q?.trim();
        return members.list(orgId, query, options);
      },
    },
  })),
  mutant('makes a pattern of what is searched for', 'whatever is searched for is taken as text', ({ members }) => ({
    members: {
      list: async (orgId, query, options) => {
        const pattern = new RegExp(query.q ?? '');
        const page = await members.list(orgId, query, options);
        return { ...page, items: page.items.filter(({ name }) => !query.q || pattern.test(name)) };
      },
    },
  })),
  mutant('keeps whatever it is given', 'a patch with garbage in it is refused, or leaves a member', ({ members }) => {
    let given: object | null = null;
    return { members: {
      update: async (orgId, id, patch, options) => {
        given = patch;
        return members.update(orgId, id, patch, options);
      },
      get: async (...args) => ({ ...await members.get(...args), ...given }),
    } };
  }),
  mutant('takes anything for a list of roles', 'garbage for roles is refused, or leaves a member',
    ({ members }) => ({ members: { setRoles: (orgId, id, roles, options) =>
      members.setRoles(orgId, id, roles.map(String), options) } })),
  mutant('takes anything for a name', 'a position made of garbage is refused, or is a position',
    ({ positions }) => ({ positions: { create: (orgId, { name }, options) =>
      positions.create(orgId, { name: name.trim() }, options) } })),
];

export const closing: readonly Mutant[] = [
  mutant('answers after closing', 'calls after closing are refused', ({ client }) => {
    let closed = false;
    return {
      listOrganizations: async (options) => (closed ? [] : client.listOrganizations(options)),
      close: () => {
        closed = true;
        return client.close?.();
      },
    };
  }),
  mutant('does not close',
    ['calls after closing are refused', 'a write after closing changes nothing', 'nothing is told after closing'],
    () => ({ close: () => undefined })),
  mutant('never answers', 'calls after closing are refused', ({ client, members }) => {
    let closed = false;
    return {
      members: { get: (...args) => (closed ? new Promise<Member>(() => undefined) : members.get(...args)) },
      close: () => {
        closed = true;
        return client.close?.();
      },
    };
  }),
];
