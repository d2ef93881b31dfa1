/** What a backend may or may not offer, so that a case can say what it is about. */
import type { OrgSession } from '../client/capabilities.js';
import type { OrgClient } from '../client/org-client.js';
import type { MemberSort, MemberWhere } from '../client/paging.js';
import type { FieldKey } from '../domain/field.js';
import type { InvitationChannel } from '../domain/invitation.js';

export interface Offer {
  readonly client: OrgClient;
  readonly session: OrgSession;
  /** Whether the harness can sign in as somebody else. */
  readonly otherViewers: boolean;
  /** Whether the harness can come as somebody who wants to join. */
  readonly visitors: boolean;
  /** Whether the harness can tell what was sent. */
  readonly messages: boolean;
  /** Whether the harness says that seats are counted. */
  readonly seats: boolean;
}

export interface Need {
  readonly what: string;
  readonly met: (offer: Offer) => boolean;
}

const need = (what: string, met: Need['met']): Need => ({ what, met });

/** For the case that proves that what is not offered is refused. */
export const no = ({ what, met }: Need): Need => need(`no ${what}`, (offer) => !met(offer));

export const offset = need('paging by offset', ({ session }) => session.capabilities.members.paging === 'offset');
export const pages = need('pages', ({ session }) => session.capabilities.members.paging !== 'none');
export const exactTotal = need('exact totals', ({ session }) => session.capabilities.members.total === 'exact');
export const search = need('search', ({ session }) => session.capabilities.members.search);
export const sortsBy = (by: MemberSort): Need =>
  need(`sorting by ${by}`, ({ session }) => session.capabilities.members.sort.includes(by));
export const filtersBy = (condition: keyof MemberWhere): Need =>
  need(`filtering by ${condition}`, ({ session }) => session.capabilities.members.where.includes(condition));

export const update = need('members.update', ({ client }) => client.members.update !== undefined);
export const edits = (field: FieldKey): Need =>
  need(`editing ${field}`, ({ session }) => session.capabilities.members.editable.includes(field));
export const setRoles = need('members.setRoles', ({ client }) => client.members.setRoles !== undefined);
export const locations = need('members.locations', ({ client }) => client.members.locations !== undefined);

export const departments = need('departments', ({ client }) => client.departments !== undefined);
export const departmentTree = need('departments that nest', ({ session: { capabilities } }) =>
  capabilities.departments !== false && capabilities.departments.shape === 'tree');
export const severalDepartments = need('several departments for one person', ({ session: { capabilities } }) =>
  capabilities.departments !== false && capabilities.departments.perMember === 'many');
export const positions = need('positions', ({ client }) => client.positions !== undefined);
export const createPosition = need('positions.create', ({ client }) => client.positions?.create !== undefined);
export const writesPositions = need('writing positions', ({ session: { capabilities } }) =>
  capabilities.positions !== false && capabilities.positions.write);

export const subscribe = need('subscribe', ({ client }) => client.subscribe !== undefined);
export const realtime = need('realtime', ({ session }) => session.capabilities.realtime !== 'none');
export const close = need('close', ({ client }) => client.close !== undefined);
export const versions = need('versions', ({ session }) => session.capabilities.concurrency !== 'none');
export const strong = need('strong versions', ({ session }) => session.capabilities.concurrency === 'strong');
export const idempotency = need('idempotency', ({ session }) => session.capabilities.idempotency);
export const otherViewers = need('other viewers', (offer) => offer.otherViewers);
export const visitors = need('visitors', (offer) => offer.visitors);
export const messages = need('messages', (offer) => offer.messages);
export const seats = need('seats', (offer) => offer.seats);

export const restore = need('members.restore', ({ client }) => client.members.restore !== undefined);

export const invitationsPort = need('invitations', ({ client }) => client.invitations !== undefined);
export const invitations = need('invitations that are declared', (offer) => Boolean(invitationsOf(offer)));
export const invites = (channel: InvitationChannel): Need =>
  need(`inviting by ${channel}`, (offer) => invitationsOf(offer)?.channels.includes(channel) ?? false);
export const prefills = (field: FieldKey): Need =>
  need(`inviting with ${field}`, (offer) => invitationsOf(offer)?.prefill.includes(field) ?? false);
export const searchesInvitations = need('search of invitations', (offer) => invitationsOf(offer)?.search ?? false);
export const resendPort = need('invitations.resend', ({ client }) => client.invitations?.resend !== undefined);
export const resends = need('inviting again', (offer) => invitationsOf(offer)?.resend ?? false);
export const cancelPort = need('invitations.cancel', ({ client }) => client.invitations?.cancel !== undefined);
export const cancels = need('cancelling', (offer) => invitationsOf(offer)?.cancel ?? false);

export const publicJoinPort = need('publicJoin', ({ client }) => client.publicJoin !== undefined);
export const publicJoin = need('public joining that is declared', (offer) => Boolean(publicJoinOf(offer)));
export const links = need('public links', (offer) => publicJoinOf(offer)?.link ?? false);
export const permanentLinks = need('permanent links', (offer) => publicJoinOf(offer)?.maxLinkDays === null);
export const usesLimited = need('links for so many people', (offer) => publicJoinOf(offer)?.maxUses ?? false);
export const doorNumber = need('a door number', (offer) => publicJoinOf(offer)?.doorNumber ?? false);
export const resetPort = need('publicJoin.resetDoorNumber', ({ client }) => client.publicJoin?.resetDoorNumber !== undefined);
export const resetsDoorNumber = need('resetting the door number', (offer) => publicJoinOf(offer)?.resetDoorNumber ?? false);

export const contactsPort = need('contacts', ({ client }) => client.contacts !== undefined);
export const contacts = need('contacts that are declared', ({ session }) => session.capabilities.contacts ?? false);

export const requestsPort = need('joinRequests', ({ client }) => client.joinRequests !== undefined);
export const joinRequests = need('join requests that are declared', (offer) => Boolean(requestsOf(offer)));
export const searchesRequests = need('search of join requests', (offer) => requestsOf(offer)?.search ?? false);
export const reasons = need('reasons', (offer) => requestsOf(offer)?.reason ?? false);

export const rulesPort = need('joinRules', ({ client }) => client.joinRules !== undefined);
export const joinRules = need('join rules that are declared', (offer) => Boolean(rulesOf(offer)));
export const writesRules = need('writing join rules', (offer) => rulesOf(offer)?.write ?? false);
export const asks = (field: FieldKey): Need =>
  need(`asking for ${field}`, (offer) => rulesOf(offer)?.fields.includes(field) ?? false);

export const joining = need('joining', ({ client }) => client.joining !== undefined);

const invitationsOf = ({ session }: Offer) => session.capabilities.invitations || undefined;
const publicJoinOf = ({ session }: Offer) => session.capabilities.publicJoin || undefined;
const requestsOf = ({ session }: Offer) => session.capabilities.joinRequests || undefined;
const rulesOf = ({ session }: Offer) => session.capabilities.joinRules || undefined;
