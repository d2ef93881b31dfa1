import { expect } from '@open-wc/testing';
import type { OrgClient } from '../../src/client/org-client.js';
import { connect } from '../../src/state/session.js';
import type { Session, SessionState } from '../../src/state/session.js';
import { memberQuery, updateMember } from '../../src/state/members.js';
import { OrgError } from '../../src/client/errors.js';
import { arrayClient, people } from '../support/array-client.js';
import { until } from '../support/until.js';

const settled = (session: Session): Promise<SessionState> =>
  until(() => (session.state.status === 'opening' ? undefined : session.state), 'the session');

describe('a session', () => {
  it('R70: opens the first organisation when none is named', async () => {
    const session = connect({ client: arrayClient({ members: people(3) }) });
    expect(session.state.status).to.equal('opening');
    await settled(session);
    expect(session.orgId).to.equal('org');
    expect(session.ready.organization.name).to.equal('Array');
    session.close();
  });

  it('R5: says what the viewer may do, and nothing before it is open', async () => {
    const session = connect({ client: arrayClient({ members: [], permissions: ['members.read'] }) });
    expect(session.can('members.read')).to.equal(false);
    await settled(session);
    expect(session.can('members.read')).to.equal(true);
    expect(session.can('members.update')).to.equal(false);
    session.close();
  });

  it('an unknown organisation fails with not-found, and opens after a retry once it exists', async () => {
    const client = arrayClient({ members: [] });
    client.fail(new OrgError({ code: 'network', message: 'down' }));
    const session = connect({ client, orgId: 'org' });
    expect(await settled(session)).to.have.nested.property('error.code', 'network');
    client.fail(undefined);
    session.retry();
    expect((await settled(session)).status).to.equal('ready');
    const other = connect({ client, orgId: 'elsewhere' });
    expect(await settled(other)).to.have.nested.property('error.code', 'not-found');
    session.close();
    other.close();
  });

  it('F41: something that is no client is refused where it is handed over', () => {
    for (const client of [undefined, null, 7, {}])
      expect(() => connect({ client: client as OrgClient })).to.throw(TypeError, 'OrgClient');
  });

  it('closing lets go of the client’s changes and of all data', async () => {
    const client = arrayClient({ members: people(1) });
    const session = connect({ client });
    await settled(session);
    expect(client.listening()).to.equal(1);
    await session.queries.read(memberQuery(session, 'm0'));
    session.close();
    expect(client.listening()).to.equal(0);
    expect(session.queries.size).to.equal(0);
    expect(session.state.status).to.equal('closed');
  });

  it('R50: an edit shows at once, and is taken back when the backend refuses', async () => {
    const client = arrayClient({ members: people(1) });
    const session = connect({ client });
    await settled(session);
    const query = memberQuery(session, 'm0');
    await session.queries.read(query);
    const location = (): string | null | undefined => session.queries.kept<{ location?: string | null }>(query.key)?.location;

    client.gate.hold();
    const edit = updateMember(session, 'm0', { location: 'Oslo' }, {});
    expect(location()).to.equal('Oslo');
    client.fail(new OrgError({ code: 'forbidden', message: 'no' }));
    client.gate.release();
    const refusal: unknown = await edit.then(() => undefined, (error: unknown) => error);
    expect(refusal).to.have.property('code', 'forbidden');
    expect(location()).to.equal(undefined);

    client.fail(undefined);
    await updateMember(session, 'm0', { location: 'Bergen' }, {});
    expect(location()).to.equal('Bergen');
    session.close();
  });

  it('a change at the backend makes its data stale, and many together are told once', async () => {
    const client = arrayClient({ members: people(2) });
    const session = connect({ client });
    await settled(session);
    const news: string[] = [];
    session.subscribe((one) => news.push(one));
    for (let at = 0; at < 50; at++) client.put(people(2), { type: 'upsert', kind: 'member', id: 'm0' });
    await until(() => news.includes('departments'));
    expect(news.filter((one) => one === 'members')).to.have.length(1);
    session.close();
  });
});
