import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MemberSort, Sort } from '../../client/paging.js';
import type { Member } from '../../domain/member.js';
import type { Id } from '../../domain/schema.js';
import { RowWindow } from '../ui/row-window.js';
import type { ColumnLayout } from './column-layout.js';
import { ColumnSizing } from './column-sizing.js';
import type { Column } from './columns.js';
import { GridFocus } from './grid-focus.js';
import { header } from './header.js';
import type { ListState, MemberList } from './member-list.js';
import type { RowSetting } from './row-cells.js';
import { RowList } from './row-list.js';
import type { RowState } from './row-list.js';
import type { TableSelection } from './table-selection.js';
import type { AllWords } from './words.js';

/** The element whose grid it is. */
export interface GridViewHost extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  addController(controller: object): void;
  removeController(controller: object): void;
  requestUpdate(): void;
}

/** What the grid shows now. */
export interface GridModel {
  readonly setting: RowSetting;
  readonly name: Pick<Column, 'id' | 'label' | 'sortBy' | 'classes' | 'width'>;
  readonly layout: ColumnLayout;
  readonly sort: Sort<MemberSort> | undefined;
  readonly state: ListState;
  readonly texts: AllWords;
  readonly openId: string | undefined;
  /** How many rows there are on this page of them, and how many before it. */
  readonly page: { readonly before: number; readonly length: number } | undefined;
  readonly onSort: (by: MemberSort) => void;
  /** Stands in the row after the last one that is there, where more will come. */
  readonly tail: string | undefined;
}

export interface GridActions {
  readonly list: MemberList;
  readonly selection: TableSelection;
  openRow(index: number, byKey: boolean): void;
  selectAll(): void;
  showMenu(anchor: Element, member: Member, index: number): void;
}

/** Width of the tick's column, in px. */
const TICK = 44;
/** Room around the bar of the selection, in px. */
const BAR_GAP = 32;
/** Rows shown at least while none are there yet. */
const SKELETON = 8;
/** The rows asked for beyond those seen, on each side. */
const AHEAD = 20;

/** The grid of members: the rows that are seen, the headers, and what mouse and keyboard do in them. Rows count from 0 on each page. */
export class GridView {
  readonly rowWindow: RowWindow;
  readonly focus: GridFocus;
  readonly #host: GridViewHost;
  readonly #actions: GridActions;
  readonly #sizing: ColumnSizing;
  #model: GridModel | undefined;
  #rows: RowList | undefined;
  #box: HTMLElement | null = null;
  #frame = 0;
  /** How far it is scrolled sideways, in px. */
  #aside = 0;
  /** The first row that was asked for last. */
  #wanted = 0;
  /** The member with the focus. */
  #focused: Id | undefined;

  constructor(host: GridViewHost, actions: GridActions) {
    this.#host = host;
    this.#actions = actions;
    this.rowWindow = new RowWindow(host, () => {
      this.#drawSoon();
    });
    this.focus = new GridFocus(this);
    this.#sizing = new ColumnSizing(this);
  }

  get element(): HTMLElement {
    return this.#host;
  }

  get rowList(): RowList | undefined {
    return this.#rows;
  }

  get headerRow(): HTMLElement | null {
    return this.#find('.head > .row');
  }

  get layout(): ColumnLayout | undefined {
    return this.#model?.layout;
  }

  get before(): number {
    return this.#model?.page?.before ?? 0;
  }

