import { flag, list, object, oneOf, optional, text } from './schema.js';
import type { Schema, Version } from './schema.js';
import { fieldKeySchema } from './field.js';
import type { FieldKey } from './field.js';

export const ASKS = ['off', 'optional', 'required'] as const;
export type Ask = (typeof ASKS)[number];

/** Whether a joiner is asked for a field. */
export interface JoinField {
  readonly key: FieldKey;
  readonly ask: Ask;
}

/** Who needs approval, and what a joiner is asked for (R40). */
export interface JoinRules {
  /** Whether those whom non-privileged inviters invite by email or phone need approval. On unless said. */
  readonly inviteVerification: boolean;
  /** Whether the door number finds the organisation. On unless said. */
  readonly searchToJoin: boolean;
  /** A field that is missing is `off`. */
  readonly fields: readonly JoinField[];
  readonly version?: Version;
}

export const joinFieldSchema: Schema<JoinField> = object({ key: fieldKeySchema, ask: oneOf(ASKS) });

export const joinRulesSchema: Schema<JoinRules> = object({
  inviteVerification: flag, searchToJoin: flag, fields: list(joinFieldSchema), version: optional(text),
});
