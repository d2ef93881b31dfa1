import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { closeIcon } from './icons.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface DialogView {
  readonly title: string;
  readonly close: string;
  readonly body: () => TemplateResult;
  /** Buttons; the primary one last. Missing: there is no foot. */
  readonly foot?: (() => TemplateResult) | undefined;
  /** Before the title: a way back. */
  readonly lead?: (() => TemplateResult | typeof nothing) | undefined;
  /** After the title. */
  readonly tools?: (() => TemplateResult | typeof nothing) | undefined;
  /** Between head and body: tabs. */
  readonly bar?: (() => TemplateResult | typeof nothing) | undefined;
  /** There also while it is closed: a live region, which nothing outside a modal dialog can be. */
  readonly live?: TemplateResult | undefined;
  /** For what is a short list or a question. */
  readonly isNarrow?: boolean | undefined;
  /** It asks before something that cannot be taken back; `autofocus` belongs on the way out. */
  readonly isAlert?: boolean | undefined;
}

/**
 * A modal `<dialog>` of the tag's own shadow root: the platform holds the focus in it, closes it on Escape and gives the
 * focus back. On a narrow screen it is a sheet at the lower edge.
 */
export class Dialog {
  readonly #host: Host;
  readonly #id: string;
  readonly #closed: (() => void) | undefined;
  #isOpen = false;
  /** `close` events still to come of what was closed here: it may be open again by then. */
  #expected = 0;

  /**
   * @param id The `id` of the dialog in the tag's template.
   * @param closed Called when it was closed, however that came.
   */
  constructor(host: Host, id: string, closed?: () => void) {
    this.#host = host;
    this.#id = id;
    this.#closed = closed;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  async show(): Promise<void> {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const element = this.#element;
    if (this.#isOpen && element?.isConnected && !element.open) element.showModal();
  }

  hide(): void {
    if (this.#element?.open) {
      this.#expected++;
      this.#element.close();
    }
    this.#end();
  }

  /** Belongs into the template at all times; `body` and `foot` are asked for while it is open. */
  render({ title, close, body, foot, lead, tools, bar, live, isNarrow, isAlert }: DialogView): TemplateResult {
    const titleId = `${this.#id}-title`;
    return html`<dialog id=${this.#id} class="dialog ${isNarrow ? 'narrow' : ''}" role=${isAlert ? 'alertdialog' : nothing} aria-labelledby=${titleId} @close=${this.#onClose} @keydown=${this.#onKeydown}>
      ${this.#isOpen ? html`
        <header class="dialog-head">${lead?.() ?? nothing}<h2 id=${titleId}>${title}</h2>${tools?.() ?? nothing}
          <button class="button ghost square" type="button" aria-label=${close} @click=${() => {
            this.hide();
          }}>${closeIcon()}</button></header>
        ${bar?.() ?? nothing}
        <div class="dialog-body">${body()}</div>
        ${foot ? html`<footer class="dialog-foot">${foot()}</footer>` : nothing}` : nothing}
      ${live ?? nothing}
    </dialog>`;
  }

  get #element(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>(`#${this.#id}`);
  }

  /** Escape closes the innermost thing: what lies around the tag does not hear of it. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') event.stopPropagation();
  };

  readonly #onClose = (): void => {
    if (this.#expected > 0) this.#expected--;
    else this.#end();
  };

  #end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#host.requestUpdate();
    this.#closed?.();
  }
}
