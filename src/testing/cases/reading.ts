/** What several cases do to read, and what they compare it with. */
import type { MemberQuery, Page, PageQuery } from '../../client/paging.js';
import type { Member } from '../../domain/member.js';
import type { Id } from '../../domain/schema.js';
import { equal, ok, sameItems } from '../assert.js';
import type { Tab } from '../case.js';

export const idsOf = (items: readonly { readonly id: Id }[]): readonly Id[] => items.map(({ id }) => id);

/** All pages of a list, one after the other. */
export async function pagesOf<T, Q extends PageQuery>(
  list: (query: Q) => Promise<Page<T>>, query: Q,
): Promise<readonly Page<T>[]> {
  const pages = [await list(query)];
  for (let last = pages[0]; last && last.next !== null; last = pages.at(-1)) {
    ok(pages.length < 1000, 'the list does not come to an end');
    const { offset: _offset, ...rest } = query;
    pages.push(await list({ ...rest, cursor: last.next } as Q));
  }
  return pages;
}

/** All items of a list, in order. */
export const allOf = async <T, Q extends PageQuery>(list: (query: Q) => Promise<Page<T>>, query: Q): Promise<readonly T[]> =>
  (await pagesOf(list, query)).flatMap(({ items }) => items);

export const readPages = ({ list }: Tab, query: MemberQuery = {}): Promise<readonly Page<Member>[]> =>
  pagesOf(list, query);

/** Everybody who matches, in order. */
export const readAll = async (tab: Tab, query?: MemberQuery): Promise<readonly Member[]> =>
  (await readPages(tab, query)).flatMap(({ items }) => items);

/** Those of the fixture that a list without conditions shows. */
export const present = ({ people }: Tab): readonly Member[] => people.filter(({ status }) => status !== 'terminated');

/** The query finds exactly these people of the fixture, each once. */
export async function finds(
  tab: Tab, query: MemberQuery, what: string, matches: (member: Member) => boolean,
): Promise<void> {
  const expected = tab.people.filter(matches);
  ok(expected.length > 0, `${what}: the fixture has nobody like that`);
  const label = (member: Member): string => `${member.name} ${member.id}`;
  sameItems((await readAll(tab, query)).map(label), expected.map(label), what);
}

const same = (actual: unknown, expected: unknown, what: string): void => equal(actual ?? null, expected ?? null, what);

const fields = [
  'id', 'status', 'name', 'email', 'phone', 'departmentIds', 'positionId', 'workNumber', 'location',
] as const;

/** The member is the person of the fixture, in every field that the fixture gives. */
export function isAsInFixture(actual: Member, expected: Member): void {
  for (const key of fields) {
    same(actual[key], expected[key], `${expected.name}'s ${key}`);
  }
  sameItems(actual.roles, expected.roles, `${expected.name}'s roles`);
}

/** All that an administrator can change, for comparing before and after. */
export const organizationFields = (member: Member): Record<string, unknown> => ({
  departmentIds: member.departmentIds,
  positionId: member.positionId ?? null,
  workNumber: member.workNumber ?? null,
  location: member.location ?? null,
  custom: member.custom ?? {},
  roles: member.roles.toSorted(),
});

/** After what is done, everything about this person is as it was, their version too. */
export async function leavesAsIs(tab: Tab, key: string, what: string, act: () => Promise<unknown>): Promise<void> {
  const before = await tab.get(key);
  await act();
  equal(await tab.get(key), before, `${what}: the member afterwards`);
}
