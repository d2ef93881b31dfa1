import type { BulkResult } from '../client/bulk.js';
import type { WriteOptions } from '../client/call.js';
import type { OrgErrorData } from '../client/errors.js';
import type { JoinDecision, JoinRequestQuery } from '../client/joining.js';
import type { Page } from '../client/paging.js';
import { joinRequestSchema } from '../domain/join-request.js';
import type { JoinRequest, JoinRequestStatus } from '../domain/join-request.js';
import type { Id } from '../domain/schema.js';
import { port } from './port.js';
import type { Query } from './query.js';
import type { Session } from './session.js';

/** One page of those who ask to join. */
export const joinRequestPageQuery = (session: Session, query: JoinRequestQuery): Query<Page<JoinRequest>> => ({
  key: ['joinRequests', 'page', query],
  read: ({ signal }) => port(session, 'joinRequests').list(session.orgId, query, { signal }),
});

/** One of them. */
export const joinRequestQuery = (session: Session, id: Id): Query<JoinRequest> => ({
  key: ['joinRequests', 'one', id],
  read: ({ signal }) => port(session, 'joinRequests').get(session.orgId, id, { signal }),
});

/** How many there are of a status, where the backend can tell. */
export const joinRequestCountQuery = (session: Session, status: JoinRequestStatus): Query<number | null> => ({
  key: ['joinRequests', 'count', status],
  read: async ({ signal }) =>
    (await port(session, 'joinRequests').list(session.orgId, { status, limit: 1 }, { signal })).total ?? null,
});

/** How many wait for a decision, where the backend can tell. */
export const waitingCountQuery = (session: Session): Query<number | null> => joinRequestCountQuery(session, 'pending');

/** The request as somebody else decided on it, when that is why a decision failed (R47). */
export const decidedMeanwhile = ({ code, current }: OrgErrorData): JoinRequest | undefined => {
  if (code !== 'conflict') return undefined;
  const { data } = joinRequestSchema.safeParse(current);
  return data && data.status !== 'pending' ? data : undefined;
};

/** Approves or rejects several at once; answers for each (R45, R46a, R47). */
export const decideJoinRequests = async (
  session: Session, ids: readonly Id[], decision: JoinDecision, options: WriteOptions,
): Promise<BulkResult<JoinRequest>> => {
  try {
    return await port(session, 'joinRequests').decide(session.orgId, ids, decision, options);
  } finally {
    for (const topic of ['joinRequests', 'members', 'departments', 'contacts'] as const) session.invalidate(topic);
  }
};
