/** What is asked of a list of members, checked: what this client has not declared is refused, never ignored. */
import type { Member } from '../../domain/member.js';
import { MEMBER_STATUSES } from '../../domain/member.js';
import { withDescendants } from '../../domain/rules/department-tree.js';
import type { DepartmentTree } from '../../domain/rules/department-tree.js';
import { MEMBER_CONDITIONS, MEMBER_SORTS } from '../paging.js';
import type { OrgError } from '../errors.js';
import type { MemberQuery, MemberSort, MemberWhere, PageQuery, Sort } from '../paging.js';
import { invalid, unsupported } from './refusals.js';

/** Never more members than this on one page. */
export const LARGEST_PAGE = 1_000;
const USUAL_PAGE = 100;

export interface CheckedPage {
  readonly limit: number;
  readonly cursor: string | null;
  readonly offset: number | null;
}

export interface CheckedQuery extends CheckedPage {
  readonly q: string;
  readonly where: MemberWhere;
  readonly sort: readonly Sort<MemberSort>[];
}

const isCount = (value: unknown, least: number): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least;

const wrong = (field: string, code = 'invalid'): OrgError => invalid([{ field, code }]);

export function checkedQuery(query: MemberQuery, paging: 'offset' | 'cursor'): CheckedQuery {
  const { q = '', where = {}, sort = [] } = query;
  if (typeof q !== 'string') throw wrong('q');
  return { q: q.trim(), where: checkedWhere(where), sort: checkedSort(sort), ...checkedPage(query, paging) };
}

export function checkedPage(
  { limit = USUAL_PAGE, cursor = null, offset }: PageQuery, paging: 'offset' | 'cursor',
): CheckedPage {
  if (!isCount(limit, 1)) throw wrong('limit');
  if (offset !== undefined && paging === 'cursor') throw unsupported('paging by offset');
  if (offset !== undefined && (cursor !== null || !isCount(offset, 0))) throw wrong('offset');
  if (cursor !== null && typeof cursor !== 'string') throw wrong('cursor');
  return { limit: Math.min(limit, LARGEST_PAGE), cursor, offset: offset ?? null };
}

function checkedWhere(where: MemberWhere): MemberWhere {
  const given = Object.entries(where).filter(([, value]) => value !== undefined);
  const unknown = given.find(([key]) => !(MEMBER_CONDITIONS as readonly string[]).includes(key));
  if (unknown) throw unsupported(`condition ${unknown[0]}`);
  if (where.status !== undefined && !MEMBER_STATUSES.includes(where.status)) throw wrong('where.status', 'unknown');
  for (const key of ['positionIds', 'roles', 'locations'] as const) {
    if (where[key] !== undefined && !Array.isArray(where[key])) throw wrong(`where.${key}`);
  }
  return Object.fromEntries(given);
}

function checkedSort(sort: readonly Sort<MemberSort>[]): readonly Sort<MemberSort>[] {
  const unknown = sort.find(({ by }) => !MEMBER_SORTS.includes(by));
  if (unknown) throw unsupported(`order by ${unknown.by}`);
  if (sort.some(({ dir }) => dir !== 'asc' && dir !== 'desc')) throw wrong('sort');
  return sort.length > 0 ? sort.map(({ by, dir }) => ({ by, dir })) : [{ by: 'name', dir: 'asc' }];
}

/** Whether somebody meets all the conditions. Called for everybody, so what can be known before is. */
export function memberTest(where: MemberWhere, tree: DepartmentTree): (member: Member) => boolean {
  const { status, departmentId } = where;
  const ids = departmentId == null ? null
    : where.includeSubDepartments ? withDescendants(tree, departmentId) : new Set([departmentId]);
  const [positions, roles, locations] = [where.positionIds, where.roles, where.locations]
    .map((values) => values && new Set<string>(values));
  const isThere = (member: Member): boolean =>
    (ids ? member.departmentIds.some((id) => ids.has(id)) : member.departmentIds.length === 0);
  return (member) =>
    (status === undefined ? member.status !== 'terminated' : member.status === status)
    && (departmentId === undefined || isThere(member))
    && (!positions || positions.has(member.positionId ?? ''))
    && (!roles || member.roles.some((role) => roles.has(role)))
    && (!locations || locations.has(member.location ?? ''));
}
