import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

/**
 * Says things to screen readers, politely. The region is there and empty from the start; a text that is said twice in a
 * row is said again.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #odd = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(text: string): void {
    this.#text = text;
    this.#odd = !this.#odd;
    this.#host.requestUpdate();
  }

  /** Belongs once into the template, outside anything that comes and goes. */
  render(): TemplateResult {
    return html`<div class="sr" role="status" aria-live="polite">${this.#text}${this.#odd ? '\u00a0' : ''}</div>`;
  }

  hostConnected(): void {
    this.#text = '';
  }
}
