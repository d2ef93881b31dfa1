import type { Member } from '../../domain/member.js';
import { identityKeys } from '../../domain/rules/identity.js';
import type { Id } from '../../domain/schema.js';

/** Somebody, in the organisation or not, by whatever is known of them. */
export interface Known {
  readonly id?: Id | undefined;
  readonly userId?: Id | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

const ofId = (id: Id | undefined): readonly string[] => (id === undefined ? [] : [`#${id}`]);

/** What tells whether two are one person: account, address or number. */
export const personKeys = ({ id, userId, email, phone }: Known): readonly string[] =>
  [...ofId(id), ...ofId(userId), ...identityKeys({ email: email ?? null, phone: phone ?? null })];

/** Where among all members those stand who are known by an address, a number or an account. */
export class PeopleIndex {
  /** Almost always one place; people can share a number. */
  readonly #places = new Map<string, number | readonly number[]>();

  constructor(members: readonly Member[]) {
    members.forEach((member, place) => { this.add(member, place); });
  }

  add(member: Known, place: number): void {
    for (const key of personKeys(member)) {
      const before = this.#places.get(key);
      this.#places.set(key, before === undefined ? place : [before, place].flat());
    }
  }

  find(keys: readonly string[]): readonly number[] {
    return [...new Set(keys.flatMap((key) => this.#places.get(key) ?? []))];
  }
}
