import type { WriteOptions } from '../client/call.js';
import type { JoinLink, PublicJoin } from '../domain/public-join.js';
import type { Id, ISODate } from '../domain/schema.js';
import { port } from './port.js';
import type { Query } from './query.js';
import type { Session } from './session.js';

const KEY = ['publicJoin'] as const;

/** The door number and the links in use. */
export const publicJoinQuery = (session: Session): Query<PublicJoin> => ({
  key: KEY,
  read: ({ signal }) => port(session, 'publicJoin').get(session.orgId, { signal }),
});

const put = (session: Session, publicJoin: PublicJoin): PublicJoin => {
  session.queries.put(KEY, publicJoin);
  return publicJoin;
};

export interface NewLink {
  readonly via: 'link' | 'qr';
  /** `null`: permanent. */
  readonly expiresAt: ISODate | null;
  readonly maxUses?: number | undefined;
}

/** Makes a link that anyone can ask to join by (R12). */
export const createJoinLink = async (session: Session, link: NewLink, options: WriteOptions): Promise<JoinLink> => {
  const made = await port(session, 'publicJoin').createLink(session.orgId, link, options);
  session.queries.change<PublicJoin>(KEY, (known) => ({ ...known, links: [made, ...known.links] }));
  session.invalidate('publicJoin');
  return made;
};

/** From then on the link says that it was revoked. */
export const revokeJoinLink = async (session: Session, id: Id, options: WriteOptions): Promise<PublicJoin> =>
  put(session, await port(session, 'publicJoin').revokeLink(session.orgId, id, options));

/** Gives the organisation another door number; the old one opens nothing any more. */
export const resetDoorNumber = async (session: Session, options: WriteOptions): Promise<PublicJoin> =>
  put(session, await port(session, 'publicJoin', 'resetDoorNumber').resetDoorNumber(session.orgId, options));
