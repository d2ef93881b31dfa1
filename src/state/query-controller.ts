import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Query, Reading } from './query.js';
import type { Watch } from './query-cache.js';
import type { SessionController } from './session-controller.js';
import type { Session } from './session.js';

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Where an element's session comes from. */
export type SessionSource = Pick<SessionController, 'session' | 'state'>;

/** Reads one thing for an element, and renders it again whenever that changes. */
export class QueryController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sessions: SessionSource;
  readonly #query: (session: Session) => Query<T> | undefined;
  #session: Session | undefined;
  #current: Query<T> | undefined;
  #watch: Watch<T> | undefined;

  /** @param query Asked before every rendering with an open session; `undefined`: nothing to read now. */
  constructor(host: ReactiveControllerHost, sessions: SessionSource, query: (session: Session) => Query<T> | undefined) {
    this.#host = host;
    this.#sessions = sessions;
    this.#query = query;
    host.addController(this);
  }

  get reading(): Reading<T> {
    const { state } = this.#sessions;
    if (state.status === 'failed') return { status: 'failed', error: state.error };
    if (state.status === 'opening') return { status: 'loading' };
    return this.#watch?.reading ?? { status: 'idle' };
  }

  /** The data, as far as it is there. */
  get data(): T | undefined {
    const { reading } = this;
    return reading.status === 'ready' ? reading.data : undefined;
  }

  /** Reads again after a failure. */
  retry(): void {
    this.#sessions.session?.retry();
    this.#watch?.retry();
  }

  hostConnected(): void {
    this.#follow();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#drop();
  }

  #follow(): void {
    const { session, state } = this.#sessions;
    const query = session && state.status === 'ready' ? this.#query(session) : undefined;
    if (!session || !query) return this.#drop();
    if (this.#session === session && this.#current && same(this.#current.key, query.key)) return;
    this.#drop();
    this.#session = session;
    this.#current = query;
    this.#watch = session.queries.watch(query, () => {
      this.#host.requestUpdate();
    });
  }

  #drop(): void {
    this.#watch?.end();
    this.#watch = undefined;
    this.#current = undefined;
    this.#session = undefined;
  }
}
