/** What a form can say of its fields by itself, before anything is sent. */
import type { Position } from '../../domain/position.js';
import { fold } from '../ui/find-text.js';
import type { Field } from './fields.js';
import { sameValue } from './member-form.js';
import type { MemberForm } from './member-form.js';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** Makes a value of what was typed, or says what is wrong with it. */
export const settleTyped = (form: MemberForm, { key, kind }: Field, positions: readonly Position[]): void => {
  const typed = form.typed(key);
  if (typed === undefined) return;
  const text = typed.normalize('NFKC').trim();
  if (kind === 'date') form.problems.set(key, { code: 'not-a-date' });
  else if (!text) form.set(key, null);
  else if (kind === 'number')
    if (NUMBER.test(text)) form.set(key, Number(text));
    else form.problems.set(key, { code: 'not-a-number' });
  else {
    const position = positions.find(({ name }) => fold(name) === fold(typed));
    if (position) form.set(key, position.id);
    else form.problems.set(key, { code: 'unknown-choice' });
  }
};

/** Checks what can be checked here; `form.problems` says what is wrong. */
export const checkForm = (form: MemberForm, fields: readonly Field[], positions: readonly Position[]): void => {
  form.problems.clear();
  for (const field of fields) {
    settleTyped(form, field, positions);
    const value = form.value(field.key);
    const limit = field.def?.maxLength;
    if (limit !== undefined && typeof value === 'string' && value.trim().length > limit && !sameValue(value, form.before(field.key)))
      form.problems.set(field.key, { code: 'too-long', limit });
  }
};
