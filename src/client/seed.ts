import type { Department } from '../domain/department.js';
import type { FieldDef } from '../domain/field.js';
import type { Invitation } from '../domain/invitation.js';
import type { JoinRequest } from '../domain/join-request.js';
import type { JoinRules } from '../domain/join-rules.js';
import type { Member } from '../domain/member.js';
import type { Organization } from '../domain/organization.js';
import type { PersonRef } from '../domain/person.js';
import type { Position } from '../domain/position.js';
import type { RoleDef } from '../domain/role.js';
import type { Id } from '../domain/schema.js';

/**
 * A whole organisation as plain data: what an embedded client starts from, and what the sample and the tests' fixture are.
 * Counts and versions in it are ignored; whoever takes it in works them out.
 */
export interface LocalSeed {
  readonly organization: Organization;
  /** The member through whose eyes it is seen; their roles say what they may do. */
  readonly viewerMemberId: Id;
  readonly members: readonly Member[];
  /** Parents in any order. */
  readonly departments: readonly Department[];
  readonly positions: readonly Position[];
  /** Limits of the guide's fields, and the host's own fields. */
  readonly fields: readonly FieldDef[];
  readonly roles: readonly RoleDef[];
  /** Missing: the guide's own: inviting verification and search to join on, nothing asked. */
  readonly joinRules?: JoinRules;
  readonly invitations?: readonly Invitation[];
  readonly joinRequests?: readonly JoinRequest[];
  /** Missing: one is made up. */
  readonly doorNumber?: string;
  /** People the viewer knows, in the organisation or not. */
  readonly contacts?: readonly PersonRef[];
  /** How many members the plan has room for; missing: any number. */
  readonly seats?: number;
}
