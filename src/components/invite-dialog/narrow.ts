import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the screen is narrow, so that a dialog is a sheet: a modal one takes its size from the window. */
export class Narrow implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #media = matchMedia('(width < 600px)');

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get matches(): boolean {
    return this.#media.matches;
  }

  hostConnected(): void {
    this.#media.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#media.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate();
  };
}
