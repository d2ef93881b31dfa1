import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Id } from '../domain/schema.js';
import { PagedList } from './paged-list.js';
import type { ListSource, ListState } from './paged-list.js';
import type { Session } from './session.js';

/** What a list shows. `busy`: another one was asked for, and this is the one before it. */
export type ShownList<T> =
  | Exclude<ListState<T>, { readonly status: 'ready' }>
  | (Extract<ListState<T>, { readonly status: 'ready' }> & { readonly busy: boolean });

const same = (a: readonly unknown[], b: readonly unknown[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The list that an element asks for. The one before stays until the first page of the new one is there, so that nothing
 * flashes while somebody types.
 */
export class PagedListController<T extends { readonly id: Id }> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #session: Session | undefined;
  #list: PagedList<T> | undefined;
  #before: PagedList<T> | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get #shown(): PagedList<T> | undefined {
    return this.#before ?? this.#list;
  }

  /** Which list is shown. */
  get source(): ListSource<T> | undefined {
    return this.#shown?.source;
  }

  get state(): ShownList<T> {
    const state = this.#shown?.state ?? { status: 'loading' };
    return state.status === 'ready' ? { ...state, busy: this.#before !== undefined } : state;
  }

  get items(): readonly T[] {
    return this.#shown?.items ?? [];
  }

  /**
   * Shows this list; asked before every rendering. `undefined`: none.
   * @param keep Whether the list before may stay until this one is there.
   */
  follow(session: Session | undefined, source: ListSource<T> | undefined, keep: boolean): void {
    if (!session || !source) return this.#close();
    if (session !== this.#session) this.#close();
    this.#session = session;
    if (this.#list && same(this.#list.source.key, source.key)) return;
    if (!keep) this.#settle();
    if (keep && !this.#before && this.#list?.state.status === 'ready') this.#before = this.#list;
    else this.#list?.close();
    const list: PagedList<T> = new PagedList(session, source, () => {
      if (list === this.#list && list.state.status !== 'loading') this.#settle();
      if (list === this.#list || list === this.#before) this.#host.requestUpdate();
    });
    this.#list = list;
  }

  readMore(): void {
    this.#list?.readMore();
    this.#host.requestUpdate();
  }

  readAll(): void {
    this.#list?.readAll();
    this.#host.requestUpdate();
  }

  retry(): void {
    this.#list?.retry();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move within the document disconnects and connects in one go: only what stays away lets go of its list.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  #settle(): void {
    this.#before?.close();
    this.#before = undefined;
  }

  #close(): void {
    this.#settle();
    this.#list?.close();
    this.#list = undefined;
    this.#session = undefined;
  }
}
