/** What the cases about inviting and joining have in common. */
import type { BulkResult } from '../../client/bulk.js';
import type { OrgErrorCode, OrgErrorData } from '../../client/errors.js';
import type { InvitationQuery } from '../../client/inviting.js';
import type { JoinDecision, JoinRequestQuery } from '../../client/joining.js';
import type { OrgClient } from '../../client/org-client.js';
import { INVITATION_STATUSES } from '../../domain/invitation.js';
import type { Invitation, InviteInput } from '../../domain/invitation.js';
import { JOIN_REQUEST_STATUSES } from '../../domain/join-request.js';
import type { JoinRequest } from '../../domain/join-request.js';
import type { JoinLink } from '../../domain/public-join.js';
import { equal, ok, show } from '../assert.js';
import type { Open, Tab } from '../case.js';
import { allOf, readAll } from './reading.js';

type PortName = 'invitations' | 'publicJoin' | 'contacts' | 'joinRequests' | 'joinRules' | 'joining';

export function portOf<P extends PortName>({ client }: Tab, name: P): NonNullable<OrgClient[P]> {
  const port = client[name];
  ok(port, `${name} is missing`);
  return port;
}

/** The only answer, or the one at that place, which is a good one. */
export function granted<T>(what: string, { items }: BulkResult<T>, at = 0): T {
  const item = items[at];
  ok(item?.ok, `${what}: expected to be done, got ${show(item)}`);
  return item.value;
}

/** The only answer, or the one at that place, is a refusal with this code. */
export function denied(what: string, code: OrgErrorCode, { items }: BulkResult<unknown>, at = 0): OrgErrorData {
  const item = items[at];
  ok(item?.ok === false, `${what}: expected to be refused (${code}), got ${show(item)}`);
  equal(item.error.code, code, `${what}: the refusal's code`);
  return item.error;
}

export function namesField(what: string, { fields }: OrgErrorData, field: string): void {
  ok(fields?.some((one) => one.field === field), `${what}: expected the answer to name ${field}, it names ${show(fields)}`);
}

export const invite = (tab: Tab, ...inputs: readonly InviteInput[]): Promise<BulkResult<Invitation>> =>
  portOf(tab, 'invitations').create(tab.orgId, inputs);

export const inviteByEmail = async (tab: Tab, email: string): Promise<Invitation> =>
  granted(email, await invite(tab, { via: 'email', email }));

export const listInvitations = (tab: Tab, query: InvitationQuery = {}): Promise<readonly Invitation[]> =>
  allOf((asked: InvitationQuery) => portOf(tab, 'invitations').list(tab.orgId, asked), query);

export const listRequests = (tab: Tab, query: JoinRequestQuery = {}): Promise<readonly JoinRequest[]> =>
  allOf((asked: JoinRequestQuery) => portOf(tab, 'joinRequests').list(tab.orgId, asked), query);

export const getRequest = (tab: Tab, key: string): Promise<JoinRequest> =>
  portOf(tab, 'joinRequests').get(tab.orgId, tab.id(key));

export const decide = (tab: Tab, keys: readonly string[], decision: JoinDecision): Promise<BulkResult<JoinRequest>> =>
  portOf(tab, 'joinRequests').decide(tab.orgId, keys.map(tab.id), decision);

export const approve = { decision: 'approve' } as const;
export const reject = { decision: 'reject' } as const;

/** A link that lasts an hour. */
export const shortLink = (via: 'link' | 'qr' = 'link') =>
  ({ via, expiresAt: new Date(Date.now() + 3_600_000).toISOString() });

export const createLink = (tab: Tab, link: Partial<ReturnType<typeof shortLink>> & { readonly maxUses?: number } = {}): Promise<JoinLink> =>
  portOf(tab, 'publicJoin').createLink(tab.orgId, { ...shortLink(), ...link });

/** The ticket of a new public link. */
export const linkTicket = async (open: Open, tab: Tab, maxUses?: number): Promise<{ readonly token: string }> =>
  ({ token: open.tokenIn((await createLink(tab, maxUses === undefined ? {} : { maxUses })).url) });

export async function doorTicket(tab: Tab): Promise<{ readonly doorNumber: string }> {
  const { doorNumber } = await portOf(tab, 'publicJoin').get(tab.orgId);
  ok(doorNumber !== undefined, 'there is no door number');
  return { doorNumber };
}

/** The ticket of the last personal link sent there. */
export async function personalTicket(open: Open, to: string): Promise<{ readonly token: string }> {
  const token = (await open.tokensFor(to)).at(-1);
  ok(token !== undefined, `nothing was sent to ${to}`);
  return { token };
}

/** Everything that this side of an organisation holds, for comparing before and after. */
export async function stateOf(tab: Tab): Promise<unknown> {
  const { client, orgId, session: { capabilities } } = tab;
  const statuses = capabilities.members.where.includes('status') ? ['active', 'suspended', 'terminated'] as const : [undefined];
  return {
    members: await Promise.all(statuses.map((status) => readAll(tab, status && { where: { status } }))),
    invitations: capabilities.invitations
      && await Promise.all(INVITATION_STATUSES.map((status) => listInvitations(tab, { status }))),
    requests: capabilities.joinRequests
      && await Promise.all(JOIN_REQUEST_STATUSES.map((status) => listRequests(tab, { status }))),
    publicJoin: capabilities.publicJoin && await client.publicJoin?.get(orgId),
    rules: capabilities.joinRules && await client.joinRules?.get(orgId),
    positions: capabilities.positions && await client.positions?.list(orgId),
  };
}

/** After what is done, everybody, every invitation, request, link and rule is as it was. */
export async function leavesAll(tab: Tab, what: string, act: () => Promise<unknown>): Promise<void> {
  const before = await stateOf(tab);
  await act();
  const after = await stateOf(await tab.again()) as Record<string, unknown>;
  for (const [key, value] of Object.entries(before as object)) equal(after[key], value, `${what}: ${key} afterwards`);
}
