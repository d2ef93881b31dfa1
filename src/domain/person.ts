import { id, nullish, object, optional, text } from './schema.js';
import type { Id, Schema } from './schema.js';

/** Enough of a person to name them: who invited, who decided, who heads a department. */
export interface PersonRef {
  readonly id: Id;
  readonly name: string;
  readonly avatarUrl?: string;
  readonly email?: string | null;
  readonly phone?: string | null;
}

export const personRefSchema: Schema<PersonRef> = object({
  id, name: text, avatarUrl: optional(text), email: nullish(text), phone: nullish(text),
});
