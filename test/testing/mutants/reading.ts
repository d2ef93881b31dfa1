import type { Member } from '../../../src/domain/member.js';
import { gets, knowingAll, listsEach, mutant } from './mutant.js';
import type { Mutant } from './mutant.js';

const members: readonly Mutant[] = [
  mutant('drops the phone', 'a member is read as they are', gets((member) => ({ ...member, phone: null }))),
  mutant('lists members with less than they have', 'a listed member is the member who is read', listsEach((member) =>
    ({ ...member, workNumber: null }))),
  mutant('drops the host\'s own fields', 'a host\'s own fields are read', gets((member) =>
    ({ ...member, custom: {} }))),
  mutant('sorts the departments of a member', 'R4: departments come in their order, the main one first',
    gets((member) => ({ ...member, departmentIds: member.departmentIds.toSorted() }))),
  mutant('has a date for a string', 'every member has the shape of one', listsEach((member) =>
    ({ ...member, joinedAt: new Date(0) as unknown as string }))),
  mutant('leaves the version out of lists', 'every member carries a version',
    listsEach(({ version: _version, ...member }) => member)),
  mutant('answers null for nobody', 'a member who does not exist is not found', (ports) => ({
    members: { get: (...args) => ports.members.get(...args).catch(() => null as unknown as Member) },
  })),
  mutant('looks members up in a plain object', 'names of things every object has are nobody\'s ids', (ports) => ({
    members: {
      get: async (orgId, id, options) => {
        const cache: Record<string, Member> = {};
        return cache[id] ?? ports.members.get(orgId, id, options);
      },
    },
  })),
  mutant('looks for members in every organisation it knows', 'another organisation\'s member is not found',
    knowingAll((all, ports) => ({
      members: {
        get: async (orgId, id, options) => {
          for (const other of all) {
            const [own] = await other.client.listOrganizations();
            const found = await other.members.get(own?.id ?? '', id, options).catch(() => null);
            if (found) return found;
          }
          return ports.members.get(orgId, id, options);
        },
      },
    }))),
];

const organizations: readonly Mutant[] = [
  mutant('takes every organisation for its own', [
    'another organisation\'s members cannot be listed', 'another organisation\'s departments are not found',
  ], (ports) => {
    const own = ports.client.listOrganizations().then(([first]) => first?.id ?? '');
    return {
      members: { list: async (_orgId, ...rest) => ports.members.list(await own, ...rest) },
      departments: { list: async (_orgId, ...rest) => ports.departments.list(await own, ...rest) },
    };
  }),
];

const locations: readonly Mutant[] = [
  mutant('lists a location for each who is there', 'the locations in use are listed, each once', (ports) => ({
    members: { locations: async (...args) => (await ports.members.locations(...args)).flatMap((one) => [one, one]) },
  })),
  mutant('remembers the locations of before',
    'a location comes into use, and goes out of it, with those who are there', (ports) => {
      let first: readonly string[] | undefined;
      return {
        members: {
          update: async (orgId, ...rest) => {
            first ??= await ports.members.locations(orgId);
            return ports.members.update(orgId, ...rest);
          },
          locations: async (...args) => first ?? ports.members.locations(...args),
        },
      };
    }),
];

export const reading: readonly Mutant[] = [...members, ...organizations, ...locations];
