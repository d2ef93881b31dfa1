import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OrgSession } from '../../client/capabilities.js';
import { columnsIcon, filterIcon, plusIcon } from '../ui/icons.js';
import type { ListState } from './member-list.js';
import type { AllWords, MemberTableWords } from './words.js';

export interface ToolbarView {
  /** Missing: this backend does not search. */
  readonly search: TemplateResult | undefined;
  /** What is chosen, to be taken away. */
  readonly chips: unknown;
  /** How many filters are in use. */
  readonly inUse: number;
  /** Whether there is anything to filter by, or to sort by where no header does. */
  readonly isFiltering: boolean;
  readonly isSorting: boolean;
  readonly count: string;
  readonly texts: AllWords;
  /** Whether the menus are open. */
  readonly isChoosing: boolean;
  readonly isArranging: boolean;
  readonly onFilter: (anchor: Element) => void;
  readonly onColumns: (anchor: Element) => void;
}

/** Search, filters as chips, how many match, and the columns. */
export const toolbar = (view: ToolbarView): TemplateResult => {
  const { search, chips, inUse, isFiltering, isSorting, isChoosing, isArranging, count, texts: { words }, onFilter, onColumns } = view;
  const from = (open: (anchor: Element) => void) => (event: Event): void => {
    open(event.currentTarget as Element);
  };
  const label = inUse > 0 ? words.filtersInUse(inUse) : words.filter;
  return html`<div class="tools" part="toolbar">
    ${search ?? nothing}
    ${isFiltering || isSorting ? html`<button type="button" class="button square filter only-narrow" aria-haspopup="dialog"
      aria-expanded=${isChoosing} aria-label=${label} @click=${from(onFilter)}>${filterIcon()}</button>` : nothing}
    ${chips}
    ${isFiltering ? html`<button type="button" class="button ghost little filter only-wide" aria-haspopup="dialog"
      aria-expanded=${isChoosing} aria-label=${label} @click=${from(onFilter)}>${plusIcon()}${words.filter}</button>` : nothing}
    <span class="end"><span class="count" role="status">${count}</span><button type="button"
      class="button ghost little square only-wide" aria-haspopup="dialog" aria-expanded=${isArranging} aria-label=${words.columns} title=${words.columns}
      @click=${from(onColumns)}>${columnsIcon()}</button></span>
  </div>`;
};

/** How many there are, in as many words as the backend's counting is worth. */
export const countText = (state: ListState, isFiltered: boolean, ready: OrgSession, words: MemberTableWords): string => {
  if (state.status !== 'ready') return '';
  if (state.matching === undefined) return state.more || state.length === 0 ? '' : words.count(state.length);
  const text = isFiltered ? words.matching(state.matching) : words.count(state.matching);
  return ready.capabilities.members.total === 'estimate' ? words.about(text) : text;
};
