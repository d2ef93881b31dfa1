import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { chevronLeftIcon, chevronRightIcon } from '../ui/icons.js';
import type { ListState } from './member-list.js';
import type { LaterWords } from './words.js';

/** Members on a page. */
const SIZE = 50;

/** One page after the other instead of one long list, for whoever prefers that (A07). */
export class Pages {
  readonly #onTurn: () => void;
  #page = 0;

  /** @param onTurn Another page is shown now. */
  constructor(onTurn: () => void) {
    this.#onTurn = onTurn;
  }

  /** The rows of this page among `length`; a page that is gone is the last one. */
  place(length: number): { readonly before: number; readonly length: number } {
    this.#page = Math.max(0, Math.min(this.#page, Math.ceil(length / SIZE) - 1));
    return { before: this.#page * SIZE, length: SIZE };
  }

  /** To the page of a row, without telling. */
  show(index: number): void {
    this.#page = Math.floor(index / SIZE);
  }

  render(state: Extract<ListState, { status: 'ready' }>, words: LaterWords): TemplateResult {
    const { before } = this.place(state.length);
    const to = Math.min(before + SIZE, state.length);
    const isLast = to >= state.length && !state.more;
    const button = (label: string, icon: TemplateResult, by: number, isEnd: boolean): TemplateResult =>
      html`<button type="button" class="button ghost square" aria-label=${label} aria-disabled=${isEnd} @click=${() => {
        if (isEnd) return;
        this.#page += by;
        this.#onTurn();
      }}>${icon}</button>`;
    return html`<div class="pages"><span class="num" role="status">${state.matching === undefined
      ? words.pageFrom(before + 1, to) : words.pageOf(before + 1, to, state.matching)}</span>
      ${button(words.previousPage, chevronLeftIcon(), -1, before === 0)}
      ${button(words.nextPage, chevronRightIcon(), 1, isLast)}</div>`;
  }
}
