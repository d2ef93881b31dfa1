import { expect } from '@open-wc/testing';
import type { OrgChange } from '../../../src/client/changes.js';
import type { LocalClient } from '../../../src/client/local/index.js';
import { fixture } from '../../../src/testing/fixture.js';
import { until } from '../../support/until.js';
import { remove } from './faults.js';
import { Organization, refusal } from './support.js';

for (const storage of ['memory', 'indexeddb'] as const) {
  describe(`two clients on one organisation in ${storage}`, () => {
    let organization: Organization;
    beforeEach(() => { organization = new Organization(); });
    afterEach(() => { organization.close(); });

    const pair = async () => {
      const [here, there] = [organization.client({ storage }), organization.client({ storage })];
      await Promise.all([here.open(organization.id), there.open(organization.id)]);
      return { here, there, hana: organization.idOf('hana'), orgId: organization.id };
    };

    it('one sees what the other changed, without asking for it', async () => {
      const { here, there, hana, orgId } = await pair();
      await here.members.update(orgId, hana, { location: 'Kyoto' });
      await until(async () => (await there.members.get(orgId, hana)).location === 'Kyoto', 'the change');
      const { items } = await there.members.list(orgId, { where: { locations: ['Kyoto'] } });
      expect(items.map(({ id }) => id)).to.deep.equal([hana]);
    });

    it('both hear of every change, in order, each once', async () => {
      const { here, there, hana, orgId } = await pair();
      const heard: { here: OrgChange[]; there: OrgChange[] } = { here: [], there: [] };
      here.subscribe(orgId, (change) => heard.here.push(change));
      there.subscribe(orgId, (change) => heard.there.push(change));
      const versions: (string | undefined)[] = [];
      for (const [client, location] of [[here, 'A'], [there, 'B'], [here, 'C']] as const) {
        const before = heard.here.length;
        versions.push((await client.members.update(orgId, hana, { location })).version);
        await until(() => heard.here.length > before && heard.there.length > before, 'the change');
      }
      const expected = versions.map((version) => ({ type: 'upsert', kind: 'member', id: hana, version }));
      expect(heard).to.deep.equal({ here: expected, there: expected });
    });

    it('F19: changes of one member at the same time are all kept, field by field', async () => {
      const { here, there, hana, orgId } = await pair();
      await Promise.all([
        here.members.update(orgId, hana, { location: 'Kyoto' }),
        there.members.update(orgId, hana, { workNumber: 'W-9999' }),
        here.members.update(orgId, hana, { custom: { 'x:badge': 'B-1' } }),
        there.members.update(orgId, hana, { custom: { 'x:notes': 'left-handed' } }),
      ]);
      const reader = organization.client({ storage });
      const { location, workNumber, custom } = await reader.members.get(orgId, hana);
      expect([location, workNumber]).to.deep.equal(['Kyoto', 'W-9999']);
      expect(custom).to.deep.equal({ 'x:badge': 'B-1', 'x:notes': 'left-handed' });
    });

    it('F19: of many who change the same state of a member at once, one succeeds', async () => {
      const { here, there, hana, orgId } = await pair();
      const { version } = await here.members.get(orgId, hana);
      const outcomes = await Promise.allSettled(Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? here : there).members.update(orgId, hana, { location: String(at) }, { ifVersion: version })));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.lengthOf(1);
      for (const one of outcomes) {
        if (one.status === 'rejected') expect(one.reason).to.have.property('code', 'conflict');
      }
    });

    it('R55: of two account admins who step down at the same time, one stays', async () => {
      const { here, there, orgId } = await pair();
      const [ada, bruno] = [organization.idOf('ada'), organization.idOf('bruno')];
      await here.members.setRoles(orgId, bruno, ['account-admin']);
      const isAccountAdmin = async () => (await there.members.get(orgId, bruno)).roles.includes('account-admin');
      await until(isAccountAdmin, 'the second account admin');
      await there.actAs(bruno);
      const outcomes = await Promise.allSettled([
        here.members.setRoles(orgId, ada, ['member']), there.members.setRoles(orgId, bruno, ['member']),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected']);
      const refused = outcomes.find((one) => one.status === 'rejected');
      expect(refused?.reason).to.have.property('code', 'last-account-admin');
      const { items } = await here.members.list(orgId, { where: { roles: ['account-admin'] } });
      expect(items).to.have.lengthOf(1);
    });

    it('a new position of one is the other\'s too, and cannot be made twice', async () => {
      const { here, there, orgId } = await pair();
      const made = await here.positions.create(orgId, { name: 'Lighthouse keeper' });
      expect((await refusal(there.positions.create(orgId, { name: ' lighthouse  KEEPER ' }))).fields)
        .to.deep.equal([{ field: 'name', code: 'duplicate' }]);
      await until(async () => (await there.positions.list(orgId)).some(({ id }) => id === made.id), 'the position');
    });

    it('an idempotency key has one effect, whichever of them it comes through', async () => {
      const { here, there, orgId } = await pair();
      const create = ({ positions }: LocalClient) =>
        positions.create(orgId, { name: 'Ferryman' }, { idempotencyKey: 'once' });
      const [first, second] = [await create(here), await create(there)];
      expect(second).to.deep.equal(first);
      const all = await here.positions.list(orgId);
      expect(all.filter(({ name }) => name === 'Ferryman')).to.have.lengthOf(1);
    });

    it('whose role another changes is told that their standing changed, and may no more than that', async () => {
      const { here, there, orgId } = await pair();
      const chidi = organization.idOf('chidi');
      await there.actAs(chidi);
      const heard: OrgChange[] = [];
      there.subscribe(orgId, (change) => heard.push(change));
      await here.members.setRoles(orgId, chidi, ['member']);
      await until(() => heard.find(({ type }) => type === 'session'), 'the change of standing');
      expect((await there.open(orgId)).viewer.permissions).not.to.include('members.update');
      const refused = await refusal(there.members.update(orgId, chidi, { location: 'Here' }));
      expect(refused.code).to.equal('forbidden');
    });

    it('a reset of one is a reset of both: everything as the seed has it, and old versions are old', async () => {
      const { here, there, hana, orgId } = await pair();
      const heard: OrgChange[] = [];
      there.subscribe(orgId, (change) => heard.push(change));
      const changed = await here.members.update(orgId, hana, { location: 'Kyoto' });
      await here.reset();
      await until(() => heard.some(({ type }) => type === 'resync'), 'the reset');
      for (const client of [here, there]) {
        expect((await client.members.get(orgId, hana)).location).to.equal('Osaka');
      }
      const stale = there.members.update(orgId, hana, { location: 'Nara' }, { ifVersion: changed.version });
      expect((await refusal(stale)).code).to.equal('conflict');
    });

    it('R1: a plain admin gives no roles, a super admin none above their own', async () => {
      const { here, hana, orgId } = await pair();
      const give = (role: string) => here.members.setRoles(orgId, hana, [role]);
      await here.actAs(organization.idOf('chidi'));
      expect((await refusal(give('admin'))).code).to.equal('forbidden');
      await here.actAs(organization.idOf('bruno'));
      expect((await refusal(give('account-admin'))).code).to.equal('forbidden');
      await give('super-admin');
      expect((await here.members.get(orgId, hana)).roles).to.deep.equal(['super-admin']);
    });
  });
}

describe('an organisation in IndexedDB', () => {
  let organization: Organization;
  beforeEach(() => { organization = new Organization(); });
  afterEach(() => { organization.close(); });

  it('is as it was left when it is opened again, and the seed is asked only once', async () => {
    let asked = 0;
    const seed = () => {
      asked++;
      return fixture(organization.name);
    };
    const first = organization.client({ seed });
    await first.members.update(organization.id, organization.idOf('hana'), { location: 'Kyoto' });
    first.close();
    const second = organization.client({ seed });
    expect((await second.members.get(organization.id, organization.idOf('hana'))).location).to.equal('Kyoto');
    expect(asked).to.equal(1);
  });

  it('F07: site data cleared while it is in use is put back by the next change', async () => {
    const client = organization.client();
    await client.members.update(organization.id, organization.idOf('hana'), { location: 'Kyoto' });
    await remove(`rosterkit:${organization.name}`);
    await client.members.update(organization.id, organization.idOf('ivo'), { location: 'Brno' });
    const again = organization.client({ seed: undefined });
    expect((await again.members.get(organization.id, organization.idOf('hana'))).location).to.equal('Kyoto');
    expect((await again.members.get(organization.id, organization.idOf('ivo'))).location).to.equal('Brno');
  });
});
