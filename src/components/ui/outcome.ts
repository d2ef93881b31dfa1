import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Announcer } from './announcer.js';
import { alertIcon, closeIcon, doneIcon, reloadIcon, userCheckIcon } from './icons.js';

/** So long, in ms, it is said that something worked. */
const STAY = 8_000;

export interface OutcomeView {
  /** `done`: everything worked. `told`: nothing to do. `warning`: some of it did not. `danger`: none of it did. */
  readonly tone: 'done' | 'told' | 'warning' | 'danger';
  /** The first sentence stands out. */
  readonly lines: readonly string[];
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

const SIGNS = { done: doneIcon, told: userCheckIcon, warning: alertIcon, danger: alertIcon } as const;

/** What became of an action: a toast that goes by itself when all is well, else a notice that stays above the list. */
export class Outcome implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #announcer: Announcer;
  #views: readonly OutcomeView[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    host.addController(this);
  }

  get isNoticed(): boolean {
    return this.#views.some(({ tone }) => tone !== 'done');
  }

  /** In place of what was said before. */
  show(...views: readonly OutcomeView[]): void {
    this.#views = views;
    this.#announcer.say(views.flatMap(({ lines }) => lines).join(' '));
    clearTimeout(this.#timer);
    if (views.some(({ tone }) => tone === 'done')) this.#wait();
    this.#host.requestUpdate();
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.#views = [];
    this.#host.requestUpdate();
  }

  /** Above the list. */
  notices(dismiss: string): TemplateResult | typeof nothing {
    const views = this.#views.filter(({ tone }) => tone !== 'done');
    return views.length === 0 ? nothing : html`<div class="outcomes" part="outcome">${views.map((view) => html`
      <div class="notice ${view.tone === 'told' ? '' : view.tone}">${SIGNS[view.tone]()}
        <p class="grow"><b>${view.lines[0]}</b> ${view.lines.slice(1).join(' ')}</p>
        ${view.action ? html`<button class="button little" type="button" @click=${view.action.run}>${reloadIcon()}${view.action.label}</button>` : nothing}
        ${this.#off(view, dismiss)}</div>`)}</div>`;
  }

  /** Over the foot of the list. */
  toasts(dismiss: string): TemplateResult | typeof nothing {
    const view = this.#views.find(({ tone }) => tone === 'done');
    return view ? html`<div class="toast" part="toast">${doneIcon()}<span>${view.lines.join(' ')}</span>${this.#off(view, dismiss)}</div>` : nothing;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  #off(view: OutcomeView, label: string): TemplateResult {
    return html`<button class="button ghost little square" type="button" aria-label=${label} @click=${() => {
      this.#drop(view);
    }}>${closeIcon()}</button>`;
  }

  #drop(view: OutcomeView): void {
    this.#views = this.#views.filter((one) => one !== view);
    this.#host.requestUpdate();
  }

  #wait(): void {
    this.#timer = setTimeout(() => {
      // Whoever points at it or stands on it is still reading.
      if (this.#host.renderRoot.querySelector('.toast:is(:hover, :focus-within)')) return this.#wait();
      for (const view of this.#views) if (view.tone === 'done') this.#drop(view);
    }, STAY);
  }
}
