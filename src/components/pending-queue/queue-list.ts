import type { JoinRequest } from '../../domain/join-request.js';
import type { Id } from '../../domain/schema.js';
import { joinRequestPageQuery } from '../../state/join-requests.js';
import type { PeopleConfig } from '../ui/people-list.js';

export const QUEUE_TABS = ['waiting', 'rejected'] as const;
export type QueueTab = (typeof QUEUE_TABS)[number];

/** As many as come at once. */
const PAGE = 50;

/** Those of a tab, those who have waited longest first; the rejected ones the latest first. */
export const queueConfig = (
  host: { selectedRequest: Id | undefined },
  { tab, lang, dialog }: { readonly tab: () => QueueTab; readonly lang: () => string; readonly dialog: () => string | undefined },
): PeopleConfig<JoinRequest> => ({
  lang, dialog,
  access: (session) => !session.client.joinRequests || !session.ready.capabilities.joinRequests ? 'not-supported'
    : session.can('joinRequests.read') ? 'allowed' : 'not-allowed',
  searches: ({ ready: { capabilities: { joinRequests } } }) => joinRequests !== undefined && joinRequests !== false && joinRequests.search,
  source: (session, { q, dir }) => {
    const status = tab() === 'waiting' ? 'pending' : 'rejected';
    return {
      key: ['joinRequests', status, q, dir], topic: 'joinRequests',
      page: (cursor) => joinRequestPageQuery(session, { status, q, dir, cursor, limit: PAGE }),
    };
  },
  list: tab,
  dir: (list) => (list === 'waiting' ? 'asc' : 'desc'),
  who: ({ applicant: { id, name, avatarUrl } }) => ({ id, name, avatarUrl }),
  openId: () => host.selectedRequest,
  open: (id) => {
    host.selectedRequest = id;
  },
});
