import type { MemberFilter, MemberWhere } from '../../../src/client/paging.js';
import { MEMBER_SORTS } from '../../../src/client/paging.js';
import type { Member } from '../../../src/domain/member.js';
import { asks, lists, mutant } from './mutant.js';
import type { Mutant } from './mutant.js';

/** Asks with other conditions than it was asked with. */
const where = (edit: (given: MemberWhere) => MemberWhere): Mutant['breaks'] =>
  asks((query) => ({ ...query, where: edit(query.where ?? {}) }));

/** Asks for another order than it was asked for. */
const sort = (edit: (given: NonNullable<MemberFilter['sort']>) => MemberFilter['sort']): Mutant['breaks'] =>
  asks((query) => ({ ...query, sort: query.sort && edit(query.sort) }));

/** Leaves out those whom a search or a condition should find. */
const overlooks = (which: (member: Member, query: MemberFilter) => boolean): Mutant['breaks'] =>
  lists((page, query) => ({ ...page, items: page.items.filter((member) => !which(member, query)) }));

const sorting: readonly Mutant[] = [
  mutant('sorts only upwards', MEMBER_SORTS.map((by) => `members come by ${by}, up and down`), sort((given) =>
    given.map(({ by }) => ({ by, dir: 'asc' })))),
  mutant('sorts by the first key alone', 'what comes equal by the first sort goes by the second', sort((given) =>
    given.slice(0, 1))),
  mutant('sorts by the day of joining', 'without a sort, members come by name', asks((query) =>
    ({ sort: [{ by: 'joinedAt', dir: 'asc' }], ...query }))),
  mutant('takes an unknown sort for none', 'an order that nobody has declared is refused', sort((given) =>
    given.filter(({ by }) => MEMBER_SORTS.includes(by)))),
];

const conditions: readonly Mutant[] = [
  mutant('takes an unknown condition for none', 'a condition that nobody has declared is refused', where((given) =>
    Object.fromEntries(Object.entries(given).filter(([key]) => key !== 'shoeSize')))),
  mutant('lists those who left', 'without a status, those who left are not listed', where((given) =>
    ({ status: 'terminated', ...given }))),
  mutant('ignores the status', ['members are listed by status', 'search and conditions hold together'], where((given) =>
    ({ ...given, status: undefined }))),
  mutant('lists what is below a department too', [
    'R54: a department\'s members are those in it, whichever of theirs it is',
  ], where((given) =>
    (given.departmentId ? { ...given, includeSubDepartments: true } : given))),
  mutant('goes by the main department alone', 'R54: a department\'s members are those in it, whichever of theirs it is',
    overlooks(({ departmentIds: [main] }, query) => main !== (query.where?.departmentId ?? main))),
  mutant('forgets what is below a department', [
    'R54: a department\'s members are those below it too, where that is asked for',
  ], where((given) => ({ ...given, includeSubDepartments: undefined }))),
  mutant('takes "no department" for "any"', [
    'R54: people in no department are listed', 'status and department hold together',
  ], where((given) => ({ ...given, departmentId: given.departmentId ?? undefined }))),
  mutant('takes an undefined condition for null', 'a condition that is undefined is none', where((given) =>
    ('departmentId' in given ? { ...given, departmentId: given.departmentId ?? null } : given))),
  mutant('takes only the first position', 'of several positions, any matches', where((given) =>
    ({ ...given, positionIds: given.positionIds?.slice(0, 1) }))),
  mutant('takes only the first role', 'of several roles, any matches', where((given) =>
    ({ ...given, roles: given.roles?.slice(0, 1) }))),
  mutant('takes only the first location', 'of several locations, any matches', where((given) =>
    ({ ...given, locations: given.locations?.slice(0, 1) }))),
  mutant('ignores one of two conditions', 'every condition must hold', where((given) =>
    ({ ...given, locations: undefined }))),
  mutant('fills an empty department with everybody', [
    'a department without anybody is an empty page',
  ], ({ members }) => ({
    members: {
      list: async (orgId, query, options) => {
        const page = await members.list(orgId, query, options);
        return page.items.length === 0 ? members.list(orgId, {}, options) : page;
      },
    },
  })),
];

const searching: readonly Mutant[] = [
  mutant('does not search', [
    'what nobody has finds nobody', 'R54: members are found by email', 'R54: members are found by name',
  ], asks((query) => ({ ...query, q: undefined }))),
  mutant('does not search the phone', 'R54: members are found by phone', overlooks(({ phone }, { q }) => phone === q)),
  mutant('does not search the email', 'R54: members are found by email', overlooks(({ email }, { q }) => email === q)),
  mutant('does not search the work number', 'R54: members are found by work number',
    overlooks(({ workNumber }, { q }) => workNumber === q)),
  mutant('does not search the position', 'R54: members are found by position',
    overlooks(({ positionId }, { q }) => q === 'Analyst' && positionId?.endsWith('analyst') === true)),
  mutant('does not find Chinese or Arabic', [
    'R54: members are found by Chinese name', 'R54: members are found by Arabic name',
  ], overlooks((_member, { q = '' }) => /[^ -~]/.test(q))),
  mutant('searches only the first page', 'everybody of one name is found', lists((page, { q }) =>
    (q ? { ...page, next: null } : page))),
  mutant('finds those who left', 'those who left are not found', asks((query) =>
    (query.q?.includes('rosa') ? { ...query, where: { status: 'terminated' } } : query))),
];

/** Lists whom it has changed as they were: in the old department, not under the new number, at the end of the order. */
const behind: Mutant['breaks'] = ({ members }) => {
  const before = new Map<string, Member>();
  return {
    members: {
      update: async (orgId, id, ...rest) => {
        before.set(id, await members.get(orgId, id));
        return members.update(orgId, id, ...rest);
      },
      list: async (orgId, query, options) => {
        const { items, ...page } = await members.list(orgId, query, options);
        const id = query.where?.departmentId;
        const there = [...before.values()].filter(({ departmentIds }) => id != null && departmentIds.includes(id));
        const changed = items.filter((one) => before.has(one.id));
        const others = items.filter((one) => !before.has(one.id));
        return { ...page, items: [...others, ...(query.sort ? changed : there)] };
      },
    },
  };
};

export const filtering: readonly Mutant[] = [
  ...sorting, ...conditions, ...searching,
  mutant('goes by what was before a change', [
    'a change of what a list is sorted by is seen in its order', 'a new work number is found at once',
    'a member who is moved is found in the new department and not in the old',
  ], behind),
];
