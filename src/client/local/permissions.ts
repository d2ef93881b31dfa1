/** Who may do what in the embedded organisation (R1, R5, R55). */
import type { Member, MemberAction } from '../../domain/member.js';
import type { Role, RoleDef } from '../../domain/role.js';
import { highestRole, isAccountAdmin, roleRank } from '../../domain/rules/roles.js';
import type { Permission, Viewer } from '../../domain/viewer.js';
import { forbidden } from './refusals.js';

const OF_ALL: readonly Permission[] = ['members.read', 'departments.read', 'invitations.create', 'publicJoin.read'];
const OF_ADMINS: readonly Permission[] = [
  ...OF_ALL, 'members.update', 'members.restore', 'positions.write', 'invitations.read', 'invitations.resend',
  'invitations.cancel', 'publicJoin.write', 'joinRequests.read', 'joinRequests.decide', 'joinRules.write',
];
const OF_SUPER_ADMINS: readonly Permission[] = [...OF_ADMINS, 'members.setRoles'];

/** Whoever is not at work may nothing. */
export function permissionsOf(viewer: Member | undefined): readonly Permission[] {
  if (viewer?.status !== 'active') return [];
  switch (highestRole(viewer.roles)) {
    case 'account-admin': case 'super-admin': return OF_SUPER_ADMINS;
    case 'admin': return OF_ADMINS;
    default: return OF_ALL;
  }
}

export function demand(viewer: Member | undefined, permission: Permission): asserts viewer is Member {
  if (!permissionsOf(viewer).includes(permission)) throw forbidden(permission);
}

/** Roles from one's own down; only account admins make account admins (R55). */
const mayGive = (viewer: Member, role: Role): boolean =>
  isAccountAdmin(viewer.roles) || roleRank(role) >= roleRank(highestRole(viewer.roles) ?? 'member');

export const rolesFor = (viewer: Member | undefined, roles: readonly RoleDef[]): readonly RoleDef[] => {
  const may = permissionsOf(viewer).includes('members.setRoles');
  return roles.map((def) =>
    ({ ...def, assignable: may && viewer !== undefined && def.assignable && mayGive(viewer, def.id) }));
};

/** Only an account admin changes an account admin (R55). */
export const isWithinReach = (member: Member, viewer: Member): boolean =>
  isAccountAdmin(viewer.roles) || !isAccountAdmin(member.roles);

/** What this viewer can do to this member now. */
export function actionsOn(member: Member, viewer: Member | undefined): readonly MemberAction[] {
  const permissions = permissionsOf(viewer);
  if (!viewer) return [];
  const within = isWithinReach(member, viewer);
  if (member.status === 'terminated') return within && permissions.includes('members.restore') ? ['restore'] : [];
  const actions: MemberAction[] = [];
  if (permissions.includes('members.update')) actions.push('edit');
  if (permissions.includes('members.setRoles') && within) actions.push('setRoles');
  return actions;
}

export const viewerOf = (member: Member): Viewer => {
  const { id, name, avatarUrl, email, phone, roles } = member;
  return {
    user: {
      id: member.userId ?? id, name, ...(avatarUrl && { avatarUrl }), email: email ?? null, phone: phone ?? null,
    },
    memberId: id, roles, permissions: permissionsOf(member), emailVerified: Boolean(email),
  };
};
