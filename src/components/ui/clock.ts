import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** Renders an element again as time goes by: once a minute, or once a second while something counts down. */
export class Clock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;
  #every = MINUTE;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Asked in every rendering: whether seconds are shown. */
  set showsSeconds(shows: boolean) {
    const every = shows ? 1_000 : MINUTE;
    if (every === this.#every) return;
    this.#every = every;
    if (this.#timer !== undefined) this.#start();
  }

  hostConnected(): void {
    this.#start();
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #start(): void {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      this.#host.requestUpdate();
    }, this.#every);
  }
}
