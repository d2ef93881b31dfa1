import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Id } from '../../domain/schema.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface FocusActions {
  readonly ids: () => readonly Id[];
  readonly open: (id: Id, byKey: boolean) => void;
  readonly toggle: (id: Id, extend: boolean) => void;
  readonly selectAll: () => void;
}

/** Rows that a press of PageUp or PageDown goes. */
const PAGE = 10;
const CONTROLS = 'a[href], button, input, select, textarea';

/**
 * The keyboard in a list of people: one row is reached by Tab, its buttons after it; arrows, Home, End and the page keys
 * move between rows, to the same button in each. When the row that has the focus goes, the one in its place gets it.
 */
export class PeopleFocus implements ReactiveController {
  readonly #host: Host;
  readonly #actions: FocusActions;
  #current: Id | undefined;
  #index = 0;
  #hadFocus = false;

  constructor(host: Host, actions: FocusActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  /** The row that Tab reaches. */
  get current(): Id | undefined {
    const ids = this.#actions.ids();
    if (this.#current !== undefined && ids.includes(this.#current)) return this.#current;
    return ids[Math.min(this.#index, ids.length - 1)];
  }

  hostUpdate(): void {
    this.#hadFocus = this.#host.shadowRoot?.activeElement != null;
  }

  hostUpdated(): void {
    if (!this.#hadFocus || this.#host.shadowRoot?.activeElement) return;
    const { current } = this;
    const home = current === undefined ? undefined : this.#row(current);
    // It is that row already for Tab: the focus in it is no news.
    if (home) this.#current = current;
    (home ?? this.#host.renderRoot.querySelector<HTMLElement>('.state button, .search input, [role="tab"][aria-selected="true"]'))
      ?.focus({ preventScroll: true });
  }

  /** Brings the focus to a row. */
  focus(id: Id | undefined): void {
    if (id === undefined) return;
    this.take(id);
    void this.#host.updateComplete.then(() => {
      this.#row(id)?.focus();
    });
  }

  readonly onFocusin = (event: FocusEvent): void => {
    const id = this.#rowOf(event.target)?.dataset['id'];
    if (id !== undefined && id !== this.#current) this.take(id);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const row = this.#rowOf(event.target);
    const id = row?.dataset['id'];
    if (!row || id === undefined || event.defaultPrevented || event.altKey) return;
    const isRow = event.target === row;
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== 'a' || !isRow) return;
      this.#actions.selectAll();
    } else if (event.key === ' ' && isRow) this.#actions.toggle(id, event.shiftKey);
    else if (event.key === 'Enter' && isRow) this.#actions.open(id, true);
    else if (!this.#move(event, id, isRow ? -1 : [...row.querySelectorAll(CONTROLS)].indexOf(event.target as Element))) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whether the key leads to another row. */
  #move({ key, shiftKey }: KeyboardEvent, id: Id, control: number): boolean {
    const ids = this.#actions.ids();
    const at = ids.indexOf(id);
    const to = new Map([
      ['ArrowDown', at + 1], ['ArrowUp', at - 1], ['PageDown', at + PAGE], ['PageUp', at - PAGE], ['Home', 0], ['End', ids.length - 1],
    ]).get(key);
    if (to === undefined) return false;
    const target = ids[Math.max(0, Math.min(to, ids.length - 1))];
    const row = target === undefined ? undefined : this.#row(target);
    if (target === undefined || !row || target === id) return true;
    if (shiftKey && control < 0) {
      this.#actions.toggle(id, true);
      this.#actions.toggle(target, true);
    }
    this.take(target);
    (row.querySelectorAll<HTMLElement>(CONTROLS)[control] ?? row).focus();
    row.scrollIntoView({ block: 'nearest' });
    return true;
  }

  /** Makes it the row that Tab reaches. */
  take(id: Id): void {
    this.#current = id;
    this.#index = Math.max(0, this.#actions.ids().indexOf(id));
    this.#host.requestUpdate();
  }

  #rowOf(target: EventTarget | null): HTMLElement | null {
    return target instanceof Element ? target.closest<HTMLElement>('[role="row"][data-id]') : null;
  }

  #row(id: Id): HTMLElement | undefined {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('[role="row"][data-id]')].find(({ dataset }) => dataset['id'] === id);
  }
}
