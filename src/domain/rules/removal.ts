/** Who can be neither removed nor demoted, and by whom (R55). */
import type { Member } from '../member.js';
import type { Role } from '../role.js';
import type { Id } from '../schema.js';
import { isAccountAdmin } from './roles.js';

export type RemovalReason =
  /** The organisation would be left without an account admin. */
  | 'last-account-admin'
  /** Only an account admin changes an account admin, or makes one. */
  | 'only-account-admins'
  /** Nobody removes an account admin along with others. */
  | 'account-admin'
  /** Nobody removes themself along with others. */
  | 'self';

/** One person for whom it is refused, named so that a message can. */
export interface Refusal {
  readonly memberId: Id;
  readonly name: string;
  readonly reason: RemovalReason;
}

type Person = Pick<Member, 'id' | 'name' | 'roles' | 'status'>;

/** Who does it, and who is account admin in the organisation as it is now. */
export interface Standpoint {
  readonly viewer: { readonly memberId: Id | null; readonly roles: readonly Role[] };
  readonly accountAdminIds: readonly Id[];
}

/** The account admins who count: those who left no longer do. */
export const accountAdminIds = (members: Iterable<Person>): readonly Id[] =>
  Array.from(members).filter((one) => one.status !== 'terminated' && isAccountAdmin(one.roles)).map((one) => one.id);

const refuse = ({ id, name }: Person, reason: RemovalReason): Refusal => ({ memberId: id, name, reason });

const isLast = ({ id }: Person, ids: readonly Id[]): boolean => ids.includes(id) && ids.every((one) => one === id);

/** Why this person's roles cannot become `roles`; `null` when they can. */
export function whyNotSetRoles(
  person: Person, roles: readonly Role[], { viewer, accountAdminIds: ids }: Standpoint,
): Refusal | null {
  const touchesAccountAdmin = isAccountAdmin(person.roles) || isAccountAdmin(roles);
  if (touchesAccountAdmin && !isAccountAdmin(viewer.roles)) return refuse(person, 'only-account-admins');
  return isLast(person, ids) && !isAccountAdmin(roles) ? refuse(person, 'last-account-admin') : null;
}

/** Why this one person cannot be removed; `null` when they can. */
export function whyNotRemove(person: Person, { viewer, accountAdminIds: ids }: Standpoint): Refusal | null {
  if (isAccountAdmin(person.roles) && !isAccountAdmin(viewer.roles)) return refuse(person, 'only-account-admins');
  return isLast(person, ids) ? refuse(person, 'last-account-admin') : null;
}

/** Everybody who keeps these people from being removed together; empty when nobody does. */
export const whyNotRemoveTogether = (people: readonly Person[], { viewer }: Standpoint): readonly Refusal[] =>
  people.flatMap((person) => {
    if (person.id === viewer.memberId) return refuse(person, 'self');
    return isAccountAdmin(person.roles) ? refuse(person, 'account-admin') : [];
  });
