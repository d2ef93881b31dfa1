import { count, id, object, optional, text } from './schema.js';
import type { Id, ISODate, Schema, Version } from './schema.js';

/** A company, school or team whose members are managed. */
export interface Organization {
  readonly id: Id;
  readonly name: string;
  readonly logoUrl?: string;
  /** Plans other than these two are the backend's own. */
  readonly plan?: string;
  /** Members who have not left. */
  readonly memberCount?: number;
  readonly createdAt?: ISODate;
  readonly version?: Version;
}

export const organizationSchema: Schema<Organization> = object({
  id, name: text, logoUrl: optional(text), plan: optional(text), memberCount: optional(count),
  createdAt: optional(text), version: optional(text),
});
