/** Deciding on those who wait, and on those who were rejected (R45–R47). */
import type { JoinRequest } from '../../../domain/join-request.js';
import type { Member } from '../../../domain/member.js';
import type { Id, Version } from '../../../domain/schema.js';
import type { BulkResult } from '../../bulk.js';
import type { JoinDecision } from '../../joining.js';
import { fieldsOf, patched } from '../member-patch.js';
import { actionsOn, demand, isWithinReach } from '../permissions.js';
import { conflict, forbidden, invalid, notFound } from '../refusals.js';
import { letIn } from './arrival.js';
import { forEach } from './bulk.js';
import type { Desk } from './desk.js';
import { mustBeNew, refOf } from './invitations.js';
import { NOBODY } from './recipient.js';
import type { RequestRecord } from './records.js';

/** The longest reason, in UTF-16 code units. */
const LONGEST_REASON = 1_000;

export const viewRequest = ({ brings: _, ...request }: RequestRecord): JoinRequest => request;

export function decideRequests(
  desk: Desk, ids: readonly Id[], decision: JoinDecision, ifVersion: Version | undefined,
): BulkResult<JoinRequest> {
  const { viewer } = desk.scene;
  demand(viewer, 'joinRequests.decide');
  const checked = checkedDecision(decision, desk);
  desk.bring(ids.flatMap((id) => desk.requests.get(id)?.applicant ?? []));
  return forEach(ids, (id) => {
    const request = desk.requests.get(id);
    if (!request) throw notFound('joinRequest', id);
    const isDecidable = request.status === 'pending' || (checked.decision === 'approve' && request.status === 'rejected');
    const isAnother = ifVersion !== undefined && ifVersion !== request.version;
    if (isAnother || !isDecidable) throw conflict(viewRequest(request));
    return viewRequest(decide(desk, request, checked, viewer));
  });
}

function decide(desk: Desk, request: RequestRecord, decision: JoinDecision, viewer: Member): RequestRecord {
  const { reason: _, ...before } = request;
  const decided = { ...before, decidedAt: desk.at, decidedBy: refOf(viewer) };
  if (decision.decision === 'reject') {
    return desk.putRequest({
      ...decided, status: 'rejected', ...(decision.reason !== undefined && { reason: decision.reason }),
    });
  }
  const stand = desk.standing(request.applicant);
  // They are in already, or were and left, by another way than this request.
  if (stand.standing === 'member' || stand.standing === 'terminated') mustBeNew(stand);
  letIn(desk, { person: request.applicant, answers: request.answers, brings: request.brings, assign: decision.assign });
  return desk.putRequest({ ...decided, status: 'approved' });
}

/** What is wrong with a decision is wrong for all: it is said once, and nothing is done. */
function checkedDecision(decision: JoinDecision, desk: Desk): JoinDecision {
  const { decision: what } = (decision as Partial<JoinDecision> | null) ?? {};
  if (what === 'approve') {
    const { assign } = decision as JoinDecision & { decision: 'approve' };
    if (assign) patched(NOBODY, assign, { ...desk, fields: fieldsOf(desk.settings.fields) });
    return { decision: 'approve', assign };
  }
  if (what !== 'reject') throw invalid([{ field: 'decision', code: 'invalid' }]);
  const { reason } = decision as JoinDecision & { decision: 'reject' };
  if (reason !== undefined && typeof reason !== 'string') throw invalid([{ field: 'reason', code: 'invalid' }]);
  const text = reason?.trim();
  if (text && text.length > LONGEST_REASON) throw invalid([{ field: 'reason', code: 'too-long' }]);
  return { decision: 'reject', ...(text && { reason: text }) };
}

/** Brings somebody back as they were (R52). */
export function restoreMember(desk: Desk, id: Id, ifVersion: Version | undefined): Member {
  const { viewer } = desk.scene;
  demand(viewer, 'members.restore');
  desk.bring([{ id }]);
  const member = desk.member(id);
  const isAnother = ifVersion !== undefined && ifVersion !== member.version;
  if (isAnother || member.status !== 'terminated') throw conflict({ ...member, actions: actionsOn(member, viewer) });
  if (!isWithinReach(member, viewer)) throw forbidden('bring back an account admin');
  const { terminatedAt: _, ...before } = member;
  return desk.returnMember({ ...before, status: 'active' });
}
