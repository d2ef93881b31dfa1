import { expect, fixture, html } from '@open-wc/testing';
import type { OrgErrorData } from '../../src/client/errors.js';
import type { JoinTicket } from '../../src/domain/join-ticket.js';
import type { JoinForm } from '../../src/components/join-form/join-form.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { answering, fails, JoinPage, openPage, PREVIEW } from '../support/joining.js';
import { until } from '../support/until.js';

type Failure = Omit<OrgErrorData, 'message'>;

/** What is said, and what can be pressed. */
const ends: readonly (readonly [failure: Failure, title: string, todo: string, buttons: readonly string[]])[] = [
  [{ code: 'gone', reason: 'expired' }, 'This link has expired', 'Ask whoever sent it for a new one.', ['Use a door number']],
  [{ code: 'gone', reason: 'cancelled' }, 'This invitation was cancelled', 'write to whoever invited you', ['Use a door number']],
  [{ code: 'gone', reason: 'revoked' }, 'This link was withdrawn', 'Ask whoever sent it for a new one.', ['Use a door number']],
  [{ code: 'gone', reason: 'used' }, 'This invitation was used already', 'If that was you, there is nothing more to do.', ['Use a door number']],
  [{ code: 'gone', reason: 'used-up' }, 'This link is used up', 'Ask whoever sent it for a new one.', ['Use a door number']],
  [{ code: 'gone', reason: 'eaten' }, 'This link no longer works', 'Ask whoever sent it for a new one.', ['Use a door number']],
  [{ code: 'not-found' }, 'This link opens nothing', 'Open it once more from the message', ['Use a door number']],
  [{ code: 'rate-limited', retryAfterMs: 90_000 }, 'Too many tries', 'Wait a little', ['Try again in 90 seconds']],
  [{ code: 'seats-full' }, 'No seat is free', 'An administrator can make room.', ['Try again']],
  [{ code: 'already-member' }, 'You are a member already', 'There is nothing more to do here.', []],
  [{ code: 'awaiting-approval' }, 'Waiting for approval', 'An administrator decides.', []],
  [{ code: 'previously-rejected' }, 'Your request was rejected', 'An administrator can re-examine it.', []],
  [{ code: 'previously-terminated' }, 'You were a member before', 'Only an administrator can let you in again.', []],
  [{ code: 'not-recipient' }, 'This invitation is for somebody else', 'Use the account with that email or phone number', ['Use another account', 'Use a door number']],
  [{ code: 'unauthenticated' }, 'Sign in to go on', 'What you fill in here stays.', ['Sign in or sign up']],
  [{ code: 'forbidden' }, 'You cannot join here', 'Write to whoever invited you.', []],
  [{ code: 'network' }, 'This could not be opened', 'Check the connection', ['Try again']],
  [{ code: 'timeout' }, 'This could not be opened', 'did not answer in time', ['Try again']],
  [{ code: 'server' }, 'This could not be opened', 'Try again in a while.', ['Try again']],
];

/** Refusals that leave the form where it is. */
const IN_PLACE = ['rate-limited', 'network', 'timeout', 'server'];

const shown = (page: JoinPage): string[] => [...page.root.querySelectorAll('button')].map(({ textContent }) => textContent.trim());

