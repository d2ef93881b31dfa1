import type { Member } from '../../domain/member.js';
import type { Position } from '../../domain/position.js';
import type { Id } from '../../domain/schema.js';
import type { OrgChange } from '../changes.js';
import type { LocalSeed } from '../seed.js';
import { freeze } from './freeze.js';
import { MemberLists } from './member-lists.js';
import { BLOCK, blockKey, checkedSeed, memberIn, META, metaIn, positionsIn, valuesOf } from './records.js';
import { Roster } from './roster.js';
import { keep, sceneOf } from './scene.js';
import type { Note, Store, Update, Values } from './store.js';
import { EmptiedError, transact } from './transactions.js';
import type { Transaction } from './transactions.js';
import type { Outcome, Scene } from './writes.js';

/** A change of one member or position. */
export interface Write<T> extends Omit<Transaction<T>, 'run' | 'memberIds' | 'keys'> {
  /** The member it is about, if it is about one. */
  readonly memberId?: Id;
  readonly decide: (scene: Scene) => Outcome<T>;
}

export type Seed = () => LocalSeed | Promise<LocalSeed>;

export interface OrganizationOptions {
  readonly store: Store;
  readonly seed: Seed | undefined;
  readonly locale: string | undefined;
  readonly onChanges: (changes: readonly OrgChange[]) => void;
}

/** One organisation: what the store holds, its copy in memory, and how both change together. */
export class LocalOrganization {
  readonly #store: Store;
  readonly #seed: Seed | undefined;
  readonly #locale: string | undefined;
  readonly #onChanges: (changes: readonly OrgChange[]) => void;
  #roster: Roster | null = null;
  #lists: MemberLists | null = null;
  /** Writes and what other tabs wrote, one after the other: what is older never replaces what is newer. */
  #last: Promise<unknown> = Promise.resolve();

  constructor({ store, seed, locale, onChanges }: OrganizationOptions) {
    this.#store = store;
    this.#seed = seed;
    this.#locale = locale;
    this.#onChanges = onChanges;
  }

  /** `null`: the store is empty, and there is no seed to fill it with. */
  get roster(): Roster | null {
    return this.#roster;
  }

  get lists(): MemberLists {
    if (!this.#lists) throw new TypeError('The organisation is not loaded');
    return this.#lists;
  }

  /** Reads it, or fills an empty store from the seed. */
  load(): Promise<void> {
    this.#store.listen((note) => { this.#inTurn(() => this.#take(note)).catch(() => undefined); });
    return this.#inTurn(async () => {
      const values = await this.#store.read();
      if (metaIn(values)) this.#adopt(values);
      else if (this.#seed) await this.#fill(checkedSeed(await this.#seed()));
    });
  }

