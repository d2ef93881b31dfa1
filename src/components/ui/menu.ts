import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { Popup } from './popup.js';
import type { PopupOptions } from './popup.js';

const ITEMS = '[role^="menuitem"]';

/** A menu of the APG: arrows, Home, End and letters move; Escape, Tab and a choice close it; the focus goes back. */
export class Menu {
  readonly popup: Popup;
  readonly #id: string;
  #focus: 'first' | 'last' = 'first';
  #typed = '';
  #typedAt = 0;

  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }, id: string, options?: PopupOptions,
  ) {
    this.#id = id;
    this.popup = new Popup(host, id, options);
  }

  get isOpen(): boolean {
    return this.popup.isOpen;
  }

  /** Opens under an element, or closes. */
  async toggle(anchor: Element, focus: 'first' | 'last' = 'first'): Promise<void> {
    this.#focus = focus;
    await this.popup.toggle(anchor);
    if (this.isOpen) this.#items().at(this.#focus === 'first' ? 0 : -1)?.focus();
  }

  hide(): void {
    this.popup.hide();
  }

  /**
   * The popover; `items` are `role="menuitem…"` buttons, `nothing` while closed.
   * @param label Names the menu for screen readers.
   */
  render(label: string, items: () => TemplateResult): TemplateResult {
    return html`<div id=${this.#id} class="menu" role="menu" aria-label=${label} popover="auto"
      @toggle=${this.popup.onToggle} @keydown=${this.#onKeydown}>${this.isOpen ? items() : nothing}</div>`;
  }

  #items(): HTMLElement[] {
    return [...(this.popup.element?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const items = this.#items();
    const root = this.popup.element?.getRootNode() as ShadowRoot | Document | undefined;
    const at = items.indexOf(root?.activeElement as HTMLElement);
    const to = this.#target(event, items, at);
    if (event.key === 'Tab') this.hide();
    if (!to) return;
    event.preventDefault();
    event.stopPropagation();
    to.focus();
  };

  #target(event: KeyboardEvent, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
    switch (event.key) {
      case 'ArrowDown': return items[(at + 1) % items.length];
      case 'ArrowUp': return items.at(at <= 0 ? -1 : at - 1);
      case 'Home': return items[0];
      case 'End': return items.at(-1);
      default:
        return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
          ? this.#typeAhead(event, items, at) : undefined;
    }
  }

  #typeAhead(event: KeyboardEvent, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
    this.#typed = event.timeStamp - this.#typedAt < 500 ? this.#typed + event.key : event.key;
    this.#typedAt = event.timeStamp;
    const typed = this.#typed.toLocaleLowerCase();
    const from = this.#typed.length > 1 ? at : at + 1;
    return [...items.slice(from), ...items.slice(0, from)]
      .find((item) => item.textContent.trim().toLocaleLowerCase().startsWith(typed));
  }
}
