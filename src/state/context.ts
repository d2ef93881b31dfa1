/**
 * How a tag finds its session: the community's context protocol, so that a host's own elements can ask for it or give one
 * too. A tag that was there before its provider asks again when one comes.
 */
import type { Session } from './session.js';

/** What is asked for. The same for every copy of this package on a page. */
export const sessionContext = Symbol.for('rosterkit.session');

type Give = (session: Session | undefined, unsubscribe?: () => void) => void;

/** Asks the nearest provider for its session, and for every one after it. */
export class SessionRequestEvent extends Event {
  static readonly type = 'context-request';
  readonly context = sessionContext;
  readonly subscribe = true;
  readonly callback: Give;

  constructor(init: { readonly callback: Give }) {
    super(SessionRequestEvent.type, { bubbles: true, composed: true });
    this.callback = init.callback;
  }
}

/** Said on the document when a provider comes; whoever asked before asks again. */
export const PROVIDER_CAME = 'rosterkit-provider-came';

/** Gives a session to everything below an element. */
export class SessionGiver {
  readonly #takers = new Set<Give>();
  #session: Session | undefined;

  constructor(host: HTMLElement) {
    host.addEventListener(SessionRequestEvent.type, (event) => {
      const request = event as SessionRequestEvent;
      if ((request.context as unknown) !== sessionContext || event.composedPath()[0] === host) return;
      event.stopImmediatePropagation();
      const { callback } = request;
      // Another implementation of the protocol may ask once only.
      if (request.subscribe as boolean | undefined) this.#takers.add(callback);
      callback(this.#session, () => void this.#takers.delete(callback));
    });
  }

  give(session: Session | undefined): void {
    this.#session = session;
    for (const taker of [...this.#takers]) taker(session, () => void this.#takers.delete(taker));
  }
}
