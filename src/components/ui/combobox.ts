import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { pickers } from '../../locales/en/pickers.js';
import type { Announcer } from './announcer.js';
import { findText, fold } from './find-text.js';
import type { Match } from './find-text.js';
import { checkIcon, plusIcon, selectIcon } from './icons.js';
import { marked } from './marked.js';
import { Popup } from './popup.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface ComboboxOption {
  readonly key: string;
  readonly text: string;
}

export interface ComboboxView {
  /** Names the list; the field itself has a `<label for>`. */
  readonly label: string;
  readonly words: ReturnType<typeof pickers>;
  readonly options: readonly ComboboxOption[];
  /** The chosen option's key, where one is. */
  readonly chosen: string | undefined;
  /** What stands in the field. */
  readonly text: string;
  /** Whether what is typed can be made a new option. */
  readonly creates?: boolean;
  readonly invalid?: boolean;
  readonly busy?: boolean;
  /** Any text is welcome: the list only suggests. */
  readonly free?: boolean;
  readonly placeholder?: string;
  readonly describedBy?: string | undefined;
  /** What stands in the field was changed by typing. */
  readonly onText: (text: string) => void;
  readonly onChoose: (option: ComboboxOption) => void;
  /** The field was left. */
  readonly onLeave?: () => void;
  readonly onCreate?: (text: string) => void;
}

/** More than these are not drawn; typing finds them. */
const MOST = 100;

interface Item extends ComboboxOption {
  readonly match?: Match | undefined;
  readonly creates?: boolean;
}

/**
 * A text field with a list to choose from, as the APG has it: typing filters, arrows walk the list while the caret stays,
 * Enter takes, Escape closes the list and then empties the field. What an unknown text means is for the tag to say.
 */
export class Combobox implements ReactiveController {
  readonly #host: Host;
  readonly #announcer: Announcer;
  readonly #popup: Popup;
  readonly #id: string;
  #view: ComboboxView | undefined;
  #items: readonly Item[] = [];
  #more = 0;
  #active = -1;
  /** Whether the list answers to what is typed; opened by an arrow or a click it shows everything. */
  #filters = false;

  /** @param id The `id` of the field in the tag's template; that of its label is `${id}-label`. */
  constructor(host: Host, id: string, announcer: Announcer) {
    this.#host = host;
    this.#id = id;
    this.#announcer = announcer;
    this.#popup = new Popup(host, `${id}-popup`, { matchWidth: true, most: 320 });
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#popup.isOpen;
  }

  hostDisconnected(): void {
    this.#active = -1;
  }

  hide(): void {
    if (this.isOpen) this.#close();
  }

