/** Which fields of a member an administrator may change (R2, R3, R50). */
import type { FieldDef, FieldKey } from '../field.js';

/** A person's own account information: no administrator edits it, singly, in bulk or by file (R2). */
const ACCOUNT_FIELDS: readonly FieldKey[] = ['name', 'email', 'phone'];
/** All that can be changed for several people at once (R50). */
export const BULK_FIELDS: readonly FieldKey[] = ['departmentIds', 'positionId', 'location'];

type Owned = Pick<FieldDef, 'key' | 'ownedBy'>;

/** Whether only the person may change it. No definition gives the guide's three away; a host can add fields to them. */
export const isAccountField = (key: FieldKey, fields: readonly Owned[] = []): boolean =>
  ACCOUNT_FIELDS.includes(key) || fields.some((field) => field.key === key && field.ownedBy === 'account');

export const isEditable = (key: FieldKey, fields?: readonly Owned[]): boolean => !isAccountField(key, fields);

export const isBulkEditable = (key: FieldKey, fields?: readonly Owned[]): boolean =>
  BULK_FIELDS.includes(key) && isEditable(key, fields);
