import { expect } from '@open-wc/testing';
import type { LocalClient } from '../../../src/client/local/index.js';
import { IdbStore } from '../../../src/client/local/idb-store.js';
import { email, MINUTE, only, tokenIn, tokensTo, tokenTo, Town } from './journeys.js';

describe('the outbox of the embedded client', () => {
  let town: Town;
  let ada: LocalClient;
  beforeEach(() => {
    town = new Town('indexeddb');
    ada = town.as('ada');
  });
  afterEach(() => { town.close(); });

  it('R13: has an email or an SMS for each person, the newest first, with the link in it', async () => {
    await ada.invitations.create(town.id, [
      { via: 'email', email: email('zoe'), name: 'Zoe' }, { via: 'phone', phone: '+44 7700 900123' },
    ]);
    const [sms, mail] = await ada.outbox();
    expect(sms).to.include({ channel: 'sms', to: '+447700900123', lang: 'en' });
    expect(sms).not.to.have.property('subject');
    expect(mail).to.include({ channel: 'email', to: email('zoe'), lang: 'en' });
    expect(mail?.subject).to.include('invitation to Fixture');
    for (const message of [sms, mail]) {
      expect(message?.text).to.include(message?.link);
      expect(message?.text).to.include('Ada Okonkwo');
    }
    expect(mail?.text).to.include('Zoe').and.to.include('7 days');
  });

  it('each is written to in their own language, as far as it can be told', async () => {
    const zh = town.as('ada', { locale: 'zh-CN' });
    const langs = async (client: LocalClient, name: string, digit: string) => {
      await client.invitations.create(town.id, [
        { via: 'email', email: email(name) }, { via: 'phone', phone: `+861380000000${digit}` },
        { via: 'phone', phone: `+44770090012${digit}` },
      ]);
      return (await client.outbox()).slice(0, 3).map(({ lang }) => lang).reverse();
    };
    expect(await langs(ada, 'zoe', '1')).to.deep.equal(['en', 'zh-CN', 'en']);
    expect(await langs(zh, 'yan', '2')).to.deep.equal(['zh-CN', 'zh-CN', 'en']);
    const mail = (await zh.outbox()).find(({ to }) => to === email('yan'));
    expect(mail?.subject).to.match(/^邀请您加入/u);
    expect(mail?.text).to.include('7 天');
  });

  it('R17: says when it is a reminder, with another link', async () => {
    const { id } = only(await ada.invitations.create(town.id, [{ via: 'email', email: email('zoe') }]));
    town.clock.pass(MINUTE);
    await ada.invitations.resend(town.id, [id]);
    const [again, first] = await ada.outbox();
    expect(again?.subject).to.include('Reminder');
    expect(first?.subject).not.to.include('Reminder');
    const [second, one] = await tokensTo(ada, email('zoe'));
    expect(second).not.to.equal(one);
  });

  it('a hostile name is text in one line, and turns nothing around', async () => {
    const name = 'Zoe\r\nBcc: all@example.net\u2028\u202egnirts\u2069 <img src=x onerror=alert(1)>';
    await ada.invitations.create(town.id, [{ via: 'email', email: email('zoe'), name }]);
    const [message] = await ada.outbox();
    const [greeting] = (message?.text ?? '').split('\n');
    expect(greeting).to.equal('Hello \u2068Zoe Bcc: all@example.net gnirts <img src=x onerror=alert(1)>\u2069,');
    const { items } = await ada.invitations.list(town.id, { q: 'bcc' });
    expect(items[0]?.name).to.equal(name);
  });

  it('S07: a token is 256 random bits, and is nowhere but in its message', async () => {
    await ada.invitations.create(town.id, [{ via: 'email', email: email('zoe') }], { idempotencyKey: 'zoe' });
    const token = await tokenTo(ada, email('zoe'));
    expect(token).to.match(/^[\w-]{43}$/u);
    const zoe = town.visitor({ id: 'account-zoe', name: 'Zoe', email: email('zoe') });
    await zoe.joining.join({ token }, {}, { idempotencyKey: 'join' });

    const store = new IdbStore(`rosterkit:${town.name}`);
    const values = await store.read();
    store.close();
    const holding = [...values].filter(([, value]) => JSON.stringify(value).includes(token)).map(([key]) => key);
    expect(holding).to.have.lengthOf(1);
    expect(holding[0]).to.match(/^outbox\//u);
  });

  it('is there in every tab and after a reload, and gone after a reset', async () => {
    await ada.invitations.create(town.id, [{ via: 'email', email: email('zoe') }]);
    const reloaded = town.as('ada');
    expect(await reloaded.outbox()).to.deep.equal(await ada.outbox());
    await reloaded.reset();
    expect(await reloaded.outbox()).to.deep.equal([]);
  });

  it('links lead where the host says', async () => {
    const host = town.as('ada', { joinUrl: (token) => `https://host.example/welcome?then=join#token=${token}` });
    await host.invitations.create(town.id, [{ via: 'email', email: email('zoe') }]);
    const [message] = await host.outbox();
    expect(message?.link).to.match(/^https:\/\/host\.example\/welcome\?then=join#token=/u);
    const { url } = await host.publicJoin.createLink(town.id, { via: 'qr', expiresAt: null });
    expect(url).to.equal(`https://host.example/welcome?then=join#token=${tokenIn(url)}`);
  });
});
