import { html, nothing, render } from 'lit';
import { RowCells } from './row-cells.js';
import type { RowSetting } from './row-cells.js';
import type { RowView } from './row-view.js';

/** What a row shows now. */
export interface RowState {
  /** Which member of all it is, from 0. */
  readonly number: number;
  /** Missing: the member is not there yet. */
  readonly view: RowView | undefined;
  readonly selected: boolean;
  readonly open: boolean;
  /** Whether Tab leads here. */
  readonly stop: boolean;
  /** Said in place of a member, where more are to come. */
  readonly tail: string | undefined;
}

interface Row {
  readonly element: HTMLElement;
  index: number;
  state: RowState | undefined;
  setting: RowSetting | undefined;
  /** Missing: it says its state's `tail`. */
  cells: RowCells | undefined;
}

/**
 * The rows on the page: as many as are seen, used again for other members by number. Only the row with the focus is
 * left with its member: the others are moved around it, and when it is scrolled away it waits outside the pane.
 */
export class RowList {
  readonly #box: HTMLElement;
  readonly #stateOf: (index: number) => RowState;
  #rows: Row[] = [];

  constructor(box: HTMLElement, stateOf: (index: number) => RowState) {
    this.#box = box;
    this.#stateOf = stateOf;
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /** Shows the rows from `first` to `last`. */
  draw(first: number, last: number, setting: RowSetting): void {
    const kept = this.#focused();
    const indexes: number[] = [];
    if (kept && kept.index < first) indexes.push(kept.index);
    for (let index = first; index <= last; index++) indexes.push(index);
    if (kept && kept.index > last) indexes.push(kept.index);
    this.#fit(indexes.length, kept, kept ? indexes.indexOf(kept.index) : -1);
    for (const [at, index] of indexes.entries()) this.#show(this.#rows[at] as Row, index, index < first || index > last, setting);
  }

  /** Where a row stands, by anything in it; -1: in none. */
  indexOf(node: EventTarget | null | undefined): number {
    const element = node instanceof Element ? node.closest('.row') : null;
    return this.#rows.find((row) => row.element === element)?.index ?? -1;
  }

  element(index: number): HTMLElement | undefined {
    return this.#rows.find((row) => row.index === index)?.element;
  }

  #focused(): Row | undefined {
    const active = (this.#box.getRootNode() as ShadowRoot).activeElement;
    return active ? this.#rows.find(({ element }) => element.contains(active)) : undefined;
  }

  /** Makes it so many rows, and brings the one that keeps its place to it without touching it. */
  #fit(length: number, kept: Row | undefined, place: number): void {
    while (this.#rows.length < length) this.#rows.push(this.#create());
    if (kept) {
      for (let at = this.#rows.indexOf(kept); at > place; at--) {
        const row = this.#rows.shift() as Row;
        this.#rows.push(row);
        this.#box.append(row.element);
      }
      for (let at = this.#rows.indexOf(kept); at < place; at++) {
        const row = this.#rows.pop() as Row;
        this.#rows.unshift(row);
        this.#box.prepend(row.element);
      }
    }
    for (const { element } of this.#rows.splice(length)) element.remove();
  }

  #create(): Row {
    const element = document.createElement('div');
    element.setAttribute('role', 'row');
    element.setAttribute('part', 'row');
    this.#box.append(element);
    return { element, index: -1, state: undefined, setting: undefined, cells: undefined };
  }

  #show(row: Row, index: number, away: boolean, setting: RowSetting): void {
    const { element, state: before } = row;
    const state = this.#stateOf(index);
    const { number, view, selected, open, stop, tail } = state;
    if (before?.number !== number) element.setAttribute('aria-rowindex', String(number + 2));
    const classes = `row${view ? '' : ' waiting'}${view?.plain ? ' plain' : ''}${open ? ' open' : ''}${away ? ' away' : ''}`;
    if (element.className !== classes) element.className = classes;
    if (before?.selected !== selected) element.setAttribute('aria-selected', String(selected));
    if (before?.stop !== stop) element.tabIndex = stop ? 0 : -1;
    row.index = index;
    row.state = state;
    if (tail !== undefined) return this.#sayTail(row, tail);
    if (!row.cells || row.setting?.shape !== setting.shape || row.setting.words !== setting.words)
      row.cells = new RowCells(element, setting);
    row.setting = setting;
    row.cells.fill(view);
    if (row.cells.tick.checked !== selected) row.cells.tick.checked = selected;
  }

  #sayTail(row: Row, tail: string): void {
    if (row.cells) render(nothing, row.element);
    row.cells = undefined;
    render(html`<div class="tail" role="gridcell"><span class="spinner"></span>${tail}</div>`, row.element);
  }
}
