import { isAbort } from '../client/errors.js';
import type { Page } from '../client/paging.js';

/** How a walk reads its pages, and whom it tells. */
export interface CursorReader<T> {
  /** Reads the page at a cursor, from what is kept where that is still fresh. */
  read(place: { readonly cursor: string | null }, signal: AbortSignal): Promise<Page<T>>;
  onRows(): void;
  onFailure(error: unknown): void;
}

/** Rows that come by cursors only: one page after the other, as far as is looked. */
export class CursorPages<T> {
  readonly #reader: CursorReader<T>;
  #items: readonly T[] = [];
  #next: string | null = null;
  #started = false;
  #matching: number | undefined;
  #last = 0;
  #walk: AbortController | undefined;
  /** The last walk failed: the next one begins when the reader says so. */
  #failed = false;

  constructor(reader: CursorReader<T>) {
    this.#reader = reader;
  }

  /** The rows so far, and one that stands for those to come. */
  get length(): number | undefined {
    return this.#started ? this.#items.length + (this.more ? 1 : 0) : undefined;
  }

  get more(): boolean {
    return this.#next !== null;
  }

  get matching(): number | undefined {
    return this.#matching;
  }

  /** The rows that are there. */
  get items(): readonly T[] {
    return this.#items;
  }

  /** Whether rows that are looked at are on their way, behind those that are there. */
  get isReadingMore(): boolean {
    return this.#walk !== undefined && !this.#failed && this.more && this.#last >= this.#items.length;
  }

  at(index: number): T | undefined {
    return this.#items[index];
  }

  want(_first: number, last: number): void {
    this.#last = last;
    if (!this.#walk && !this.#failed && (!this.#started || this.more) && last >= this.#items.length) void this.#go(this.#items, this.#next);
  }

  read(first: number, last: number): Promise<readonly T[]> {
    return Promise.resolve(this.#items.slice(first, last + 1));
  }

  refresh(): void {
    this.#walk?.abort();
    this.#walk = undefined;
    this.#failed = false;
    void this.#go([], null, Math.max(this.#items.length - 1, this.#last));
  }

  close(): void {
    this.#walk?.abort();
  }

  /** Walks on from a cursor until the row that is looked at; what is shown changes page by page, or at the end of a renewal. */
  async #go(items: readonly T[], cursor: string | null, until = this.#last): Promise<void> {
    const { signal } = (this.#walk = new AbortController());
    const renewing = items.length < this.#items.length;
    try {
      do {
        const page: Page<T> = await this.#reader.read({ cursor }, signal);
        if (signal.aborted) return;
        items = [...items, ...page.items];
        // A backend that hands out the same cursor again would be walked for ever.
        cursor = page.next === cursor ? null : page.next;
        if (!renewing || cursor === null || items.length > until) this.#show(items, cursor, page.total);
      } while (cursor !== null && items.length <= Math.max(until, this.#last));
    } catch (error) {
      if (signal.aborted || isAbort(error)) return;
      this.#failed = true;
      this.#reader.onFailure(error);
    } finally {
      if (this.#walk?.signal === signal) this.#walk = undefined;
    }
  }

  #show(items: readonly T[], next: string | null, total: number | undefined): void {
    this.#items = items;
    this.#next = next;
    this.#started = true;
    this.#matching = total;
    this.#reader.onRows();
  }
}
