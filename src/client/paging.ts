import type { Id } from '../domain/schema.js';
import type { MemberStatus } from '../domain/member.js';
import type { Role } from '../domain/role.js';

/** Where the next page begins. Opaque; widgets only hand it back. */
export type Cursor = string;

export interface Page<T> {
  readonly items: readonly T[];
  /** `null`: this was the last page. */
  readonly next: Cursor | null;
  /** How many match in all, where the backend can tell. */
  readonly total?: number;
}

export interface PageQuery {
  /** At most this many items; the client may return fewer, never more. With `paging: 'none'` all come, whatever it says. */
  readonly limit?: number | undefined;
  readonly cursor?: Cursor | null | undefined;
  /** Skips so many items; only where the capability says `paging: 'offset'`. Never together with `cursor`. */
  readonly offset?: number | undefined;
}

export const MEMBER_SORTS = ['name', 'joinedAt', 'workNumber', 'updatedAt'] as const;
export type MemberSort = (typeof MEMBER_SORTS)[number];

/** Every given condition must hold; of several values in one, any. */
export interface MemberWhere {
  /** Missing: `active` and `suspended`. */
  readonly status?: MemberStatus | undefined;
  /** `null`: people in no department. */
  readonly departmentId?: Id | null | undefined;
  readonly includeSubDepartments?: boolean | undefined;
  readonly positionIds?: readonly Id[] | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly locations?: readonly string[] | undefined;
}
export const MEMBER_CONDITIONS = [
  'status', 'departmentId', 'includeSubDepartments', 'positionIds', 'roles', 'locations',
] as const satisfies readonly (keyof MemberWhere)[];

export interface Sort<F extends string> {
  readonly by: F;
  readonly dir: 'asc' | 'desc';
}

/** Which members, in which order. Without `sort`: by name. */
export interface MemberFilter {
  /** Free text: name, email, phone, work number, position; where the backend can, pinyin initials too. */
  readonly q?: string | undefined;
  readonly where?: MemberWhere | undefined;
  readonly sort?: readonly Sort<MemberSort>[] | undefined;
}
export type MemberQuery = MemberFilter & PageQuery;