  render(view: ComboboxView): TemplateResult {
    this.#view = view;
    this.#list();
    const { words, text, label } = view;
    const shown = this.isOpen && this.#items.length > 0;
    const active = this.isOpen ? this.#items[this.#active] : undefined;
    return html`<div class="input combobox ${view.invalid ? 'invalid' : ''}" @focusout=${this.#onFocusout}>
      <input id=${this.#id} role="combobox" type="text" autocomplete="off" spellcheck="false" dir="auto"
        aria-labelledby="${this.#id}-label" aria-autocomplete="list" aria-haspopup="listbox" aria-expanded=${String(shown)} aria-controls="${this.#id}-list"
        aria-activedescendant=${active ? this.#optionId(this.#active) : nothing}
        aria-invalid=${view.invalid ? 'true' : nothing} aria-busy=${view.busy ? 'true' : nothing}
        aria-describedby=${view.describedBy ?? nothing} placeholder=${view.placeholder ?? nothing}
        .value=${live(text)} @input=${this.#onInput} @keydown=${this.#onKeydown} @click=${this.#onPress}>
      ${view.busy ? html`<span class="spinner"></span>` : html`<button class="opener" type="button" tabindex="-1" aria-label=${words.showChoices} @click=${this.#onPress}>${selectIcon()}</button>`}
      <div id="${this.#id}-popup" class="menu choices ${this.#items.length === 0 && view.free ? 'empty' : ''}" popover="manual" @toggle=${this.#popup.onToggle} @mousedown=${this.#keepFocus}>
        <div id="${this.#id}-list" role="listbox" aria-label=${label} @click=${this.#onTake} @keydown=${this.#onKeydown}>
          ${shown ? repeat(this.#items, ({ key }) => key, this.#option) : nothing}
        </div>
        ${this.isOpen && this.#items.length === 0 && !view.free ? html`<p class="none">${this.#noneText}</p>` : nothing}
        ${this.isOpen && this.#more > 0 ? html`<p class="none">${words.moreOptions(this.#more)}</p>` : nothing}
      </div>
    </div>`;
  }

  readonly #option = (item: Item, index: number): TemplateResult => html`
    <div class="menu-item ${index === this.#active ? 'active' : ''}" role="option" id=${this.#optionId(index)} data-index=${index}
      aria-selected=${String(item.key === this.#view?.chosen && !item.creates)}>
      ${item.creates ? html`${plusIcon()}<bdi class="grow clip" dir="auto">${this.#view?.words.create(item.text)}</bdi>`
        : html`<bdi class="grow clip" dir="auto">${marked(item.text, item.match)}</bdi>${item.key === this.#view?.chosen ? checkIcon() : nothing}`}
    </div>`;

  #optionId(index: number): string {
    return `${this.#id}-option-${String(index)}`;
  }

  get #noneText(): string {
    if (!this.#view) return '';
    const { words, options, text } = this.#view;
    return options.length === 0 && !text.trim() ? words.noOption : words.noOptionFound(text.trim());
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(`#${this.#id}`);
  }

  /** Works out what the list holds now. */
  #list(): void {
    const { options, text, creates } = this.#view ?? { options: [], text: '' };
    const typed = this.#filters ? text.trim() : '';
    const found: Item[] = typed
      ? options.flatMap((option) => {
        const match = findText(option.text, typed);
        return match ? [{ ...option, match }] : [];
      })
      : [...options];
    this.#more = Math.max(0, found.length - MOST);
    const isNew = creates && text.trim() !== '' && !options.some((option) => fold(option.text) === fold(text));
    this.#items = [...found.slice(0, MOST), ...(isNew ? [{ key: '+', text: text.trim(), creates: true }] : [])];
    this.#active = Math.min(this.#active, this.#items.length - 1);
  }

  async #open(filters: boolean): Promise<void> {
    this.#filters = filters;
    const anchor = this.#field?.parentElement;
    if (anchor && !this.isOpen) await this.#popup.show(anchor);
  }

  #close(): void {
    this.#active = -1;
    this.#filters = false;
    this.#popup.hide();
    this.#host.requestUpdate();
  }

  #goTo(index: number): void {
    this.#active = index;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#popup.element?.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
    });
  }

  #take(item: Item | undefined): void {
    const view = this.#view;
    this.#close();
    if (item?.creates) view?.onCreate?.(item.text);
    else if (item) view?.onChoose(item);
  }

  readonly #onInput = (event: InputEvent): void => {
    this.#active = -1;
    this.#view?.onText((event.target as HTMLInputElement).value);
    void this.#open(true);
    void this.#host.updateComplete.then(() => {
      const count = this.#items.length + this.#more;
      if (this.isOpen && !(count === 0 && this.#view?.free))
        this.#announcer.say(count === 0 ? this.#noneText : this.#view?.words.optionsFound(count) ?? '');
    });
  };

  readonly #onTake = (event: MouseEvent): void => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (option) this.#take(this.#items[Number(option.dataset['index'])]);
  };

  readonly #onPress = (): void => {
    this.#field?.focus();
    if (this.isOpen) this.#close();
    else void this.#open(false).then(() => {
      this.#goTo(this.#items.findIndex(({ key }) => key === this.#view?.chosen));
    });
  };

  /** A press in the list leaves the caret in the field. */
  readonly #keepFocus = (event: Event): void => {
    event.preventDefault();
  };

  readonly #onFocusout = (event: FocusEvent): void => {
    const inside = event.relatedTarget instanceof Node && (event.currentTarget as Element).contains(event.relatedTarget);
    if (inside) return;
    this.hide();
    this.#view?.onLeave?.();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || !this.#act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whether the key meant something here. */
  #act(event: KeyboardEvent): boolean {
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        void this.#walk(event.key === 'ArrowDown' ? 1 : -1, event.altKey);
        return true;
      case 'Enter':
        if (!this.isOpen) return false;
        if (this.#active >= 0) this.#take(this.#items[this.#active]);
        else this.#close();
        return true;
      case 'Escape':
        if (this.isOpen) this.#close();
        else if (this.#view?.text) this.#view.onText('');
        else return false;
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // The caret moves; nothing in the list is meant any more.
        if (this.#active >= 0) this.#goTo(-1);
        return false;
      default: return false;
    }
  }

  /** To the next or the last option, around the ends; with Alt, only opens or closes. */
  async #walk(by: 1 | -1, alone: boolean): Promise<void> {
    if (alone) return by === 1 ? this.#open(false) : this.#close();
    const wasOpen = this.isOpen;
    await this.#open(this.#filters);
    const chosen = wasOpen ? -1 : this.#items.findIndex(({ key }) => key === this.#view?.chosen);
    const count = this.#items.length;
    if (count === 0) return;
    this.#goTo(chosen >= 0 ? chosen : this.#active < 0 ? (by === 1 ? 0 : count - 1) : (this.#active + by + count) % count);
  }
}
