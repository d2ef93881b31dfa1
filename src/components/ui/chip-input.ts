import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { hasSeparator } from './address-text.js';
import { closeIcon } from './icons.js';
import { isRightToLeft } from './language.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface Chip {
  readonly key: string;
  /** What stands on it. */
  readonly content: TemplateResult;
  /** What it is called. */
  readonly name: string;
  /** `invalid` and `known` ones want attention: `why` says it in words. */
  readonly look: '' | 'invalid' | 'known' | 'waiting';
  readonly why?: string | undefined;
}

export interface ChipInputWords {
  readonly remove: (what: string) => string;
  readonly moreChips: (n: number) => string;
}

export interface ChipInputView {
  readonly words: ChipInputWords;
  readonly chips: readonly Chip[];
  /** How many there are; `chips` may be the first of them. */
  readonly total: number;
  readonly text: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly isBusy: boolean;
  readonly onText: (text: string) => void;
  /** Takes what was typed or pasted. */
  readonly onTake: (text: string) => void;
  readonly onRemove: (key: string) => void;
  readonly onEdit: (key: string) => void;
  readonly onMore: () => void;
}

/** Ends what is being typed. */
const ENDS = /[,;\uff0c\uff1b\u3001\n]$/u;

/**
 * A box in which many short texts become chips: typed ones at a comma, Enter or when it is left, pasted ones at once. One
 * stop for Tab beside the field; arrows walk the chips, Delete removes, F2 takes one out to be written anew.
 */
export class ChipInput {
  readonly #host: Host;
  readonly #id: string;
  #view: ChipInputView | undefined;

  /** @param id The `id` of the field in the tag's template; its label has it as `for`. */
  constructor(host: Host, id: string) {
    this.#host = host;
    this.#id = id;
  }

  get field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>(`#${this.#id}`);
  }

  render(view: ChipInputView): TemplateResult {
    this.#view = view;
    const { chips, total, words, text } = view;
    return html`<div class="chip-box ${view.isInvalid ? 'invalid' : ''}" @click=${this.#onPress} @focusout=${this.#onFocusout}>
      ${chips.length > 0 ? html`<ul class="chips" @keydown=${this.#onChipKey}>${repeat(chips, ({ key }) => key, this.#chip)}</ul>` : nothing}
      ${total > chips.length ? html`<button class="link small more" type="button" @click=${view.onMore}>${words.moreChips(total - chips.length)}</button>` : nothing}
      <input id=${this.#id} type="text" autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto" enterkeyhint="enter"
        aria-describedby=${view.describedBy} aria-invalid=${view.isInvalid ? 'true' : nothing} aria-busy=${view.isBusy ? 'true' : nothing}
        .value=${live(text)} @input=${this.#onInput} @paste=${this.#onPaste} @keydown=${this.#onKeydown}></div>`;
  }

  readonly #chip = ({ key, content, name, look, why }: Chip, at: number): TemplateResult => html`
    <li class="chip ${look}" title=${why ?? nothing}>${content}${why ? html`<span class="sr">: ${why}</span>` : nothing}
      <button class="off" type="button" data-key=${key} tabindex=${at === 0 ? 0 : -1} aria-label=${this.#view?.words.remove(name) ?? name}
        @click=${() => {
          this.#remove(key);
        }}>${closeIcon()}</button></li>`;

  get #offs(): HTMLElement[] {
    return [...(this.field?.parentElement?.querySelectorAll<HTMLElement>('.off') ?? [])];
  }

  #remove(key: string): void {
    const offs = this.#offs;
    const at = offs.findIndex((off) => off.dataset['key'] === key);
    const next = (offs[at + 1] ?? offs[at - 1])?.dataset['key'];
    this.#view?.onRemove(key);
    void this.#host.updateComplete.then(() => {
      (this.#offs.find((off) => next !== undefined && off.dataset['key'] === next) ?? this.field)?.focus();
    });
  }

  /** Takes what is typed, finished or not. */
  take(): void {
    // Of the field, not of the view: several characters can come in one go, before it is drawn anew.
    const text = (this.field?.value ?? this.#view?.text)?.trim();
    if (!text) return;
    this.#view?.onText('');
    this.#view?.onTake(text);
  }

  readonly #onInput = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    this.#view?.onText(value);
    if (!(event as InputEvent).isComposing && ENDS.test(value)) this.take();
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const field = this.field;
    if (!field || !(hasSeparator(pasted) || pasted.includes('@') || pasted.length > 60)) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = field;
    const whole = value.slice(0, selectionStart ?? value.length) + pasted + value.slice(selectionEnd ?? value.length);
    this.#view?.onText('');
    this.#view?.onTake(whole);
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const field = this.field;
    if (event.key === 'Enter' && field?.value.trim()) {
      event.preventDefault();
      this.take();
    } else if (event.key === ' ' && /^[^\s<>"]+@[^\s<>"]+\.[^\s<>"]+$/u.test(field?.value.trim() ?? '')) {
      event.preventDefault();
      this.take();
    } else if ((event.key === 'Backspace' || event.key === this.#back) && field?.selectionStart === 0 && field.selectionEnd === 0) {
      const last = this.#offs.at(-1);
      if (!last) return;
      event.preventDefault();
      last.focus();
    }
  };

  get #back(): string {
    return this.field && isRightToLeft(this.field) ? 'ArrowRight' : 'ArrowLeft';
  }

  readonly #onChipKey = (event: KeyboardEvent): void => {
    const offs = this.#offs;
    const at = offs.indexOf(event.target as HTMLElement);
    const key = offs[at]?.dataset['key'];
    if (key === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = event.key === this.#back ? -1 : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? 1 : 0;
    if (by !== 0) (offs[at + by] ?? (by > 0 ? this.field : offs[at]))?.focus();
    else if (event.key === 'Home') offs[0]?.focus();
    else if (event.key === 'End') this.field?.focus();
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#remove(key);
    else if (event.key === 'F2') {
      this.#view?.onEdit(key);
      void this.#host.updateComplete.then(() => this.field?.focus());
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** A press beside the chips means the field. */
  readonly #onPress = (event: Event): void => {
    if (event.target === event.currentTarget) this.field?.focus();
  };

  readonly #onFocusout = (event: FocusEvent): void => {
    if (event.target === this.field) this.take();
  };
}
