import type { Role, RoleDef } from '../role.js';
import { BUILTIN_ROLES, isBuiltinRole } from '../role.js';

/** 0 is the highest (R1). A backend's own roles come after the guide's. */
export const roleRank = (role: Role): number =>
  (isBuiltinRole(role) ? BUILTIN_ROLES.indexOf(role) : BUILTIN_ROLES.length);

/** Highest first; a backend's own roles stay as they were among themselves. */
export const byRank = (a: Role, b: Role): number => roleRank(a) - roleRank(b);

/** The role a person goes by; `null` when they have none. */
export const highestRole = (roles: readonly Role[]): Role | null => roles.toSorted(byRank)[0] ?? null;

export const isAccountAdmin = (roles: readonly Role[]): boolean => roles.includes('account-admin');

/**
 * Whether somebody with these roles invites without approval: account admins and super admins do, plain admins do not
 * (R1, R41, R42). A backend says it of its own roles, or otherwise of the guide's, in its definitions.
 */
export const isPrivilegedInviter = (roles: readonly Role[], defs: readonly RoleDef[] = []): boolean =>
  roles.some((role) => defs.find((def) => def.id === role)?.privilegedInviter
    ?? (role === 'account-admin' || role === 'super-admin'));
