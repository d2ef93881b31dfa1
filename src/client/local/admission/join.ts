/** Joining, or asking to (R41–R44). */
import type { JoinAnswers, JoinWay } from '../../../domain/join-request.js';
import type { JoinOutcome } from '../../../domain/join-ticket.js';
import type { PersonRef } from '../../../domain/person.js';
import { OrgError } from '../../errors.js';
import { newId } from '../ids.js';
import { isRecipient, letIn, settleInvitations } from './arrival.js';
import type { Desk } from './desk.js';
import { mustBeNew } from './invitations.js';
import { checkedAnswers } from './join-answers.js';
import { askedFields, openTicket } from './opening.js';
import type { Key, Opened } from './opening.js';
import { placementOf } from './recipient.js';

export function join(desk: Desk, key: Key, person: PersonRef, answers: JoinAnswers): JoinOutcome {
  const opened = openTicket(desk, key);
  const { via, inviter, invitation } = opened;
  desk.bring([person, { id: inviter?.id }]);

  const stand = desk.standing(person);
  if (stand.standing !== 'invited') mustBeNew(stand);
  if (invitation && !isRecipient(person, invitation)) {
    throw new OrgError({ code: 'not-recipient', message: 'This invitation is made out to somebody else.' });
  }
  const checked = checkedAnswers(answers, askedFields(desk, opened).ask, desk);
  const brings = invitation && { ...placementOf(invitation), ...(invitation.roles && { roles: invitation.roles }) };

  if (!desk.needsApproval(via, inviter)) {
    const { id } = letIn(desk, { person, answers: checked, brings });
    accept(desk, opened);
    return { kind: 'joined', memberId: id };
  }
  const { id } = desk.putRequest({
    id: newId('request'), status: 'pending', via: invitation ? 'invitation' : via as JoinWay, applicant: person,
    answers: checked, createdAt: desk.at, ...(inviter && { invitedBy: inviter }), ...(brings && { brings }),
  });
  accept(desk, opened);
  settleInvitations(desk, person);
  return { kind: 'pending', joinRequestId: id };
}

/** Somebody came by it. */
function accept(desk: Desk, { link, invitation }: Opened): void {
  if (invitation) desk.putInvitation({ ...invitation, status: 'accepted' });
  if (!link) return;
  const { uses = 0, usesLeft = null } = link;
  desk.putLink({ ...link, uses: uses + 1, usesLeft: usesLeft === null ? null : usesLeft - 1 });
}
