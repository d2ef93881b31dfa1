import { asOrgError, isAbort } from '../client/errors.js';
import type { OrgErrorData } from '../client/errors.js';
import type { MemberFilter, Page } from '../client/paging.js';
import type { Member } from '../domain/member.js';
import { CursorPages } from './cursor-pages.js';
import { memberPageQuery } from './members.js';
import type { PagePlace } from './members.js';
import { OffsetPages } from './offset-pages.js';
import type { Staleness } from './query.js';
import type { Session } from './session.js';

/** Rows of a page. */
const LIMIT = 100;

/** What a way of paging is given: how to read a page, and whom to tell. */
export interface PageReader {
  /** The most rows a page holds. */
  readonly limit: number;
  /** Reads a page, from what is kept where that is still fresh. */
  read(place: PagePlace, signal: AbortSignal): Promise<Page<Member>>;
  /** A page as far as it is kept, stale or not. */
  kept(place: PagePlace): Page<Member> | undefined;
  forget(place: PagePlace): void;
  onRows(): void;
  onFailure(error: unknown): void;
}

/** A way of paging: rows by index out of pages. */
export interface Pages {
  /** How many rows there is room for as far as is known; `undefined` before the first page. */
  readonly length: number | undefined;
  /** Whether more rows may follow than `length` says. */
  readonly more: boolean;
  /** How many members match, where the backend tells. */
  readonly matching: number | undefined;
  at(index: number): Member | undefined;
  /** These rows are looked at now: reads what is missing, lets go of what is no longer wanted. */
  want(first: number, last: number): void;
  /** The members of these rows, `last` included; those not kept are read. */
  read(first: number, last: number, signal: AbortSignal): Promise<readonly Member[]>;
  /** Reads again what is looked at. */
  refresh(): void;
  close(): void;
}

export type RowsState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: OrgErrorData }
  | {
    readonly status: 'ready';
    /** Rows there is room for; with `more`, others may follow. */
    readonly length: number;
    readonly more: boolean;
    /** How many members match, where the backend tells. */
    readonly matching: number | undefined;
    readonly stale?: Staleness | undefined;
  };

/**
 * The members that match, as rows by index over paged data. Any row at once where the backend takes offsets; one page
 * after the other where it only hands out cursors. What was read stays until the rows change.
 */
export class MemberRows {
  readonly filter: MemberFilter;
  readonly #pages: Pages;
  readonly #end: () => void;
  #failure: OrgErrorData | undefined;
  #since = new Date();

  /** @param onChange Rows came, changed or failed. */
  constructor(session: Session, filter: MemberFilter, onChange: () => void) {
    this.filter = filter;
    const { paging, maxLimit } = session.ready.capabilities.members;
    const limit = Math.min(LIMIT, maxLimit ?? LIMIT);
    const query = (place: PagePlace) => memberPageQuery(session, filter, place, limit);
    const reader: PageReader = {
      limit,
      read: (place, signal) => session.queries.read(query(place), { signal }),
      kept: (place) => session.queries.kept(query(place).key),
      forget: (place) => {
        session.queries.forget(query(place).key);
      },
      onRows: () => {
        this.#failure = undefined;
        this.#since = new Date();
        onChange();
      },
      onFailure: (error) => {
        if (isAbort(error)) return;
        this.#failure = asOrgError(error);
        onChange();
      },
    };
    this.#pages = paging === 'offset' ? new OffsetPages(reader) : new CursorPages(reader);
    this.#end = session.subscribe((news) => {
      if (news === 'members') this.#pages.refresh();
      if (news === 'link') onChange();
    });
  }

  get state(): RowsState {
    const { length, more, matching } = this.#pages;
    if (length !== undefined)
      return {
        status: 'ready', length, more, matching,
        stale: this.#failure && { since: this.#since, error: this.#failure },
      };
    return this.#failure ? { status: 'failed', error: this.#failure } : { status: 'loading' };
  }

  /** `undefined`: not there yet. */
  at(index: number): Member | undefined {
    return this.#pages.at(index);
  }

  /** These rows are on screen now, `last` included. */
  want(first: number, last: number): void {
    this.#pages.want(first, last);
  }

  /**
   * The members of these rows, `last` included; those that are not there yet are read. Where a backend only hands out
   * cursors, as far as it was walked.
   * @throws OrgError
   */
  read(first: number, last: number, signal: AbortSignal): Promise<readonly Member[]> {
    return this.#pages.read(first, last, signal);
  }

  /** Reads again after a failure. */
  retry(): void {
    this.#failure = undefined;
    this.#pages.refresh();
  }

  close(): void {
    this.#end();
    this.#pages.close();
  }
}
