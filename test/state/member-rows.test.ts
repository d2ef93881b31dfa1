import { expect } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import { MemberRows } from '../../src/state/member-rows.js';
import type { RowsState } from '../../src/state/member-rows.js';
import { connect } from '../../src/state/session.js';
import type { Session } from '../../src/state/session.js';
import { arrayClient, people } from '../support/array-client.js';
import type { ArrayClient, ArrayClientOptions } from '../support/array-client.js';
import { until } from '../support/until.js';

type Ready = Extract<RowsState, { status: 'ready' }>;

const open: Session[] = [];
const setUp = async (options: ArrayClientOptions): Promise<{ client: ArrayClient; session: Session; rows: MemberRows }> => {
  const client = arrayClient(options);
  const session = connect({ client });
  open.push(session);
  await until(() => session.state.status === 'ready');
  return { client, session, rows: new MemberRows(session, {}, () => undefined) };
};
const ready = (rows: MemberRows): Ready => {
  const { state } = rows;
  if (state.status !== 'ready') throw new Error(`rows are ${state.status}`);
  return state;
};
const nameAt = (rows: MemberRows, index: number): Promise<string> =>
  until(() => rows.at(index)?.name, `row ${String(index)}`).catch((error: unknown) => {
    throw new Error(`${String(error)} while rows are ${JSON.stringify(rows.state)}`);
  });

