import { expect } from '@open-wc/testing';
import type { OrgChange } from '../../../src/client/changes.js';
import type { LocalClient } from '../../../src/client/local/index.js';
import { fixture } from '../../../src/testing/fixture.js';
import { until } from '../../support/until.js';
import { remove, withDeadConnections } from './faults.js';
import { email, ends, only, stranger, tokenIn, tokensTo, tokenTo, Town } from './journeys.js';
import { freshName, names, refusal } from './support.js';

for (const storage of ['memory', 'indexeddb'] as const) {
  describe(`people on their way in, and two tabs, in ${storage}`, () => {
    let town: Town;
    let here: LocalClient;
    let there: LocalClient;
    beforeEach(async () => {
      town = new Town(storage);
      [here, there] = [town.as('ada'), town.as('bruno')];
      await Promise.all([here.open(town.id), there.open(town.id)]);
    });
    afterEach(() => { town.close(); });

    const waiting = (key: string) => town.idOf(`waiting-${key}`);
    const decide = (client: LocalClient, keys: readonly string[], decision: 'approve' | 'reject') =>
      client.joinRequests.decide(town.id, keys.map(waiting), { decision });

    it('R47: of two who decide at once one does, and the other is told who it was', async () => {
      const answers = await Promise.all([decide(here, ['ulla'], 'reject'), decide(there, ['ulla'], 'reject')]);
      expect(answers.map((answer) => ends(answer)[0]).sort()).to.deep.equal(['conflict', 'ok']);
      const [refused] = answers.flatMap(({ items }) => items.filter(({ ok }) => !ok));
      const decider = answers[0].items[0]?.ok ? 'Ada Okonkwo' : 'Bruno Salgado';
      const current = refused && !refused.ok ? refused.error.current : undefined;
      expect(current).to.have.nested.property('decidedBy.name', decider);
    });

    it('R47: two who approve the same people at once let in each of them once', async () => {
      const all = ['ulla', 'yara', 'xiaoming', 'ian', 'mallory'];
      const before = (await here.members.list(town.id, { limit: 1 })).total ?? 0;
      const answers = await Promise.all([decide(here, all, 'approve'), decide(there, all, 'approve')]);
      const ok = answers.flatMap(ends).filter((end) => end === 'ok');
      expect(ok).to.have.lengthOf(5);
      for (const client of [here, there]) {
        await until(async () => (await client.members.list(town.id, { limit: 1 })).total === before + 5, 'the five');
        expect(await names(client, town.id, { q: 'yara' })).to.deep.equal(['Yara Haddad']);
      }
    });

    it('who comes in through one tab is a member in the other, in every list and count', async () => {
      const heard: OrgChange[] = [];
      there.subscribe(town.id, (change) => heard.push(change));
      expect((await there.members.list(town.id, { q: 'yara' })).total).to.equal(0);
      const assign = { departmentIds: [town.idOf('apps')], location: 'Beirut' };
      only(await here.joinRequests.decide(town.id, [waiting('yara')], { decision: 'approve', assign }));
      await until(() => heard.some((change) => change.type === 'upsert' && change.kind === 'member'), 'the member');
      const { items } = await there.members.list(town.id, { q: 'yara' });
      expect(items[0]).to.include({ name: 'Yara Haddad', location: 'Beirut', status: 'active' });
      expect(heard.map((change) => (change.type === 'upsert' ? change.kind : change.type))).to.include('joinRequest');
      const { organization } = await there.open(town.id);
      expect(organization.memberCount).to.equal((await there.members.list(town.id, { limit: 1 })).total);
      expect((await there.members.get(town.id, items[0]?.id ?? '')).joinedAt).to.equal(town.clock.now().toISOString());
    });

    it('people who come in through several tabs at once all come in, and everybody sees all of them', async () => {
      const invited = Array.from({ length: 6 }, (_, at) => `guest-${String(at)}`);
      await here.invitations.create(town.id, invited.map((name) => ({ via: 'email', email: email(name) })));
      const tokens = await Promise.all(invited.map((name) => tokenTo(here, email(name))));
      const guests = invited.map((name) => town.visitor(stranger(name)));
      const outcomes = await Promise.all(guests.map(({ joining }, at) => joining.join({ token: tokens[at] ?? '' }, {})));
      expect(outcomes.map(({ kind }) => kind)).to.deep.equal(invited.map(() => 'joined'));
      for (const client of [here, there, town.as('chidi')]) {
        await until(async () => (await client.members.list(town.id, { q: 'guest' })).total === 6, 'all six');
        expect(await names(client, town.id, { q: 'guest', sort: [{ by: 'name', dir: 'asc' }] })).to.deep.equal(invited);
      }
    });

    it('R19: who came in through another tab a moment ago is known at once', async () => {
      const { url } = await here.publicJoin.createLink(town.id, { via: 'link', expiresAt: null });
      const zoe = town.visitor(stranger('zoe'));
      await zoe.joining.join({ token: tokenIn(url) }, {});
      const invite = () => there.invitations.create(town.id, [{ via: 'email', email: email('zoe') }]);
      expect(ends(await invite())).to.deep.equal(['awaiting-approval']);
      const [request] = (await town.as('ada').joinRequests.list(town.id, { q: 'zoe' })).items;
      await here.joinRequests.decide(town.id, [request?.id ?? ''], { decision: 'approve' });
      expect(ends(await invite())).to.deep.equal(['already-member']);
      expect(await tokensTo(there, email('zoe'))).to.deep.equal([]);
    });

    it('one person invited from two tabs at once is invited once', async () => {
      const answers = await Promise.all([here, there].map((client) =>
        client.invitations.create(town.id, [{ via: 'email', email: email('zoe') }])));
      expect(answers.flatMap(ends).sort()).to.deep.equal(['already-invited', 'ok']);
      expect(await tokensTo(town.as('ada'), email('zoe'))).to.have.lengthOf(1);
    });

    it('a link revoked in one tab opens nothing in a page that is open already', async () => {
      const { id, url } = await here.publicJoin.createLink(town.id, { via: 'link', expiresAt: null });
      const zoe = town.visitor(stranger('zoe'));
      const token = tokenIn(url);
      await zoe.joining.preview({ token });
      await here.publicJoin.revokeLink(town.id, id);
      expect(await refusal(zoe.joining.preview({ token }))).to.include({ code: 'gone', reason: 'revoked' });
    });

    it('after a reset in one tab the other goes on with what there is then', async () => {
      await decide(here, ['ulla', 'yara'], 'approve');
      await until(async () => (await there.members.list(town.id, { q: 'yara' })).total === 1, 'the two');
      await here.reset();
      expect(ends(await decide(there, ['ulla'], 'approve'))).to.deep.equal(['ok']);
      for (const client of [here, there]) {
        await until(async () => (await client.members.list(town.id, { q: 'ulla' })).total === 1, 'her');
        expect((await client.members.list(town.id, { q: 'yara' })).total).to.equal(0);
      }
    });

    it('who has joined is a member for the client they came by, too', async () => {
      await here.invitations.create(town.id, [{ via: 'email', email: email('zoe') }]);
      const zoe = town.visitor(stranger('zoe'));
      expect(await zoe.listOrganizations()).to.deep.equal([]);
      expect((await refusal(zoe.open(town.id))).code).to.equal('forbidden');
      await zoe.joining.join({ token: await tokenTo(here, email('zoe')) }, {});
      const { viewer } = await zoe.open(town.id);
      expect(viewer).to.deep.include({ roles: ['member'] });
      expect(viewer.user).to.include({ id: 'account-zoe', name: 'zoe' });
    });
  });
}

