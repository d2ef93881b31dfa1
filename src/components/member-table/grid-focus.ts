import { isRightToLeft } from '../ui/language.js';
import type { RowWindow } from '../ui/row-window.js';
import type { RowList } from './row-list.js';

/** The row of headers, and the whole row rather than one of its cells. */
const HEADER = -1;
const WHOLE = -1;

export interface GridHost {
  /** The element whose grid it is. */
  readonly element: HTMLElement;
  readonly rowWindow: RowWindow;
  readonly rowList: RowList | undefined;
  readonly headerRow: HTMLElement | null;
  draw(): void;
  openRow(index: number): void;
  toggleRow(index: number): void;
  extendTo(index: number, from: number): void;
  selectAll(): void;
  /** Moves the end of a column; the step is in the direction of reading. */
  resizeColumn(cell: Element, step: 1 | -1): void;
}

const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

/** A cell's own control, else the cell. */
const target = (cell: Element): HTMLElement => cell.querySelector<HTMLElement>('input, button') ?? (cell as HTMLElement);

/**
 * Where the keyboard is in the grid: in a row as a whole, in one of its cells, or in the headers. One tab stop; arrows do
 * the rest.
 */
export class GridFocus {
  readonly #host: GridHost;
  row = 0;
  #cell = WHOLE;

  constructor(host: GridHost) {
    this.#host = host;
  }

  /** The row Tab leads to: where the focus is or was, or the nearest one in sight. */
  get stop(): number {
    const { first, last } = this.#host.rowWindow;
    return this.isInside ? this.row : Math.max(first, Math.min(this.row, last));
  }

  get isInside(): boolean {
    return (this.#host.rowList?.indexOf(this.#host.element.shadowRoot?.activeElement) ?? -1) >= 0;
  }

  readonly onFocusin = (event: FocusEvent): void => {
    const index = this.#host.rowList?.indexOf(event.target) ?? -1;
    if (index < 0 || event.target === null) return;
    const element = event.target as HTMLElement;
    this.#cell = element.classList.contains('row') ? WHOLE : this.#cellsOf(element).indexOf(element.closest('.cell') as Element);
    if (index === this.row) return;
    this.row = index;
    this.#host.draw();
  };

  /** Brings a row into sight and the focus to it. */
  focus(row: number, cell = this.#cell): void {
    const host = this.#host;
    const { count } = host.rowWindow;
    if (count === 0) return;
    this.row = Math.max(0, Math.min(row, count - 1));
    host.rowWindow.scrollToIndex(this.row);
    host.draw();
    const element = host.rowList?.element(this.row);
    if (!element) return;
    this.#cell = cell;
    const wanted = cell === WHOLE ? undefined : element.children[cell];
    if (wanted && isSeen(wanted)) this.#focusIn(wanted);
    else element.focus({ preventScroll: true });
    host.draw();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey) return;
    const element = event.target as HTMLElement;
    const row = this.#host.rowList?.indexOf(element) ?? -1;
    const isTaken = row < 0 ? this.#inHeader(event, element) : this.#inRow(event, element, row);
    if (isTaken) event.preventDefault();
  };

  #inRow(event: KeyboardEvent, element: HTMLElement, row: number): boolean {
    const host = this.#host;
    const isButton = element.matches('button');
    const command = event.ctrlKey || event.metaKey;
    switch (event.key) {
      case 'Enter':
        if (!isButton) host.openRow(row);
        return !isButton;
      case ' ':
        if (isButton || (element.matches('input') && !event.shiftKey)) return false;
        if (event.shiftKey) host.extendTo(row, row);
        else host.toggleRow(row);
        return true;
      case 'a':
        if (command) host.selectAll();
        return command;
      case 'ArrowLeft': case 'ArrowRight':
        return this.#across(event, row);
      case 'Home': case 'End':
        if (this.#cell !== WHOLE && !command) return this.#toEnd(event.key === 'End', row);
        break;
      default:
    }
    const to = this.#destination(event.key, row);
    if (to === undefined) return false;
    if (to === HEADER && row === 0 && event.key === 'ArrowUp') return this.#enterHeader();
    this.focus(to);
    if (event.shiftKey) host.extendTo(this.row, row);
    return true;
  }

