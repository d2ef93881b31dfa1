import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { chevronDownIcon, chevronUpIcon, closeIcon } from './icons.js';
import type { PeopleWords } from './people-table.js';
import type { CommonWords } from './words-controller.js';

export interface PeoplePanelView {
  readonly label: string;
  /** Which of the listed ones it is; missing: not among them. */
  readonly index: number | undefined;
  readonly length: number;
  readonly total: number | undefined;
  readonly words: PeopleWords;
  readonly common: CommonWords;
  readonly body: TemplateResult;
  readonly foot: TemplateResult | typeof nothing;
  readonly onStep: (index: number) => void;
  readonly onClose: () => void;
}

const step = (label: string, icon: TemplateResult, isEnd: boolean, run: () => void): TemplateResult =>
  // Not `disabled`: at an end of the list the focus stays on it.
  html`<button type="button" class="button ghost square" aria-label=${label} aria-disabled=${isEnd ? 'true' : nothing}
    @click=${() => {
      if (!isEnd) run();
    }}>${icon}</button>`;

/** Somebody opened from a list, with the ones before and after. */
export const peoplePanel = ({ label, index, length, total, words, common, body, foot, onStep, onClose }: PeoplePanelView): TemplateResult => html`
  <aside class="panel" part="panel" aria-label=${label} tabindex="-1">
    <div class="panel-bar">
      ${index === undefined ? nothing : html`${step(words.previous, chevronUpIcon(), index === 0, () => {
        onStep(index - 1);
      })}${step(words.next, chevronDownIcon(), index >= length - 1, () => {
        onStep(index + 1);
      })}<span class="place num">${total === undefined ? words.placeOpen(index + 1) : words.place(index + 1, total)}</span>`}
      <button type="button" class="button ghost square close" aria-label=${common.close} @click=${onClose}>${closeIcon()}</button>
    </div>
    <div class="panel-body">${body}${foot}</div>
  </aside>`;
