import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldKey } from '../../domain/field.js';
import { faultIcon, selectIcon } from '../ui/icons.js';
import { hasNoChoice } from './asked.js';
import type { Asked, JoinWords, Typed } from './asked.js';

export interface FieldsView {
  readonly words: JoinWords;
  readonly typed: Typed;
  /** What is wrong with a field, in words. */
  readonly problems: ReadonlyMap<FieldKey, string>;
  readonly onType: (key: FieldKey, value: string | readonly string[], half?: boolean) => void;
}

/** The `id` of a field's control; keys of a host's fields may hold anything. */
export const fieldId = (key: FieldKey): string => `field-${encodeURIComponent(key).replace(/[^\w-]/g, '_')}`;

type Control = (asked: Asked, view: FieldsView) => TemplateResult;

const target = (event: Event): HTMLInputElement => event.target as HTMLInputElement;
const describedBy = ({ key }: Asked, { problems }: FieldsView): string | typeof nothing =>
  problems.has(key) ? `${fieldId(key)}-problem` : nothing;
const invalid = ({ key }: Asked, { problems }: FieldsView): 'true' | typeof nothing => (problems.has(key) ? 'true' : nothing);

const boxed = (asked: Asked, view: FieldsView, control: TemplateResult): TemplateResult =>
  html`<div class="input ${view.problems.has(asked.key) ? 'invalid' : ''}">${control}</div>`;

const INPUTS = { text: 'text', email: 'email', phone: 'tel', number: 'text', date: 'date' };
const COMPLETES: Readonly<Record<string, string>> = { name: 'name', email: 'email', phone: 'tel' };

const inputOf: Control = (asked, view) => {
  const { key, type, isRequired } = asked;
  return boxed(asked, view, html`<input id=${fieldId(key)} type=${INPUTS[type as keyof typeof INPUTS]} inputmode=${type === 'number' ? 'decimal' : nothing}
    dir=${type === 'email' || type === 'phone' ? 'ltr' : 'auto'} autocomplete=${COMPLETES[key] ?? 'off'} aria-required=${isRequired ? 'true' : nothing}
    aria-invalid=${invalid(asked, view)} aria-describedby=${describedBy(asked, view)}
    .value=${String(view.typed.get(key) ?? '')} @input=${(event: Event) => {
      view.onType(key, target(event).value, target(event).validity.badInput);
    }}>`);
};

/** Deeper ones stand further in; a native list can do no better. */
const indent = (level: number): string => '\u2003'.repeat(level);

const selectOf: Control = (asked, view) => {
  const { key, choices, isRequired } = asked;
  const chosen = view.typed.get(key) ?? '';
  return boxed(asked, view, html`<select id=${fieldId(key)} aria-required=${isRequired ? 'true' : nothing}
    aria-invalid=${invalid(asked, view)} aria-describedby=${describedBy(asked, view)} @change=${(event: Event) => {
      view.onType(key, target(event).value);
    }}><option value="">${view.words.choose}</option>
    ${choices.map(({ value, label, level }) => html`<option value=${value} ?selected=${value === chosen}>${indent(level)}${label}</option>`)}
    </select>${selectIcon()}`);
};

const ticksOf: Control = (asked, view) => {
  const { key, choices } = asked;
  const chosen = (view.typed.get(key) ?? []) as readonly string[];
  return html`<div class="ticks">${choices.map(({ value, label }, at) => html`<label><input class="tick" type="checkbox" id=${at === 0 ? fieldId(key) : nothing}
    aria-describedby=${describedBy(asked, view)} ?checked=${chosen.includes(value)} @change=${() => {
      view.onType(key, chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
    }}><span dir="auto">${label}</span></label>`)}</div>`;
};

/** One question: what is asked, where to answer, and what is wrong with the answer. */
export const fieldView: Control = (asked, view) => {
  const { key, label, type, isRequired } = asked;
  const { words, problems } = view;
  const id = fieldId(key);
  const optional = isRequired ? nothing : html` <span class="quiet">${words.optional}</span>`;
  const problem = problems.get(key);
  const error = problem === undefined ? nothing : html`<p class="error" id="${id}-problem">${faultIcon()}<span>${problem}</span></p>`;
  if (hasNoChoice(asked))
    return html`<div class="field"><span class="label">${label}${optional}</span><p class="hint">${words.noChoice}</p>${error}</div>`;
  if (type === 'multiselect')
    return html`<fieldset class="field"><legend class="label">${label}${optional}</legend>${ticksOf(asked, view)}${error}</fieldset>`;
  return html`<div class="field"><label class="label" for=${id}>${label}${optional}</label>
    ${type === 'select' ? selectOf(asked, view) : inputOf(asked, view)}${error}</div>`;
};
