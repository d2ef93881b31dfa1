import { fieldDefSchema, fieldKeySchema } from '../domain/field.js';
import type { FieldDef, FieldKey } from '../domain/field.js';
import { INVITATION_CHANNELS } from '../domain/invitation.js';
import type { InvitationChannel } from '../domain/invitation.js';
import { organizationSchema } from '../domain/organization.js';
import type { Organization } from '../domain/organization.js';
import { roleDefSchema } from '../domain/role.js';
import type { RoleDef } from '../domain/role.js';
import { either, flag, list, nullable, number, object, oneOf, optional, positive } from '../domain/schema.js';
import type { Schema } from '../domain/schema.js';
import { viewerSchema } from '../domain/viewer.js';
import type { Viewer } from '../domain/viewer.js';
import { MEMBER_CONDITIONS, MEMBER_SORTS } from './paging.js';
import type { MemberSort, MemberWhere } from './paging.js';

/** What a backend can do with its members. */
export interface MemberCapabilities {
  readonly search: boolean;
  readonly sort: readonly MemberSort[];
  readonly where: readonly (keyof MemberWhere)[];
  /** `offset`: any page at once, so a scroll bar can jump. `cursor`: only one after the other. `none`: all at once. */
  readonly paging: 'offset' | 'cursor' | 'none';
  readonly total: 'exact' | 'estimate' | 'none';
  /** The most items one page may hold. */
  readonly maxLimit?: number;
  /** The fields that `members.update` takes. */
  readonly editable: readonly FieldKey[];
}

export interface InvitationCapabilities {
  readonly channels: readonly InvitationChannel[];
  readonly search: boolean;
  readonly resend: boolean;
  readonly cancel: boolean;
  /** The most people one call may invite. */
  readonly maxBatch?: number;
  /** What an invitation can bring along. */
  readonly prefill: readonly FieldKey[];
}

export interface PublicJoinCapabilities {
  readonly link: boolean;
  readonly doorNumber: boolean;
  readonly resetDoorNumber: boolean;
  /** The longest a link may last, in days; `null`: it may be permanent. */
  readonly maxLinkDays: number | null;
  /** Whether a link can be limited to so many people. */
  readonly maxUses: boolean;
}

/** What a backend can do at all: plain data, the same for every viewer of an organisation, cacheable. */
export interface Capabilities {
  readonly members: MemberCapabilities;
  /** `tree`: departments nest. `flat`: one level. `perMember`: how many one person may be in. */
  readonly departments: false | { readonly shape: 'tree' | 'flat'; readonly perMember: 'one' | 'many' };
  /** `write`: new positions can be created in place. */
  readonly positions: false | { readonly write: boolean };
  /** Missing: nobody can be invited here. */
  readonly invitations?: false | InvitationCapabilities;
  /** Missing: there are no public links and no door number. */
  readonly publicJoin?: false | PublicJoinCapabilities;
  /** Missing: nobody waits for approval here. `reason`: a rejection can say why. */
  readonly joinRequests?: false | { readonly search: boolean; readonly reason: boolean };
  /** Missing: the rules cannot be read. `fields`: what a joiner may be asked for. */
  readonly joinRules?: false | { readonly write: boolean; readonly fields: readonly FieldKey[] };
  /** Whether there are people to pick from. */
  readonly contacts?: boolean;
  /**
   * `strong`: a stale `ifVersion` is always refused. `check`: mostly. `none`: the last write wins.
   * Unless `none`, members carry a `version`, another one after every change.
   */
  readonly concurrency: 'strong' | 'check' | 'none';
  /** Whether a repeated `idempotencyKey` has one effect only. */
  readonly idempotency: boolean;
  readonly realtime: 'push' | 'poll' | 'none';
  /** Limits and types of the guide's fields, and the host's own fields. */
  readonly fields: readonly FieldDef[];
}

/** What opening an organisation answers: everything a widget needs before its own data. */
export interface OrgSession {
  readonly organization: Organization;
  readonly viewer: Viewer;
  readonly capabilities: Capabilities;
  readonly roles: readonly RoleDef[];
}

const memberCapabilitiesSchema: Schema<MemberCapabilities> = object({
  search: flag,
  sort: list(oneOf(MEMBER_SORTS)),
  where: list(oneOf(MEMBER_CONDITIONS)),
  paging: oneOf(['offset', 'cursor', 'none']),
  total: oneOf(['exact', 'estimate', 'none']),
  maxLimit: optional(positive),
  editable: list(fieldKeySchema),
});

const capabilitiesSchema: Schema<Capabilities> = object({
  members: memberCapabilitiesSchema,
  departments: either(oneOf([false]), object({ shape: oneOf(['tree', 'flat']), perMember: oneOf(['one', 'many']) }),
  ),
  positions: either(oneOf([false]), object({ write: flag })),
  invitations: optional(either(oneOf([false]), object({
    channels: list(oneOf(INVITATION_CHANNELS)), search: flag, resend: flag, cancel: flag,
    maxBatch: optional(positive), prefill: list(fieldKeySchema),
  }))),
  publicJoin: optional(either(oneOf([false]), object({
    link: flag, doorNumber: flag, resetDoorNumber: flag, maxLinkDays: nullable(number), maxUses: flag,
  }))),
  joinRequests: optional(either(oneOf([false]), object({ search: flag, reason: flag }))),
  joinRules: optional(either(oneOf([false]), object({ write: flag, fields: list(fieldKeySchema) }))),
  contacts: optional(flag),
  concurrency: oneOf(['strong', 'check', 'none']),
  idempotency: flag,
  realtime: oneOf(['push', 'poll', 'none']),
  fields: list(fieldDefSchema),
});

export const orgSessionSchema: Schema<OrgSession> = object({
  organization: organizationSchema,
  viewer: viewerSchema,
  capabilities: capabilitiesSchema,
  roles: list(roleDefSchema),
});
