import { count, flag, id, list, nullable, number, object, optional, text } from './schema.js';
import type { Id, Schema, Version } from './schema.js';

/** A node of the organisation's tree (R4, R54). */
export interface Department {
  readonly id: Id;
  readonly name: string;
  /** `null`: at the top level. */
  readonly parentId: Id | null;
  /** Among its siblings, ascending; equal ones go by name. */
  readonly order?: number;
  /** Members who have not left, in it or anywhere below it, each counted once. */
  readonly memberCount?: number;
  /** Members who head it; any number. */
  readonly headIds?: readonly Id[];
  /** Kept for the people in it, not offered to new ones. */
  readonly disabled?: boolean;
  readonly version?: Version;
}

export const departmentSchema: Schema<Department> = object({
  id,
  name: text,
  parentId: nullable(id),
  order: optional(number),
  memberCount: optional(count),
  headIds: optional(list(id)),
  disabled: optional(flag),
  version: optional(text),
});