  /** Everything again as the seed has it. Versions go on rising. */
  reset(seed: LocalSeed): Promise<void> {
    const checked = checkedSeed(seed);
    return this.#inTurn(async () => {
      const values = await this.#store.update([META], (found) => {
        const fresh = valuesOf(checked, ((metaIn(found) ?? this.#roster?.meta)?.revision ?? 0) + 1);
        return { answer: fresh, put: fresh, clear: true, note: 'resync' };
      });
      this.#adopt(values);
      this.#onChanges([{ type: 'resync' }]);
    });
  }

  /** A change of one member or position. */
  write<T extends Member | Position>({ memberId, decide, ...write }: Write<T>): Promise<T> {
    return this.change({
      ...write, memberIds: memberId === undefined ? [] : [memberId],
      run: ({ values, roster, meta }) => keep(decide(sceneOf(values, roster, meta, write.viewerId)), values, roster, meta),
    });
  }

  change<T>(transaction: Transaction<T>): Promise<T> {
    return this.#inTurn(async () => {
      try {
        return await this.#transact(transaction);
      } catch (error) {
        if (!(error instanceof EmptiedError) || !this.#roster) throw error;
        const known = this.#roster.values();
        await this.#store.update([META], (found) => ({ answer: undefined, ...(!metaIn(found) && { put: known }) }));
        return await this.#transact(transaction);
      }
    });
  }

  /** Reads these values again: for who must not be shown what was true a moment ago in another tab. */
  refresh(keys: readonly string[]): Promise<void> {
    return this.#inTurn(async () => { this.#roster?.keep(await this.#store.read(keys)); });
  }

  close(): void {
    this.#lists?.stop();
    this.#store.close();
  }

  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(step, step);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #adopt(values: Values): void {
    this.#lists?.stop();
    this.#roster = new Roster(values);
    this.#lists = new MemberLists(this.#roster, this.#locale);
    void this.#lists.prepare();
  }

  async #fill(seed: LocalSeed): Promise<void> {
    const values = await this.#store.update([META], (found): Update<Values | null> => {
      // Another tab was faster.
      if (metaIn(found)) return { answer: null };
      const fresh = valuesOf(seed, 1);
      return { answer: fresh, put: fresh, note: 'filled' };
    });
    this.#adopt(values ?? await this.#store.read());
  }

  async #transact<T>(transaction: Transaction<T>): Promise<T> {
    const roster = this.#roster;
    if (!roster) throw new TypeError('The organisation is not loaded');
    const { answer, put, changed } = await transact(this.#store, roster, transaction, () => this.#catchUp(roster));
    if (changed.length > 0) this.#apply(put, changed);
    return freeze(answer);
  }

  /** Brings in those who came through other tabs, before these tabs say so. */
  async #catchUp(roster: Roster): Promise<Roster> {
    const from = roster.members.length;
    const { members } = metaIn(await this.#store.read([META])) ?? { members: from };
    // Fewer than before: another tab went back to the seed.
    if (members < from) return await this.#readAll() ?? roster;
    const values = await this.#store.read(tailKeys(from, members));
    if (this.#extend(roster, values) > 0) {
      this.#onChanges(roster.members.slice(from).map(({ id, version = '' }) => ({ type: 'upsert', kind: 'member', id, version })));
    }
    return roster;
  }

  async #readAll(): Promise<Roster | null> {
    const values = await this.#store.read();
    if (!metaIn(values)) return null;
    this.#adopt(values);
    this.#onChanges([{ type: 'resync' }]);
    return this.#roster;
  }

  #extend(roster: Roster, values: Values): number {
    const count = roster.extend(values);
    if (count > 0) this.lists.grown(count);
    return count;
  }

  /** What another tab kept. */
  async #take(note: Note): Promise<void> {
    if (note === 'filled' && this.#roster) return;
    if (typeof note === 'object' && this.#roster) {
      const values = await this.#store.read(note.keys);
      const tail = tailKeys(this.#roster.members.length, metaIn(values)?.members ?? 0).filter((key) => !values.has(key));
      // Another note may still be on its way: of those who came in, nobody is left out.
      this.#apply(tail.length === 0 ? values : new Map([...values, ...await this.#store.read(tail)]), note.changes);
      return;
    }
    await this.#readAll();
  }

  #apply(values: Values, changes: readonly OrgChange[]): void {
    const roster = this.#roster;
    if (!roster) return;
    const meta = metaIn(values);
    if (meta) roster.meta = meta;
    roster.keep(values);
    const from = roster.members.length;
    this.#extend(roster, values);
    const news = changes.filter((change) => {
      if (change.type !== 'upsert') return true;
      if (change.kind === 'position') {
        if (roster.positions.some(({ id }) => id === change.id)) return false;
        roster.positions = positionsIn(values);
        return true;
      }
      if (change.kind !== 'member') return true;
      const place = roster.placeOf(change.id);
      const member = place === undefined ? undefined : memberIn(values, place);
      return member?.id === change.id && ((place as number) >= from || roster.replace(member, this.lists.replaced));
    });
    if (news.length > 0) this.#onChanges(news);
  }
}

/** The blocks of those who stand from one place up to another. */
const tailKeys = (from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, Math.ceil(to / BLOCK) - Math.floor(from / BLOCK)) }, (_, at) => blockKey(from + at * BLOCK));
