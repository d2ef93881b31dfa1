import { count, id, list, nullable, object, oneOf, optional, text } from './schema.js';
import type { Id, ISODate, Schema, Version } from './schema.js';
import { personRefSchema } from './person.js';
import type { PersonRef } from './person.js';

/** A link anyone can come by, shared as text or as a QR code, which is drawn from `url` (R10, R12). */
export interface JoinLink {
  readonly id: Id;
  readonly via: 'link' | 'qr';
  /** Holds at least 128 random bits; never stored or logged by the kit. */
  readonly url: string;
  readonly createdBy?: PersonRef;
  readonly createdAt: ISODate;
  /** `null`: permanent. */
  readonly expiresAt: ISODate | null;
  /** How many came by it. */
  readonly uses?: number;
  /** How many more may come by it; missing or `null`: any number. */
  readonly usesLeft?: number | null;
  readonly version?: Version;
}

/** What anyone can join by, with an administrator's approval (R11). */
export interface PublicJoin {
  /** The organisation's short public id: 6 characters without look-alikes. */
  readonly doorNumber?: string;
  /** Links in use: neither revoked nor expired. */
  readonly links: readonly JoinLink[];
  readonly version?: Version;
}

export const joinLinkSchema: Schema<JoinLink> = object({
  id,
  via: oneOf(['link', 'qr']),
  url: text,
  createdBy: optional(personRefSchema),
  createdAt: text,
  expiresAt: nullable(text),
  uses: optional(count),
  usesLeft: optional(nullable(count)),
  version: optional(text),
});

export const publicJoinSchema: Schema<PublicJoin> = object({
  doorNumber: optional(text), links: list(joinLinkSchema), version: optional(text),
});
