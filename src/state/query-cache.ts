/**
 * What was read, kept for whoever asks next: one request for many readers, renewed when it is stale, ended when nobody waits
 * for it any more.
 */
import { asOrgError, isAbort } from '../client/errors.js';
import type { OrgErrorData } from '../client/errors.js';
import type { Topic } from './invalidation.js';
import type { Query, QueryKey, Reading } from './query.js';

/** What was read stays fresh this long where no change is announced, in ms. */
const FRESH = 30_000;
/** So many answers that nobody looks at are kept; beyond that, those used longest ago go. */
const KEEP = 200;

interface Entry {
  readonly key: QueryKey;
  data: unknown;
  /** When `data` was read, in ms of the page's own time; `undefined`: not yet. */
  at: number | undefined;
  since: Date;
  isStale: boolean;
  error: OrgErrorData | undefined;
  underway: { readonly answer: Promise<unknown>; readonly controller: AbortController; waiting: number } | undefined;
  readonly watchers: Set<Watcher>;
}

interface Watcher {
  readonly changed: () => void;
  readonly renew: () => void;
}

export interface ReadOptions {
  /** Lets go of the answer; the request itself ends when nobody else waits for it. */
  readonly signal?: AbortSignal | undefined;
  /** Asks the backend, whatever is kept. */
  readonly anew?: boolean | undefined;
}

/** A query that is looked at: renewed when its data goes stale, and kept as long as that. */
export interface Watch<T> {
  readonly reading: Reading<T>;
  retry(): void;
  end(): void;
}

const aborted = (): DOMException => new DOMException('Nobody waits for this answer any more', 'AbortError');

export class QueryCache {
  /** By key as text, the one used last at the end. */
  readonly #entries = new Map<string, Entry>();

  /** How many answers are kept. */
  get size(): number {
    return this.#entries.size;
  }

  /** What the query reads: what is kept while that is fresh, else what the backend answers. */
  async read<T>(query: Query<T>, { signal, anew = false }: ReadOptions = {}): Promise<T> {
    signal?.throwIfAborted();
    const entry = this.#entry(query.key);
    if (!anew && this.#isFresh(entry)) return entry.data as T;
    const underway = anew ? this.#start(entry, query) : entry.underway ?? this.#start(entry, query);
    underway.waiting++;
    const settled = new AbortController();
    const letGo = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => {
        reject(aborted());
      }, { signal: settled.signal });
    });
    try {
      return await Promise.race([underway.answer, letGo]) as T;
    } finally {
      settled.abort();
      underway.waiting--;
      if (underway.waiting === 0 && entry.watchers.size === 0 && entry.underway === underway) this.#stop(entry);
    }
  }

  /** What is kept, fresh or not. */
  kept<T>(key: QueryKey): T | undefined {
    return this.#entries.get(JSON.stringify(key))?.data as T | undefined;
  }

  /** Keeps data that came by another way. */
  put(key: QueryKey, data: unknown): void {
    const entry = this.#entry(key);
    Object.assign(entry, { data, at: performance.now(), since: new Date(), isStale: false, error: undefined });
    this.#tell(entry);
  }

  /** Changes what is kept under every key that begins like this. */
  change<T>(prefix: readonly unknown[], change: (data: T) => T): void {
    for (const entry of this.#under(prefix)) {
      if (entry.at === undefined) continue;
      const changed = change(entry.data as T);
      if (changed !== entry.data) this.put(entry.key, changed);
    }
  }

  /** Marks as stale; what is looked at is read again at once. */
  invalidate(topic: Topic): void {
    for (const entry of this.#under([topic])) {
      entry.isStale = true;
      // Whoever waits for it gets the answer that is on its way; it is not kept.
      entry.underway = undefined;
      for (const { renew } of [...entry.watchers]) renew();
    }
  }

  forget(key: QueryKey): void {
    const entry = this.#entries.get(JSON.stringify(key));
    if (entry?.watchers.size === 0 && !entry.underway) this.#entries.delete(JSON.stringify(key));
  }

  /** Ends every request and forgets everything. */
  clear(): void {
    for (const entry of this.#entries.values()) this.#stop(entry);
    this.#entries.clear();
  }

  /** Looks at a query from now on. */
  watch<T>(query: Query<T>, onChange: () => void): Watch<T> {
    const entry = this.#entry(query.key);
    const renew = (): void => {
      if (!entry.underway) this.#start(entry, query);
      onChange();
    };
    const watcher: Watcher = { changed: onChange, renew };
    entry.watchers.add(watcher);
    if (!this.#isFresh(entry) && !entry.underway) this.#start(entry, query);
    return {
      get reading() {
        return readingOf<T>(entry);
      },
      retry: renew,
      end: () => {
        entry.watchers.delete(watcher);
        if (entry.watchers.size === 0 && entry.underway?.waiting === 0) this.#stop(entry);
      },
    };
  }

  #start<T>(entry: Entry, query: Query<T>): NonNullable<Entry['underway']> {
    if (entry.underway?.waiting === 0) this.#stop(entry);
    const controller = new AbortController();
    const answer = Promise.resolve().then(() => query.read({ signal: controller.signal }));
    const underway = { answer, controller, waiting: 0 };
    entry.underway = underway;
    answer.then((data) => {
      if (entry.underway !== underway) return;
      entry.underway = undefined;
      this.put(entry.key, data);
    }, (error: unknown) => {
      if (entry.underway !== underway) return;
      entry.underway = undefined;
      if (isAbort(error)) return;
      entry.error = asOrgError(error);
      this.#tell(entry);
    });
    return underway;
  }

  #stop(entry: Entry): void {
    entry.underway?.controller.abort();
    entry.underway = undefined;
  }

  #isFresh({ at, isStale }: Entry): boolean {
    return at !== undefined && !isStale && performance.now() - at < FRESH;
  }

  #tell({ watchers }: Entry): void {
    for (const { changed } of [...watchers]) changed();
  }

  #entry(key: QueryKey): Entry {
    const text = JSON.stringify(key);
    const entry = this.#entries.get(text) ?? {
      key, data: undefined, at: undefined, since: new Date(), isStale: false, error: undefined, underway: undefined, watchers: new Set(),
    };
    this.#entries.delete(text);
    this.#entries.set(text, entry);
    if (this.#entries.size > KEEP) this.#drop();
    return entry;
  }

  #drop(): void {
    for (const [text, { watchers, underway }] of this.#entries) {
      if (this.#entries.size <= KEEP) return;
      if (watchers.size === 0 && !underway) this.#entries.delete(text);
    }
  }

  #under(prefix: readonly unknown[]): Entry[] {
    return [...this.#entries.values()].filter(({ key }) => prefix.every((part, at) => part === key[at]));
  }
}

const readingOf = <T>({ data, at, since, error, underway }: Entry): Reading<T> => {
  if (at !== undefined) return { status: 'ready', data: data as T, stale: error && { since, error } };
  return error && !underway ? { status: 'failed', error } : { status: 'loading' };
};
