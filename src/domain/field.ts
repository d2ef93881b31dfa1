import { list, matching, object, oneOf, optional, positive, text } from './schema.js';
import type { CustomKey, Schema } from './schema.js';

/** The fields of a member that a form or a file can name. */
export type FieldKey = 'name' | 'email' | 'phone' | 'departmentIds' | 'positionId' | 'workNumber' | 'location' | CustomKey;

export const FIELD_TYPES = ['text', 'email', 'phone', 'select', 'multiselect', 'date', 'number'] as const;

/** What a field is: its kind, its limits, and who may change it. */
export interface FieldDef {
  readonly key: FieldKey;
  /** A host's own field is shown under this; the guide's fields are named in the reader's language. */
  readonly label?: string;
  readonly type: (typeof FIELD_TYPES)[number];
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** In UTF-16 code units, as `maxlength` counts. */
  readonly maxLength?: number;
  /** `account`: only the person may change it (R2). `organization`: an administrator may (R3). */
  readonly ownedBy: 'account' | 'organization';
}

export const fieldKeySchema = matching(/^(?:name|email|phone|departmentIds|positionId|workNumber|location|x:.+)$/) as unknown as Schema<FieldKey>;

export const fieldDefSchema: Schema<FieldDef> = object({
  key: fieldKeySchema,
  label: optional(text),
  type: oneOf(FIELD_TYPES),
  options: optional(list(object({ value: text, label: text }))),
  maxLength: optional(positive),
  ownedBy: oneOf(['account', 'organization']),
});
