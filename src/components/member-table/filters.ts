import type { OrgSession } from '../../client/capabilities.js';
import type { MemberWhere } from '../../client/paging.js';
import type { MemberStatus } from '../../domain/member.js';

/** What a person can filter by. */
export type FilterId = 'positionIds' | 'roles' | 'locations' | 'status';

/** What is chosen of each; a missing one is no condition. */
export type Chosen = Readonly<Partial<Record<FilterId, readonly string[]>>>;

const ALL: readonly FilterId[] = ['positionIds', 'locations', 'roles', 'status'];

/** What can be filtered by: what this backend can do, without what the page has fixed. */
export const filterIds = ({ capabilities }: OrgSession, where: MemberWhere): FilterId[] =>
  ALL.filter((id) => capabilities.members.where.includes(id) && where[id] === undefined
    && (id !== 'positionIds' || capabilities.positions !== false));

/** The host's conditions together with the person's. */
export const withChosen = (where: MemberWhere, { positionIds, roles, locations, status }: Chosen): MemberWhere => ({
  ...where,
  ...(positionIds && { positionIds }),
  ...(roles && { roles }),
  ...(locations && { locations }),
  ...(status && { status: status[0] as MemberStatus }),
});

/** A host's conditions as they are asked; anything that is none is left out, with a word to the developer. */
export const cleanWhere = (where: unknown): MemberWhere => {
  if (where === undefined || where === null) return {};
  if (typeof where !== 'object' || Array.isArray(where)) {
    console.warn('rosterkit: member-table needs an object of conditions in `where`.', where);
    return {};
  }
  return Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined && value !== false));
};
