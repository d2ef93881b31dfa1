import { expect } from '@open-wc/testing';
import { createLocalClient } from '../../../src/client/local/index.js';
import type { LocalClient } from '../../../src/client/local/index.js';
import type { MemberPatch } from '../../../src/domain/member.js';
import { fixture } from '../../../src/testing/fixture.js';
import { sampleOrganization } from '../../../src/testing/sample.js';
import { freshName, names, Organization, refusal } from './support.js';

describe('the embedded client', () => {
  let organization: Organization;
  let client: LocalClient;
  beforeEach(() => {
    organization = new Organization();
    client = organization.client({ storage: 'memory' });
  });
  afterEach(() => { organization.close(); });

  const update = (key: string, patch: MemberPatch) =>
    client.members.update(organization.id, organization.idOf(key), patch);
  /** What a patch is refused for. */
  const wrong = async (key: string, patch: MemberPatch) => (await refusal(update(key, patch))).fields;
  const get = (key: string) => client.members.get(organization.id, organization.idOf(key));

  it('has no organisation without a seed, and takes none for it', async () => {
    const empty = organization.client({ storage: 'memory', databaseName: freshName(), seed: undefined });
    expect(await empty.listOrganizations()).to.deep.equal([]);
    expect((await refusal(empty.open('any'))).code).to.equal('not-found');
    expect((await refusal(empty.reset())).code).to.equal('unsupported');
  });

  it('refuses a seed that is no organisation with the place that is wrong, and takes the next', async () => {
    const seed = fixture(organization.name);
    const [first, ...others] = seed.members;
    const broken = [
      { seed: { ...seed, members: [{ ...first, status: 'asleep' }, ...others] }, field: 'members.0.status' },
      {
        seed: { ...seed, members: [...others, { ...first, departmentIds: ['nowhere'] }] },
        field: `members.${String(others.length)}`,
      },
    ];
    for (const one of broken) {
      const given = one.seed as typeof seed;
      const other = organization.client({ storage: 'memory', databaseName: freshName(), seed: () => given });
      const error = await refusal(other.open(organization.id));
      expect(error.code).to.equal('validation');
      expect(error.fields?.map(({ field }) => field)).to.deep.equal([one.field]);
    }
    let asked = 0;
    const mended = organization.client({ storage: 'memory', databaseName: freshName(), seed: () => {
      if (asked++ === 0) throw new Error('not yet');
      return seed;
    } });
    expect((await refusal(mended.open(organization.id))).code).to.equal('server');
    expect((await mended.open(organization.id)).organization.name).to.equal(seed.organization.name);
  });

  it('leaves the seed to whom it belongs', async () => {
    const seed = fixture(organization.name);
    const own = organization.client({ storage: 'memory', databaseName: freshName(), seed });
    await own.members.update(organization.id, organization.idOf('dora'), { custom: { 'x:badge': 'D-18' } });
    await own.members.list(organization.id, {});
    expect(seed).to.deep.equal(fixture(organization.name));
    for (const member of seed.members) {
      expect([Object.isFrozen(member), Object.isFrozen(member.departmentIds)]).to.deep.equal([false, false]);
    }
  });

  it('R54: each department tells how many work in it and below it, everybody once', async () => {
    const departments = await client.departments.list(organization.id);
    const counts = new Map(departments.map(({ id, memberCount }) => [id, memberCount]));
    const { items } = await client.members.list(organization.id, { limit: 1_000 });
    const below = ['platform', 'storage', 'indexing'].map(organization.idOf);
    const inside = items.filter(({ departmentIds }) => departmentIds.some((id) => below.includes(id))).length;
    expect(counts.get(organization.idOf('platform'))).to.equal(inside);
    await update('emeka', { departmentIds: [] });
    const after = await client.departments.list(organization.id);
    expect(after.find(({ id }) => id === organization.idOf('platform'))?.memberCount).to.equal(inside - 1);
  });

  it('R54: takes nobody new into a disabled department, and keeps who is there', async () => {
    const legacy = organization.idOf('legacy');
    expect(await wrong('hana', { departmentIds: [legacy] }))
      .to.deep.equal([{ field: 'departmentIds', code: 'invalid' }]);
    const both = [legacy, organization.idOf('apps')];
    expect((await update('nils', { departmentIds: both })).departmentIds).to.deep.equal(both);
  });

  it('R2: names each field of a patch that is not the organisation\'s, all at once', async () => {
    const account = { name: 'New', email: null, phone: '1' };
    const patch = { ...account, status: 'terminated', location: 'Here', custom: { 'x:none': 1 } } as MemberPatch;
    expect(await wrong('hana', patch)).to.deep.equal([
      { field: 'name', code: 'read-only' },
      { field: 'email', code: 'read-only' },
      { field: 'phone', code: 'read-only' },
      { field: 'status', code: 'unknown' }, { field: 'x:none', code: 'unknown' },
    ]);
    expect((await get('hana')).location).to.equal('Osaka');
  });

  it('R3: cuts spaces off a text, and an empty one empties the field', async () => {
    expect((await update('hana', { location: '  Kyoto ' })).location).to.equal('Kyoto');
    expect((await update('hana', { location: '  ' })).location).to.equal(null);
  });

  it('R3: refuses a text that is longer than it said', async () => {
    const { capabilities } = await client.open(organization.id);
    const { maxLength = 0 } = capabilities.fields.find(({ key }) => key === 'workNumber') ?? {};
    expect((await update('hana', { workNumber: 'x'.repeat(maxLength) })).workNumber).to.have.lengthOf(maxLength);
    expect(await wrong('hana', { workNumber: 'x'.repeat(maxLength + 1) }))
      .to.deep.equal([{ field: 'workNumber', code: 'too-long' }]);
  });

  it('a change that changes nothing leaves the version as it is, and is not told', async () => {
    const changes: unknown[] = [];
    client.subscribe(organization.id, (change) => changes.push(change));
    const before = await get('hana');
    expect(await update('hana', { location: 'Osaka', departmentIds: [...before.departmentIds] })).to.equal(before);
    expect(changes).to.deep.equal([]);
  });

  it('says when a member was changed', async () => {
    const start = Date.now();
    const { updatedAt = '' } = await update('hana', { location: 'Kyoto' });
    expect(Date.parse(updatedAt)).to.be.within(start, Date.now());
  });

  it('R5: nobody edits who has left, and their actions say so', async () => {
    const tomas = await get('tomas');
    expect(tomas.actions).to.deep.equal(['restore']);
    expect((await refusal(update('tomas', { location: 'Here' }))).code).to.equal('forbidden');
  });

  it('R5: looks through other eyes when told to, and tells its subscribers', async () => {
    await client.open(organization.id);
    const changes: unknown[] = [];
    client.subscribe(organization.id, (change) => changes.push(change));
    await client.actAs(organization.idOf('hana'));
    expect(changes).to.deep.equal([{ type: 'session', reason: 'permissions' }]);
    const { viewer, roles } = await client.open(organization.id);
    expect(viewer.user.name).to.equal('Hana Ito');
    expect(viewer.permissions).to.deep.equal(['members.read', 'departments.read', 'invitations.create', 'publicJoin.read']);
    expect(roles.filter(({ assignable }) => assignable)).to.deep.equal([]);
    expect((await get('ada')).actions).to.deep.equal([]);
    expect((await refusal(client.actAs('nobody'))).code).to.equal('not-found');
  });

  it('R5: lets nobody in who has left, and shows nothing to who is suspended', async () => {
    const gone = organization.client({ storage: 'memory', viewerMemberId: organization.idOf('tomas') });
    expect((await refusal(gone.open(organization.id))).code).to.equal('forbidden');
    expect(await gone.listOrganizations()).to.deep.equal([]);
    const suspended = organization.client({ storage: 'memory', viewerMemberId: organization.idOf('pavel') });
    expect((await suspended.open(organization.id)).viewer.permissions).to.deep.equal([]);
    expect((await refusal(suspended.members.list(organization.id, {}))).code).to.equal('forbidden');
  });

  it('an aborted write that had not begun has no effect', async () => {
    await client.open(organization.id);
    const stop = new AbortController();
    const { signal } = stop;
    const hana = organization.idOf('hana');
    const writing = client.members.update(organization.id, hana, { location: 'Kyoto' }, { signal });
    stop.abort();
    const error = await writing.then(() => null, (thrown: unknown) => thrown);
    expect(error).to.have.property('name', 'AbortError');
    expect((await get('hana')).location).to.equal('Osaka');
  });

  it('a callback of a subscriber that ends another is the last that one hears of', async () => {
    await client.open(organization.id);
    const heard: string[] = [];
    client.subscribe(organization.id, () => {
      heard.push('first');
      end?.();
    });
    const end = client.subscribe(organization.id, () => heard.push('second'));
    await update('hana', { location: 'Kyoto' });
    expect(heard).to.deep.equal(['first']);
  });
});

describe('the embedded client with 100,000 members', function () {
  // Making, filling and reading so many takes seconds on a busy machine.
  this.timeout(60_000);

  it('is filled, closed, opened again, and finds and changes anybody', async () => {
    const databaseName = freshName();
    const seed = () => sampleOrganization({ members: 100_000 });
    const filling = createLocalClient({ databaseName, seed, locale: 'en' });
    const { organization } = await filling.open('northlight');
    filling.close();

    const client = createLocalClient({ databaseName, locale: 'en' });
    expect((await client.open('northlight')).organization.memberCount).to.equal(organization.memberCount);
    const { total, items } = await client.members.list('northlight', {
      offset: 98_000, limit: 10, sort: [{ by: 'name', dir: 'desc' }],
    });
    expect(total).to.be.within(98_500, 100_000);
    expect(items).to.have.lengthOf(10);
    expect(await names(client, 'northlight', { q: 'meilin.zhou@' })).to.deep.equal(['周美琳']);
    await client.members.update('northlight', 'member-100000', { location: 'The last desk' });
    expect((await client.members.list('northlight', { where: { locations: ['The last desk'] } })).total).to.equal(1);
    expect(client.storage).to.equal('indexeddb');
    client.close();
  });
});
