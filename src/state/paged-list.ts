import { asOrgError, isAbort } from '../client/errors.js';
import type { OrgErrorData } from '../client/errors.js';
import type { Page } from '../client/paging.js';
import type { Id } from '../domain/schema.js';
import { CursorPages } from './cursor-pages.js';
import type { Topic } from './invalidation.js';
import type { Query, Staleness } from './query.js';
import type { Session } from './session.js';

/** What a list is made of: any noun that comes in pages. */
export interface ListSource<T> {
  /** Two sources of one key list the same: what is searched, in which order. */
  readonly key: readonly unknown[];
  /** News of it reads the list again. */
  readonly topic: Topic;
  /** The page at a cursor; `null`: the first one. */
  readonly page: (cursor: string | null) => Query<Page<T>>;
}

export type ListState<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: OrgErrorData }
  | {
    readonly status: 'ready';
    readonly items: readonly T[];
    /** Whether others follow. */
    readonly more: boolean;
    /** They are on their way. */
    readonly isReadingMore: boolean;
    /** How many there are in all, where the backend tells. */
    readonly total: number | undefined;
    readonly stale?: Staleness | undefined;
  };

/** The items of a list as far as it was read: page after page, read again whenever news of them comes. */
export class PagedList<T extends { readonly id: Id }> {
  readonly source: ListSource<T>;
  readonly #pages: CursorPages<T>;
  readonly #end: () => void;
  #failure: OrgErrorData | undefined;
  #since = new Date();
  #items: readonly T[] = [];
  #from: readonly T[] = [];

  /** @param onChange Items came, changed or failed. */
  constructor(session: Session, source: ListSource<T>, onChange: () => void) {
    this.source = source;
    this.#pages = new CursorPages<T>({
      read: ({ cursor }, signal) => session.queries.read(source.page(cursor), { signal }),
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
    });
    this.#end = session.subscribe((news) => {
      if (news === source.topic) this.#pages.refresh();
      if (news === 'link') onChange();
    });
    this.#pages.want(0, 0);
  }

  get state(): ListState<T> {
    const { length, more, matching, isReadingMore } = this.#pages;
    if (length === undefined) return this.#failure ? { status: 'failed', error: this.#failure } : { status: 'loading' };
    return {
      status: 'ready', items: this.items, more, isReadingMore, total: matching,
      stale: this.#failure && { since: this.#since, error: this.#failure },
    };
  }

  /** Each once: between two pages somebody may have moved from one to the other. */
  get items(): readonly T[] {
    const { items } = this.#pages;
    if (items !== this.#from) {
      const seen = new Set<Id>();
      this.#from = items;
      this.#items = items.filter(({ id }) => !seen.has(id) && seen.add(id));
    }
    return this.#items;
  }

  /** Reads the next page. */
  readMore(): void {
    if (this.#failure) this.retry();
    this.#pages.want(0, this.#pages.items.length);
  }

  /** Reads everything that follows. */
  readAll(): void {
    this.#pages.want(0, Number.MAX_SAFE_INTEGER);
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

/**
 * Every item of a source, from its first page to its last.
 * @throws OrgError
 */
export const readWhole = async <T extends { readonly id: Id }>(
  session: Session, { page }: ListSource<T>, signal: AbortSignal,
): Promise<readonly T[]> => {
  const items = new Map<Id, T>();
  for (let cursor: string | null = null, seen: string | null = null; ; seen = cursor) {
    const { items: more, next }: Page<T> = await session.queries.read(page(cursor), { signal });
    for (const item of more) items.set(item.id, item);
    if (next === null || next === seen) return [...items.values()];
    cursor = next;
  }
};
