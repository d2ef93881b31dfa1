import { isAbort } from '../client/errors.js';
import type { Page } from '../client/paging.js';
import type { Member } from '../domain/member.js';
import type { PageReader, Pages } from './member-rows.js';

/** Pages kept beyond those on screen, so that scrolling back shows no skeleton. */
const KEEP = 40;
/** While answers are awaited, further jumps wait this long in ms, so that dragging the scroll bar does not flood. */
const SETTLE = 80;

/** Rows of a backend that takes offsets: any page at once, the ones on screen only. */
export class OffsetPages implements Pages {
  readonly #reader: PageReader;
  /** By page number, the one used last at the end. */
  readonly #pages = new Map<number, Page<Member>>();
  readonly #reading = new Map<number, AbortController>();
  /** Pages that are shown as they were until they are looked at again. */
  readonly #stale = new Set<number>();
  /** Pages that could not be read: not asked for again until the reader comes back to them, or says so. */
  readonly #failed = new Set<number>();
  #first = 0;
  #last = 0;
  #length: number | undefined;
  #more = false;
  #matching: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(reader: PageReader) {
    this.#reader = reader;
    // What is kept is shown at once, and asked for again: the query cache knows whether it is still fresh.
    this.#take(0, reader.kept({ offset: 0 }));
    this.#stale.add(0);
  }

  get length(): number | undefined {
    return this.#length;
  }

  get more(): boolean {
    return this.#more;
  }

  get matching(): number | undefined {
    return this.#matching;
  }

  at(index: number): Member | undefined {
    const { limit } = this.#reader;
    const page = Math.floor(index / limit);
    return this.#pages.get(page)?.items[index - page * limit];
  }

  want(first: number, last: number): void {
    this.#first = Math.floor(Math.max(0, first) / this.#reader.limit);
    this.#last = Math.floor(Math.max(0, last) / this.#reader.limit);
    for (const page of this.#failed) if (page < this.#first || page > this.#last) this.#failed.delete(page);
    for (const [page, controller] of this.#reading)
      if (page < this.#first || page > this.#last) {
        controller.abort();
        this.#reading.delete(page);
        this.#settle();
      }
    if (this.#timer === undefined) this.#readMissing();
  }

  refresh(): void {
    for (const page of this.#pages.keys()) this.#stale.add(page);
    for (const controller of this.#reading.values()) controller.abort();
    this.#reading.clear();
    this.#failed.clear();
    for (let page = this.#first; page <= this.#last; page++) void this.#read(page);
  }

  async read(first: number, last: number, signal: AbortSignal): Promise<readonly Member[]> {
    const { limit } = this.#reader;
    const members: Member[] = [];
    for (let page = Math.floor(first / limit); page * limit <= last; page++) {
      const { items } = this.#pages.get(page) ?? await this.#reader.read({ offset: page * limit }, signal);
      members.push(...items.slice(Math.max(0, first - page * limit), last - page * limit + 1));
    }
    return members;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const controller of this.#reading.values()) controller.abort();
    this.#reading.clear();
  }

  /** A page was let go unanswered: the reader is moving fast, so wait for it to settle. */
  #settle(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#readMissing();
    }, SETTLE);
  }

  #readMissing(): void {
    for (let page = this.#first; page <= this.#last; page++)
      if (this.#reading.has(page) || this.#failed.has(page)) continue;
      else if ((!this.#pages.has(page) || this.#stale.has(page)) && this.#exists(page)) void this.#read(page);
      else this.#touch(page);
  }

  #exists(page: number): boolean {
    return page === 0 || this.#length === undefined || page * this.#reader.limit < this.#length;
  }

  async #read(page: number): Promise<void> {
    const controller = new AbortController();
    this.#reading.set(page, controller);
    try {
      const answer = await this.#reader.read({ offset: page * this.#reader.limit }, controller.signal);
      if (controller.signal.aborted || this.#closed) return;
      this.#take(page, answer);
      this.#reader.onRows();
    } catch (error) {
      if (controller.signal.aborted || this.#closed || isAbort(error)) return;
      this.#failed.add(page);
      this.#reader.onFailure(error);
    } finally {
      if (this.#reading.get(page) === controller) this.#reading.delete(page);
    }
  }

  #take(page: number, answer: Page<Member> | undefined): void {
    if (!answer) return;
    const { limit } = this.#reader;
    this.#pages.delete(page);
    this.#pages.set(page, answer);
    this.#stale.delete(page);
    const end = page * limit + answer.items.length;
    this.#matching = answer.total;
    this.#more = answer.total === undefined && answer.next !== null;
    // Without a count, there is room for one page more than is known.
    this.#length = answer.total ?? (this.#more ? Math.max(end + limit, this.#length ?? 0) : end);
    for (const old of this.#pages.keys()) {
      if (this.#pages.size <= KEEP) break;
      if (old < this.#first || old > this.#last) this.#forget(old);
    }
  }

  #touch(page: number): void {
    const kept = this.#pages.get(page);
    if (!kept) return;
    this.#pages.delete(page);
    this.#pages.set(page, kept);
  }

  #forget(page: number): void {
    this.#pages.delete(page);
    this.#stale.delete(page);
    this.#reader.forget({ offset: page * this.#reader.limit });
  }
}
