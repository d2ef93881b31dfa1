import { expect } from '@open-wc/testing';
import type { LocalClient } from '../../../src/client/local/index.js';
import type { InviteInput } from '../../../src/domain/invitation.js';
import { fixture } from '../../../src/testing/fixture.js';
import { instead } from './faults.js';
import { email, ends, only, stranger, tokensTo, tokenTo, Town } from './journeys.js';
import { refusal } from './support.js';

describe('inviting through the embedded client', () => {
  let town: Town;
  let ada: LocalClient;
  beforeEach(() => {
    town = new Town();
    ada = town.as('ada');
  });
  afterEach(() => { town.close(); });

  const create = (inputs: readonly unknown[], client = ada) =>
    client.invitations.create(town.id, inputs as readonly InviteInput[]);
  const wrong = async (input: unknown) => {
    const [item] = (await create([input])).items;
    return item && !item.ok ? item.error.fields ?? item.error.code : 'ok';
  };

  it('R20: 5,000 people in one call, rubbish, known ones and twins among them: one answer for each', async () => {
    const inputs = Array.from({ length: 5_000 }, (_, at) => {
      if (at % 10 === 3) return { via: 'email', email: `no address ${String(at)}` };
      if (at % 10 === 5) return { via: 'email', email: 'ADA@example.org' };
      return { via: 'email', email: `guest${String(at % 10 === 7 ? at - 1 : at)}@example.net`, name: `Guest ${String(at)}` };
    });
    const answer = await create(inputs);
    expect(answer.items.map(({ index }) => index)).to.deep.equal([...inputs.keys()]);
    const counts: Record<string, number> = {};
    for (const end of ends(answer)) counts[end] = (counts[end] ?? 0) + 1;
    expect(counts).to.deep.equal({ ok: 3_500, validation: 500, 'already-member': 500, 'already-invited': 500 });
    expect(await ada.outbox()).to.have.lengthOf(3_500);
    const { total } = await ada.invitations.list(town.id, { q: 'guest', limit: 1 });
    expect(total).to.equal(3_500);
    expect((await refusal(create([...inputs, ...inputs]))).code).to.equal('too-large');
    expect(await ada.outbox()).to.have.lengthOf(3_500);
  }).timeout(30_000);

  it('names what is wrong with a person, and invites the others', async () => {
    expect(await wrong({ via: 'email', email: ' ' })).to.deep.equal([{ field: 'email', code: 'required' }]);
    expect(await wrong({ via: 'email', email: 'zoe@@example.net' })).to.deep.equal([{ field: 'email', code: 'invalid' }]);
    expect(await wrong({ via: 'phone', phone: '07700 900123' })).to.deep.equal([{ field: 'phone', code: 'invalid' }]);
    expect(await wrong({ via: 'contact', contactId: 'nobody' })).to.deep.equal([{ field: 'contactId', code: 'unknown' }]);
    expect(await wrong({ via: 'email', email: email('zoe'), name: 'x'.repeat(129) })).to.deep.equal([{ field: 'name', code: 'too-long' }]);
    expect(await wrong({ via: 'email', email: email('zoe'), departmentIds: ['nowhere'] }))
      .to.deep.equal([{ field: 'departmentIds', code: 'unknown' }]);
    expect(await wrong({ via: 'email', email: email('zoe'), departmentIds: [town.idOf('legacy')] }))
      .to.deep.equal([{ field: 'departmentIds', code: 'invalid' }]);
    for (const garbage of [null, 7, 'zoe', {}, { via: 'pigeon' }, { via: 'email', email: 7 }]) {
      expect(await wrong(garbage), JSON.stringify(garbage)).not.to.equal('ok');
    }
    expect(await wrong({ via: 'import', email: email('zoe') })).to.equal('unsupported');
    expect(await ada.outbox()).to.deep.equal([]);
  });

  it('an address that could be taken for another is no address', async () => {
    for (const address of ['z\u043ee@example.net', 'zoe@ex\u202eample.net', 'zoe\u200b@example.net', 'zoe@ex\u0430mple.net']) {
      expect(await wrong({ via: 'email', email: address }), address).to.deep.equal([{ field: 'email', code: 'invalid' }]);
    }
  });

  it('a name with markup and turned letters is kept as it is, and is found', async () => {
    const name = '<b onclick="alert(1)">Zo\u202ee</b> & \u0410da';
    const { id } = only(await create([{ via: 'email', email: email('zoe'), name }]));
    const { items } = await ada.invitations.list(town.id, { q: 'onclick' });
    expect(items).to.have.lengthOf(1);
    expect(items[0]).to.include({ id, name });
  });

  it('R15: only administrators say what somebody starts with', async () => {
    const input = { via: 'email', email: email('zoe'), departmentIds: [town.idOf('apps')], positionId: town.idOf('designer') };
    expect(ends(await create([input], town.as('hana')))).to.deep.equal(['forbidden']);
    const { departmentIds, positionId } = only(await create([input]));
    expect({ departmentIds, positionId }).to.deep.equal({ departmentIds: input.departmentIds, positionId: input.positionId });
  });

  it('R15, R44: what the invitation brings is not asked again, and is what the member starts with', async () => {
    await ada.joinRules.update(town.id, {
      fields: [{ key: 'departmentIds', ask: 'required' }, { key: 'location', ask: 'required' }, { key: 'x:badge', ask: 'optional' }],
    });
    await create([{ via: 'email', email: email('zoe'), departmentIds: [town.idOf('apps')], custom: { 'x:badge': 'Z-1' } }]);
    const token = await tokenTo(ada, email('zoe'));
    const zoe = town.visitor(stranger('zoe'));
    expect((await zoe.joining.preview({ token })).ask.map(({ key }) => key)).to.deep.equal(['location']);
    const refused = await refusal(zoe.joining.join({ token }, { departmentIds: [town.idOf('sales')], location: 'Oslo' }));
    expect(refused.fields).to.deep.equal([{ field: 'departmentIds', code: 'unknown' }]);
    await zoe.joining.join({ token }, { location: 'Oslo' });
    const { items } = await ada.members.list(town.id, { q: 'zoe' });
    expect(items[0]).to.deep.include({ departmentIds: [town.idOf('apps')], location: 'Oslo', custom: { 'x:badge': 'Z-1' } });
  });

  it('R41, R42: whether they will wait follows the rules, and who the inviter is now', async () => {
    await create([{ via: 'email', email: email('zoe') }], town.as('hana'));
    const needs = async () => (await ada.invitations.list(town.id, { q: 'zoe' })).items[0]?.needsApproval;
    expect(await needs()).to.equal(true);
    await ada.joinRules.update(town.id, { inviteVerification: false });
    expect(await needs()).to.equal(false);
    await ada.joinRules.update(town.id, { inviteVerification: true });
    await ada.members.setRoles(town.id, town.idOf('hana'), ['super-admin']);
    expect(await needs()).to.equal(false);
  });

  it('R17: nobody is written to whose invitation is accepted or cancelled, and the answer says so', async () => {
    const [taken, cancelled] = ['taken', 'cancelled'];
    const { items } = await create([taken, cancelled].map((name) => ({ via: 'email', email: email(name) })));
    const ids = items.flatMap((item) => (item.ok ? [item.value.id] : []));
    await town.visitor(stranger(taken)).joining.join({ token: await tokenTo(ada, email(taken)) }, {});
    await ada.invitations.cancel(town.id, ids.slice(1));
    town.clock.pass(3_600_000);
    const again = await ada.invitations.resend(town.id, [...ids, 'nobody']);
    expect(ends(again)).to.deep.equal(['conflict', 'conflict', 'not-found']);
    expect(again.items.map((item) => (!item.ok && (item.error.current as { status?: string } | undefined)?.status)))
      .to.deep.equal(['accepted', 'cancelled', undefined]);
    expect(await tokensTo(ada, email(taken))).to.have.lengthOf(1);
    expect(ends(await ada.invitations.cancel(town.id, ids))).to.deep.equal(['conflict', 'ok']);
  });

  it('R19: a cancelled invitation keeps nobody from being invited anew', async () => {
    const { id } = only(await create([{ via: 'email', email: email('zoe') }]));
    await ada.invitations.cancel(town.id, [id]);
    const old = await tokenTo(ada, email('zoe'));
    expect(only(await create([{ via: 'email', email: email('zoe') }])).id).not.to.equal(id);
    expect(await refusal(town.visitor(stranger('zoe')).joining.preview({ token: old }))).to.include({ code: 'gone', reason: 'cancelled' });
  });

  it('R14: whoever cannot be written to is not invited, and it is said why', async () => {
    const seed = () => ({ ...fixture(town.name), contacts: [{ id: 'silent', name: 'Silent', email: null, phone: null }] });
    const client = town.as('ada', { databaseName: `${town.name}-silent`, seed });
    const { items } = await client.contacts.list(town.id, {});
    expect(items.map(({ standing }) => standing)).to.deep.equal(['none']);
    expect(ends(await create([{ via: 'contact', contactId: 'silent' }], client))).to.deep.equal(['delivery-failed']);
  });

  it('R5: says that there are no contacts, where there are none', async () => {
    const { contacts: _, ...seed } = fixture(town.name);
    const client = town.as('ada', { databaseName: `${town.name}-alone`, seed });
    const { capabilities } = await client.open(town.id);
    expect(capabilities.contacts).to.equal(false);
    expect(capabilities.invitations).to.deep.include({ channels: ['email', 'phone'] });
    expect((await client.contacts.list(town.id, {})).items).to.deep.equal([]);
  });

  it('a page that is not served safely invites nobody, and says so before', async () => {
    await instead(crypto, 'subtle', { value: undefined }, async () => {
      const { capabilities } = await ada.open(town.id);
      expect(capabilities.invitations).to.equal(false);
      expect(capabilities.publicJoin).to.include({ link: false, doorNumber: true });
      expect((await refusal(create([{ via: 'email', email: email('zoe') }]))).code).to.equal('unsupported');
      expect((await refusal(ada.publicJoin.createLink(town.id, { via: 'link', expiresAt: null }))).code).to.equal('unsupported');
    });
  });

  it('R12: the door number is made up where the seed has none, and is kept', async () => {
    const { doorNumber: _, ...seed } = fixture(town.name);
    const options = { databaseName: `${town.name}-door`, seed };
    const { doorNumber } = await town.as('ada', options).publicJoin.get(town.id);
    expect(doorNumber).to.match(/^[2-9A-HJKMNP-Z]{6}$/u);
    expect((await town.as('ada', options).publicJoin.get(town.id)).doorNumber).to.equal(doorNumber);
  });

  it('R12: a link for a time or a number of people that cannot be is refused', async () => {
    const link = (more: object) => ada.publicJoin.createLink(town.id, { via: 'link', expiresAt: null, ...more });
    for (const [field, value] of [
      ['via', 'pigeon'], ['expiresAt', 'soon'], ['expiresAt', town.clock.now().toISOString()], ['maxUses', 0],
      ['maxUses', 1.5], ['maxUses', 1e9], ['maxUses', '3'],
    ] as const) {
      expect((await refusal(link({ [field]: value }))).fields?.map((one) => one.field), `${field} ${String(value)}`).to.deep.equal([field]);
    }
    expect((await ada.publicJoin.get(town.id)).links).to.deep.equal([]);
  });
});
