/** The parts of the form around its rules: why nothing can be changed, what became of a save, and the two ways on. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { failureSentence } from '../ui/failure.js';
import { alertIcon, checkIcon, lockIcon, reloadIcon } from '../ui/icons.js';
import type { Lock } from './rules.js';
import type { RulesView } from './view.js';
import type { SaveOutcome } from './save-rules.js';

export const lockNotice = (lock: Lock, { words }: RulesView): TemplateResult =>
  html`<div class="notice">${lockIcon()}<div class="grow"><p>${words.readOnly}</p>
    <p class="quiet">${lock === 'system' ? words.readOnlyWhySystem : words.readOnlyWhyPermission}</p></div></div>`;

export const failureNotice = (outcome: SaveOutcome | undefined, { words, common }: RulesView, onRetry: () => void): TemplateResult | typeof nothing =>
  (outcome?.status !== 'failed' ? nothing : html`<div class="notice danger strip outcome" role="alert">${alertIcon()}
    <div class="grow"><p><b>${words.notSaved}</b> ${failureSentence(outcome.error, common)}</p><p class="quiet">${words.keptHere}</p></div>
    <button class="button little" type="button" @click=${onRetry}>${reloadIcon()}${common.tryAgain}</button></div>`);

export interface Foot {
  readonly view: RulesView;
  readonly isSaved: boolean;
  /** How many rules keep it from being saved. */
  readonly toMend: number;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

export const footSection = ({ view: { draft, words }, isSaved, toMend, onSave, onDiscard }: Foot): TemplateResult => {
  const { isDirty, dirty } = draft.edits;
  const state = draft.saving ? html`<span class="spinner"></span>${words.saving}`
    : isDirty && toMend > 0 ? html`${alertIcon()}${words.toMend(toMend)}`
      : isDirty ? html`<span class="dot"></span>${words.unsaved(dirty.length)}`
        : isSaved ? html`${checkIcon()}${words.saved}` : nothing;
  const isIdle = draft.saving || !isDirty;
  return html`<footer class="foot" part="foot"><span class="draft">${state}</span>
    <button class="button ghost" type="button" aria-disabled=${isIdle ? 'true' : nothing} @click=${onDiscard}>${words.discard}</button>
    <button class="button primary save" type="button" aria-disabled=${isIdle || toMend > 0 ? 'true' : nothing} @click=${onSave}>${words.save}</button></footer>`;
};
