/** What a joiner is asked for, and what becomes of their answers. */
import type { FieldDef, FieldKey } from '../../domain/field.js';
import type { JoinAnswers } from '../../domain/join-request.js';
import type { JoinChoice, JoinPreview } from '../../domain/join-ticket.js';
import type { joinForm } from '../../locales/en/join-form.js';

export type JoinWords = ReturnType<typeof joinForm>;

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How deep it lies below others, from 0. */
  readonly level: number;
}

/** One question. */
export interface Asked {
  readonly key: FieldKey;
  readonly label: string;
  readonly type: FieldDef['type'];
  readonly isRequired: boolean;
  /** For `select` and `multiselect`. */
  readonly choices: readonly Choice[];
  readonly maxLength: number | undefined;
}

/** What was typed or chosen, by field; several where several can be chosen. */
export type Typed = ReadonlyMap<FieldKey, string | readonly string[]>;
export type Problem = 'missing' | 'too-long' | 'not-a-number' | 'not-a-date';

/** What lies in a department under it, each in the backend's order; a loop is cut open. */
const nested = (choices: readonly JoinChoice[]): Choice[] => {
  const left = new Map(choices.map((one) => [one.id, one]));
  const below = (parentId: string | undefined, level: number): Choice[] => choices.flatMap((one) => {
    const isHere = parentId === undefined ? !one.parentId || !choices.some(({ id }) => id === one.parentId) : one.parentId === parentId;
    if (!isHere || !left.delete(one.id)) return [];
    return [{ value: one.id, label: one.name, level }, ...below(one.id, level + 1)];
  });
  return [...below(undefined, 0), ...[...left.values()].map(({ id, name }) => ({ value: id, label: name, level: 0 }))];
};

const typeOf = (key: FieldKey, def: FieldDef | undefined): FieldDef['type'] =>
  key === 'departmentIds' || key === 'positionId' ? 'select' : def?.type ?? (key === 'email' || key === 'phone' ? key : 'text');

const choicesOf = (key: FieldKey, def: FieldDef | undefined, { departments, positions }: JoinPreview): readonly Choice[] => {
  if (key === 'departmentIds') return nested(departments ?? []);
  if (key === 'positionId') return nested(positions ?? []);
  return (def?.options ?? []).map((one) => ({ ...one, level: 0 }));
};

/** The questions in the organisation's order. */
export const askedIn = (preview: JoinPreview, words: JoinWords): Asked[] =>
  preview.ask.filter(({ ask }) => ask !== 'off').map(({ key, ask }) => {
    const def = preview.fields.find((one) => one.key === key);
    return {
      key, type: typeOf(key, def), isRequired: ask === 'required', choices: choicesOf(key, def, preview), maxLength: def?.maxLength,
      label: key.startsWith('x:') ? def?.label ?? key.slice(2) : words[key as keyof JoinWords] as string,
    };
  });

/** Nothing can be answered where there is nothing to choose from. */
export const hasNoChoice = ({ type, choices }: Asked): boolean => (type === 'select' || type === 'multiselect') && choices.length === 0;

/** Without the spaces around it. */
const plain = (value: string | readonly string[] | undefined): string | readonly string[] =>
  (typeof value === 'string' ? value.trim() : value ?? '');

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** What is wrong with an answer, before anything is sent. */
export const problemWith = (asked: Asked, typed: Typed): Problem | undefined => {
  const value = plain(typed.get(asked.key));
  if (value.length === 0) return asked.isRequired && !hasNoChoice(asked) ? 'missing' : undefined;
  if (typeof value !== 'string') return undefined;
  if (asked.maxLength !== undefined && value.length > asked.maxLength) return 'too-long';
  if (asked.type === 'number' && !NUMBER.test(value.normalize('NFKC'))) return 'not-a-number';
  return undefined;
};

const answerTo = ({ key, type }: Asked, value: string | readonly string[]): unknown =>
  key === 'departmentIds' ? [value] : type === 'number' && typeof value === 'string' ? Number(value.normalize('NFKC')) : value;

/** What is sent; what was left empty is left out. */
export const answersTo = (questions: readonly Asked[], typed: Typed): JoinAnswers => Object.fromEntries(questions.flatMap((asked) => {
  const value = plain(typed.get(asked.key));
  return value.length === 0 ? [] : [[asked.key, answerTo(asked, value)]];
}));

/** An answer as the joiner reads it. */
export const answerText = ({ choices, key }: Asked, typed: Typed, allOf: (items: readonly string[]) => string): string => {
  const value = plain(typed.get(key));
  const label = (one: string): string => choices.find((choice) => choice.value === one)?.label ?? one;
  return typeof value === 'string' ? label(value) : allOf(value.map(label));
};
