/** What the methods by which people come in answer. */
import { contactSchema } from '../domain/contact.js';
import { invitationSchema } from '../domain/invitation.js';
import { joinRequestSchema } from '../domain/join-request.js';
import { anything, count, either, id, list, number, object, oneOf, optional, text } from '../domain/schema.js';
import type { Schema } from '../domain/schema.js';
import { pageOf } from './answer-shapes.js';
import type { BulkItem, BulkResult } from './bulk.js';
import { ENTITY_KINDS, ORG_ERROR_CODES } from './errors.js';
import type { FieldError, OrgErrorData } from './errors.js';

export { joinRulesSchema as joinRules } from '../domain/join-rules.js';
export { joinLinkSchema as joinLink, publicJoinSchema as publicJoin } from '../domain/public-join.js';

const fieldError: Schema<FieldError> = object({ field: text, code: text, message: optional(text) });
const errorData: Schema<OrgErrorData> = object({
  code: oneOf(ORG_ERROR_CODES),
  message: text,
  detail: optional(text),
  status: optional(number),
  reason: optional(text),
  fields: optional(list(fieldError)),
  retryAfterMs: optional(number),
  related: optional(object({ kind: oneOf(ENTITY_KINDS), id })),
  current: optional(anything),
  requestId: optional(text),
});

const bulkOf = <T>(value: Schema<T>): Schema<BulkResult<T>> => object({
  items: list(either(
    object({ index: count, ok: oneOf([true]), value }),
    object({ index: count, ok: oneOf([false]), error: errorData }),
  ) as Schema<BulkItem<T>>),
});

export const contactPage = pageOf(contactSchema);
export const invitationPage = pageOf(invitationSchema);
export const manyInvitations = bulkOf(invitationSchema);
export const joinRequest = joinRequestSchema;
export const joinRequestPage = pageOf(joinRequestSchema);
export const manyJoinRequests = bulkOf(joinRequestSchema);
