import { either, flag, id, list, nullable, object, oneOf, optional, text } from './schema.js';
import type { Id, ISODate, Schema } from './schema.js';
import { fieldDefSchema } from './field.js';
import type { FieldDef } from './field.js';
import { joinFieldSchema } from './join-rules.js';
import type { JoinField } from './join-rules.js';
import type { Organization } from './organization.js';
import { personRefSchema } from './person.js';
import type { PersonRef } from './person.js';

/** What somebody holds in their hand who wants to join: a personal or public link's token, or a door number. */
export type JoinTicket = { readonly token: string } | { readonly doorNumber: string };

/** A thing to choose from on the joining side, where the organisation's own lists are closed to strangers. */
export interface JoinChoice {
  readonly id: Id;
  readonly name: string;
  /** Departments: the one it lies in. */
  readonly parentId?: Id | null;
}

/** What a ticket opens: the organisation, who invites, and what is asked. Looking does not use the ticket up. */
export interface JoinPreview {
  readonly organization: Pick<Organization, 'id' | 'name' | 'logoUrl'>;
  readonly via: 'link' | 'qr' | 'door-number' | 'invitation';
  readonly inviter?: PersonRef;
  /** Only what is asked: `optional` or `required`. */
  readonly ask: readonly JoinField[];
  readonly fields: readonly FieldDef[];
  readonly departments?: readonly JoinChoice[];
  readonly positions?: readonly JoinChoice[];
  /** Whether an administrator decides after this. */
  readonly needsApproval: boolean;
  /** `null`: never. */
  readonly expiresAt?: ISODate | null;
}

/** How joining ended. */
export type JoinOutcome =
  | { readonly kind: 'joined'; readonly memberId: Id }
  | { readonly kind: 'pending'; readonly joinRequestId: Id };

const choiceSchema: Schema<JoinChoice> = object({ id, name: text, parentId: optional(nullable(id)) });

export const joinPreviewSchema: Schema<JoinPreview> = object({
  organization: object({ id, name: text, logoUrl: optional(text) }),
  via: oneOf(['link', 'qr', 'door-number', 'invitation']),
  inviter: optional(personRefSchema),
  ask: list(joinFieldSchema),
  fields: list(fieldDefSchema),
  departments: optional(list(choiceSchema)),
  positions: optional(list(choiceSchema)),
  needsApproval: flag,
  expiresAt: optional(nullable(text)),
});

export const joinOutcomeSchema: Schema<JoinOutcome> = either(object({ kind: oneOf(['joined']), memberId: id }),
  object({ kind: oneOf(['pending']), joinRequestId: id }),
);
