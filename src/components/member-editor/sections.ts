/** The parts of the form around its fields. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Member } from '../../domain/member.js';
import { avatar } from '../ui/avatar.js';
import { failureSentence } from '../ui/failure.js';
import { alertIcon, checkIcon, copyIcon, lockIcon, reloadIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { phoneText } from '../ui/phone-text.js';
import type { AccountField, Field, WholeLock } from './fields.js';
import { fieldId, problemText, textOf } from './field-view.js';
import type { EditorView, EditorWords } from './field-view.js';
import type { SaveOutcome } from './save-member.js';
import { parseDate, valueText } from './value-text.js';

export const whoSection = ({ id, name, avatarUrl, joinedAt, status }: Member, { editor }: EditorView): TemplateResult => {
  const since = parseDate(joinedAt);
  const tag = status === 'suspended' ? editor.statusSuspended : status === 'terminated' ? editor.statusTerminated : undefined;
  return html`<header class="who" part="who">${avatar({ id, name, avatarUrl }, 'large')}
    <div><h2><bdi>${name}</bdi></h2>
      <p>${since ? html`<time datetime=${since.toISOString()}>${editor.memberSince(since)}</time>` : nothing}
        ${tag ? html`<span class="tag ${status === 'suspended' ? 'warning' : ''}">${tag}</span>` : nothing}</p></div></header>`;
};

const LOCK_WHY: Readonly<Record<WholeLock, (words: EditorWords) => string>> = {
  system: (w) => w.readOnlyWhySystem,
  permission: (w) => w.readOnlyWhyPermission,
  action: (w) => w.readOnlyWhyAction,
};

/** Said once where nothing of a member can be changed. */
export const lockNotice = (lock: WholeLock, { editor }: EditorView): TemplateResult =>
  html`<div class="notice">${lockIcon()}<div class="grow"><p>${editor.readOnly}</p><p class="quiet">${LOCK_WHY[lock](editor)}</p></div></div>`;

const accountText = ({ key, def }: AccountField, member: Member, view: EditorView): string => {
  if (key === 'phone') return member.phone ? phoneText(member.phone) : '';
  if (key === 'name' || key === 'email') return member[key] ?? '';
  const custom: Readonly<Record<string, unknown>> = member.custom ?? {};
  const type = def?.type ?? 'text';
  return valueText(type === 'email' || type === 'phone' ? 'text' : type, def, custom[key], view);
};

/** What is the person's own, and why it cannot be changed here (R2). */
export const accountSection = (member: Member, fields: readonly AccountField[], view: EditorView): TemplateResult => {
  const { editor, words, ready } = view;
  const isOwn = ready.viewer.memberId === member.id;
  return html`<section class="section" aria-labelledby="account-title"><h3 id="account-title">${editor.account}${lockIcon()}</h3>
    <p class="hint">${isOwn ? editor.accountWhyYours : editor.accountWhy(isolate(member.name))}</p>
    <dl>${fields.map((field) => {
      const text = accountText(field, member, view);
      const isLatin = field.key === 'email' || field.key === 'phone';
      return html`<div class="prop read"><dt class="label">${field.label}</dt><dd class="value ${field.key === 'phone' ? 'num' : ''}">
        ${text ? html`<bdi dir=${isLatin ? 'ltr' : 'auto'}>${text}</bdi>` : html`<span class="faint">${words.none}</span>`}</dd></div>`;
    })}</dl></section>`;
};

/** What keeps the form from being saved, with ways to each field. */
export const mendNotice = (
  fields: readonly Field[], rest: readonly string[], view: EditorView, onGo: (field: Field) => void,
): TemplateResult | typeof nothing => {
  const wrong = fields.filter(({ key }) => view.form.problems.has(key));
  const count = wrong.length + rest.length;
  if (count === 0) return nothing;
  return html`<div class="section"><div class="notice danger" role="group" aria-labelledby="mend-title">${alertIcon()}<div class="grow">
    <p id="mend-title"><b>${view.editor.toMend(count)}</b></p>
    <ul class="mend">${wrong.map((field) => {
      const problem = view.form.problems.get(field.key);
      return html`<li><a class="link" href="#${fieldId(field.key)}" @click=${(event: Event) => {
        event.preventDefault();
        onGo(field);
      }}>${field.label}</a>: ${problem ? problemText(problem, field.key, view) : nothing}</li>`;
    })}${rest.map((text) => html`<li dir="auto">${text}</li>`)}</ul></div></div></div>`;
};

/** What became of the save, where it did not work. */
export const failureNotice = (
  { error, partly }: Extract<SaveOutcome, { status: 'failed' }>, view: EditorView, onRetry: () => void,
): TemplateResult => html`<div class="notice danger strip outcome" role="alert">${alertIcon()}
  <div class="grow"><p><b>${view.editor.notSaved}.</b> ${failureSentence(error, view.words)}</p>
    <p class="quiet">${partly ? view.editor.partlySaved : view.editor.keptHere}</p></div>
  <button class="button little" type="button" @click=${onRetry}>${reloadIcon()}${view.words.tryAgain}</button></div>`;

export const goneNotice = (view: EditorView, onCopy: () => void): TemplateResult => {
  const { form, editor } = view;
  return html`<div class="notice danger strip outcome" role="alert">${alertIcon()}
    <div class="grow"><p><b>${editor.gone(isolate(form.base.name))}</b></p>${form.isDirty ? html`<p class="quiet">${editor.goneTyped}</p>` : nothing}</div>
    ${form.isDirty ? html`<button class="button little" type="button" @click=${onCopy}>${copyIcon()}${editor.copyTyped}</button>` : nothing}</div>`;
};

/** One's own changes as text, a line a field. */
export const typedText = (fields: readonly Field[], view: EditorView): string => fields
  .filter(({ key }) => view.form.isChanged(key))
  .map((field) => `${field.label}: ${view.form.typed(field.key) ?? textOf(field, view.form.value(field.key), view)}`)
  .join('\n');

export interface Foot {
  readonly view: EditorView;
  readonly isSaved: boolean;
  readonly canSave: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** Where the form stands, and the two ways on. */
export const footSection = ({ view: { form, editor }, isSaved, canSave, onSave, onDiscard }: Foot): TemplateResult => {
  const state = form.saving ? html`<span class="spinner"></span>${editor.saving}`
    : form.isDirty ? html`<span class="dot"></span>${editor.unsaved(form.dirty.size)}`
      : isSaved ? html`${checkIcon()}${editor.saved}` : nothing;
  const isIdle = form.saving || !form.isDirty;
  return html`<footer class="foot" part="foot"><span class="draft">${state}</span>
    <button class="button ghost" type="button" aria-disabled=${isIdle ? 'true' : nothing} @click=${onDiscard}>${editor.discard}</button>
    <button class="button primary save" type="button" aria-disabled=${isIdle || !canSave ? 'true' : nothing} @click=${onSave}>${editor.save}</button></footer>`;
};
