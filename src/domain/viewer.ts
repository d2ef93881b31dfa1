import { flag, id, list, mapped, nullable, object, optional, text } from './schema.js';
import type { Id, Schema } from './schema.js';
import { personRefSchema } from './person.js';
import type { PersonRef } from './person.js';
import type { Role } from './role.js';

export const PERMISSIONS = [
  'members.read', 'members.update', 'members.setRoles', 'members.restore', 'departments.read', 'positions.write',
  'invitations.create', 'invitations.read', 'invitations.resend', 'invitations.cancel',
  'publicJoin.read', 'publicJoin.write', 'joinRequests.read', 'joinRequests.decide', 'joinRules.write',
] as const;
/** What a viewer may do. Advisory: the backend decides again at every call (R5). */
export type Permission = (typeof PERMISSIONS)[number];

/** Who looks at the page. */
export interface Viewer {
  readonly user: PersonRef;
  /** `null`: not a member of this organisation. */
  readonly memberId: Id | null;
  readonly roles: readonly Role[];
  readonly permissions: readonly Permission[];
  readonly emailVerified?: boolean;
}

/** Permissions this kit does not know are a newer backend's: dropped, not refused. */
const permissions = mapped(list(text), (all): readonly Permission[] =>
  all.filter((one): one is Permission => (PERMISSIONS as readonly string[]).includes(one)));

export const viewerSchema: Schema<Viewer> = object({
  user: personRefSchema, memberId: nullable(id), roles: list(text), permissions, emailVerified: optional(flag),
});