describe('join-form, when there is no way on', () => {
  for (const [failure, title, todo, buttons] of ends) {
    const name = failure.reason ? `${failure.code}, ${failure.reason}` : failure.code;

    it(`R44: says so and what to do when a link is opened: ${name}`, async () => {
      const page = await openPage(answering({ preview: fails(failure) }));
      await page.shows(title);
      expect(page.title).to.equal(title);
      expect(page.text).to.include(todo);
      expect(shown(page)).to.deep.equal(buttons);
      expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    });

    if (!IN_PLACE.includes(failure.code))
      it(`R44: says so and what to do on joining: ${name}`, async () => {
        const page = await openPage(answering({ join: fails(failure) }));
        await page.shows('Join Northlight');
        await page.fill('Work location', 'Oslo');
        await page.click('Join Northlight');
        await page.shows(title);
        expect(page.text).to.include(todo.replace('whoever sent it', '周美琳'));
      });
  }

  it('R44: the backend’s own sentence wins', async () => {
    const page = await openPage(answering({ preview: fails({ code: 'previously-rejected', detail: 'Call Mr Ito first.' }) }));
    await page.shows('Call Mr Ito first.');
  });

  it('R44: trying again looks again', async () => {
    let calls = 0;
    const page = await openPage(answering({ preview: () => (++calls === 1 ? fails({ code: 'network' })() : Promise.resolve(PREVIEW)) }));
    await page.shows('This could not be opened');
    await page.click('Try again');
    await page.shows('Join Northlight');
    await until(() => page.root.activeElement?.localName === 'h2', 'the focus on the title');
  });

  it('R44: from a dead end to a door number', async () => {
    const tickets: JoinTicket[] = [];
    const page = await openPage(answering({ preview: (ticket) => {
      tickets.push(ticket);
      return 'token' in ticket ? fails({ code: 'gone', reason: 'expired' })() : Promise.resolve(PREVIEW);
    } }));
    await page.shows('This link has expired');
    await page.click('Use a door number');
    await page.fill('Door number', 'k7m4xp');
    await page.click('Find');
    await page.shows('Found by door number K7M4XP.');
    expect(tickets).to.deep.equal([{ token: 'token' }, { doorNumber: 'K7M4XP' }]);
  });

  it('R44: no seats: what was filled in is sent when there are', async () => {
    let calls = 0;
    const page = await openPage(answering({ join: (_ticket, answers) => (++calls === 1
      ? fails({ code: 'seats-full' })() : Promise.resolve({ kind: 'joined', memberId: String(answers.location) })) }));
    await page.shows('Join Northlight');
    await page.fill('Work location', 'Oslo');
    await page.click('Join Northlight');
    await page.shows('No seat is free');
    const told = new Promise<string>((resolve) => {
      page.element.addEventListener('org-joined', ({ outcome }) => {
        resolve(outcome.kind === 'joined' ? outcome.memberId : '');
      });
    });
    await page.click('Try again');
    expect(await told).to.equal('Oslo');
  });

  it('R44: a wrong door number stays to be mended; too many say how long to wait', async () => {
    let failure: Failure = { code: 'not-found' };
    const page = await openPage(answering({ preview: () => fails(failure)() }), {});
    await page.fill('Door number', 'K7M4XP');
    await page.click('Find');
    await page.shows('No organisation can be found by this number.');
    expect(page.control('Door number').value).to.equal('K7M4XP');
    expect(page.control('Door number').getAttribute('aria-invalid')).to.equal('true');
    failure = { code: 'rate-limited', retryAfterMs: 30_000 };
    await page.click('Find');
    await page.shows('Try again in 30 seconds');
    expect(await accessibilityProblems(page.element)).to.deep.equal([]);
  });

  it('R44: a backend without a joining side', async () => {
    const { joining: _joining, ...client } = answering();
    await (await openPage(client)).shows('Nobody can join over this page.');
  });

  it('F41: a backend that answers something else', async () => {
    await (await openPage(answering({ preview: () => Promise.resolve({}) as never }))).shows('The server has a fault.');
  });

  describe('the token in the address', () => {
    const before = location.href;
    afterEach(() => {
      history.replaceState(history.state, '', before);
    });

    it('S10: is taken from the fragment and out of the address at once; the rest stays', async () => {
      const seen: JoinTicket[] = [];
      const { length } = history;
      history.replaceState(history.state, '', `${location.pathname}${location.search}#view=2&token=canary%2D1&x`);
      const client = answering({ preview: (ticket) => {
        seen.push(ticket);
        return Promise.resolve(PREVIEW);
      } });
      const page = new JoinPage(await fixture<JoinForm>(html`<join-form token-from="fragment" .client=${client}></join-form>`));
      expect(location.hash).to.equal('#view=2&x');
      expect(history.length).to.equal(length);
      await page.shows('Join Northlight');
      expect(seen).to.deep.equal([{ token: 'canary-1' }]);
      expect(document.documentElement.outerHTML + page.root.innerHTML + document.title).not.to.include('canary');
    });

    it('S10: is in no event', async () => {
      const heard: Event[] = [];
      const page = await openPage(answering({ join: fails({ code: 'unauthenticated' }) }), { token: 'canary' });
      for (const type of ['org-join', 'org-joined', 'org-sign-in']) page.element.addEventListener(type, (event) => heard.push(event));
      await page.shows('Join Northlight');
      await page.fill('Work location', 'Oslo');
      await page.click('Join Northlight');
      await page.shows('Sign in to go on');
      await page.click('Sign in or sign up');
      expect(heard.map(({ type }) => type)).to.deep.equal(['org-join', 'org-sign-in']);
      expect(JSON.stringify(heard.map((event) => Object.entries(event)))).not.to.include('canary');
    });

    it('S10: another link opened on the same page is taken too', async () => {
      const seen: JoinTicket[] = [];
      const client = answering({ preview: (ticket) => {
        seen.push(ticket);
        return Promise.resolve(PREVIEW);
      } });
      await fixture<JoinForm>(html`<join-form token-from="fragment" .client=${client}></join-form>`);
      location.hash = '#token=second';
      await until(() => seen.length === 1, 'the second link');
      expect([seen[0], location.hash]).to.deep.equal([{ token: 'second' }, '']);
    });
  });
});