describe('people on their way into an organisation in IndexedDB', () => {
  let town: Town;
  let ada: LocalClient;
  beforeEach(() => {
    town = new Town('indexeddb');
    ada = town.as('ada');
  });
  afterEach(() => { town.close(); });

  const invite = (name: string) => ada.invitations.create(town.id, [{ via: 'email', email: email(name) }]);

  it('F07: site data cleared while it is in use is put back by the next change, invitations and their links too', async () => {
    await invite('zoe');
    const token = await tokenTo(ada, email('zoe'));
    await remove(`rosterkit:${town.name}`);
    await invite('yan');
    const again = town.as('ada', { seed: undefined });
    expect(await again.outbox()).to.have.lengthOf(2);
    expect((await town.visitor(stranger('zoe'), { seed: undefined }).joining.join({ token }, {})).kind).to.equal('joined');
  });

  it('a database that breaks for good takes nobody with it: all goes on in memory', async () => {
    await invite('zoe');
    await withDeadConnections(1_000, () => invite('yan'));
    expect(ada.storage).to.equal('memory');
    const { items } = await ada.invitations.list(town.id, { q: 'example.net' });
    expect(items.map((one) => one.email)).to.include.members([email('zoe'), email('yan')]);
    expect(await ada.outbox()).to.have.lengthOf(2);
  });

  it('people who come in past a full block of members are kept, and found after a reload', async () => {
    const seed = () => {
      const all = fixture(town.name);
      const more = Array.from({ length: 1_000 - all.members.length }, (_, at) =>
        ({ id: `more-${String(at)}`, status: 'active' as const, name: `More ${String(at)}`, departmentIds: [], roles: ['member'] }));
      const { seats: _, ...others } = all;
      return { ...others, members: [...all.members, ...more] };
    };
    const databaseName = freshName();
    const full = town.as('ada', { databaseName, seed });
    const other = town.as('bruno', { databaseName, seed });
    await other.open(town.id);
    const requests = ['ulla', 'yara', 'ian'].map((key) => town.idOf(`waiting-${key}`));
    expect(ends(await full.joinRequests.decide(town.id, requests, { decision: 'approve' }))).to.deep.equal(['ok', 'ok', 'ok']);
    await until(async () => (await other.members.list(town.id, { limit: 1, where: {} })).total === (await full.members.list(town.id, { limit: 1 })).total, 'them');
    full.close();
    other.close();
    const reloaded = town.as('ada', { databaseName, seed: undefined });
    expect(await names(reloaded, town.id, { q: 'haddad' })).to.deep.equal(['Yara Haddad']);
    expect(await names(reloaded, town.id, { q: 'moss' })).to.deep.equal(['Ian Moss']);
  });
});
