import type { BulkItem, BulkResult } from '../client/bulk.js';
import type { WriteOptions } from '../client/call.js';
import type { OrgErrorCode, OrgErrorData } from '../client/errors.js';
import type { InvitationQuery } from '../client/inviting.js';
import type { Page } from '../client/paging.js';
import { invitationSchema } from '../domain/invitation.js';
import type { Invitation, InviteInput } from '../domain/invitation.js';
import type { Id } from '../domain/schema.js';
import type { Standing } from '../domain/standing.js';
import type { Query } from './query.js';
import type { Session } from './session.js';
import { port } from './port.js';

/** One page of invitations. */
export const invitationPageQuery = (session: Session, query: InvitationQuery): Query<Page<Invitation>> => ({
  key: ['invitations', 'page', query],
  read: ({ signal }) => port(session, 'invitations').list(session.orgId, query, { signal }),
});

/** How many there are of a status, where the backend can tell. */
export const invitationCountQuery = (session: Session, status: Invitation['status']): Query<number | null> => ({
  key: ['invitations', 'count', status],
  read: async ({ signal }) =>
    (await port(session, 'invitations').list(session.orgId, { status, limit: 1 }, { signal })).total ?? null,
});

/** What became of an invitation meanwhile, when that is why nothing could be done with it. */
export const changedMeanwhile = ({ code, current }: OrgErrorData): Invitation | undefined =>
  code === 'conflict' ? invitationSchema.safeParse(current).data : undefined;

/** What is asked for and answered in one go where the backend states no limit of its own. */
const BATCH = 100;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface InviteOptions extends WriteOptions {
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

const shifted = <T>({ items }: BulkResult<T>, by: number): readonly BulkItem<T>[] =>
  items.map((item) => ({ ...item, index: item.index + by }));

export interface InviteResult extends BulkResult<Invitation> {
  /** Why those after the last answer were not asked for any more; missing: everybody was answered. */
  readonly cut?: unknown;
}

/**
 * Invites people, in batches as large as the backend takes; answers for each, in the order given (R20). What was sent
 * before a batch failed or was aborted stays answered; only when nothing was answered at all, it rejects.
 */
export const invite = async (session: Session, inputs: readonly InviteInput[], options: InviteOptions): Promise<InviteResult> => {
  const invitations = port(session, 'invitations');
  const declared = session.ready.capabilities.invitations;
  const batch = (declared && declared.maxBatch) || BATCH;
  const { onProgress, idempotencyKey, ...rest } = options;
  const items: BulkItem<Invitation>[] = [];
  try {
    for (let from = 0; from < inputs.length; from += batch) {
      const key = idempotencyKey && { idempotencyKey: `${idempotencyKey}/${String(from)}` };
      const answer = await invitations.create(session.orgId, inputs.slice(from, from + batch), { ...rest, ...key });
      items.push(...shifted(answer, from));
      onProgress?.({ done: Math.min(from + batch, inputs.length), total: inputs.length });
    }
  } catch (error) {
    if (items.length === 0) throw error;
    return { items, cut: error };
  } finally {
    session.invalidate('invitations');
    session.invalidate('contacts');
  }
  return { items };
};

/** Sends invitations again (R17). */
export const resendInvitations = async (session: Session, ids: readonly Id[], options: WriteOptions): Promise<BulkResult<Invitation>> => {
  const answer = await port(session, 'invitations', 'resend').resend(session.orgId, ids, options);
  session.invalidate('invitations');
  return answer;
};

/** Takes invitations back (R17). */
export const cancelInvitations = async (session: Session, ids: readonly Id[], options: WriteOptions): Promise<BulkResult<Invitation>> => {
  const answer = await port(session, 'invitations', 'cancel').cancel(session.orgId, ids, options);
  session.invalidate('invitations');
  session.invalidate('contacts');
  return answer;
};

const CASES: Readonly<Partial<Record<OrgErrorCode, Standing>>> = {
  'awaiting-approval': 'pending',
  'previously-rejected': 'rejected',
  'previously-terminated': 'terminated',
  'already-member': 'member',
  'already-invited': 'invited',
};

/** How somebody stands who could not be invited, when that is why (R19). */
export const standingOf = (code: OrgErrorCode): Standing | undefined => CASES[code];
