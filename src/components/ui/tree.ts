import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fold } from './find-text.js';
import type { Match } from './find-text.js';
import { chevronDownIcon, chevronRightIcon } from './icons.js';
import { isRightToLeft } from './language.js';
import { marked } from './marked.js';

/** One line of a tree as it is shown now; the lines below a closed one are not there. */
export interface TreeRow {
  /** Names the row within its tree. */
  readonly key: string;
  readonly name: string;
  /** From 1. */
  readonly level: number;
  /** From 1, among its siblings. */
  readonly at: number;
  readonly size: number;
  /** `undefined`: nothing lies below it. */
  readonly expanded?: boolean | undefined;
  readonly match?: Match | undefined;
  /** Shown for what lies below it, not to be chosen. */
  readonly off?: boolean | undefined;
}

export interface TreeActions {
  choose(row: TreeRow): void;
  /** Opens or closes rows. */
  expand(rows: readonly TreeRow[], open: boolean): void;
  /** The arrow up was pressed on the first row. */
  leave?(): void;
}

export interface TreeView {
  readonly label: string;
  readonly rows: readonly TreeRow[];
  /** `many`: several can be chosen, each with a tick. `flat`: a list of one level. */
  readonly kind?: 'tree' | 'many' | 'flat';
  readonly isChosen: (row: TreeRow) => boolean;
  /** What stands after the name. */
  readonly end?: (row: TreeRow) => unknown;
  /** Rows stay open, as while searching. */
  readonly fixed?: boolean;
}

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Deeper levels are drawn no further in: a narrow place has no room for them, and `aria-level` says them all the same. */
const DEEPEST = 8;
/** Letters typed within this time belong together, in ms. */
const TYPING = 500;

/**
 * A tree of the APG: arrows, Home, End and letters move, Right and Left open and close, `*` opens all siblings, Enter
 * and Space choose. One row is in the tab order.
 */
export class Tree implements ReactiveController {
  readonly #host: Host;
  readonly #id: string;
  readonly #actions: TreeActions;
  #rows: readonly TreeRow[] = [];
  #fixed = false;
  #active: string | undefined;
  #hadFocus = false;
  #typed = '';
  #typedAt = 0;

  /** @param id The `id` of the tree in the tag's template. */
  constructor(host: Host, id: string, actions: TreeActions) {
    this.#host = host;
    this.#id = id;
    this.#actions = actions;
    host.addController(this);
  }

  /** Puts the focus on a row, or on the one that is in the tab order. */
  async focus(key?: string): Promise<void> {
    if (key !== undefined) {
      this.#active = key;
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    }
    this.#rowElement()?.focus();
  }

  /** Which row is in the tab order when nobody moved in the tree since: the chosen one, else the first. */
  reset(): void {
    this.#active = undefined;
  }

  render({ label, rows, kind = 'tree', isChosen, end, fixed = false }: TreeView): TemplateResult {
    this.#rows = rows;
    this.#fixed = fixed;
    if (!rows.some(({ key }) => key === this.#active)) this.#active = (rows.find(isChosen) ?? rows[0])?.key;
    const row = (one: TreeRow): TemplateResult => this.#row(one, kind, isChosen(one), end?.(one));
    return html`<div id=${this.#id} class="tree" role=${kind === 'flat' ? 'listbox' : 'tree'} aria-label=${label}
      aria-multiselectable=${kind === 'many' ? 'true' : nothing}
      @click=${this.#onClick} @keydown=${this.#onKeydown} @focusin=${this.#onFocusin}>${repeat(rows, ({ key }) => key, row)}</div>`;
  }

  hostUpdate(): void {
    const root = this.#element()?.getRootNode() as ShadowRoot | Document | undefined;
    this.#hadFocus = root?.activeElement?.parentElement?.id === this.#id;
  }

  /** The row that had the focus may be gone: the one that is in the tab order now takes it. */
  hostUpdated(): void {
    if (!this.#hadFocus) return;
    const root = this.#element()?.getRootNode() as ShadowRoot | Document | undefined;
    if (root && !root.activeElement) this.#rowElement()?.focus();
  }

  #row({ key, name, level, at, size, expanded, match, off }: TreeRow, kind: string, chosen: boolean, end: unknown): TemplateResult {
    const isTree = kind !== 'flat';
    return html`<div class="tree-row level-${Math.min(level, DEEPEST)} ${off ? 'off' : ''}" data-key=${key}
      role=${isTree ? 'treeitem' : 'option'} tabindex=${key === this.#active ? 0 : -1}
      aria-level=${isTree ? level : nothing} aria-posinset=${at} aria-setsize=${size}
      aria-expanded=${expanded === undefined ? nothing : String(expanded)} aria-disabled=${off ? 'true' : nothing}
      aria-selected=${kind === 'many' ? nothing : String(chosen)} aria-checked=${kind === 'many' && !off ? String(chosen) : nothing}>
      ${isTree ? html`<span class="twist">${expanded === undefined ? nothing : expanded ? chevronDownIcon() : chevronRightIcon()}</span>` : nothing}
      ${kind === 'many' && !off ? html`<span class="tick" aria-hidden="true"></span>` : nothing}
      <bdi class="name clip" dir="auto" title=${name}>${marked(name, match)}</bdi>${end ?? nothing}</div>`;
  }

  #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#id}`);
  }

  #rowElement(): HTMLElement | null {
    return this.#element()?.querySelector<HTMLElement>('[tabindex="0"]') ?? null;
  }