  render(model: GridModel): TemplateResult {
    this.#model = model;
    const { setting: { views, numbers }, name, layout, sort, state, texts: { words }, page, onSort } = model;
    const isLoading = state.status === 'loading';
    const { selection } = this.#actions;
    return html`<div class="scroll" part="scroll" @scroll=${this.#onScroll}>
      <div class="grid" role="grid" aria-multiselectable="true" aria-label=${isLoading ? words.loadingMembers : words.members}
        aria-busy=${isLoading || (state.status === 'ready' && state.busy) ? 'true' : nothing}
        aria-rowcount=${this.#rowCount(state)} aria-colcount=${numbers?.at(-1) ?? nothing}
        @keydown=${this.focus.onKeydown}>
        <div class="head" role="rowgroup" part="header" @pointerdown=${this.#sizing.onPointerdown} @dblclick=${this.#sizing.onDblclick}>
          <div class="row" role="row" aria-rowindex="1">${header({
            name, columns: views.columns, numbers, sort, words, onSort,
            widthOf: (id) => layout.widthOf([name, ...views.columns].find((one) => one.id === id) ?? name),
            allSelected: this.#allSelected(state), onSelectAll: () => {
              if (this.#allSelected(state) === true) selection.clear();
              else this.#actions.selectAll();
            },
          })}</div>
        </div>
        <div class="spacer"><div class="pane ${isLoading ? 'loading' : ''} ${page ? 'whole' : ''}">
          <div class="rows body" role="rowgroup" @click=${this.#onClick} @mousedown=${this.#onMousedown} @focusin=${this.focus.onFocusin}
            @pointerover=${this.#onPointerover}></div>
        </div></div>
      </div>
    </div>`;
  }

  /** After the rendering: takes the boxes, and fills them. */
  updated(): void {
    const scroller = this.#find('.scroll');
    const [head, spacer, pane, rows] = ['.head', '.spacer', '.pane', '.rows'].map((name) => this.#find(name));
    if (rows !== this.#box) {
      this.#box = rows ?? null;
      this.#rows = rows ? new RowList(rows, (index) => this.#stateOf(index)) : undefined;
    }
    this.sizeColumns(false);
    this.#count();
    const bar = this.#find('.selection');
    this.rowWindow.setFoot(bar && getComputedStyle(bar).position === 'absolute' ? bar.offsetHeight + BAR_GAP : 0);
    this.rowWindow.whole = this.#model?.page !== undefined;
    this.rowWindow.attach(scroller && head && spacer && pane && rows ? { scroller, head, spacer, pane, rows } : undefined);
    this.#count();
    if (this.#rows?.isEmpty) this.#drawSoon();
    else this.draw();
  }

  /** Rows came or changed. */
  refresh(): void {
    this.#count();
    this.#followFocus();
    this.#drawSoon();
  }

  draw(): void {
    if (!this.#rows || !this.#model) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const { first, last } = this.rowWindow;
    const { before } = this;
    this.#want();
    this.#rows.draw(first, last, this.#model.setting);
    this.#focused = this.#actions.list.at(before + this.focus.row)?.id;
  }

  /** The focus stays with its member while rows come and go above, as long as the member is in sight. */
  #followFocus(): void {
    const { list } = this.#actions;
    const { first, last, count } = this.rowWindow;
    if (!this.focus.isInside || count === 0) return;
    if (this.focus.row >= count) this.focus.focus(count - 1);
    const id = this.#focused;
    const now = list.at(this.before + this.focus.row)?.id;
    if (id === undefined || now === undefined || now === id) return;
    for (let index = first; index <= last; index++)
      if (list.at(this.before + index)?.id === id) return this.focus.focus(index);
  }

  /** Rows that are not there yet are drawn at the end of this frame: some backends answer before. */
  #drawSoon(): void {
    const { first, last } = this.rowWindow;
    const { list } = this.#actions;
    this.#want();
    for (let index = first; index <= last; index++)
      if (!list.at(this.before + index)) {
        if (this.#frame === 0) this.#frame = requestAnimationFrame(() => {
          this.draw();
        });
        return;
      }
    this.draw();
  }