describe('rows over paged data', () => {
  afterEach(() => {
    for (const session of open.splice(0)) session.close();
  });

  it('F10: reach the last of 1,000,000 in one jump, reading one page', async () => {
    const { client, rows } = await setUp({ members: people(1_000_000) });
    rows.want(0, 20);
    await nameAt(rows, 0);
    const before = client.asked.length;
    rows.want(999_980, 999_999);
    expect(rows.at(999_999)).to.equal(undefined);
    expect(await nameAt(rows, 999_999)).to.equal('Person 0999999');
    expect(client.asked.length - before).to.equal(1);
    expect(ready(rows)).to.include({ length: 1_000_000, more: false, matching: 1_000_000 });
  });

  it('scrolling back reads nothing again', async () => {
    const { client, rows } = await setUp({ members: people(1_000) });
    for (const first of [0, 300, 600]) {
      rows.want(first, first + 20);
      await nameAt(rows, first);
    }
    const before = client.asked.length;
    rows.want(300, 320);
    expect(rows.at(300)?.name).to.equal('Person 0000300');
    expect(client.asked.length).to.equal(before);
  });

  it('F37: rows passed by quickly are not waited for, and their late answers change nothing', async () => {
    const { client, rows } = await setUp({ members: people(10_000) });
    rows.want(0, 20);
    await nameAt(rows, 0);
    client.gate.hold();
    const before = client.asked.length;
    for (let first = 1_000; first <= 9_000; first += 500) rows.want(first, first + 20);
    client.gate.release();
    await nameAt(rows, 9_000);
    expect(rows.at(1_000)).to.equal(undefined);
    expect(client.asked.length - before).to.be.at.most(3);
  });

  it('never holds more than some pages, however far one scrolls', async () => {
    const { session, rows } = await setUp({ members: people(20_000) });
    for (let first = 0; first < 20_000; first += 100) {
      rows.want(first, first + 20);
      await nameAt(rows, first);
    }
    expect(session.queries.size).to.be.at.most(60);
  });

  it('a change elsewhere renews what is looked at, and what was looked at when it is seen again', async () => {
    const { client, rows } = await setUp({ members: people(500) });
    rows.want(0, 20);
    await nameAt(rows, 0);
    rows.want(400, 420);
    await nameAt(rows, 400);
    client.put(people(500).map((one) => ({ ...one, name: `${one.name} changed` })));
    await until(() => rows.at(400)?.name.endsWith('changed'));
    expect(rows.at(0)?.name).to.equal('Person 0000000');
    rows.want(0, 20);
    await until(() => rows.at(0)?.name.endsWith('changed'));
  });

  it('a failure keeps the rows and says since when they stand; a retry renews them', async () => {
    const { client, session, rows } = await setUp({ members: people(10) });
    rows.want(0, 9);
    await nameAt(rows, 0);
    client.fail(new OrgError({ code: 'network', message: 'down' }));
    session.invalidate('members');
    const { stale } = await until(() => (ready(rows).stale ? ready(rows) : undefined));
    expect(stale).to.have.nested.property('error.code', 'network');
    expect(rows.at(0)?.name).to.equal('Person 0000000');
    client.fail(undefined);
    rows.retry();
    await until(() => ready(rows).stale === undefined);
  });

  it('a first page that fails is failed, not empty', async () => {
    const { client, rows } = await setUp({ members: people(10) });
    client.fail(new OrgError({ code: 'server', message: 'broken' }));
    rows.want(0, 20);
    await until(() => rows.state.status === 'failed');
    client.fail(undefined);
    rows.retry();
    expect(await nameAt(rows, 9)).to.equal('Person 0000009');
  });

  it('two tables over the same rows do not take each other’s answers away', async () => {
    const { client, session, rows } = await setUp({ members: people(500) });
    const other = new MemberRows(session, {}, () => undefined);
    client.gate.hold();
    rows.want(200, 220);
    other.want(200, 220);
    rows.want(0, 20);
    client.gate.release();
    expect(await nameAt(other, 200)).to.equal('Person 0000200');
    expect(await nameAt(rows, 0)).to.equal('Person 0000000');
  });

  it('a backend with cursors gives its rows one page after the other, and says that more may follow', async () => {
    const { rows } = await setUp({ members: people(250), paging: 'cursor' });
    rows.want(0, 20);
    await nameAt(rows, 0);
    expect(ready(rows)).to.include({ length: 101, more: true, matching: 250 });
    rows.want(90, 100);
    await nameAt(rows, 150);
    rows.want(190, 200);
    await nameAt(rows, 249);
    expect(ready(rows)).to.include({ length: 250, more: false });
  });

  it('a renewal of cursor pages keeps the place', async () => {
    const { client, rows } = await setUp({ members: people(250), paging: 'cursor' });
    for (const last of [20, 100, 200]) {
      rows.want(0, last);
      await nameAt(rows, last);
    }
    client.put(people(250).map((one) => ({ ...one, name: `${one.name} changed` })));
    await until(() => rows.at(200)?.name.endsWith('changed'));
    expect(rows.at(0)?.name).to.equal('Person 0000000 changed');
  });

  for (const total of ['exact', 'none'] as const)
    it(`a backend without paging gives all at once (total ${total})`, async () => {
      const { client, rows } = await setUp({ members: people(130), paging: 'none', total });
      rows.want(0, 20);
      expect(await nameAt(rows, 129)).to.equal('Person 0000129');
      expect(ready(rows)).to.include({ length: 130, more: false });
      expect(client.asked).to.have.length(1);
    });

  it('a backend that does not count is walked to its end by scrolling', async () => {
    const { rows } = await setUp({ members: people(250), total: 'none' });
    rows.want(0, 20);
    await nameAt(rows, 0);
    expect(ready(rows)).to.include({ length: 200, more: true, matching: undefined });
    rows.want(180, 199);
    await nameAt(rows, 199);
    rows.want(240, 299);
    await nameAt(rows, 249);
    expect(ready(rows)).to.include({ length: 250, more: false });
  });

  it('pages are never larger than the backend allows', async () => {
    const { client, rows } = await setUp({ members: people(90), maxLimit: 25 });
    rows.want(0, 60);
    await nameAt(rows, 60);
    expect(client.asked.every(({ limit = Infinity }) => limit <= 25)).to.equal(true);
  });

  it('F41: what could not be read is not asked for over and over', async () => {
    for (const paging of ['offset', 'cursor'] as const) {
      const { client, rows } = await setUp({ members: people(500), paging });
      rows.want(0, 20);
      await nameAt(rows, 0);
      client.fail(new OrgError({ code: 'network', message: 'down' }));
      rows.want(100, 120);
      await until(() => ready(rows).stale);
      const before = client.asked.length;
      for (let time = 0; time < 5; time++) rows.want(100, 120);
      expect(client.asked.length - before, paging).to.equal(0);
      client.fail(undefined);
      rows.retry();
      await nameAt(rows, 100);
    }
  });

  it('F41: a cursor that is handed out again ends the walk, so that nothing is asked for ever', async () => {
    const { client, session } = await setUp({ members: people(5), paging: 'cursor' });
    let asked = 0;
    const list = session.client.members.list.bind(session.client.members);
    Object.assign(session.client.members, { list: async (...args: Parameters<typeof list>) => {
      asked++;
      return { ...await list(...args), next: 'again' };
    } });
    const rows = new MemberRows(session, { q: 'Person' }, () => undefined);
    rows.want(0, 50);
    await nameAt(rows, 0);
    await until(() => !ready(rows).more);
    expect(asked).to.equal(2);
    expect(client.asked.length).to.equal(2);
  });

  it('what another list kept is shown at once, and renewed when it is stale', async () => {
    const { client, session, rows } = await setUp({ members: people(50) });
    rows.want(0, 20);
    await nameAt(rows, 0);
    rows.close();
    const told = new Promise<void>((resolve) => {
      session.subscribe((news) => {
        if (news === 'members') resolve();
      });
    });
    client.put(people(50).map((one) => ({ ...one, name: `${one.name} changed` })));
    await told;
    const again = new MemberRows(session, {}, () => undefined);
    expect(again.at(0)?.name).to.equal('Person 0000000');
    again.want(0, 20);
    await until(() => again.at(0)?.name === 'Person 0000000 changed');
  });

  it('gives the members of any rows, those never looked at too', async () => {
    const { client, rows } = await setUp({ members: people(1_000) });
    rows.want(0, 20);
    await nameAt(rows, 0);
    const before = client.asked.length;
    const members = await rows.read(95, 305, new AbortController().signal);
    expect(members.map(({ id }) => id)).to.deep.equal(people(1_000).slice(95, 306).map(({ id }) => id));
    expect(client.asked.length - before).to.equal(3);
  });
});
