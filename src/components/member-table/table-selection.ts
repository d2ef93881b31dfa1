import type { MemberFilter } from '../../client/paging.js';
import type { Id } from '../../domain/schema.js';
import { isAbort } from '../../client/errors.js';
import { MemberSelection } from '../../state/member-selection.js';
import type { MemberList } from './member-list.js';

export interface SelectionHost {
  readonly list: MemberList;
  /** A person changed the selection. */
  onSelect(): void;
  /** Rows that a range spans could not be read. */
  onReadFailed(): void;
}

/** What a person selects by ticks, ranges and all at once. */
export class TableSelection {
  readonly #host: SelectionHost;
  #value = MemberSelection.none;
  /** Where ranges begin. */
  #anchor: number | undefined;
  /** Whether ranges select or take back: as the row did where they begin. */
  #mark = true;
  /** The selection without the range. */
  #base = MemberSelection.none;
  #reading: AbortController | undefined;

  constructor(host: SelectionHost) {
    this.#host = host;
  }

  get value(): MemberSelection {
    return this.#value;
  }

  /** Set by the host page: nobody is told. */
  set value(value: MemberSelection) {
    this.#reading?.abort();
    this.#value = value;
    this.#base = value;
    this.#anchor = undefined;
  }

  has(id: Id | undefined): boolean {
    return id !== undefined && this.#value.has(id);
  }

  toggle(index: number): void {
    const id = this.#host.list.at(index)?.id;
    if (id === undefined) return;
    const mark = !this.#value.has(id);
    this.#select(this.#value.with([id], mark));
    this.#mark = mark;
    this.#anchor = index;
  }

  /** From where the last range began up to a row, or from `from` where none did. */
  async extend(to: number, from = to): Promise<void> {
    if (this.#anchor === undefined) {
      this.#anchor = from;
      this.#mark = true;
      this.#base = this.#value;
    }
    const [first, last] = [Math.min(this.#anchor, to), Math.max(this.#anchor, to)];
    const [anchor, base] = [this.#anchor, this.#base];
    this.#reading?.abort();
    const ids = this.#known(first, last) ?? await this.#read(first, last);
    if (!ids) return;
    this.#select(base.with(ids, this.#mark));
    this.#anchor = anchor;
    this.#base = base;
  }

  all(filter: MemberFilter): void {
    this.#select(MemberSelection.matching(filter));
  }

  clear(): void {
    if (!this.#value.isEmpty) this.#select(MemberSelection.none);
  }

  #known(first: number, last: number): Id[] | undefined {
    const ids: Id[] = [];
    for (let index = first; index <= last; index++) {
      const id = this.#host.list.at(index)?.id;
      if (id === undefined) return undefined;
      ids.push(id);
    }
    return ids;
  }

  async #read(first: number, last: number): Promise<Id[] | undefined> {
    const { signal } = (this.#reading = new AbortController());
    try {
      const members = await this.#host.list.rows?.read(first, last, signal);
      return signal.aborted ? undefined : members?.map(({ id }) => id);
    } catch (error) {
      if (!signal.aborted && !isAbort(error)) this.#host.onReadFailed();
      return undefined;
    }
  }

  #select(value: MemberSelection): void {
    this.value = value;
    this.#host.onSelect();
  }
}
