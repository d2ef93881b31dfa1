import { flag, id, object, optional, text } from './schema.js';
import type { Schema } from './schema.js';

/** The guide's roles, highest first (R1). */
export const BUILTIN_ROLES = ['account-admin', 'super-admin', 'admin', 'member'] as const;
export type BuiltinRole = (typeof BUILTIN_ROLES)[number];
/** A built-in role or one of the backend's own. */
export type Role = BuiltinRole | (string & {});

export interface RoleDef {
  readonly id: Role;
  /** Shown as it is; a built-in role without one is named in the reader's language. */
  readonly label?: string;
  /** Whether this viewer may give it to somebody. */
  readonly assignable: boolean;
  /** Whether whoever holds it invites without approval (R41, R42). */
  readonly privilegedInviter?: boolean;
}

export const roleDefSchema: Schema<RoleDef> = object({
  id, label: optional(text), assignable: flag, privilegedInviter: optional(flag),
});

export const isBuiltinRole = (role: Role): role is BuiltinRole => (BUILTIN_ROLES as readonly string[]).includes(role);
