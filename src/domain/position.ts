import { id, number, object, optional, text } from './schema.js';
import type { Id, Schema, Version } from './schema.js';

/** A job title of the organisation. */
export interface Position {
  readonly id: Id;
  readonly name: string;
  /** Ascending; equal ones go by name. */
  readonly order?: number;
  readonly version?: Version;
}

export const positionSchema: Schema<Position> = object({
  id, name: text, order: optional(number), version: optional(text),
});
