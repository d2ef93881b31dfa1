/** What each write does to the organisation as it is at that moment, or why it is refused. Nothing here waits. */
import type { Department } from '../../domain/department.js';
import type { Member, MemberPatch } from '../../domain/member.js';
import type { Position } from '../../domain/position.js';
import type { Role } from '../../domain/role.js';
import { accountAdminIds as countedAdmins, whyNotSetRoles } from '../../domain/rules/removal.js';
import type { Id, Version } from '../../domain/schema.js';
import { OrgError } from '../errors.js';
import { freeze } from './freeze.js';
import { fieldsOf, patched } from './member-patch.js';
import { actionsOn, demand, rolesFor } from './permissions.js';
import type { Settings } from './records.js';
import { conflict, forbidden, invalid } from './refusals.js';

/** The organisation as the store has it now. */
export interface Scene {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly positions: readonly Position[];
  readonly accountAdminIds: readonly Id[];
  readonly viewer: Member | undefined;
  /** Unknown: `not-found`. */
  member(id: Id): Member;
}

/** What is to be kept. An entity without news is not in it. */
export interface Outcome<T> {
  readonly answer: T;
  readonly member?: Member;
  readonly position?: Position;
  readonly accountAdminIds?: readonly Id[];
}

/** The change was made from this state of the member, or from none in particular. */
function mustBe(version: Version | undefined, member: Member, viewer: Member | undefined): void {
  if (version === undefined || version === member.version) return;
  throw conflict(freeze({ ...member, actions: actionsOn(member, viewer) }));
}

export function updateMember(
  scene: Scene, id: Id, patch: MemberPatch, ifVersion: Version | undefined,
): Outcome<Member> {
  demand(scene.viewer, 'members.update');
  const member = scene.member(id);
  if (member.status === 'terminated') throw forbidden('edit somebody who has left');
  mustBe(ifVersion, member, scene.viewer);
  const after = patched(member, patch, { ...scene, fields: fieldsOf(scene.settings.fields) });
  return after === member ? { answer: member } : { answer: after, member: after };
}

export function setMemberRoles(
  scene: Scene, id: Id, roles: readonly Role[], ifVersion: Version | undefined,
): Outcome<Member> {
  const { viewer, settings, accountAdminIds } = scene;
  demand(viewer, 'members.setRoles');
  const member = scene.member(id);
  mustBe(ifVersion, member, viewer);
  const given = checkedRoles(roles, settings);
  const standpoint = { viewer: { memberId: viewer.id, roles: viewer.roles }, accountAdminIds };
  const refusal = whyNotSetRoles(member, given, standpoint);
  if (refusal?.reason === 'last-account-admin') {
    const message = 'The last account admin stays one.';
    throw new OrgError({ code: 'last-account-admin', message, related: { kind: 'member', id } });
  }
  if (refusal) throw forbidden('change an account admin');
  const giveable = rolesFor(viewer, settings.roles);
  const news = given.filter((role) => !member.roles.includes(role));
  if (news.some((role) => !giveable.find((def) => def.id === role)?.assignable)) throw forbidden('give that role');
  if (given.length === member.roles.length && news.length === 0) return { answer: member };

  const after: Member = { ...member, roles: given };
  const admins = accountAdminIds.filter((one) => one !== id);
  return { answer: after, member: after, accountAdminIds: [...admins, ...countedAdmins([after])] };
}

function checkedRoles(roles: readonly Role[], { roles: known }: Settings): readonly Role[] {
  if (!Array.isArray(roles)) throw invalid([{ field: 'roles', code: 'invalid' }]);
  const given = [...new Set(roles as readonly Role[])];
  if (given.length === 0) throw invalid([{ field: 'roles', code: 'required' }]);
  if (given.some((role) => !known.some((def) => def.id === role))) throw invalid([{ field: 'roles', code: 'unknown' }]);
  return given;
}

/** The longest name a position can have, in UTF-16 code units. */
const LONGEST_POSITION = 128;

export function createPosition(
  { viewer, positions }: Scene, { name }: { readonly name: string }, id: Id,
): Outcome<Position> {
  demand(viewer, 'positions.write');
  const wanted = typeof name === 'string' ? name.trim() : '';
  const key = nameKey(wanted);
  const wrong = wanted === '' ? 'required'
    : wanted.length > LONGEST_POSITION ? 'too-long'
      : positions.some((one) => nameKey(one.name) === key) ? 'duplicate' : null;
  if (wrong !== null) throw invalid([{ field: 'name', code: wrong }]);
  const order = Math.max(-1, ...positions.map((one) => one.order ?? -1)) + 1;
  const position: Position = { id, name: wanted, order };
  return { answer: position, position };
}

const nameKey = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ');
