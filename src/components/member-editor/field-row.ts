import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { alertIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { departmentsControl } from './departments-control.js';
import { dateControl, multiselectControl, numberControl, roleControl, selectControl, textControl } from './controls.js';
import { locationControl, positionControl } from './choice-controls.js';
import type { Field, FieldKind, Lock } from './fields.js';
import { conflictOf, fieldId, problemText, textOf } from './field-view.js';
import type { EditorView, EditorWords } from './field-view.js';

const CONTROLS: Readonly<Record<FieldKind, (field: Field, view: EditorView) => TemplateResult>> = {
  departments: departmentsControl,
  position: positionControl,
  location: locationControl,
  text: textControl,
  number: numberControl,
  date: dateControl,
  select: selectControl,
  multiselect: multiselectControl,
  role: roleControl,
};

/** Controls of several parts: their label names a group. */
const isGroup = ({ kind }: Field): boolean => kind === 'departments' || kind === 'multiselect';

const LOCKS: Readonly<Record<Lock, ((words: EditorWords) => string) | undefined>> = {
  'whole': undefined,
  'system': (w) => w.lockedField,
  'role-permission': undefined,
  'account-admin': (w) => w.lockedRole,
};

/** A field that can only be read, with the reason where it is not said above already (R5). */
const readRow = (field: Field, lock: Lock, view: EditorView): TemplateResult => {
  const text = textOf(field, view.form.value(field.key), view);
  const why = LOCKS[lock]?.(view.editor);
  return html`<div class="prop read"><span class="label">${field.label}</span>
    <div class="value">${text ? html`<bdi>${text}</bdi>` : html`<span class="faint">${view.words.none}</span>`}
      ${why ? html`<p class="hint">${why}</p>` : nothing}</div></div>`;
};

/** What the field was before, or what somebody else made of it meanwhile. */
const changeNote = (field: Field, view: EditorView): TemplateResult | typeof nothing => {
  const { form, editor } = view;
  const { key } = field;
  const id = fieldId(key);
  const conflict = conflictOf(key, form);
  if (conflict) {
    const theirs = textOf(field, conflict.theirs, view);
    return html`<div class="meanwhile"><p class="hint" id="${id}-theirs">${theirs ? editor.changedMeanwhile(isolate(theirs)) : editor.emptiedMeanwhile}</p>
      <button class="button little" type="button" @click=${() => {
        view.choose(key, 'theirs');
      }}>${editor.takeTheirs}</button>
      <button class="button little" type="button" @click=${() => {
        view.choose(key, 'mine');
      }}>${editor.keepMine}</button></div>`;
  }
  if (!form.isChanged(key)) return nothing;
  const before = textOf(field, form.before(key), view);
  return html`<p class="hint" id="${id}-was">${before ? editor.was(isolate(before)) : editor.wasEmpty}</p>`;
};

/** One field: its name, its control, what it was, and what is wrong with it. */
export const fieldRow = (field: Field, view: EditorView): TemplateResult => {
  const { key, label, kind, lock } = field;
  if (lock) return readRow(field, lock, view);
  const id = fieldId(key);
  const changed = view.form.isChanged(key) ? 'changed' : '';
  const problem = view.form.problems.get(key);
  return html`<div class="prop">
    ${isGroup(field) ? html`<span class="label ${changed}" id="${id}-label">${label}</span>`
      : html`<label class="label ${changed}" id="${id}-label" for=${id}>${label}</label>`}
    <div class="control">${CONTROLS[kind](field, view)}
      ${problem ? html`<p class="error" id="${id}-problem">${alertIcon()}<span>${problemText(problem, key, view)}</span></p>` : nothing}
      ${changeNote(field, view)}</div></div>`;
};
