import type { OrgSession } from '../../client/capabilities.js';
import { isBuiltinRole } from '../../domain/role.js';
import type { BuiltinRole, Role } from '../../domain/role.js';
import type { CommonWords } from './words-controller.js';

const ROLE_WORDS: Readonly<Record<BuiltinRole, (words: CommonWords) => string>> = {
  'account-admin': (w) => w.roleAccountAdmin,
  'super-admin': (w) => w.roleSuperAdmin,
  'admin': (w) => w.roleAdmin,
  'member': (w) => w.roleMember,
};

/** A role as it is shown: by the backend's own label, else the guide's word for it. */
export const roleName = (role: Role, { roles }: Pick<OrgSession, 'roles'>, words: CommonWords): string =>
  roles.find(({ id }) => id === role)?.label ?? (isBuiltinRole(role) ? ROLE_WORDS[role](words) : role);
