import type { PublicJoinPort } from '../../inviting.js';
import { freeze } from '../freeze.js';
import type { Office } from '../office.js';
import type { Mailroom } from '../outbox.js';
import { enter, mustHash } from './entry.js';
import { Overview } from './overview.js';
import { createLink, resetDoorNumber, revokeLink, viewPublicJoin } from './public-join.js';
import { mintTickets } from './tickets.js';
import type { Ticket } from './tickets.js';

export function publicJoinPort(office: Office, { joinUrl }: Mailroom): Required<PublicJoinPort> {
  return {
    get: (orgId, options) => office.call(options, async () => {
      const { roster } = await office.loaded(orgId, 'publicJoin.read');
      return freeze(viewPublicJoin(new Overview(roster, office.now())));
    }),

    createLink: (orgId, link, options) => enter(office, orgId, options, async () => {
      mustHash();
      const given = { ...link };
      const [ticket] = await mintTickets(1) as [Ticket];
      return {
        content: ['publicJoin.createLink', given],
        decide: (desk) => createLink(desk, given, ticket, joinUrl(ticket.token)),
      };
    }),

    revokeLink: (orgId, id, options) => enter(office, orgId, options, () => ({
      content: ['publicJoin.revokeLink', id], decide: (desk) => revokeLink(desk, id),
    })),

    resetDoorNumber: (orgId, options) => enter(office, orgId, options, () => ({
      content: ['publicJoin.resetDoorNumber'], decide: resetDoorNumber,
    })),
  };
}
