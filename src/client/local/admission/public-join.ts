/** Links that anyone can come by, and the door number (R10–R12). */
import type { JoinLink, PublicJoin } from '../../../domain/public-join.js';
import { newDoorNumber } from '../../../domain/rules/door-number.js';
import type { Id, ISODate } from '../../../domain/schema.js';
import { newId } from '../ids.js';
import { demand } from '../permissions.js';
import { invalid, notFound } from '../refusals.js';
import type { Desk } from './desk.js';
import { isPast } from './invitation-view.js';
import { refOf } from './invitations.js';
import type { Ledger } from './ledger.js';
import { randomBytes } from './records.js';
import type { LinkRecord } from './records.js';
import type { Ticket } from './tickets.js';

export interface NewLink {
  readonly via: 'link' | 'qr';
  readonly expiresAt: ISODate | null;
  readonly maxUses?: number | undefined;
}

const MOST_USES = 1_000_000;

const viewLink = ({ ticket: _, revoked: __, ...link }: LinkRecord): JoinLink => link;

/** Links in use: what is revoked or past opens nothing and is not shown. */
export function viewPublicJoin({ publicJoin: { doorNumber, links, version }, now }: Ledger): PublicJoin {
  const inUse = links.filter(({ revoked, expiresAt }) => !revoked && !isPast(expiresAt, now));
  return {
    ...(doorNumber !== undefined && { doorNumber }), links: inUse.map(viewLink), ...(version !== undefined && { version }),
  };
}

export function createLink(desk: Desk, link: NewLink, { hash }: Ticket, url: string): JoinLink {
  const { viewer } = desk.scene;
  demand(viewer, 'publicJoin.write');
  const { via, expiresAt, maxUses } = link;
  if ((via as unknown) !== 'link' && (via as unknown) !== 'qr') throw invalid([{ field: 'via', code: 'unknown' }]);
  const until = expiresAt === null ? null : Date.parse(expiresAt);
  if (until !== null && !(until > desk.now)) throw invalid([{ field: 'expiresAt', code: 'invalid' }]);
  const isCount = maxUses === undefined || (Number.isSafeInteger(maxUses) && maxUses >= 1 && maxUses <= MOST_USES);
  if (!isCount) throw invalid([{ field: 'maxUses', code: 'invalid' }]);
  return viewLink(desk.putLink({
    id: newId('link'), via, url, createdBy: refOf(viewer), createdAt: desk.at, uses: 0, usesLeft: maxUses ?? null,
    expiresAt: until === null ? null : new Date(until).toISOString(), ticket: hash,
  }));
}

export function revokeLink(desk: Desk, id: Id): PublicJoin {
  demand(desk.scene.viewer, 'publicJoin.write');
  const link = desk.publicJoin.links.find((one) => one.id === id);
  if (!link) throw notFound('publicJoin', id);
  if (!link.revoked) desk.putLink({ ...link, revoked: true });
  return viewPublicJoin(desk);
}

export function resetDoorNumber(desk: Desk): PublicJoin {
  demand(desk.scene.viewer, 'publicJoin.write');
  const { publicJoin } = desk;
  let doorNumber = newDoorNumber(randomBytes);
  while (doorNumber === publicJoin.doorNumber) doorNumber = newDoorNumber(randomBytes);
  desk.putPublicJoin({ ...publicJoin, doorNumber });
  return viewPublicJoin(desk);
}