  /** Asks for what is seen, and for some more around it unless it was jumped to: one may jump on. */
  #want(): void {
    const { before, rowWindow: { first, last } } = this;
    const isJump = first > this.#wanted + AHEAD || last < this.#wanted - AHEAD;
    const ahead = isJump ? 0 : AHEAD;
    this.#wanted = first;
    this.#actions.list.want(Math.max(0, before + first - ahead), before + last + ahead);
  }

  sizeColumns(done: boolean): void {
    const grid = this.#find('.grid');
    if (!grid || !this.#model) return;
    const { name, setting, layout } = this.#model;
    const columns = [name, ...setting.views.columns];
    const tracks = columns.map((column) => {
      const width = layout.widthOf(column);
      return layout.isSized(column) ? `${String(width)}px` : `minmax(${String(width)}px, ${String(width)}fr)`;
    });
    grid.style.setProperty('--_columns', `${String(TICK)}px ${tracks.join(' ')} minmax(0, 1fr)`);
    grid.style.setProperty('--_min', `${String(columns.reduce((sum, column) => sum + layout.widthOf(column), TICK))}px`);
    if (done) this.#host.requestUpdate();
  }

  openRow(index: number): void {
    this.#actions.openRow(this.before + index, true);
  }

  toggleRow(index: number): void {
    this.#actions.selection.toggle(this.before + index);
  }

  extendTo(index: number, from: number): void {
    void this.#actions.selection.extend(this.before + index, this.before + from);
  }

  selectAll(): void {
    this.#actions.selectAll();
  }

  resizeColumn(cell: Element, step: 1 | -1): void {
    this.#sizing.step(cell, step);
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #count(): void {
    const { state } = this.#actions.list;
    const length = state.status === 'ready' ? state.length : Math.max(this.rowWindow.fits, SKELETON);
    this.rowWindow.setCount(Math.min(length - this.before, this.#model?.page?.length ?? Infinity));
  }

  #rowCount(state: ListState): number | typeof nothing {
    if (state.status !== 'ready') return nothing;
    return state.matching !== undefined ? state.matching + 1 : state.more ? -1 : state.length + 1;
  }

  #allSelected(state: ListState): boolean | undefined {
    const { value } = this.#actions.selection;
    if (value.isEmpty) return false;
    const matching = state.status === 'ready' ? state.matching : undefined;
    const count = value.count(matching);
    if (value.isQuery && count === matching) return true;
    return count === 0 ? false : undefined;
  }

  #stateOf(index: number): RowState {
    const { list, selection } = this.#actions;
    const model = this.#model as GridModel;
    const at = this.before + index;
    const member = list.at(at);
    const isTail = model.tail !== undefined && !member && index === this.rowWindow.count - 1;
    return {
      number: at,
      view: member && model.setting.views.of(member),
      selected: selection.has(member?.id),
      open: member !== undefined && member.id === model.openId,
      stop: index === this.focus.stop,
      tail: isTail ? model.tail : undefined,
    };
  }

  readonly #onScroll = (event: Event): void => {
    const aside = Math.abs((event.target as HTMLElement).scrollLeft);
    if (aside === this.#aside) return;
    this.#aside = aside;
    const grid = this.#find('.grid');
    grid?.classList.toggle('scrolled', aside > 0);
    grid?.style.setProperty('--_x', `${String(aside)}px`);
  };

  /** A range is no text to mark. */
  readonly #onMousedown = (event: MouseEvent): void => {
    if (event.shiftKey) event.preventDefault();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const element = event.target as Element;
    const index = this.#rows?.indexOf(element) ?? -1;
    const at = this.before + index;
    const member = this.#actions.list.at(at);
    if (!member) return;
    const more = element.closest('.more');
    if (more) return this.#actions.showMenu(more, member, at);
    const onTick = element.closest('.c-check') !== null;
    if (event.shiftKey) {
      this.focus.focus(index);
      void this.#actions.selection.extend(at, this.before + this.focus.row);
    } else if (onTick || event.ctrlKey || event.metaKey) this.toggleRow(index);
    else if (getSelection()?.type !== 'Range') this.#actions.openRow(at, false);
    this.draw();
  };

  /** What is cut off can be read by pointing at it. */
  readonly #onPointerover = (event: Event): void => {
    const cell = (event.target as Element).closest<HTMLElement>('.cell');
    if (!cell || cell.matches('.c-check, .c-more')) return;
    const text = cell.querySelector('b') ?? cell;
    if (text.scrollWidth > text.clientWidth) cell.title = text.textContent;
    else cell.removeAttribute('title');
  };
}
