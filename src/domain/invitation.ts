import { count, custom, flag, id, list, nullish, object, oneOf, optional, text } from './schema.js';
import type { CustomKey, Id, ISODate, Schema, Version } from './schema.js';
import { personRefSchema } from './person.js';
import type { PersonRef } from './person.js';
import type { Role } from './role.js';

export const INVITATION_CHANNELS = ['email', 'phone', 'contact', 'import'] as const;
/** How a person was invited. A link, a QR code and the door number invite nobody in particular: see `PublicJoin`. */
export type InvitationChannel = (typeof INVITATION_CHANNELS)[number];

export const INVITATION_STATUSES = ['inactivated', 'accepted', 'declined', 'cancelled', 'expired'] as const;
/** `inactivated`: invited, not signed up yet (R17). */
export type InvitationStatus = (typeof INVITATION_STATUSES)[number];

export const DELIVERY_STATES = ['queued', 'sent', 'failed'] as const;

/** Where the message is, as far as the backend knows. */
export interface Delivery {
  readonly channel: 'email' | 'sms' | 'in-app';
  readonly state: (typeof DELIVERY_STATES)[number];
  readonly at?: ISODate;
  /** Why it failed, in the reader's language. */
  readonly detail?: string;
}

/** What an invitation brings to the member it becomes. */
export interface Placement {
  readonly departmentIds: readonly Id[];
  readonly positionId?: Id | null;
  readonly workNumber?: string | null;
  readonly location?: string | null;
  readonly custom?: Readonly<Record<CustomKey, unknown>>;
}

/** One person's invitation. Its personal link goes to that person only, so it is not here. */
export interface Invitation extends Placement {
  readonly id: Id;
  readonly via: InvitationChannel;
  readonly status: InvitationStatus;
  /** The invited person's name, where it is known. */
  readonly name?: string;
  readonly email?: string | null;
  /** E.164. */
  readonly phone?: string | null;
  readonly inviter?: PersonRef;
  /** Whether an administrator has to approve, as the rules stand now (R41, R42). */
  readonly needsApproval: boolean;
  readonly createdAt: ISODate;
  readonly lastSentAt?: ISODate;
  /** How often it went out. */
  readonly sentCount?: number;
  /** From when it can be sent again (R18); missing: now. */
  readonly retryAt?: ISODate;
  /** `null`: never. */
  readonly expiresAt?: ISODate | null;
  readonly delivery?: Delivery;
  readonly roles?: readonly Role[];
  readonly version?: Version;
}

const deliverySchema: Schema<Delivery> = object({
  channel: oneOf(['email', 'sms', 'in-app']), state: oneOf(DELIVERY_STATES), at: optional(text), detail: optional(text),
});

const placement = {
  departmentIds: list(id),
  positionId: nullish(id),
  workNumber: nullish(text),
  location: nullish(text),
  custom: optional(custom),
};

export const invitationSchema: Schema<Invitation> = object({
  ...placement,
  id,
  via: oneOf(INVITATION_CHANNELS),
  status: oneOf(INVITATION_STATUSES),
  name: optional(text),
  email: nullish(text),
  phone: nullish(text),
  inviter: optional(personRefSchema),
  needsApproval: flag,
  createdAt: text,
  lastSentAt: optional(text),
  sentCount: optional(count),
  retryAt: optional(text),
  expiresAt: nullish(text),
  delivery: optional(deliverySchema),
  roles: optional(list(text)),
  version: optional(text),
});

/** Whom to invite: exactly one of an address, a number or a contact; and what they start with. */
export type InviteInput = Partial<Placement> & { readonly name?: string } & (
  | { readonly via: 'email'; readonly email: string }
  | { readonly via: 'phone'; readonly phone: string }
  | { readonly via: 'contact'; readonly contactId: Id }
);
