import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isRightToLeft } from './language.js';

const GAP = 4;
const MARGIN = 8;

/** Puts a popover under its anchor, or above where there is more room, within the window. */
const place = (popup: HTMLElement, anchor: Element, { align = 'start', matchWidth = false, most = Infinity }: PopupOptions): void => {
  const box = anchor.getBoundingClientRect();
  const below = innerHeight - box.bottom - GAP - MARGIN;
  const above = box.top - GAP - MARGIN;
  if (matchWidth) popup.style.setProperty('inline-size', `${String(box.width)}px`);
  const { scrollTop } = popup;
  popup.style.setProperty('max-block-size', 'none');
  const { width, height: whole } = popup.getBoundingClientRect();
  const height = Math.min(whole, most);
  const under = height <= below || below >= above;
  const room = Math.min(Math.max(under ? below : above, 96), most);
  popup.style.setProperty('max-block-size', `${String(room)}px`);
  popup.scrollTop = scrollTop;
  popup.style.setProperty('inset-block-start', `${String(under ? box.bottom + GAP : box.top - GAP - Math.min(height, room))}px`);
  const fromLeft = (align === 'start') !== isRightToLeft(popup);
  const left = fromLeft ? box.left : box.right - width;
  popup.style.setProperty('left', `${String(Math.max(MARGIN, Math.min(left, innerWidth - width - MARGIN)))}px`);
};

export interface PopupOptions {
  readonly align?: 'start' | 'end';
  /** As wide as the anchor: for lists under a field. */
  readonly matchWidth?: boolean;
  /** The most it is high, in px. */
  readonly most?: number;
}

/**
 * Something that floats over the page beside its anchor: a `popover` of the tag's own shadow root. The platform brings
 * it to the top layer, closes it on Escape or a press outside, and returns the focus; this keeps it at its anchor.
 */
export class Popup implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #id: string;
  readonly #options: PopupOptions;
  #anchor: Element | undefined;
  /** What had the focus before it opened. */
  #before: HTMLElement | undefined;

  /** @param id The `id` of the popover in the tag's template. */
  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }, id: string, options: PopupOptions = {},
  ) {
    this.#host = host;
    this.#id = id;
    this.#options = options;
    host.addController(this);
  }

  get isOpen(): boolean {
    return this.#anchor !== undefined;
  }

  get element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#id}`);
  }

  async show(anchor: Element): Promise<void> {
    if (this.isOpen) return;
    this.#anchor = anchor;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.element?.isConnected || this.#anchor !== anchor) return;
    const { activeElement } = this.element.getRootNode() as ShadowRoot | Document;
    this.#before = (activeElement ?? anchor) as HTMLElement;
    this.element.addEventListener('beforetoggle', this.#giveBackFocus);
    this.element.showPopover();
    this.#place();
    addEventListener('scroll', this.#place, { capture: true, passive: true });
    addEventListener('resize', this.#place, { passive: true });
  }

  hide(): void {
    if (this.element?.matches(':popover-open')) this.element.hidePopover();
    this.#closed();
  }

  toggle(anchor: Element): Promise<void> {
    if (!this.isOpen) return this.show(anchor);
    this.hide();
    return Promise.resolve();
  }

  /** Belongs on the popover as `@toggle`: the platform may have closed it. */
  readonly onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState === 'closed') this.#closed();
  };

  hostUpdated(): void {
    if (this.isOpen) this.#place();
  }

  hostDisconnected(): void {
    this.#closed();
  }

  readonly #place = (event?: Event): void => {
    // What scrolls inside it stays where it is.
    if (event?.type === 'scroll' && event.composedPath().includes(this.element as EventTarget)) return;
    if (this.#anchor && this.element?.matches(':popover-open'))
      place(this.element, this.#anchor, this.#options);
  };

  /** Within a shadow root the platform forgets to. */
  readonly #giveBackFocus = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    const popup = event.currentTarget as HTMLElement;
    popup.removeEventListener('beforetoggle', this.#giveBackFocus);
    if (popup.contains((popup.getRootNode() as ShadowRoot | Document).activeElement)) this.#before?.focus({ preventScroll: true });
  };

  #closed(): void {
    if (!this.#anchor) return;
    this.#before = undefined;
    this.#anchor = undefined;
    removeEventListener('scroll', this.#place, { capture: true });
    removeEventListener('resize', this.#place);
    this.#host.requestUpdate();
  }
}
