import { OrgError } from '../../../src/client/errors.js';
import { isBuiltinRole } from '../../../src/domain/role.js';
import { mutant } from './mutant.js';
import type { Mutant } from './mutant.js';

export const roles: readonly Mutant[] = [
  mutant('adds roles to those they had', 'roles are given instead of those they had', ({ members }) => ({
    members: { setRoles: async (orgId, id, wanted, options) => {
      const { roles: had } = await members.get(orgId, id);
      return members.setRoles(orgId, id, [...new Set([...had, ...wanted])], options);
    } },
  })),
  mutant('drops a role it does not know', 'a role that the organisation does not have is refused', ({ members }) => ({
    members: { setRoles: (orgId, id, wanted, options) =>
      members.setRoles(orgId, id, wanted.filter((role) => isBuiltinRole(role)), options) },
  })),
  mutant('gives roles to whoever comes first', [
    'a member who does not exist is given no roles',
  ], ({ members, client }) => ({
    members: {
      setRoles: (orgId, id, ...rest) => members.setRoles(orgId, id, ...rest).catch(async (error: unknown) => {
        if (!OrgError.is(error) || error.code !== 'not-found') throw error;
        const [own] = await client.listOrganizations();
        const [first] = (await members.list(own?.id ?? '', { where: { roles: ['member'] } })).items;
        return members.setRoles(own?.id ?? '', first?.id ?? '', ['member']);
      }),
    },
  })),
  mutant('demotes the last account admin', 'R55: the last account admin cannot be demoted', ({ members }) => ({
    members: { setRoles: async (orgId, id, wanted, options) => {
      const before = await members.get(orgId, id);
      return before.roles.includes('account-admin')
        ? { ...before, roles: wanted } : members.setRoles(orgId, id, wanted, options);
    } },
  })),
  mutant('says "forbidden" where it is the last', 'R55: the last account admin cannot be demoted', ({ members }) => ({
    members: { setRoles: (...args) => members.setRoles(...args).catch((error: unknown) => {
      throw OrgError.is(error) && error.code === 'last-account-admin'
        ? new OrgError({ code: 'forbidden', message: 'No.' }) : error;
    }) },
  })),
  mutant('never changes an account admin', [
    'R55: the last account admin can be given another role beside',
    'R55: with a second account admin, the first can be demoted',
  ], ({ members }) => ({
    members: { setRoles: async (orgId, id, wanted, options) => {
      const { roles: had } = await members.get(orgId, id);
      if (had.includes('account-admin')) throw new OrgError({ code: 'last-account-admin', message: 'Never.' });
      return members.setRoles(orgId, id, wanted, options);
    } },
  })),
  mutant('demotes both of two account admins', [
    'R55: of two account admins who are demoted at once, one stays',
  ], ({ members }) => ({
    members: { setRoles: (orgId, id, roles, options) => members.setRoles(orgId, id, roles, options)
      .catch(async () => ({ ...await members.get(orgId, id), roles })) },
  })),
  mutant('lets anybody demote anybody', [
    'R55: only an account admin demotes an account admin', 'R55: only an account admin makes an account admin',
  ], ({ members }) => ({
    members: { setRoles: (orgId, id, roles, options) => members.setRoles(orgId, id, roles, options)
      .catch(async () => ({ ...await members.get(orgId, id), roles })) },
  })),
  mutant('finds people by the roles they had', [
    'roles that are given are found by, and those that are taken are not',
  ], ({ members }) => {
    const had = new Map<string, readonly string[]>();
    return { members: {
      setRoles: async (orgId, id, wanted, options) => {
        had.set(id, (await members.get(orgId, id)).roles);
        return members.setRoles(orgId, id, wanted, options);
      },
      list: async (orgId, query, options) => {
        const page = await members.list(orgId, query, options);
        const [first] = [...had].filter(([, before]) => before.some((role) => query.where?.roles?.includes(role)));
        return first ? { ...page, items: [await members.get(orgId, first[0])] } : page;
      },
    } };
  }),
];