  #rowOf(event: Event): TreeRow | undefined {
    const key = (event.target as Element).closest<HTMLElement>('.tree-row')?.dataset['key'];
    return this.#rows.find((row) => row.key === key);
  }

  readonly #onFocusin = (event: FocusEvent): void => {
    const row = this.#rowOf(event);
    if (!row || row.key === this.#active) return;
    this.#active = row.key;
    this.#host.requestUpdate();
  };

  readonly #onClick = (event: MouseEvent): void => {
    const row = this.#rowOf(event);
    if (!row) return;
    const onTwist = (event.target as Element).closest('.twist') !== null;
    if (row.expanded !== undefined && !this.#fixed && (onTwist || row.off)) this.#actions.expand([row], !row.expanded);
    else if (!row.off) this.#actions.choose(row);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const row = this.#rowOf(event);
    if (!row || event.ctrlKey || event.metaKey || event.altKey || !this.#act(event, row)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whether the key meant something here. */
  #act(event: KeyboardEvent, row: TreeRow): boolean {
    const at = this.#rows.indexOf(row);
    const forward = isRightToLeft(event.target as Element) ? 'ArrowLeft' : 'ArrowRight';
    switch (event.key) {
      case 'ArrowDown': return this.#move(this.#rows[at + 1]);
      case 'ArrowUp':
        if (at === 0) this.#actions.leave?.();
        return this.#move(this.#rows[at - 1]);
      case 'Home': return this.#move(this.#rows[0]);
      case 'End': return this.#move(this.#rows.at(-1));
      case 'Enter':
      case ' ':
        if (row.off) return true;
        this.#actions.choose(row);
        return true;
      case 'ArrowLeft':
      case 'ArrowRight':
        if (event.key === forward) this.#inward(row, at);
        else this.#outward(row, at);
        return true;
      case '*': {
        const closed = this.#siblings(row).filter((one) => one.expanded === false);
        if (closed.length > 0) this.#actions.expand(closed, true);
        return true;
      }
      default: return event.key.length === 1 && event.key !== '/' && this.#typeAhead(event, at);
    }
  }

  #move(row: TreeRow | undefined): boolean {
    if (row) void this.focus(row.key);
    return true;
  }

  #inward(row: TreeRow, at: number): void {
    if (row.expanded === false) this.#actions.expand([row], true);
    else if (row.expanded) this.#move(this.#rows[at + 1]);
  }

  #outward(row: TreeRow, at: number): void {
    if (row.expanded && !this.#fixed) this.#actions.expand([row], false);
    else this.#move(this.#rows.slice(0, at).findLast(({ level }) => level < row.level));
  }

  /** The rows with the same parent, itself among them. */
  #siblings(row: TreeRow): TreeRow[] {
    const at = this.#rows.indexOf(row);
    const first = this.#rows.findLastIndex(({ level }, index) => index < at && level < row.level) + 1;
    const end = this.#rows.findIndex(({ level }, index) => index > at && level < row.level);
    return this.#rows.slice(first, end < 0 ? undefined : end).filter(({ level }) => level === row.level);
  }

  #typeAhead(event: KeyboardEvent, at: number): boolean {
    this.#typed = event.timeStamp - this.#typedAt < TYPING ? this.#typed + event.key : event.key;
    this.#typedAt = event.timeStamp;
    const typed = fold(this.#typed);
    // A first letter looks further on; more letters may still mean the same row.
    const from = this.#typed.length > 1 ? at : at + 1;
    const target = [...this.#rows.slice(from), ...this.#rows.slice(0, from)].find(({ name }) => fold(name).startsWith(typed));
    return this.#move(typed ? target : undefined);
  }
}