  #destination(key: string, row: number): number | undefined {
    const { count, fits } = this.#host.rowWindow;
    switch (key) {
      case 'ArrowUp': return row - 1;
      case 'ArrowDown': return row + 1;
      case 'PageUp': return Math.max(0, row - fits);
      case 'PageDown': return row + fits;
      case 'Home': return 0;
      case 'End': return count - 1;
      default: return undefined;
    }
  }

  #cellsOf(element: Element): Element[] {
    return [...(element.closest('[role="row"]')?.children ?? [])];
  }

  #across(event: KeyboardEvent, row: number): boolean {
    const element = this.#host.rowList?.element(row);
    if (!element) return false;
    const step = this.#forward(event.key) ? 1 : -1;
    for (let at = this.#cell + step; at >= WHOLE && at < element.children.length; at += step) {
      const cell = element.children[at];
      if (cell && !isSeen(cell)) continue;
      this.focus(row, at);
      break;
    }
    return true;
  }

  #toEnd(last: boolean, row: number): boolean {
    const cells = [...(this.#host.rowList?.element(row)?.children ?? [])];
    this.focus(row, last ? cells.findLastIndex(isSeen) : cells.findIndex(isSeen));
    return true;
  }

  #forward(key: string): boolean {
    return (key === 'ArrowRight') !== isRightToLeft(this.#host.element);
  }

  /** Focuses a cell's control or the cell, and scrolls it out from under what stays. */
  #focusIn(cell: Element): void {
    const element = target(cell);
    if (element === cell) element.tabIndex = -1;
    element.focus({ preventScroll: true });
    if (!element.matches(':focus')) (cell.closest('.row') as HTMLElement).focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #enterHeader(): boolean {
    const cells = [...(this.#host.headerRow?.children ?? [])];
    const cell = cells[Math.max(0, this.#cell)];
    if (!cell || !isSeen(cell)) return false;
    this.#focusIn(cell);
    return true;
  }

  #inHeader(event: KeyboardEvent, element: HTMLElement): boolean {
    const { headerRow } = this.#host;
    const cells = [...(headerRow?.children ?? [])];
    const at = cells.findIndex((cell) => cell.contains(element));
    if (at < 0) return false;
    const cell = cells[at] as Element;
    const onEdge = element.matches('[role="separator"]');
    switch (event.key) {
      case 'ArrowDown':
        this.focus(this.#host.rowWindow.first, onEdge ? at : this.#cell);
        return true;
      case 'ArrowLeft': case 'ArrowRight': {
        const step = this.#forward(event.key) ? 1 : -1;
        if (onEdge || event.shiftKey) this.#resize(cell, step);
        else this.#toHeader(cells[at + step]);
        return true;
      }
      case 'Home': this.#toHeader(cells[0]); return true;
      case 'End': this.#toHeader(cells.at(-1)); return true;
      case 'Escape': case 'Enter':
        if (onEdge) this.#toHeader(cell);
        return onEdge;
      case 'a':
        if (!event.ctrlKey && !event.metaKey) return false;
        this.#host.selectAll();
        return true;
      default: return false;
    }
  }

  #toHeader(cell: Element | undefined): void {
    if (!cell) return;
    this.#cell = this.#cellsOf(cell).indexOf(cell);
    this.#focusIn(cell);
  }

  #resize(cell: Element, step: 1 | -1): void {
    const edge = cell.querySelector<HTMLElement>('[role="separator"]');
    if (!edge) return;
    edge.focus({ preventScroll: true });
    this.#host.resizeColumn(cell, step);
  }
}
