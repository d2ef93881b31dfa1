import { INVITATION_STATUSES } from '../../../domain/invitation.js';
import type { Invitation } from '../../../domain/invitation.js';
import { OrgError } from '../../errors.js';
import type { InvitationQuery, InvitationsPort } from '../../inviting.js';
import { freeze } from '../freeze.js';
import type { Office } from '../office.js';
import type { Mailroom } from '../outbox.js';
import { invalid } from '../refusals.js';
import { enter, mustHash } from './entry.js';
import { cancelInvitations, createInvitations, resendInvitations } from './invitations.js';
import { statusAt, viewInvitation } from './invitation-view.js';
import { isOpen } from './ledger.js';
import type { Ledger } from './ledger.js';
import { byDate, pageOf, personMatcher } from './listing.js';
import { Overview } from './overview.js';
import { mintTickets } from './tickets.js';

/** So many people are invited, or invited again, in one call. */
export const LARGEST_BATCH = 5_000;

/** An array of a bearable length: what else is given in place of one is refused whole. */
export function mustBeBatch(targets: readonly unknown[], field: string): void {
  if (!Array.isArray(targets)) throw invalid([{ field, code: 'invalid' }]);
  if (targets.length <= LARGEST_BATCH) return;
  throw new OrgError({ code: 'too-large', message: `At most ${String(LARGEST_BATCH)} at once.` });
}

export function invitationsPort(office: Office, mailroom: Mailroom): Required<InvitationsPort> {
  return {
    list: (orgId, query, options) => office.call(options, async () => {
      const { roster } = await office.loaded(orgId, 'invitations.read');
      const ledger = new Overview(roster, office.now());
      const { q, status, dir = 'desc' } = query;
      const found = byDate(matching(ledger, query), ({ lastSentAt, createdAt }) => lastSentAt ?? createdAt, dir);
      const page = pageOf(found, query, { filter: ['invitations', q, status, dir], paging: office.paging });
      return freeze({ ...page, items: page.items.map((record): Invitation => viewInvitation(record, ledger)) });
    }),

    create: (orgId, inputs, options) => enter(office, orgId, options, async () => {
      mustBeBatch(inputs, 'inputs');
      mustHash();
      const given = structuredClone(inputs);
      const tickets = await mintTickets(given.length);
      return {
        content: ['invitations.create', given], decide: (desk) => createInvitations(desk, given, tickets, mailroom),
      };
    }),

    resend: (orgId, ids, options) => enter(office, orgId, options, async () => {
      mustBeBatch(ids, 'ids');
      mustHash();
      const given = [...ids];
      const tickets = await mintTickets(given.length);
      const { ifVersion } = options ?? {};
      return {
        content: ['invitations.resend', given],
        decide: (desk) => resendInvitations(desk, given, { tickets, mailroom, ifVersion }),
      };
    }),

    cancel: (orgId, ids, options) => enter(office, orgId, options, () => {
      mustBeBatch(ids, 'ids');
      const given = [...ids];
      return {
        content: ['invitations.cancel', given], decide: (desk) => cancelInvitations(desk, given, options?.ifVersion),
      };
    }),
  };
}

function matching({ invitations, now }: Ledger, { q, status }: InvitationQuery) {
  if (status !== undefined && !INVITATION_STATUSES.includes(status)) throw invalid([{ field: 'status', code: 'unknown' }]);
  const matches = personMatcher(q);
  return invitations.all.filter((record) => {
    const is = statusAt(record, now);
    return (status === undefined ? isOpen(is) : is === status) && matches(record);
  });
}
