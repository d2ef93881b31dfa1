import { anything, id, object, oneOf, optional, recordOf, text } from './schema.js';
import type { Id, ISODate, Schema, Version } from './schema.js';
import { fieldKeySchema } from './field.js';
import type { FieldKey } from './field.js';
import { personRefSchema } from './person.js';
import type { PersonRef } from './person.js';

export const JOIN_WAYS = ['link', 'qr', 'door-number', 'invitation'] as const;
/** How somebody who waits came. */
export type JoinWay = (typeof JOIN_WAYS)[number];

export const JOIN_REQUEST_STATUSES = ['pending', 'approved', 'rejected', 'withdrawn'] as const;
export type JoinRequestStatus = (typeof JOIN_REQUEST_STATUSES)[number];

/** What a joiner filled in, by field. */
export type JoinAnswers = Readonly<Partial<Record<FieldKey, unknown>>>;

/** Somebody who asks to join and waits for an administrator, or was decided on (R45, R46). */
export interface JoinRequest {
  readonly id: Id;
  readonly status: JoinRequestStatus;
  readonly via: JoinWay;
  readonly applicant: PersonRef;
  readonly answers: JoinAnswers;
  /** Who invited them, or shared what they came by. */
  readonly invitedBy?: PersonRef;
  readonly createdAt: ISODate;
  readonly decidedAt?: ISODate;
  readonly decidedBy?: PersonRef;
  /** Why they were rejected, as the administrator wrote it. */
  readonly reason?: string;
  readonly version?: Version;
}

export const joinRequestSchema: Schema<JoinRequest> = object({
  id,
  status: oneOf(JOIN_REQUEST_STATUSES),
  via: oneOf(JOIN_WAYS),
  applicant: personRefSchema,
  answers: recordOf(fieldKeySchema, anything),
  invitedBy: optional(personRefSchema),
  createdAt: text,
  decidedAt: optional(text),
  decidedBy: optional(personRefSchema),
  reason: optional(text),
  version: optional(text),
});
