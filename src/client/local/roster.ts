/** The organisation in memory: a copy of what the store holds, with what is worked out from it. */
import type { Department } from '../../domain/department.js';
import type { Member } from '../../domain/member.js';
import type { Position } from '../../domain/position.js';
import { departmentTree } from '../../domain/rules/department-tree.js';
import type { DepartmentTree } from '../../domain/rules/department-tree.js';
import { memberCounts } from '../../domain/rules/department-members.js';
import type { Id, Version } from '../../domain/schema.js';
import { freeze } from './freeze.js';
import { PeopleIndex } from './people-index.js';
import {
  blocksOf, departmentsIn, DEPARTMENTS, isBlockKey, memberIn, META, metaIn, positionsIn, POSITIONS, RECEIPTS, SETTINGS,
  settingsIn,
} from './records.js';
import type { Meta, Settings } from './records.js';
import type { Values } from './store.js';

/** Told before and after, with the place of the member, whenever one is replaced. */
export type OnReplaced = (at: number, before: Member, after: Member) => void;

export class Roster {
  readonly settings: Settings;
  readonly members: Member[] = [];
  readonly #places = new Map<Id, number>();
  /** Everything besides, by key, as a store takes it. */
  readonly #others = new Map<string, unknown>();
  #meta: Meta;
  #departments: readonly Department[] = [];
  #tree: DepartmentTree | null = null;
  #counts: ReadonlyMap<Id | null, number> | null = null;
  #positions: readonly Position[] = [];
  readonly #positionNames = new Map<Id, string>();
  #people: PeopleIndex | null = null;

  /** @param values All that the store holds. */
  constructor(values: Values) {
    const [meta, settings] = [metaIn(values), settingsIn(values)];
    if (!meta || !settings) throw new TypeError('There is no organisation in these values');
    this.#meta = meta;
    this.settings = freeze(settings);
    this.departments = departmentsIn(values);
    this.positions = positionsIn(values);
    this.keep(values);
    this.extend(values);
    if (this.members.length < meta.members) throw new TypeError('Members are missing from these values');
  }

  get meta(): Meta {
    return this.#meta;
  }

  set meta(meta: Meta) {
    if (meta.revision >= this.#meta.revision) this.#meta = meta;
  }

  get departments(): readonly Department[] {
    return this.#departments;
  }

  set departments(departments: readonly Department[]) {
    this.#departments = departments;
    this.#tree = null;
    this.#counts = null;
  }

  get tree(): DepartmentTree {
    return this.#tree ??= departmentTree(this.#departments);
  }

  /** Members who have not left, in each department and below it; under `null` those in none (R54). */
  get counts(): ReadonlyMap<Id | null, number> {
    return this.#counts ??= memberCounts(this.tree, this.members);
  }

  get positions(): readonly Position[] {
    return this.#positions;
  }

  set positions(positions: readonly Position[]) {
    this.#positions = positions;
    this.#positionNames.clear();
    for (const { id, name } of positions) this.#positionNames.set(id, name);
  }

  positionName(id: Id | null | undefined): string {
    return (id && this.#positionNames.get(id)) ?? '';
  }

  /** Made when somebody asks. */
  get people(): PeopleIndex {
    return this.#people ??= new PeopleIndex(this.members);
  }

  /** What the store holds under a key that is no member's, department's or position's. */
  value(key: string): unknown {
    return this.#others.get(key);
  }

  /** The keys of those. */
  get keys(): Iterable<string> {
    return this.#others.keys();
  }

  /** Takes in what is new of those. */
  keep(values: Values): void {
    for (const [key, value] of values) if (isOther(key)) this.#others.set(key, value);
  }

  /** Takes in those who came in since, as far as they are there without a gap. @returns How many. */
  extend(values: Values): number {
    const before = this.members.length;
    for (let at = before, member = memberIn(values, at); member; member = memberIn(values, ++at)) {
      this.#places.set(member.id, at);
      this.members.push(member);
      this.#people?.add(member, at);
    }
    if (this.members.length > before) this.#counts = null;
    return this.members.length - before;
  }

  /** Where somebody stands among all; `undefined`: nobody has that id. */
  placeOf(id: Id): number | undefined {
    return this.#places.get(id);
  }

  member(id: Id): Member | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.members[place];
  }

  /** Takes in a newer state of somebody. What is older than what is here changes nothing. */
  replace(member: Member, onReplaced: OnReplaced): boolean {
    const place = this.#places.get(member.id);
    const before = place === undefined ? undefined : this.members[place];
    if (place === undefined || !before || !isNewer(member.version, before.version)) return false;
    this.members[place] = member;
    if (before.status !== member.status || before.departmentIds !== member.departmentIds) this.#counts = null;
    onReplaced(place, before, member);
    return true;
  }

  /** Everything, as a store takes it. */
  values(): Values {
    return new Map<string, unknown>([
      [META, this.#meta], [SETTINGS, this.settings], [DEPARTMENTS, this.#departments], [POSITIONS, this.#positions],
      ...blocksOf(this.members), ...this.#others,
    ]);
  }
}

const isOther = (key: string): boolean =>
  ![META, SETTINGS, DEPARTMENTS, POSITIONS, RECEIPTS].includes(key) && !isBlockKey(key);

/** Versions are revisions here, and rise. */
const isNewer = (version: Version = '0', than: Version = '0'): boolean => Number(version) > Number(than);
