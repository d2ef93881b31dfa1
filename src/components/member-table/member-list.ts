import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OrgErrorData } from '../../client/errors.js';
import type { MemberFilter } from '../../client/paging.js';
import type { Member } from '../../domain/member.js';
import { MemberRows } from '../../state/member-rows.js';
import type { RowsState } from '../../state/member-rows.js';
import type { Session } from '../../state/session.js';

/** What the table has to show. `busy`: other rows are on their way. */
export type ListState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: OrgErrorData }
  | (Extract<RowsState, { status: 'ready' }> & { readonly busy: boolean });

const same = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);
const summary = (state: ListState): string =>
  JSON.stringify(state.status === 'ready' ? { ...state, stale: state.stale?.error.code } : state);

/**
 * The rows of the filter that is asked for. Those of the one before stay until the first page of the new one is there,
 * so that nothing flashes while somebody types.
 */
export class MemberList implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #onRows: (renewed: boolean) => void;
  #session: Session | undefined;
  #filter: MemberFilter | undefined;
  #rows: MemberRows | undefined;
  #before: MemberRows | undefined;
  #told = '';

  /** @param onRows Rows came or changed; `renewed`: they are those of another filter. */
  constructor(host: ReactiveControllerHost & Element, onRows: (renewed: boolean) => void) {
    this.#host = host;
    this.#onRows = onRows;
    host.addController(this);
  }

  /** The rows to draw. */
  get rows(): MemberRows | undefined {
    return this.#before ?? this.#rows;
  }

  get state(): ListState {
    const state = this.rows?.state ?? { status: 'loading' };
    return state.status === 'ready' ? { ...state, busy: this.#before !== undefined } : state;
  }

  at(index: number): Member | undefined {
    return this.rows?.at(index);
  }

  /** Shows the members of this filter; asked before every rendering. `undefined`: nobody. */
  follow(session: Session | undefined, filter: MemberFilter): void {
    if (session === this.#session && this.#filter && same(filter, this.#filter)) return;
    if (session !== this.#session) this.#close();
    this.#session = session;
    if (!session) return;
    this.#filter = filter;
    if (this.#before) this.#rows?.close();
    else if (this.#rows?.state.status === 'ready') this.#before = this.#rows;
    else this.#rows?.close();
    const rows = new MemberRows(session, filter, () => {
      if (rows === this.#rows || rows === this.#before) this.#changed();
    });
    this.#rows = rows;
    rows.want(0, 1);
    if (rows.state.status === 'ready') this.#settle();
  }

  want(first: number, last: number): void {
    this.rows?.want(first, last);
  }

  retry(): void {
    this.#rows?.retry();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // A move within the document disconnects and connects in one go: only what stays away lets go of its rows.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  #changed(): void {
    const renewed = this.#before !== undefined && this.#rows?.state.status !== 'loading';
    if (renewed) this.#settle();
    this.#onRows(renewed);
    const now = summary(this.state);
    if (now === this.#told && !renewed) return;
    this.#told = now;
    this.#host.requestUpdate();
  }

  #settle(): void {
    this.#before?.close();
    this.#before = undefined;
  }

  #close(): void {
    this.#settle();
    this.#rows?.close();
    this.#rows = undefined;
    this.#session = undefined;
    this.#filter = undefined;
    this.#told = '';
  }
}
