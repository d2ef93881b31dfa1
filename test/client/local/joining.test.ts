import { expect } from '@open-wc/testing';
import type { LocalClient } from '../../../src/client/local/index.js';
import { WAYS_IN } from '../../../src/domain/rules/admission.js';
import { BUILTIN_ROLES } from '../../../src/domain/role.js';
import { admissionFor } from '../../../src/domain/rules/admission.js';
import { fixture } from '../../../src/testing/fixture.js';
import { email, ends, only, stranger, tokenIn, tokenTo, Town } from './journeys.js';
import { refusal } from './support.js';

/** Whose role is which in the fixture. */
const INVITERS = { 'account-admin': 'ada', 'super-admin': 'bruno', admin: 'chidi', member: 'hana' } as const;

describe('joining through the embedded client', () => {
  let town: Town;
  let ada: LocalClient;
  beforeEach(() => {
    town = new Town();
    ada = town.as('ada');
  });
  afterEach(() => { town.close(); });

  const linkBy = async (client: LocalClient, more: object = {}) =>
    tokenIn((await client.publicJoin.createLink(town.id, { via: 'link', expiresAt: null, ...more })).url);
  const request = async (name: string) => {
    const outcome = await town.visitor(stranger(name)).joining.join({ token: await linkBy(ada) }, {});
    if (outcome.kind !== 'pending') throw new Error('Joined at once');
    return outcome.joinRequestId;
  };

  /** How somebody ends who comes that way, by what a person of that role has sent or shared; `null`: they cannot. */
  async function ending(via: (typeof WAYS_IN)[number], inviter: string, guest: string): Promise<string | null> {
    const client = town.as(inviter);
    const person = stranger(guest, { phone: `+4477009${String(10_000 + guest.length * 97 + guest.charCodeAt(0))}` });
    const { joining } = town.visitor(person);
    if (via === 'import') return null;
    if (via === 'door-number') {
      const { doorNumber = '' } = await client.publicJoin.get(town.id);
      return (await joining.join({ doorNumber }, {})).kind;
    }
    if (via === 'link' || via === 'qr') {
      if (inviter === 'hana') return null;
      const { url } = await client.publicJoin.createLink(town.id, { via, expiresAt: null });
      return (await joining.join({ token: tokenIn(url) }, {})).kind;
    }
    const input = via === 'phone' ? { via: 'phone' as const, phone: person.phone ?? '' } : { via: 'email' as const, email: email(guest) };
    only(await client.invitations.create(town.id, [via === 'contact' ? { via: 'contact', contactId: town.idOf('user-nadia') } : input]));
    if (via === 'contact') {
      const nadia = { id: town.idOf('user-nadia'), name: 'Nadia', email: 'nadia@example.net', phone: null };
      const { joining: hers } = town.visitor(nadia);
      return (await hers.join({ token: await tokenTo(ada, 'nadia@example.net') }, {})).kind;
    }
    return (await joining.join({ token: await tokenTo(ada, via === 'phone' ? person.phone ?? '' : email(guest)) }, {})).kind;
  }

  for (const inviteVerification of [true, false]) {
    for (const role of BUILTIN_ROLES) {
      for (const via of WAYS_IN) {
        const expected = admissionFor({ via, inviter: [role], inviteVerification });
        const cannot = via === 'import' || (role === 'member' && (via === 'link' || via === 'qr'));
        const title = cannot ? `nobody comes by ${via} of a ${role}` : `by ${via} of a ${role} somebody is ${expected}`;
        it(`R41–R43: with inviting verification ${inviteVerification ? 'on' : 'off'}, ${title}`, async () => {
          const { seats: _, ...seed } = fixture(town.name);
          ada = town.as('ada', { seed });
          await ada.joinRules.update(town.id, { inviteVerification, fields: [] });
          const end = await ending(via, INVITERS[role], `${role}-${via}`);
          expect(end).to.equal(cannot ? null : expected === 'admitted' ? 'joined' : 'pending');
        });
      }
    }
  }

  it('R41: whoever was invited by somebody who has left since waits', async () => {
    const seed = () => {
      const all = fixture(town.name);
      return { ...all, members: all.members.map((one) => (one.name === 'Bruno Salgado' ? { ...one, status: 'terminated' as const } : one)) };
    };
    const bruno = town.as('bruno');
    await bruno.invitations.create(town.id, [{ via: 'email', email: email('zoe') }]);
    const token = await tokenTo(bruno, email('zoe'));
    const zoe = town.visitor(stranger('zoe'));
    expect((await zoe.joining.preview({ token })).needsApproval).to.equal(false);
    const later = town.as('ada', { databaseName: `${town.name}-later`, seed });
    const sanna = await later.invitations.list(town.id, { q: 'Sanna' });
    expect(sanna.items[0]).to.have.property('needsApproval', true);
  });

  it('S08: a link that was looked at three times still opens', async () => {
    await ada.invitations.create(town.id, [{ via: 'email', email: email('zoe') }]);
    const token = await tokenTo(ada, email('zoe'));
    const { joining } = town.visitor(stranger('zoe'));
    const looks = [await joining.preview({ token }), await joining.preview({ token }), await joining.preview({ token })];
    expect(looks[2]).to.deep.equal(looks[0]);
    expect(looks[0]?.inviter).to.deep.equal({ id: town.idOf('user-ada'), name: 'Ada Okonkwo' });
    expect((await joining.join({ token }, {})).kind).to.equal('joined');
    expect(await refusal(joining.preview({ token }))).to.include({ code: 'gone', reason: 'used' });
  });

  it('a token with any one character changed opens nothing', async () => {
    const token = await linkBy(ada);
    for (let at = 0; at < token.length; at += 5) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
      const { joining } = town.visitor(stranger('zoe'));
      expect((await refusal(joining.preview({ token: changed }))).code).to.equal('not-found');
      expect((await refusal(joining.join({ token: changed }, {}))).code).to.equal('not-found');
    }
  });

  it('S09: a door number that nobody has and one that is switched off are answered alike, whatever is asked', async () => {
    const { doorNumber = '' } = await ada.publicJoin.get(town.id);
    await ada.joinRules.update(town.id, { searchToJoin: false });
    const { joining } = town.visitor(stranger('zoe'));
    const data = async (call: Promise<unknown>) => ({ ...(await refusal(call)) });
    expect(await data(joining.preview({ doorNumber }))).to.deep.equal(await data(joining.preview({ doorNumber: '222222' })));
    expect(await data(joining.join({ doorNumber }, {}))).to.deep.equal(await data(joining.join({ doorNumber: '222222' }, {})));
  });

  it('R44: who is not signed in can look, and cannot join', async () => {
    const token = await linkBy(ada);
    expect((await ada.joining.preview({ token })).organization.id).to.equal(town.id);
    expect((await refusal(ada.joining.join({ token }, {}))).code).to.equal('unauthenticated');
  });

  it('R12: a link for two people lets a third one know that it is used up', async () => {
    const token = await linkBy(ada, { maxUses: 2 });
    for (const name of ['yan', 'zoe']) await town.visitor(stranger(name)).joining.join({ token }, {});
    expect((await ada.publicJoin.get(town.id)).links[0]).to.include({ uses: 2, usesLeft: 0 });
    expect(await refusal(town.visitor(stranger('late')).joining.preview({ token }))).to.include({ code: 'gone', reason: 'used-up' });
  });

  it('R40: answers are checked one by one, and all that is wrong is named at once', async () => {
    await ada.joinRules.update(town.id, {
      fields: [
        { key: 'departmentIds', ask: 'required' }, { key: 'positionId', ask: 'optional' }, { key: 'workNumber', ask: 'optional' },
        { key: 'x:notes', ask: 'required' },
      ],
    });
    const token = await linkBy(ada);
    const { joining } = town.visitor(stranger('zoe'));
    const answers = { departmentIds: ['nowhere'], positionId: 7, workNumber: 'x'.repeat(65), location: 'Here', name: 'Me' };
    const { fields = [] } = await refusal(joining.join({ token }, answers));
    expect(Object.fromEntries(fields.map(({ field, code }) => [field, code]))).to.deep.equal({
      departmentIds: 'unknown', positionId: 'unknown', workNumber: 'too-long', location: 'unknown', name: 'unknown', 'x:notes': 'required',
    });
    const notes = '<script>alert(1)</script>\u202e & more';
    const outcome = await joining.join({ token }, { departmentIds: [town.idOf('apps')], 'x:notes': ` ${notes} `, workNumber: ' ' });
    expect(outcome.kind).to.equal('pending');
    const [waiting] = (await ada.joinRequests.list(town.id, { q: 'zoe' })).items;
    expect(waiting?.answers).to.deep.equal({ departmentIds: [town.idOf('apps')], 'x:notes': notes });
  });

  it('R40: a required list with nothing in it cannot be asked for, and a field that nobody can choose is named', async () => {
    const seed = () => ({
      ...fixture(town.name), positions: [], departments: [], invitations: [], joinRequests: [],
      members: fixture(town.name).members.map((one) => ({ ...one, departmentIds: [], positionId: null })),
    });
    const empty = town.as('ada', { databaseName: `${town.name}-empty`, seed });
    const ask = (key: 'positionId' | 'departmentIds', how: 'required' | 'optional') =>
      empty.joinRules.update(town.id, { fields: [{ key, ask: how }] });
    for (const key of ['positionId', 'departmentIds'] as const) {
      expect((await refusal(ask(key, 'required'))).fields).to.deep.equal([{ field: key, code: 'empty' }]);
      expect((await ask(key, 'optional')).fields).to.deep.equal([{ key, ask: 'optional' }]);
    }
    await empty.positions.create(town.id, { name: 'First mate' });
    expect((await ask('positionId', 'required')).fields).to.deep.equal([{ key: 'positionId', ask: 'required' }]);
  });

  it('R45: what is set on the way stands over what was filled in, and the rest is kept', async () => {
    const { workNumber, location } = { workNumber: 'N-1', location: 'Malmö' };
    const assign = { location, departmentIds: [town.idOf('research'), town.idOf('apps')] };
    only(await ada.joinRequests.decide(town.id, [town.idOf('waiting-ulla')], { decision: 'approve', assign: { ...assign, workNumber } }));
    const { items } = await ada.members.list(town.id, { q: 'Ulla' });
    expect(items[0]).to.deep.include({ ...assign, workNumber, status: 'active', roles: ['member'] });
  });

  it('R45: a decision that is wrong is refused whole, and nobody is decided on', async () => {
    const decide = (decision: unknown) =>
      refusal(ada.joinRequests.decide(town.id, [town.idOf('waiting-ulla')], decision as { decision: 'reject' }));
    expect((await decide({ decision: 'approve', assign: { name: 'Ulla' } })).fields).to.deep.equal([{ field: 'name', code: 'read-only' }]);
    expect((await decide({ decision: 'perhaps' })).fields?.[0]?.field).to.equal('decision');
    expect((await decide(null)).fields?.[0]?.field).to.equal('decision');
    expect((await decide({ decision: 'reject', reason: 'x'.repeat(1_001) })).fields).to.deep.equal([{ field: 'reason', code: 'too-long' }]);
    expect((await ada.joinRequests.get(town.id, town.idOf('waiting-ulla'))).status).to.equal('pending');
  });

  it('R46: who was rejected is told so, is not invited again, and can be approved after all', async () => {
    const id = await request('zoe');
    const { joining } = town.visitor(stranger('zoe'));
    const rejected = only(await ada.joinRequests.decide(town.id, [id], { decision: 'reject', reason: ' Not yet ' }));
    expect(rejected).to.deep.include({ status: 'rejected', reason: 'Not yet', decidedAt: town.clock.now().toISOString() });
    expect((await refusal(joining.join({ token: await linkBy(ada) }, {}))).code).to.equal('previously-rejected');
    const invited = await ada.invitations.create(town.id, [{ via: 'email', email: email('zoe') }]);
    expect(invited.items[0]).to.have.nested.property('error.related').that.deep.equals({ kind: 'joinRequest', id });
    const approved = only(await ada.joinRequests.decide(town.id, [id], { decision: 'approve' }));
    expect(approved.status).to.equal('approved');
    expect(approved).not.to.have.property('reason');
    expect((await refusal(joining.join({ token: await linkBy(ada) }, {}))).code).to.equal('already-member');
  });

  it('R19c, R52: who was removed is not invited again, and comes back as they were', async () => {
    const tomas = await ada.members.get(town.id, town.idOf('tomas'));
    const invited = await ada.invitations.create(town.id, [{ via: 'email', email: tomas.email ?? '' }]);
    expect(ends(invited)).to.deep.equal(['previously-terminated']);
    expect(invited.items[0]).to.have.nested.property('error.related').that.deep.equals({ kind: 'member', id: tomas.id });
    const before = (await ada.open(town.id)).organization.memberCount ?? 0;
    const back = await ada.members.restore(town.id, tomas.id);
    const { terminatedAt: _, version: __, updatedAt: ___, actions: ____, ...rest } = tomas;
    expect(back).to.deep.include({ ...rest, status: 'active' });
    expect(back).not.to.have.property('terminatedAt');
    expect(back.actions).to.include('edit');
    expect((await ada.open(town.id)).organization.memberCount).to.equal(before + 1);
    expect((await refusal(ada.members.restore(town.id, tomas.id))).code).to.equal('conflict');
  });

  it('R55: only an account admin brings back an account admin', async () => {
    const seed = () => {
      const all = fixture(town.name);
      return { ...all, members: all.members.map((one) =>
        (one.id === town.idOf('tomas') ? { ...one, status: 'terminated' as const, roles: ['account-admin'] } : one)) };
    };
    const options = { databaseName: `${town.name}-admins`, seed };
    const bruno = town.as('bruno', options);
    expect((await bruno.members.get(town.id, town.idOf('tomas'))).actions).to.deep.equal([]);
    expect((await refusal(bruno.members.restore(town.id, town.idOf('tomas')))).code).to.equal('forbidden');
    const first = town.as('ada', options);
    await first.members.restore(town.id, town.idOf('tomas'));
    // Now there are two of them, and one may go.
    expect((await first.members.setRoles(town.id, town.idOf('ada'), ['member'])).roles).to.deep.equal(['member']);
  });

  it('R46a: of those approved together as many come in as there are seats', async () => {
    const seated = fixture(town.name).members.filter(({ status }) => status !== 'terminated').length;
    const client = town.as('ada', { databaseName: `${town.name}-full`, seed: { ...fixture(town.name), seats: seated + 2 } });
    const ids = ['ulla', 'yara', 'ian'].map((key) => town.idOf(`waiting-${key}`));
    expect(ends(await client.joinRequests.decide(town.id, ids, { decision: 'approve' }))).to.deep.equal(['ok', 'ok', 'seats-full']);
    expect((await client.joinRequests.get(town.id, ids[2] ?? '')).status).to.equal('pending');
    expect((await refusal(client.members.restore(town.id, town.idOf('tomas')))).code).to.equal('seats-full');
  });

  it('R5: a plain member invites and looks at links, and does no more', async () => {
    const hana = town.as('hana');
    expect((await hana.publicJoin.get(town.id)).doorNumber).to.be.a('string');
    expect((await hana.joinRules.get(town.id)).inviteVerification).to.equal(true);
    for (const call of [
      hana.invitations.list(town.id, {}), hana.invitations.resend(town.id, []), hana.invitations.cancel(town.id, []),
      hana.publicJoin.createLink(town.id, { via: 'link', expiresAt: null }), hana.publicJoin.resetDoorNumber(town.id),
      hana.joinRequests.list(town.id, {}), hana.joinRequests.decide(town.id, [], { decision: 'approve' }),
      hana.joinRules.update(town.id, {}), hana.members.restore(town.id, town.idOf('tomas')),
    ]) expect((await refusal(call)).code).to.equal('forbidden');
  });
});
