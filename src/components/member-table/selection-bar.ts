import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MemberSelection } from '../../state/member-selection.js';
import { closeIcon } from '../ui/icons.js';
import type { MemberTableWords } from './words.js';

export interface SelectionBarView {
  readonly selection: MemberSelection;
  readonly matching: number | undefined;
  readonly words: MemberTableWords;
  readonly onAll: () => void;
  readonly onClear: () => void;
}

/** How many are selected, as text. */
export const selectedText = (selection: MemberSelection, matching: number | undefined, words: MemberTableWords): string => {
  const count = selection.count(matching);
  return count === undefined ? words.selectedAll : words.selected(count);
};

/** Floats over the foot of the list while somebody is selected; what can be done with them is the host's to add. */
export const selectionBar = ({ selection, matching, words, onAll, onClear }: SelectionBarView): TemplateResult | typeof nothing => {
  if (selection.isEmpty) return nothing;
  const count = selection.count(matching);
  const isAll = count === undefined || count === matching;
  return html`<div class="selection" part="selection-bar" role="toolbar"
    aria-label=${count === undefined ? words.forSelectedAll : words.forSelected(count)}>
    <span class="said">${selectedText(selection, matching, words)}</span>
    ${isAll && selection.isQuery ? nothing : html`<button type="button" class="link" @click=${onAll}>${matching === undefined
      ? words.selectMatchingAll : words.selectMatching(matching)}</button>`}
    <slot name="selection-actions"></slot>
    <button type="button" class="button ghost square" aria-label=${words.clearSelection} @click=${onClear}>${closeIcon()}</button>
  </div>`;
};
