/** What somebody becomes who is let in. */
import type { Placement } from '../../../domain/invitation.js';
import type { JoinAnswers } from '../../../domain/join-request.js';
import type { Member, MemberPatch } from '../../../domain/member.js';
import type { PersonRef } from '../../../domain/person.js';
import type { Role } from '../../../domain/role.js';
import { identityKeys } from '../../../domain/rules/identity.js';
import { newId } from '../ids.js';
import { fieldsOf, patched } from '../member-patch.js';
import { personKeys } from '../people-index.js';
import type { Desk } from './desk.js';
import { patchOf } from './join-answers.js';
import { isOpen } from './ledger.js';
import type { Ledger } from './ledger.js';

export interface Arrival {
  readonly person: PersonRef;
  readonly answers: JoinAnswers;
  /** What their invitation brings along, before what they answered. */
  readonly brings?: (Placement & { readonly roles?: readonly Role[] }) | undefined;
  /** What an administrator sets on the way, before both (R45). */
  readonly assign?: MemberPatch | undefined;
}

/** What of a patch still exists: between asking and being let in, lists can change. */
function existing(patch: MemberPatch, { departments, positions }: Ledger): MemberPatch {
  const { departmentIds, positionId, ...others } = patch;
  return {
    ...others,
    ...(departmentIds && { departmentIds: departmentIds.filter((id) => departments.some((one) => one.id === id && !one.disabled)) }),
    ...(positionId != null && positions.some(({ id }) => id === positionId) && { positionId }),
  };
}

/** Lets somebody in. @throws OrgError `seats-full`; `validation` when what is assigned is wrong. */
export function letIn(desk: Desk, { person, answers, brings, assign = {} }: Arrival): Member {
  const around = { ...desk, fields: fieldsOf(desk.settings.fields) };
  const { id, name, avatarUrl, email = null, phone = null } = person;
  const { roles = ['member'], ...placement } = brings ?? { departmentIds: [] };
  const fresh: Member = {
    id: newId('member'), userId: id, status: 'active', name, email, phone, ...(avatarUrl !== undefined && { avatarUrl }),
    departmentIds: [], positionId: null, workNumber: null, location: null, roles, joinedAt: desk.at,
  };
  const { departmentIds, ...brought } = placement;
  const settled = patched(fresh, existing(patchOf(answers), desk), around);
  const placed = patched(settled, existing({ ...brought, ...(departmentIds.length > 0 && { departmentIds }) }, desk), around);
  const member = desk.addMember(patched(placed, assign, around));
  settleInvitations(desk, person);
  return member;
}

/** Whoever is in, or waits, is not *invited* any more, whichever way they came. */
export function settleInvitations(desk: Desk, person: PersonRef): void {
  for (const invitation of desk.invitations.of(personKeys(person))) {
    if (isOpen(invitation.status)) desk.putInvitation({ ...invitation, status: 'accepted' });
  }
}

/** Whether somebody is who an invitation is made out to. */
export function isRecipient(
  person: PersonRef, invited: { readonly email?: string | null; readonly phone?: string | null; readonly recipientId?: string },
): boolean {
  const keys = identityKeys(person);
  return person.id === invited.recipientId || identityKeys(invited).some((key) => keys.includes(key));
}
