import { custom, id, list, nullish, object, oneOf, optional, strictObject, text } from './schema.js';
import type { CustomKey, Id, ISODate, Schema, Version } from './schema.js';
import type { Role } from './role.js';

export const MEMBER_STATUSES = ['active', 'suspended', 'terminated'] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

export const MEMBER_ACTIONS = ['edit', 'setRoles', 'terminate', 'restore'] as const;
/** What can be done to this one member now, where the backend can tell. */
export type MemberAction = (typeof MEMBER_ACTIONS)[number];

/** Somebody who belongs, or belonged, to the organisation. */
export interface Member {
  readonly id: Id;
  readonly userId?: Id;
  readonly status: MemberStatus;
  /** Name, email and phone are the person's own: nobody else edits them (R2). */
  readonly name: string;
  readonly email?: string | null;
  /** E.164, for example `+8613817004421`. */
  readonly phone?: string | null;
  readonly avatarUrl?: string;
  /** The first is the main one (R4); empty means *no department*. */
  readonly departmentIds: readonly Id[];
  readonly positionId?: Id | null;
  readonly workNumber?: string | null;
  readonly location?: string | null;
  readonly roles: readonly Role[];
  /** The host's own fields. */
  readonly custom?: Readonly<Record<CustomKey, unknown>>;
  readonly joinedAt?: ISODate;
  readonly terminatedAt?: ISODate;
  readonly updatedAt?: ISODate;
  readonly version?: Version;
  /** Missing: go by the viewer's permissions alone. */
  readonly actions?: readonly MemberAction[];
}

export const memberSchema: Schema<Member> = object({
  id,
  userId: optional(id),
  status: oneOf(MEMBER_STATUSES),
  name: text,
  email: nullish(text),
  phone: nullish(text),
  avatarUrl: optional(text),
  departmentIds: list(id),
  positionId: nullish(id),
  workNumber: nullish(text),
  location: nullish(text),
  roles: list(text),
  custom: optional(custom),
  joinedAt: optional(text),
  terminatedAt: optional(text),
  updatedAt: optional(text),
  version: optional(text),
  actions: optional(list(oneOf(MEMBER_ACTIONS))),
});

/** The organisation's fields of one member (R3, R50); a missing key leaves the field as it is, `null` empties it. So in `custom`. */
export interface MemberPatch {
  readonly departmentIds?: readonly Id[];
  readonly positionId?: Id | null;
  readonly workNumber?: string | null;
  readonly location?: string | null;
  readonly custom?: Readonly<Record<CustomKey, unknown>>;
}

export const memberPatchSchema: Schema<MemberPatch> = strictObject({
  departmentIds: optional(list(id)),
  positionId: nullish(id),
  workNumber: nullish(text),
  location: nullish(text),
  custom: optional(custom),
});
