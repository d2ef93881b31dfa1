import { JOIN_REQUEST_STATUSES } from '../../../domain/join-request.js';
import type { JoinRequestsPort } from '../../joining.js';
import { freeze } from '../freeze.js';
import type { Office } from '../office.js';
import { invalid, notFound } from '../refusals.js';
import { enter } from './entry.js';
import { mustBeBatch } from './invitations-port.js';
import { byDate, pageOf, personMatcher } from './listing.js';
import { Overview } from './overview.js';
import { decideRequests, viewRequest } from './requests.js';

export function joinRequestsPort(office: Office): JoinRequestsPort {
  return {
    list: (orgId, query, options) => office.call(options, async () => {
      const { roster } = await office.loaded(orgId, 'joinRequests.read');
      const { q, status = 'pending', dir = 'asc' } = query;
      if (!JOIN_REQUEST_STATUSES.includes(status)) throw invalid([{ field: 'status', code: 'unknown' }]);
      const matches = personMatcher(q);
      const found = new Overview(roster, office.now()).requests.all
        .filter((request) => request.status === status && matches(request.applicant));
      const page = pageOf(byDate(found, ({ createdAt }) => createdAt, dir), query, {
        filter: ['requests', q, status, dir], paging: office.paging,
      });
      return freeze({ ...page, items: page.items.map(viewRequest) });
    }),

    get: (orgId, id, options) => office.call(options, async () => {
      const { roster } = await office.loaded(orgId, 'joinRequests.read');
      const request = new Overview(roster, office.now()).requests.get(id);
      if (!request) throw notFound('joinRequest', id);
      return freeze(viewRequest(request));
    }),

    decide: (orgId, ids, decision, options) => enter(office, orgId, options, () => {
      mustBeBatch(ids, 'ids');
      const [given, what] = [[...ids], structuredClone(decision)];
      return {
        content: ['joinRequests.decide', given, what],
        decide: (desk) => decideRequests(desk, given, what, options?.ifVersion),
      };
    }),
  };
}
