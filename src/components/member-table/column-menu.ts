import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { arrowDownIcon, arrowUpIcon, gripIcon, minusIcon, plusIcon, undoIcon } from '../ui/icons.js';
import { Popup } from '../ui/popup.js';
import { WIDTH_STEP } from './column-layout.js';
import type { ColumnLayout } from './column-layout.js';
import type { Column } from './columns.js';
import type { LaterWords } from './words.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface ColumnMenuView {
  readonly columns: readonly Column[];
  readonly layout: ColumnLayout;
  /** Names the menu. */
  readonly title: string;
  readonly words: LaterWords;
  readonly paged: boolean;
  readonly onPaged: (paged: boolean) => void;
  readonly onChange: () => void;
}

/** Which columns are shown, in which order, how wide: by dragging, and by buttons for whoever cannot drag (A19). */
export class ColumnMenu {
  readonly popup: Popup;
  readonly #host: Host;
  #drag: number | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.popup = new Popup(host, 'columns', { align: 'end' });
  }

  async toggle(anchor: Element): Promise<void> {
    await this.popup.toggle(anchor);
    this.popup.element?.querySelector<HTMLElement>('.tick')?.focus();
  }

  render(view: ColumnMenuView): TemplateResult {
    return html`<div id="columns" class="menu" role="dialog" aria-label=${view.title} popover="auto"
      @toggle=${this.popup.onToggle}>${this.popup.isOpen ? this.#body(view) : nothing}</div>`;
  }

  #body(view: ColumnMenuView): TemplateResult {
    const { layout, words, paged, onPaged, onChange } = view;
    const columns = layout.sorted(view.columns);
    return html`<p class="menu-title">${words.columnsShown}</p>
      <ul class="column-list">${columns.map((column, at) => this.#item(column, at, columns.length, view))}</ul>
      <hr>
      <button type="button" class="menu-item" ?disabled=${layout.isFirst} @click=${() => {
        layout.reset();
        onChange();
      }}>${undoIcon()}${words.asItWas}</button>
      <label class="menu-item"><span class="grow">${words.pageByPage}</span><input class="tick" type="checkbox" .checked=${paged}
        @change=${(event: Event) => {
          onPaged((event.target as HTMLInputElement).checked);
        }}></label>`;
  }

  #item(column: Column, at: number, length: number, view: ColumnMenuView): TemplateResult {
    const { layout, words, onChange } = view;
    const { label } = column;
    const move = (to: number, step: number) => (): void => {
      layout.move(view.columns, at, to);
      onChange();
      this.#focusStep(to, step);
    };
    const resize = (by: number) => (): void => {
      layout.resize(column.id, layout.widthOf(column) + by);
      layout.save();
      onChange();
    };
    const button = (name: string, icon: TemplateResult, act: () => void, disabled = false): TemplateResult =>
      html`<button type="button" class="button ghost little square" aria-label=${name} title=${name} ?disabled=${disabled}
        @click=${act}>${icon}</button>`;
    return html`<li class="menu-item">
      <span class="grip" @pointerdown=${(event: PointerEvent) => {
        this.#startDrag(event, at, view);
      }}>${gripIcon()}</span>
      <label><span class="grow clip" dir="auto">${label}</span>
        <input class="tick" type="checkbox" value=${column.id} .checked=${layout.isShown(column)} @change=${(event: Event) => {
          layout.show(column, (event.target as HTMLInputElement).checked);
          onChange();
        }}></label>
      <span class="steps">
        ${button(words.narrower(label), minusIcon(), resize(-WIDTH_STEP))}
        ${button(words.wider(label), plusIcon(), resize(WIDTH_STEP))}
        ${button(words.moveEarlier(label), arrowUpIcon(), move(at - 1, 2), at === 0)}
        ${button(words.moveLater(label), arrowDownIcon(), move(at + 1, 3), at === length - 1)}
      </span></li>`;
  }

  /** The focus goes where the column went; at an end, to the step back. */
  #focusStep(to: number, step: number): void {
    void this.#host.updateComplete.then(() => {
      const steps = this.popup.element?.querySelectorAll('li')[to]?.querySelectorAll('button');
      const wanted = steps?.[step];
      (wanted?.disabled ? steps?.[step === 2 ? 3 : 2] : wanted)?.focus();
    });
  }

  /** The dragged column takes the place of whichever is under the pointer. */
  #startDrag(event: PointerEvent, from: number, { columns, layout, onChange }: ColumnMenuView): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const list = (event.currentTarget as HTMLElement).closest('ul');
    if (!list) return;
    this.#drag = from;
    list.setPointerCapture(event.pointerId);
    const move = ({ clientY }: PointerEvent): void => {
      const to = [...list.children].findIndex((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return clientY >= top && clientY < bottom;
      });
      if (to < 0 || this.#drag === undefined || to === this.#drag) return;
      layout.move(columns, this.#drag, to);
      this.#drag = to;
      onChange();
    };
    const end = (): void => {
      this.#drag = undefined;
      list.removeEventListener('pointermove', move);
    };
    list.addEventListener('pointermove', move);
    list.addEventListener('lostpointercapture', end, { once: true });
  }
}
