import type { Member } from '../../../domain/member.js';
import type { Roster } from '../roster.js';
import { Ledger } from './ledger.js';

/** The ledger as this client has it in memory, to show and not to decide on. */
export class Overview extends Ledger {
  readonly #roster: Roster;

  constructor(roster: Roster, now: Date) {
    const { settings, departments, positions } = roster;
    super({ settings, departments, positions, now, value: (key) => roster.value(key) });
    this.#roster = roster;
  }

  members(keys: readonly string[]): readonly Member[] {
    return this.#roster.people.find(keys).map((place) => this.#roster.members[place] as Member);
  }
}
