import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { closeIcon, searchIcon } from './icons.js';

export interface SearchWords {
  /** Stands in the empty field. */
  readonly search: string;
  /** Says what is searched in. */
  readonly searchLabel: string;
  readonly clearSearch: string;
}

/** A pause so long, in ms, ends a word: then it is searched. */
const PAUSE = 200;

/** What a person types to search by; it counts after each pause, so that a backend is not asked for every letter. */
export class SearchField implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #typed = '';
  #searched = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** What is searched now. */
  get searched(): string {
    return this.#searched;
  }

  get input(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('.search input');
  }

  /** Searches for it at once. */
  set(text: string): void {
    clearTimeout(this.#timer);
    this.#typed = text;
    this.#searched = text.trim();
    this.#host.requestUpdate();
  }

  render(words: SearchWords): TemplateResult {
    return html`<span class="input search">${searchIcon()}<input type="search" placeholder=${words.search}
      aria-label=${words.searchLabel} autocomplete="off" spellcheck="false" enterkeyhint="search" .value=${this.#typed}
      @input=${this.#onInput} @compositionend=${this.#onInput} @keydown=${this.#onKeydown}>${this.#typed
        ? html`<button type="button" class="button ghost little square" aria-label=${words.clearSearch}
          @click=${this.#onClear}>${closeIcon()}</button>`
        : html`<span class="kbd only-wide" aria-hidden="true">/</span>`}</span>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  readonly #onInput = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.#timer);
    this.#typed = value;
    this.#host.requestUpdate();
    // Letters of an input method are not a word yet.
    if ((event as InputEvent).isComposing) return;
    this.#timer = setTimeout(() => {
      this.set(value);
    }, PAUSE);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Escape' && event.key !== 'Enter')) return;
    if (event.key === 'Enter') this.set(this.#typed);
    else if (this.#typed) {
      event.preventDefault();
      this.set('');
    }
  };

  readonly #onClear = (): void => {
    this.set('');
    this.input?.focus();
  };
}
