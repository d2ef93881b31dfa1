import { OrgError } from '../client/errors.js';
import type { WriteOptions } from '../client/org-client.js';
import type { MemberFilter, Page } from '../client/paging.js';
import type { Member, MemberPatch } from '../domain/member.js';
import type { Role } from '../domain/role.js';
import type { Id } from '../domain/schema.js';
import type { Query } from './query.js';
import type { Session } from './session.js';

const MEMBERS = 'members';
const PAGE = 'page';
const ONE = 'one';

/** One member. */
export const memberQuery = (session: Session, id: Id): Query<Member> => ({
  key: [MEMBERS, ONE, id],
  read: ({ signal }) => session.client.members.get(session.orgId, id, { signal }),
});

/** Where a page of a list stands: at an offset, or after a cursor. */
export type PagePlace = { readonly offset: number } | { readonly cursor: string | null };

/** One page of the members that match. */
export const memberPageQuery = (
  session: Session, filter: MemberFilter, place: PagePlace, limit: number,
): Query<Page<Member>> => ({
  key: [MEMBERS, PAGE, filter, place, limit],
  read: ({ signal }) => session.client.members.list(session.orgId, { ...filter, ...place, limit }, { signal }),
});

/** How many members match, where the backend can tell. */
export const memberCountQuery = (session: Session, filter: MemberFilter): Query<number | null> => ({
  key: [MEMBERS, 'count', filter],
  read: async ({ signal }) =>
    (await session.client.members.list(session.orgId, { ...filter, limit: 1 }, { signal })).total ?? null,
});

/** The locations in use; empty where the backend cannot list them. */
export const locationsQuery = (session: Session): Query<readonly string[]> => ({
  key: [MEMBERS, 'locations'],
  read: ({ signal }) => session.client.members.locations?.(session.orgId, { signal }) ?? Promise.resolve([]),
});

const putEverywhere = (session: Session, member: Member): void => {
  session.queries.put([MEMBERS, ONE, member.id], member);
  session.queries.change<Page<Member>>([MEMBERS, PAGE], (page) =>
    page.items.some(({ id }) => id === member.id)
      ? { ...page, items: page.items.map((one) => (one.id === member.id ? member : one)) } : page);
  session.changedInPlace(MEMBERS);
};

const known = (session: Session, id: Id): Member | undefined => session.queries.kept([MEMBERS, ONE, id]);

const patched = (member: Member, { custom, ...rest }: MemberPatch): Member => ({
  ...member, ...rest, ...(custom && { custom: { ...member.custom, ...custom } }),
});

/** Shows a write before it is answered; takes it back when it is refused. */
const writeAhead = async (session: Session, id: Id, ahead: (member: Member) => Member, write: () => Promise<Member>): Promise<Member> => {
  const before = known(session, id);
  if (before) putEverywhere(session, ahead(before));
  try {
    const after = await write();
    putEverywhere(session, after);
    session.invalidate('departments');
    return after;
  } catch (error) {
    if (before) putEverywhere(session, before);
    throw error;
  } finally {
    session.invalidate(MEMBERS);
  }
};

/**
 * Changes a member's organisation fields (R50). Shown at once everywhere; taken back when the backend refuses.
 * @throws OrgError `conflict` with the member as it is now, when `ifVersion` is no longer so.
 */
export const updateMember = async (session: Session, id: Id, patch: MemberPatch, options: WriteOptions): Promise<Member> => {
  const { update } = session.client.members;
  if (!update) throw new OrgError({ code: 'unsupported', message: 'this backend cannot change members' });
  return writeAhead(session, id, (member) => patched(member, patch), () => update(session.orgId, id, patch, options));
};

/**
 * Gives a member these roles instead of the ones they have (R55). Shown at once everywhere; taken back when refused.
 * @throws OrgError as `updateMember` does; `last-account-admin` when nobody else would be one.
 */
export const setMemberRoles = async (session: Session, id: Id, roles: readonly Role[], options: WriteOptions): Promise<Member> => {
  const { setRoles } = session.client.members;
  if (!setRoles) throw new OrgError({ code: 'unsupported', message: 'this backend cannot change roles' });
  return writeAhead(session, id, (member) => ({ ...member, roles }), () => setRoles(session.orgId, id, roles, options));
};

/**
 * Brings a removed member back as they were (R52).
 * @throws OrgError `seats-full`; `conflict` when they are no longer removed.
 */
export const restoreMember = async (session: Session, id: Id, options: WriteOptions): Promise<Member> => {
  const { restore } = session.client.members;
  if (!restore) throw new OrgError({ code: 'unsupported', message: 'this backend cannot restore members' });
  try {
    const after = await restore(session.orgId, id, options);
    putEverywhere(session, after);
    return after;
  } finally {
    for (const topic of [MEMBERS, 'departments', 'contacts'] as const) session.invalidate(topic);
  }
};
