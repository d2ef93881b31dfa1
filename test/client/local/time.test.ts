import { expect } from '@open-wc/testing';
import type { LocalClient } from '../../../src/client/local/index.js';
import { DAY, email, ends, MINUTE, only, stranger, tokensTo, tokenTo, Town } from './journeys.js';
import { refusal } from './support.js';

describe('the embedded client and time', () => {
  let town: Town;
  let ada: LocalClient;
  beforeEach(() => {
    town = new Town();
    ada = town.as('ada');
  });
  afterEach(() => { town.close(); });

  const invite = async (name: string) =>
    only(await ada.invitations.create(town.id, [{ via: 'email', email: email(name) }]));
  const resend = (id: string) => ada.invitations.resend(town.id, [id]);
  const statusOf = async (id: string) =>
    (await ada.invitations.list(town.id, {})).items.find((one) => one.id === id)?.status;

  it('R18: inviting again waits a minute, and says how long', async () => {
    const { id, retryAt } = await invite('zoe');
    expect(retryAt).to.equal(new Date(town.clock.ms + MINUTE).toISOString());
    town.clock.pass(MINUTE - 1);
    const [early] = (await resend(id)).items;
    expect(early).to.deep.include({ ok: false });
    expect(early && !early.ok && early.error).to.include({ code: 'rate-limited', retryAfterMs: 1 });
    town.clock.pass(1);
    const again = only(await resend(id));
    expect(again).to.include({ sentCount: 2, lastSentAt: new Date(town.clock.ms).toISOString() });
    expect(await tokensTo(ada, email('zoe'))).to.have.lengthOf(2);
  });

  it('R17: an invitation expires after a week, says so, and is good for another when it is sent again', async () => {
    const { id } = await invite('zoe');
    const token = await tokenTo(ada, email('zoe'));
    const zoe = town.visitor(stranger('zoe'));
    town.clock.pass(7 * DAY - 1);
    expect((await zoe.joining.preview({ token })).via).to.equal('invitation');
    town.clock.pass(1);
    expect(await refusal(zoe.joining.preview({ token }))).to.include({ code: 'gone', reason: 'expired' });
    expect(await refusal(zoe.joining.join({ token }, {}))).to.include({ code: 'gone', reason: 'expired' });
    expect(await statusOf(id)).to.equal('expired');
    expect(ends(await ada.invitations.create(town.id, [{ via: 'email', email: email('zoe') }]))).to.deep.equal(['already-invited']);
    expect(only(await resend(id)).status).to.equal('inactivated');
    // The first link is as good as the second: people open whichever message they find.
    expect((await zoe.joining.join({ token }, {})).kind).to.equal('joined');
  });

  it('R12: a link is in use until the moment it expires', async () => {
    const expiresAt = new Date(town.clock.ms + DAY).toISOString();
    const { url } = await ada.publicJoin.createLink(town.id, { via: 'link', expiresAt });
    const token = new URL(url).hash.replace('#token=', '');
    const zoe = town.visitor(stranger('zoe'));
    town.clock.pass(DAY - 1);
    expect((await zoe.joining.preview({ token })).expiresAt).to.equal(expiresAt);
    expect((await ada.publicJoin.get(town.id)).links).to.have.lengthOf(1);
    town.clock.pass(1);
    expect(await refusal(zoe.joining.preview({ token }))).to.include({ code: 'gone', reason: 'expired' });
    expect((await ada.publicJoin.get(town.id)).links).to.deep.equal([]);
  });

  it('S09: after ten wrong door numbers nobody tries on, not even with the right one, for a minute', async () => {
    const { doorNumber = '' } = await ada.publicJoin.get(town.id);
    const zoe = town.visitor(stranger('zoe'));
    for (let at = 0; at < 10; at++) {
      expect((await refusal(zoe.joining.preview({ doorNumber: `22222${String(at)}` }))).code).to.equal('not-found');
    }
    town.clock.pass(MINUTE - 5);
    expect(await refusal(zoe.joining.preview({ doorNumber }))).to.include({ code: 'rate-limited', retryAfterMs: 5 });
    expect(await refusal(zoe.joining.join({ doorNumber }, {}))).to.include({ code: 'rate-limited', retryAfterMs: 5 });
    town.clock.pass(5);
    expect((await zoe.joining.preview({ doorNumber })).via).to.equal('door-number');
  });

  describe('on a machine whose clock is a year ahead, and is put right', () => {
    it('what had expired by it is open again, and nothing was lost', async () => {
      const { id } = await invite('zoe');
      const token = await tokenTo(ada, email('zoe'));
      town.clock.pass(365 * DAY);
      expect(await statusOf(id)).to.equal('expired');
      town.clock.pass(-365 * DAY);
      expect(await statusOf(id)).to.equal('inactivated');
      expect((await town.visitor(stranger('zoe')).joining.join({ token }, {})).kind).to.equal('joined');
    });

    it('who was invited by it can be invited again, once', async () => {
      town.clock.pass(365 * DAY);
      const { id } = await invite('zoe');
      town.clock.pass(-365 * DAY);
      const { items } = await ada.invitations.list(town.id, { q: 'zoe' });
      expect(items[0]).not.to.have.property('retryAt');
      expect(ends(await ada.invitations.resend(town.id, [id, id]))).to.deep.equal(['ok', 'rate-limited']);
      expect(await tokensTo(ada, email('zoe'))).to.have.lengthOf(2);
    });

    it('a retried call still has one effect, whatever the clock says', async () => {
      const create = () => ada.invitations.create(town.id, [{ via: 'email', email: email('zoe') }], { idempotencyKey: 'once' });
      const first = await create();
      town.clock.pass(-365 * DAY);
      expect(await create()).to.deep.equal(first);
      expect(await tokensTo(ada, email('zoe'))).to.have.lengthOf(1);
    });

    it('nobody is locked out of guessing for a year', async () => {
      const zoe = town.visitor(stranger('zoe'));
      town.clock.pass(365 * DAY);
      for (let at = 0; at < 10; at++) await refusal(zoe.joining.preview({ doorNumber: `22222${String(at)}` }));
      town.clock.pass(-365 * DAY);
      const { doorNumber = '' } = await ada.publicJoin.get(town.id);
      expect((await zoe.joining.preview({ doorNumber })).via).to.equal('door-number');
    });
  });
});
