/**
 * What a person changes of one member before it is saved: their values beside the ones they started from. When the member
 * changes elsewhere meanwhile, fields that only one side touched merge by themselves, and fields that both touched wait
 * for a choice. Nothing typed is dropped, nothing is overwritten unseen.
 */
import type { Member, MemberPatch } from '../../domain/member.js';
import type { CustomKey } from '../../domain/schema.js';

/** The fields that an administrator may change (R3), and the roles. */
export type EditKey = 'departmentIds' | 'positionId' | 'workNumber' | 'location' | 'roles' | CustomKey;

export interface FieldProblem {
  /** As of `FieldError`, or `unknown-choice`, `not-a-number`. */
  readonly code: string;
  readonly message?: string | undefined;
  /** The most characters, where it is too long. */
  readonly limit?: number | undefined;
}

interface Edit {
  before: unknown;
  mine: unknown;
  /** Set when both sides changed it: what it is there now. */
  conflict?: { readonly theirs: unknown };
}

export interface FieldConflict {
  readonly key: EditKey;
  readonly before: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
}

/** A field that only the other side changed since these edits began. */
export interface Arrival {
  readonly key: EditKey;
  readonly before: unknown;
  readonly now: unknown;
}

/** Text without the spaces around it; what is empty is `null`. Lists stay lists. */
const plain = (value: unknown): unknown => (typeof value === 'string' ? value.trim() || null : value ?? null);

/** Whether two values are the same to whoever reads them. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b));

const isCustom = (key: string): key is CustomKey => key.startsWith('x:');

const valueIn = (member: Member, key: EditKey): unknown => plain(isCustom(key) ? member.custom?.[key] : member[key]);

const keysOf = (member: Member): EditKey[] =>
  ['departmentIds', 'positionId', 'workNumber', 'location', 'roles', ...Object.keys(member.custom ?? {}).filter(isCustom)];

export class MemberForm {
  /** Fields whose last value was refused, or cannot be sent. */
  readonly problems = new Map<EditKey, FieldProblem>();
  /** While it is being saved, news of the member waits: what is shown then is ahead of the backend. */
  saving = false;
  #base: Member;
  readonly #edits = new Map<EditKey, Edit>();
  /** Typed text that is no value yet: part of a position's name, a number half written. */
  readonly #typed = new Map<EditKey, string>();
  readonly #arrivals = new Map<EditKey, Arrival>();

  constructor(member: Member) {
    this.#base = member;
  }

  /** The member as last read; its version is the one that a save builds on. */
  get base(): Member {
    return this.#base;
  }

  get isDirty(): boolean {
    return this.#edits.size > 0 || this.#typed.size > 0;
  }

  /** The fields with changes of one's own. */
  get dirty(): ReadonlySet<EditKey> {
    return new Set([...this.#edits.keys(), ...this.#typed.keys()]);
  }

  /** The fields that both sides changed, each waiting for a choice. */
  get conflicts(): readonly FieldConflict[] {
    return [...this.#edits].flatMap(([key, { before, mine, conflict }]) =>
      (conflict ? [{ key, before, mine, theirs: conflict.theirs }] : []));
  }

  /** The fields that merged by themselves, for saying so. */
  get arrivals(): readonly Arrival[] {
    return [...this.#arrivals.values()];
  }

  /** What the field holds now. */
  value(key: EditKey): unknown {
    const edit = this.#edits.get(key);
    return edit ? edit.mine : valueIn(this.#base, key);
  }

  /** What the field held before one's own change. */
  before(key: EditKey): unknown {
    const edit = this.#edits.get(key);
    return edit ? edit.before : valueIn(this.#base, key);
  }

  isChanged(key: EditKey): boolean {
    return this.#edits.has(key) || this.#typed.has(key);
  }

  /** Text that was typed and is no value yet. */
  typed(key: EditKey): string | undefined {
    return this.#typed.get(key);
  }

  set(key: EditKey, value: unknown): void {
    this.#typed.delete(key);
    this.problems.delete(key);
    const edit = this.#edits.get(key);
    if (sameValue(value, valueIn(this.#base, key))) this.#edits.delete(key);
    else if (edit) edit.mine = value;
    else this.#edits.set(key, { before: valueIn(this.#base, key), mine: value });
  }

  /** Keeps text that is no value yet beside the value. */
  type(key: EditKey, text: string): void {
    this.#typed.set(key, text);
    this.problems.delete(key);
  }

  /** Gives up one's own changes. */
  discard(): void {
    this.#edits.clear();
    this.#typed.clear();
    this.#arrivals.clear();
    this.problems.clear();
  }

  /** Takes in the member as it is now. */
  refresh(latest: Member): void {
    if (this.saving || latest === this.#base) return;
    this.merge(latest);
  }

  /** As `refresh`, also while saving: for what a save answered. */
  merge(latest: Member): void {
    const old = this.#base;
    this.#base = latest;
    const isEditing = this.isDirty;
    for (const key of new Set([...keysOf(old), ...keysOf(latest), ...this.#edits.keys()])) {
      const [before, now] = [valueIn(old, key), valueIn(latest, key)];
      const edit = this.#edits.get(key);
      if (edit) this.#mergeEdit(key, edit, now);
      else if (isEditing && !sameValue(before, now)) this.#arrive(key, before, now);
    }
    if (!isEditing) this.#arrivals.clear();
  }

  #mergeEdit(key: EditKey, edit: Edit, now: unknown): void {
    if (sameValue(now, edit.mine)) this.#edits.delete(key);
    else if (sameValue(now, edit.before)) delete edit.conflict;
    else edit.conflict = { theirs: now };
  }

  #arrive(key: EditKey, before: unknown, now: unknown): void {
    const first = this.#arrivals.get(key)?.before ?? before;
    if (sameValue(first, now)) this.#arrivals.delete(key);
    else this.#arrivals.set(key, { key, before: first, now });
  }

  /** Settles a field that both sides changed. */
  choose(key: EditKey, side: 'mine' | 'theirs'): void {
    const edit = this.#edits.get(key);
    if (!edit?.conflict) return;
    if (side === 'mine') this.#edits.set(key, { before: edit.conflict.theirs, mine: edit.mine });
    else this.#edits.delete(key);
    this.problems.delete(key);
  }

  /** What to send: the changed organisation fields, and only those; `undefined` when there is none. */
  get patch(): MemberPatch | undefined {
    const fields: Record<string, unknown> = {};
    const custom: Record<CustomKey, unknown> = {};
    for (const [key, { mine }] of this.#edits)
      if (isCustom(key)) custom[key] = plain(mine);
      else if (key !== 'roles') fields[key] = plain(mine);
    if (Object.keys(custom).length > 0) fields['custom'] = custom;
    return Object.keys(fields).length > 0 ? fields : undefined;
  }

  /** The roles to give, where they were changed. */
  get roles(): Member['roles'] | undefined {
    return this.#edits.get('roles')?.mine as Member['roles'] | undefined;
  }

  /**
   * Was saved: what was sent is no longer a change; what was typed since then still is.
   * @param sent The values that were sent.
   */
  saved(after: Member, sent: ReadonlyMap<EditKey, unknown>): void {
    this.#base = after;
    this.#arrivals.clear();
    for (const [key, edit] of this.#edits) {
      const now = valueIn(after, key);
      if (!sent.has(key)) this.#mergeEdit(key, edit, now);
      else if (sameValue(edit.mine, sent.get(key)) || sameValue(edit.mine, now)) this.#edits.delete(key);
      else this.#edits.set(key, { before: now, mine: edit.mine });
    }
  }
}
