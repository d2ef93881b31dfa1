import { expect } from '@open-wc/testing';
import type { LocalClient } from '../../../src/client/local/index.js';
import { until } from '../../support/until.js';
import {
  blocked, instead, watchingConnections, withDeadConnections, withoutIndexedDB, withoutSpace,
} from './faults.js';
import { Organization, refusal } from './support.js';

describe('the embedded client without a database', () => {
  let organization: Organization;
  let told: Error[];
  beforeEach(() => {
    organization = new Organization();
    told = [];
  });
  afterEach(() => { organization.close(); });

  const open = () => organization.client({ onStorageLost: (error) => told.push(error) });
  const place = async (client: LocalClient, key = 'hana') =>
    (await client.members.get(organization.id, organization.idOf(key))).location;
  const move = (client: LocalClient, location: string, key = 'hana') =>
    client.members.update(organization.id, organization.idOf(key), { location });

  it('R64: F01: works in memory where IndexedDB is not allowed, and says so once', () => withoutIndexedDB(async () => {
    const client = open();
    expect((await client.open(organization.id)).organization.id).to.equal(organization.id);
    await move(client, 'Kyoto');
    expect(await place(client)).to.equal('Kyoto');
    expect(client.storage).to.equal('memory');
    expect(told).to.have.lengthOf(1);
  }));

  it('R64: F02: works in memory where the database never opens', async () => {
    const unblock = await blocked(`rosterkit:${organization.name}`);
    const client = open();
    await move(client, 'Kyoto');
    expect(client.storage).to.equal('memory');
    expect(told).to.have.lengthOf(1);
    await unblock();
  });

  it('F06: goes on when the connection is closed from outside, and has nothing to say', () =>
    watchingConnections(async (closeAll) => {
      const client = open();
      await move(client, 'Kyoto');
      closeAll();
      await move(client, 'Nara');
      expect(client.storage).to.equal('indexeddb');
      expect(told).to.deep.equal([]);
      client.close();
      expect(await place(open())).to.equal('Nara');
    }));

  it('R64: F06: goes on in memory with all it knew when the database is lost for good', async () => {
    const client = open();
    await move(client, 'Kyoto');
    await withDeadConnections(2, () => move(client, 'Brno', 'ivo'));
    expect(client.storage).to.equal('memory');
    expect(told).to.have.lengthOf(1);
    expect(await place(client)).to.equal('Kyoto');
    await move(client, 'Nara');
    expect(await place(client)).to.equal('Nara');
    expect(told).to.have.lengthOf(1);
  });

  it('two clients of one page that lose it go on with each other', async () => {
    const [here, there] = [open(), open()];
    await Promise.all([here.open(organization.id), there.open(organization.id)]);
    await withDeadConnections(4, () => Promise.all([move(here, 'Kyoto'), move(there, 'Brno', 'ivo')]));
    expect(told).to.have.lengthOf(2);
    await move(here, 'Nara');
    await until(async () => await place(there) === 'Nara', 'the change');
    expect(await place(here, 'ivo')).to.equal('Brno');
  });

  it('F10: a change that finds no space is refused and has changed nothing; the next is kept', async () => {
    const client = open();
    await move(client, 'Kyoto');
    const error = await withoutSpace(() => refusal(move(client, 'Nara')));
    expect(error.code).to.equal('limit-reached');
    expect(await place(client)).to.equal('Kyoto');
    expect(client.storage).to.equal('indexeddb');
    await move(client, 'Kobe');
    expect(await place(organization.client())).to.equal('Kobe');
  });

  it('a callback that throws is the host\'s own trouble, and told as such', () => withoutIndexedDB(async () => {
    const trouble = new Error('host');
    const reported: unknown[] = [];
    await instead(globalThis, 'reportError', { value: (error: unknown) => reported.push(error) }, async () => {
      await organization.client({ onStorageLost: () => { throw trouble; } }).open(organization.id);
    });
    expect(reported).to.deep.equal([trouble]);
  }));
});
