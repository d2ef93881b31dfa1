import { expect } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import type { Page } from '../../src/client/paging.js';
import type { Member } from '../../src/domain/member.js';
import { PagedList, readWhole } from '../../src/state/paged-list.js';
import type { ListSource, ListState } from '../../src/state/paged-list.js';
import type { Query } from '../../src/state/query.js';
import { connect } from '../../src/state/session.js';
import type { Session } from '../../src/state/session.js';
import { arrayClient, people } from '../support/array-client.js';
import type { ArrayClient } from '../support/array-client.js';
import { until } from '../support/until.js';

type Ready = Extract<ListState<Member>, { status: 'ready' }>;

const open: Session[] = [];

const source = (session: Session, limit = 10): ListSource<Member> => ({
  key: ['members'], topic: 'members',
  page: (cursor): Query<Page<Member>> => ({
    key: ['members', 'page', cursor, limit],
    read: ({ signal }) => session.client.members.list(session.orgId, { cursor, limit }, { signal }),
  }),
});

const setUp = async (count: number): Promise<{ client: ArrayClient; session: Session; list: PagedList<Member>; ready: () => Ready }> => {
  const client = arrayClient({ members: people(count), paging: 'cursor' });
  const session = connect({ client });
  open.push(session);
  await until(() => session.state.status === 'ready', 'the session');
  const list = new PagedList<Member>(session, source(session), () => undefined);
  return {
    client, session, list,
    ready: () => {
      if (list.state.status !== 'ready') throw new Error(`the list is ${list.state.status}`);
      return list.state;
    },
  };
};

const shows = (list: PagedList<Member>, count: number): Promise<true> => until(() => list.items.length === count, `${String(count)} items`) as Promise<true>;

describe('a list that comes in pages', () => {
  afterEach(() => {
    for (const session of open.splice(0)) session.close();
  });

  it('reads one page, and says how many there are and that more follow', async () => {
    const { list, ready } = await setUp(25);
    expect(list.state.status).to.equal('loading');
    await shows(list, 10);
    expect(ready()).to.include({ more: true, total: 25, isReadingMore: false });
  });

  it('reads the next page when asked, up to the last', async () => {
    const { list, ready } = await setUp(25);
    await shows(list, 10);
    list.readMore();
    expect(ready().isReadingMore).to.equal(true);
    await shows(list, 20);
    list.readMore();
    await shows(list, 25);
    expect(ready()).to.include({ more: false, isReadingMore: false });
  });

  it('reads everything when asked', async () => {
    const { list, ready } = await setUp(45);
    await shows(list, 10);
    list.readAll();
    await shows(list, 45);
    expect(ready().more).to.equal(false);
  });

  it('news reads as many again as were there, and none of them goes meanwhile', async () => {
    const { client, list } = await setUp(25);
    await shows(list, 10);
    list.readMore();
    await shows(list, 20);
    const seen: number[] = [];
    const renamed = people(25).map((one) => ({ ...one, name: `New ${one.name}` }));
    client.put(renamed);
    await until(() => seen.push(list.items.length) > 0 && list.items[0]?.name.startsWith('New'), 'the news');
    expect(new Set([...seen, list.items.length])).to.deep.equal(new Set([20]));
  });

  it('somebody who moved from one page to the next is listed once', async () => {
    const { client, list } = await setUp(12);
    await shows(list, 10);
    client.put([{ ...people(1)[0] as Member, id: 'new' }, ...people(12)], { type: 'upsert', kind: 'position', id: 'p' } as never);
    list.readMore();
    await until(() => list.state.status === 'ready' && !list.state.more, 'the last page');
    const ids = list.items.map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('what was read stays when it cannot be renewed, and says why', async () => {
    const { client, list, ready } = await setUp(5);
    await shows(list, 5);
    client.fail(new OrgError({ code: 'network', message: 'no line' }));
    client.put(people(5));
    await until(() => ready().stale, 'the failure');
    expect(ready().stale?.error.code).to.equal('network');
    expect(list.items).to.have.length(5);
    client.fail(undefined);
    list.retry();
    await until(() => !ready().stale, 'that it is renewed');
  });

  it('a first page that cannot be read is a failure, and can be tried again', async () => {
    const { client, session } = await setUp(5);
    client.fail(new OrgError({ code: 'timeout', message: 'no answer' }));
    const list = new PagedList<Member>(session, source(session, 3), () => undefined);
    await until(() => list.state.status === 'failed', 'the failure');
    client.fail(undefined);
    list.retry();
    await shows(list, 3);
  });

  it('the whole of a source is read from its first page to its last', async () => {
    const { session } = await setUp(37);
    const all = await readWhole(session, source(session), new AbortController().signal);
    expect(all.map(({ id }) => id)).to.deep.equal(people(37).map(({ id }) => id));
  });
});
