import { expect } from '@open-wc/testing';
import { createLocalClient } from '../../../src/client/local/index.js';
import type { LocalClient, LocalClientOptions } from '../../../src/client/local/index.js';
import type { MemberQuery } from '../../../src/client/paging.js';
import type { Member } from '../../../src/domain/member.js';
import { fixture, fixtureId } from '../../../src/testing/fixture.js';
import { freshName, names, refusal } from './support.js';

describe('lists of the embedded client', () => {
  const clients: LocalClient[] = [];
  afterEach(() => { for (const client of clients.splice(0)) void client.close(); });

  /** An organisation of these people and the fixture's account admin, who is called `Zoe Admin`. */
  const of = (
    people: readonly Partial<Member>[], options: LocalClientOptions = {},
  ): { client: LocalClient; orgId: string } => {
    const name = freshName();
    const seed = fixture(name);
    const admin = seed.members.find(({ id }) => id === seed.viewerMemberId) as Member;
    const members = people.map((person, at): Member => ({
      id: `person-${String(at)}`, name: `Person ${String(at)}`, status: 'active', roles: ['member'], departmentIds: [],
      ...person,
    }));
    const { workNumber: _, joinedAt: __, ...zoe } = { ...admin, name: 'Zoe Admin' };
    const client = createLocalClient({
      storage: 'memory', databaseName: name, locale: 'en', seed: { ...seed, members: [...members, zoe] }, ...options,
    });
    clients.push(client);
    return { client, orgId: fixtureId(name, 'organization') };
  };

  const called = async (people: readonly string[], options?: LocalClientOptions): Promise<string[]> => {
    const { client, orgId } = of(people.map((name) => ({ name })), options);
    return names(client, orgId, {});
  };

  it('R54: names come as in a dictionary: accents and case do not tear families apart', async () => {
    const people = ['Zoë', 'Ångström', 'adam', 'Ärzte', 'Özil', 'Oz', 'Adam', 'zeta', 'Álvarez', 'Alvarez', 'Øst'];
    expect(await called(people)).to.deep.equal([
      'adam', 'Adam', 'Alvarez', 'Álvarez', 'Ångström', 'Ärzte', 'Øst', 'Oz', 'Özil', 'zeta', 'Zoë', 'Zoe Admin',
    ]);
  });

  it('R54: Chinese names come by their sound for a reader of Chinese', async () => {
    expect(await called(['张伟', '安娜', '李娜', '王芳', '陈晨'], { locale: 'zh' }))
      .to.deep.equal(['安娜', '陈晨', '李娜', '王芳', '张伟', 'Zoe Admin']);
  });

  it('people of one name keep the order in which they came', async () => {
    const { client, orgId } = of(['b', 'a', 'c'].map((id) => ({ id, name: '王芳' })));
    const { items } = await client.members.list(orgId, { q: '王芳' });
    expect(items.map(({ id }) => id)).to.deep.equal(['b', 'a', 'c']);
  });

  it('work numbers come as numbers: 9 before 10', async () => {
    const { client, orgId } = of(['NL-10', 'NL-9', 'NL-100', 'A-1'].map((workNumber) => ({ workNumber })));
    const { items } = await client.members.list(orgId, { sort: [{ by: 'workNumber', dir: 'asc' }] });
    expect(items.map(({ workNumber }) => workNumber ?? null)).to.deep.equal(['A-1', 'NL-9', 'NL-10', 'NL-100', null]);
  });

  it('who has no value comes last, up and down', async () => {
    const { client, orgId } = of([{ workNumber: 'B' }, { workNumber: null }, { workNumber: 'A' }, { workNumber: '' }]);
    for (const [dir, expected] of [['asc', ['A', 'B']], ['desc', ['B', 'A']]] as const) {
      const { items } = await client.members.list(orgId, { sort: [{ by: 'workNumber', dir }] });
      expect(items.map(({ workNumber }) => workNumber).slice(0, 2)).to.deep.equal(expected);
    }
  });

  it('times come by when they are, however they are written', async () => {
    const times = [
      '2024-01-01T10:00:00.500Z', '2024-01-01T10:00:00Z', '2024-01-01T09:00:00Z', '2024-01-01T11:00:00+02:00',
    ];
    const { client, orgId } = of(times.map((joinedAt) => ({ joinedAt })));
    const { items } = await client.members.list(orgId, { sort: [{ by: 'joinedAt', dir: 'desc' }], limit: 4 });
    expect(items.map(({ joinedAt }) => joinedAt)).to.deep.equal([times[0], times[1], times[2], times[3]]);
  });

  it('what is equal by the first order goes by the second, and then by name', async () => {
    const { client, orgId } = of([
      { name: 'B', workNumber: '1', joinedAt: '2020-01-01T00:00:00Z' },
      { name: 'A', workNumber: '1', joinedAt: '2020-01-01T00:00:00Z' },
      { name: 'C', workNumber: '1', joinedAt: '2021-01-01T00:00:00Z' },
      { name: 'D', workNumber: '0', joinedAt: '2019-01-01T00:00:00Z' },
    ]);
    expect(await names(client, orgId, { sort: [{ by: 'workNumber', dir: 'desc' }, { by: 'joinedAt', dir: 'desc' }] }))
      .to.deep.equal(['C', 'A', 'B', 'D', 'Zoe Admin']);
  });

  describe('page by page, with cursors only', () => {
    const people = Array.from({ length: 25 }, (_, at) =>
      ({ id: `id-${String(at)}`, name: `Name ${String(at).padStart(2, '0')}` }));

    it('go on behind the last one shown, though the list has changed meanwhile', async () => {
      const { client, orgId } = of(people.map((person) => ({ ...person, location: 'Here' })), { paging: 'cursor' });
      const query: MemberQuery = { where: { locations: ['Here'] }, limit: 10 };
      const first = await client.members.list(orgId, query);
      await client.members.update(orgId, 'id-3', { location: 'Gone' });
      const second = await client.members.list(orgId, { ...query, cursor: first.next });
      expect(second.items.map(({ id }) => id)[0]).to.equal('id-10');
      expect(second.total).to.equal(24);
    });

    it('say so, and refuse an offset', async () => {
      const { client, orgId } = of(people, { paging: 'cursor' });
      expect((await client.open(orgId)).capabilities.members.paging).to.equal('cursor');
      expect((await refusal(client.members.list(orgId, { offset: 0 }))).code).to.equal('unsupported');
    });
  });

  it('refuse a cursor of another list, and what is no cursor', async () => {
    const { client, orgId } = of([{}, {}, {}]);
    const { next } = await client.members.list(orgId, { limit: 1 });
    expect((await refusal(client.members.list(orgId, { cursor: next, q: 'Person' }))).code).to.equal('validation');
    for (const cursor of ['', 'nonsense', btoa('{}'), '🙂']) {
      expect((await refusal(client.members.list(orgId, { cursor }))).code, cursor).to.equal('validation');
    }
  });

  it('refuse pages of no size, of a half or of minus one', async () => {
    const { client, orgId } = of([{}]);
    for (const limit of [0, -1, 0.5, Number.NaN, Infinity]) {
      expect((await refusal(client.members.list(orgId, { limit }))).code, String(limit)).to.equal('validation');
    }
    for (const offset of [-1, 0.5, Number.NaN]) {
      expect((await refusal(client.members.list(orgId, { offset }))).code, String(offset)).to.equal('validation');
    }
  });

  it('are nobody\'s to change: what was answered stays as it was', async () => {
    const { client, orgId } = of([{ id: 'somebody', custom: { 'x:badge': 'B-1' } }]);
    const { items: [before] } = await client.members.list(orgId, { q: 'Person' });
    expect(() => { (before as { name: string }).name = 'Changed'; }).to.throw(TypeError);
    expect(() => { (before?.custom as Record<string, unknown>)['x:badge'] = 'B-2'; }).to.throw(TypeError);
    await client.members.update(orgId, 'somebody', { location: 'Elsewhere' });
    expect(before?.location).to.equal(undefined);
  });
});
