import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PROVIDER_CAME, SessionRequestEvent } from './context.js';
import type { Session, SessionNews, SessionState } from './session.js';

/** An element that shows a session's data. */
export type SessionHost = ReactiveControllerHost & HTMLElement & {
  /** Set by hand, it wins over the provider's. */
  session?: Session | undefined;
};

/**
 * Joins an element to its session: the one set by hand, else the nearest provider's, which may come late or change.
 * The element renders again when the session's own state changes.
 */
export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #onNews: ((news: SessionNews) => void) | undefined;
  #provided: Session | undefined;
  #current: Session | undefined;
  #end: (() => void) | undefined;
  #release: (() => void) | undefined;

  /** @param onNews Hears everything the session tells. */
  constructor(host: SessionHost, onNews?: (news: SessionNews) => void) {
    this.#host = host;
    this.#onNews = onNews;
    host.addController(this);
  }

  get session(): Session | undefined {
    return this.#host.session ?? this.#provided;
  }

  /** `absent`: no provider, or one without a client yet. */
  get state(): SessionState | { readonly status: 'absent' } {
    return this.session?.state ?? { status: 'absent' };
  }

  hostConnected(): void {
    document.addEventListener(PROVIDER_CAME, this.#ask);
    this.#ask();
    this.#follow();
    // Moved away from its provider, an element shows that.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    document.removeEventListener(PROVIDER_CAME, this.#ask);
    this.#release?.();
    this.#release = undefined;
    this.#provided = undefined;
    this.#current = undefined;
    this.#end?.();
    this.#end = undefined;
  }

  /** Asks the provider that is nearest now. */
  readonly #ask = (): void => {
    this.#release?.();
    this.#release = undefined;
    this.#host.dispatchEvent(new SessionRequestEvent({
      callback: (session, unsubscribe) => {
        this.#release = unsubscribe;
        if (session === this.#provided) return;
        this.#provided = session;
        this.#host.requestUpdate();
      },
    }));
  };

  #follow(): void {
    const { session } = this;
    if (session === this.#current) return;
    this.#end?.();
    this.#current = session;
    this.#end = session?.subscribe((news) => {
      this.#onNews?.(news);
      if (news === 'state' || news === 'link') this.#host.requestUpdate();
    });
  }
}
