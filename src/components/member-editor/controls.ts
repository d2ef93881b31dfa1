/** The plain controls: text, number, date, one of several, any of several, role. */
import { html, noChange, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Role } from '../../domain/role.js';
import { selectIcon } from '../ui/icons.js';
import { roleName } from '../ui/role-name.js';
import { shownRole, withShownRole } from './fields.js';
import type { Field } from './fields.js';
import { describedBy, fieldId } from './field-view.js';
import type { EditorView } from './field-view.js';

const asText = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const isInvalid = ({ key }: Field, { form }: EditorView): boolean => form.problems.has(key);
const target = (event: Event): HTMLInputElement => event.target as HTMLInputElement;

export const textControl = (field: Field, view: EditorView): TemplateResult => {
  const { key } = field;
  const invalid = isInvalid(field, view);
  return html`<div class="input ${invalid ? 'invalid' : ''}"><input id=${fieldId(key)} type="text" dir="auto" autocomplete="off" spellcheck="false"
    aria-invalid=${invalid ? 'true' : nothing} aria-describedby=${describedBy(key, view) ?? nothing}
    .value=${live(asText(view.form.value(key)))} @input=${(event: Event) => {
      view.set(key, target(event).value);
    }}></div>`;
};

export const numberControl = (field: Field, view: EditorView): TemplateResult => {
  const { key } = field;
  const invalid = isInvalid(field, view);
  return html`<div class="input ${invalid ? 'invalid' : ''}"><input id=${fieldId(key)} class="num" type="text" inputmode="decimal" autocomplete="off"
    aria-invalid=${invalid ? 'true' : nothing} aria-describedby=${describedBy(key, view) ?? nothing}
    .value=${live(view.form.typed(key) ?? asText(view.form.value(key)))} @input=${(event: Event) => {
      view.type(key, target(event).value);
    }} @change=${() => {
      view.settle(field);
    }}></div>`;
};

export const dateControl = (field: Field, view: EditorView): TemplateResult => {
  const { key } = field;
  const invalid = isInvalid(field, view);
  const isHalf = view.form.typed(key) !== undefined;
  return html`<div class="input ${invalid ? 'invalid' : ''}"><input id=${fieldId(key)} type="date"
    aria-invalid=${invalid ? 'true' : nothing} aria-describedby=${describedBy(key, view) ?? nothing}
    .value=${isHalf ? noChange : live(asText(view.form.value(key)).slice(0, 10))} @input=${(event: Event) => {
      const { value, validity } = target(event);
      if (validity.badInput) view.type(key, '');
      else view.set(key, value);
    }} @change=${() => {
      view.settle(field);
    }}></div>`;
};

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A native choice; a value that is none of them stays until another one is chosen. */
const choiceOf = (field: Field, view: EditorView, choices: readonly Choice[], value: string, onChange: (value: string) => void): TemplateResult => {
  const invalid = isInvalid(field, view);
  const all = choices.some((one) => one.value === value) ? choices : [{ value, label: value }, ...choices];
  return html`<div class="input ${invalid ? 'invalid' : ''}"><select id=${fieldId(field.key)}
    aria-invalid=${invalid ? 'true' : nothing} aria-describedby=${describedBy(field.key, view) ?? nothing} @change=${(event: Event) => {
      onChange((event.target as HTMLSelectElement).value);
    }}>${all.map((one) => html`<option value=${one.value} .selected=${live(one.value === value)}>${one.label}</option>`)}</select>
    ${selectIcon()}</div>`;
};

export const selectControl = (field: Field, view: EditorView): TemplateResult =>
  choiceOf(field, view, [{ value: '', label: view.words.none }, ...(field.def?.options ?? [])], asText(view.form.value(field.key)), (value) => {
    view.set(field.key, value);
  });

/** The roles that this viewer may give, and the one the member has. */
export const roleControl = (field: Field, view: EditorView): TemplateResult => {
  const { ready, words, form } = view;
  const roles = form.value('roles') as readonly Role[];
  const shown = shownRole(roles);
  const choices = ready.roles.filter(({ id, assignable }) => assignable || id === shown)
    .map(({ id }): Choice => ({ value: id, label: roleName(id, ready, words) }));
  return choiceOf(field, view, choices, shown, (role) => {
    view.set('roles', withShownRole(form.before('roles') as readonly Role[], role));
  });
};

export const multiselectControl = (field: Field, view: EditorView): TemplateResult => {
  const { key, def } = field;
  const id = fieldId(key);
  const value = view.form.value(key);
  const chosen: readonly unknown[] = Array.isArray(value) ? value : [];
  const toggle = (option: string): void => {
    view.set(key, chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]);
  };
  return html`<div class="ticks" role="group" aria-labelledby="${id}-label" aria-describedby=${describedBy(key, view) ?? nothing}>
    ${def?.options?.map((option, at) => html`<label class="choice"><input class="tick" type="checkbox" id=${at === 0 ? id : nothing}
      .checked=${live(chosen.includes(option.value))} @change=${() => {
        toggle(option.value);
      }}><span dir="auto">${option.label}</span></label>`)}</div>`;
};
