import { id, object, oneOf } from './schema.js';
import type { Id, Schema } from './schema.js';
import { personRefSchema } from './person.js';
import type { PersonRef } from './person.js';
import { STANDINGS } from './standing.js';
import type { Standing } from './standing.js';

/** Somebody the viewer knows, who may not be in the organisation yet (R14). */
export interface Contact {
  readonly id: Id;
  readonly person: PersonRef;
  readonly standing: Standing;
}

export const contactSchema: Schema<Contact> = object({ id, person: personRefSchema, standing: oneOf(STANDINGS) });
