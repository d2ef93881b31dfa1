import { asOrgError } from '../../client/errors.js';
import type { OrgErrorData } from '../../client/errors.js';
import type { BulkItem, BulkResult } from '../../client/bulk.js';
import type { WriteOptions } from '../../client/call.js';
import type { Id, Version } from '../../domain/schema.js';
import type { Format } from '../../locales/format.js';
import type { Session } from '../../state/session.js';
import { RetryKey } from '../../state/retry-key.js';
import type { PeopleList } from './people-list.js';
import { nameOf } from './people-table.js';

/** What became of an action on several people: each for himself. */
export interface Written<T, V> {
  readonly done: readonly { readonly item: T; readonly value: V }[];
  readonly failed: readonly { readonly item: T; readonly error: OrgErrorData }[];
  /** The call itself failed, for those who are in neither. */
  readonly error: OrgErrorData | undefined;
}

interface Listed {
  readonly id: Id;
  readonly version?: Version;
}

/** As many people as one call takes. */
const BATCH = 100;
/** As many as a sentence names. */
const NAMED = 3;

/** Whether nobody knows what became of a call that failed so. */
export const isUnsure = ({ code }: OrgErrorData): boolean => code === 'timeout' || code === 'server' || code === 'protocol';

/** Actions on people of a list: sent in batches, answered one by one, safe to be tried again. */
export class PeopleWrites<T extends Listed> {
  readonly #list: PeopleList<T>;
  readonly #keys = new RetryKey();
  #progress: { readonly done: number; readonly of: number } | undefined;

  constructor(list: PeopleList<T>) {
    this.#list = list;
  }

  /** How far an action on more people than one call takes is. */
  get progress(): { readonly done: number; readonly of: number } | undefined {
    return this.#progress;
  }

  get isBusy(): boolean {
    return this.#list.busy.size > 0;
  }

  /**
   * @param content What is done, for telling a second attempt from another action.
   * @param builds Whether it builds on how somebody stands now: then news of one person stops it.
   */
  async run<V>(
    items: readonly T[], content: unknown,
    call: (session: Session, ids: readonly Id[], options: WriteOptions) => Promise<BulkResult<V>>, builds = false,
  ): Promise<Written<T, V>> {
    const { session, busy, host } = this.#list;
    const answers: BulkItem<V>[] = [];
    let error: OrgErrorData | undefined;
    for (const { id } of items) busy.add(id);
    try {
      for (let from = 0; session && from < items.length; from += BATCH) {
        this.#progress = items.length > BATCH ? { done: from, of: items.length } : undefined;
        host.requestUpdate();
        const batch = items.slice(from, from + BATCH);
        const answer = await call(session, batch.map(({ id }) => id), this.#options(session, batch, [content, from], builds));
        answers.push(...answer.items.map((item) => ({ ...item, index: item.index + from })));
      }
      this.#keys.ended();
    } catch (thrown) {
      error = asOrgError(thrown);
    } finally {
      for (const { id } of items) busy.delete(id);
      this.#progress = undefined;
      host.requestUpdate();
    }
    return {
      error,
      done: answers.flatMap((answer) => {
        const item = items[answer.index];
        return answer.ok && item ? [{ item, value: answer.value }] : [];
      }),
      failed: answers.flatMap((answer) => {
        const item = items[answer.index];
        return !answer.ok && item ? [{ item, error: answer.error }] : [];
      }),
    };
  }

  /** Shows why it did not work beside each it did not work for, and leaves only those selected. */
  mark(problems: ReadonlyMap<Id, string>): void {
    this.#list.problems = problems;
    this.#list.selection.keepOnly(new Set(problems.keys()));
  }

  #options(session: Session, items: readonly T[], content: unknown, builds: boolean): WriteOptions {
    const { concurrency, idempotency } = session.ready.capabilities;
    const [only] = items;
    const version = builds && items.length === 1 && concurrency !== 'none' ? only?.version : undefined;
    return {
      ...(idempotency && { idempotencyKey: this.#keys.for([content, items.map(({ id }) => id)]) }),
      ...(version !== undefined && { ifVersion: version }),
    };
  }
}

/** “周美琳, Ana and Tomás”; of many, the first ones and how many more. */
export const namesOf = <T extends Listed>(items: readonly T[], list: PeopleList<T>, format: Format): string => {
  const names = items.slice(0, NAMED).map((item) => nameOf(list.config.who(item), list.words));
  const rest = items.length - NAMED;
  return rest > 0 ? list.words.andOthers(names.join(list.words.comma), rest) : format.allOf(names);
};
