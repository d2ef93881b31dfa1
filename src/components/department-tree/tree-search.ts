import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { departmentTree } from '../../locales/en/department-tree.js';
import { closeIcon, searchIcon } from '../ui/icons.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
type Words = ReturnType<typeof departmentTree>;

export interface SearchActions {
  /** Something else is searched. */
  typed(text: string): void;
  /** Goes on to what was found. */
  enter(): void;
}

/** The head of the tree: its title and a button, or, once that was pressed, a field to search in. */
export class TreeSearch {
  readonly #host: Host;
  readonly #actions: SearchActions;
  #text: string | undefined;

  constructor(host: Host, actions: SearchActions) {
    this.#host = host;
    this.#actions = actions;
  }

  get isOpen(): boolean {
    return this.#text !== undefined;
  }

  /** What is searched; empty: nothing. */
  get text(): string {
    return this.#text?.trim() ?? '';
  }

  /** Opens, or goes to the field. */
  async open(): Promise<void> {
    this.#set(this.#text ?? '');
    await this.#host.updateComplete;
    this.focus();
  }

  async close(): Promise<void> {
    this.#set(undefined);
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.head button')?.focus();
  }

  readonly clear = (): void => {
    this.#set('');
    this.focus();
  };

  focus(): void {
    this.#host.renderRoot.querySelector('input')?.focus();
  }

  render(words: Words): TemplateResult {
    if (this.#text === undefined)
      return html`<div class="head" part="head"><h2>${words.departments}</h2>
        <button class="button ghost square little" type="button" aria-label=${words.search} title=${words.search}
          @click=${() => this.open()}>${searchIcon()}</button></div>`;
    return html`<div class="head" part="head"><div class="input">${searchIcon()}
      <input type="search" aria-label=${words.search} placeholder=${words.search} autocomplete="off" spellcheck="false"
        .value=${this.#text} @input=${this.#onInput} @keydown=${this.#onKeydown}>
      <button class="button ghost square little" type="button" aria-label=${words.closeSearch}
        @click=${() => this.close()}>${closeIcon()}</button></div></div>`;
  }

  #set(text: string | undefined): void {
    this.#text = text;
    this.#host.requestUpdate();
  }

  readonly #onInput = (event: InputEvent): void => {
    this.#set((event.target as HTMLInputElement).value);
    if (this.text) this.#actions.typed(this.text);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (this.#text) this.clear();
      else void this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') this.#actions.enter();
    else return;
    event.preventDefault();
  };
}
