import type { Member } from '../../../src/domain/member.js';
import { mutant } from './mutant.js';
import type { Mutant } from './mutant.js';

/** Answers with the very same object each time. */
function hoard<A extends readonly unknown[], T>(call: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let own: Promise<T> | undefined;
  return (...args) => (own ??= call(...args).then((value) => structuredClone(value)));
}

const hoards: readonly (readonly [what: string, breaks: Mutant['breaks']])[] = [
  ['a member', ({ members }) => ({ members: { get: hoard(members.get) } })],
  ['a page of members', ({ members }) => ({ members: { list: hoard(members.list) } })],
  ['a session', ({ client }) => ({ open: hoard((orgId: string) => client.open(orgId)) })],
  ['the organisations', ({ client }) => ({ listOrganizations: hoard((options) => client.listOrganizations(options)) })],
  ['the departments', ({ departments }) => ({ departments: { list: hoard(departments.list) } })],
  ['the positions', ({ positions }) => ({ positions: { list: hoard(positions.list) } })],
  ['the locations', ({ members }) => ({ members: { locations: hoard(members.locations) } })],
];

/** Keeps members as objects that it changes in place, as a careless backend in memory does. */
const inPlace: Mutant['breaks'] = ({ members }) => {
  const own = new Map<string, Record<string, unknown>>();
  const take = (member: Member): Member => {
    const object = Object.assign(own.get(member.id) ?? {}, structuredClone(member));
    own.set(member.id, object);
    return object;
  };
  return { members: {
    get: async (...args) => take(await members.get(...args)),
    update: async (...args) => take(await members.update(...args)),
  } };
};

export const owning: readonly Mutant[] = [
  ...hoards.map(([what, breaks]) => mutant(`gives away its own copy of ${what}`, [
    `${what}: whatever the caller does to it reaches nobody`,
  ], breaks)),
  mutant('changes members in place', [
    'no later change reaches into what was returned', 'no later change reaches into what a write answered',
  ], inPlace),
  mutant('gives away its own copy in an answer', 'what a write answers is the caller\'s', ({ members }) => {
    let own: Member | undefined;
    return { members: {
      update: async (...args) => (own = structuredClone(await members.update(...args))),
      get: async (...args) => own ?? members.get(...args),
    } };
  }),
  mutant('gives away its own copy in a refusal', 'what a refusal carries is the caller\'s', ({ members }) => {
    let own: Member | undefined;
    return { members: {
      get: async (...args) => (own ??= structuredClone(await members.get(...args))),
      update: (...args) => members.update(...args).catch((error: unknown) => {
        throw Object.assign(error as Error, { current: own });
      }),
    } };
  }),
  mutant('keeps the patch it was given', 'what is given stays the caller\'s', ({ members }) => {
    let given: object = {};
    return { members: {
      update: async (orgId, id, patch, options) => {
        given = patch;
        return members.update(orgId, id, patch, options);
      },
      get: async (...args) => ({ ...await members.get(...args), ...given }),
    } };
  }),
  mutant('writes into what it is given', 'what is given may be frozen', ({ members }) => ({
    members: { update: async (orgId, id, patch, options = {}) => {
      (options as Record<string, unknown>)['seen'] = true;
      return members.update(orgId, id, patch, options);
    } },
  })),
  mutant('keeps the roles it was given', 'roles that are given stay the caller\'s', ({ members }) => {
    let given: readonly string[] | undefined;
    return { members: {
      setRoles: async (orgId, id, roles, options) => {
        given = roles;
        return members.setRoles(orgId, id, roles, options);
      },
      get: async (...args) => {
        const member = await members.get(...args);
        return { ...member, roles: given ?? member.roles };
      },
    } };
  }),
];
