import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { JoinForm } from '../../src/components/join-form/join-form.js';
import type { OrgJoinedEvent, OrgJoinEvent } from '../../src/components/join-form/events.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { answering, closeHouses, fails, JoinPage, openHouse, openPage, tokenIn, VISITOR } from '../support/joining.js';
import type { House } from '../support/joining.js';
import { until } from '../support/until.js';

const asks = (house: House, fields: Parameters<House['admin']['joinRules']['update']>[1]['fields']): Promise<unknown> =>
  house.admin.joinRules.update(house.orgId, { fields: fields ?? [] });

describe('join-form', () => {
  afterEach(closeHouses);

  describe('the whole way in', () => {
    it('R44: by a public link: the organisation, who shared it, what is asked; then it waits', async () => {
      const house = await openHouse();
      await asks(house, [{ key: 'departmentIds', ask: 'required' }, { key: 'positionId', ask: 'optional' }, { key: 'workNumber', ask: 'off' }]);
      const page = await openPage(house.door, { token: await house.link() });
      const { organization } = await house.admin.open(house.orgId);
      await page.shows(`Ask to join ${organization.name}`);
      expect(page.text).to.include('Ada Okonkwo shared this link.').and.to.include('An administrator of').and.not.to.include('Work number');
      await page.choose('Department', 'Engineering');
      await page.click('Ask to join');
      await page.shows('Waiting for approval');
      expect(page.root.querySelector('.pairs')?.textContent).to.equal('DepartmentEngineering');
      const { items } = await house.admin.joinRequests.list(house.orgId, {});
      expect(items.find(({ applicant }) => applicant.name === VISITOR.name)?.answers).to.deep.equal({ departmentIds: [house.id('engineering')] });
    });

    it('R44: by a QR code', async () => {
      const house = await openHouse();
      const page = await openPage(house.door, { token: await house.link({ via: 'qr' }) });
      await page.shows('Ada Okonkwo shared this QR code.');
    });

    it('R42: by a personal invitation of an account admin: joined at once, and the link says that it was used', async () => {
      const house = await openHouse();
      await asks(house, []);
      await house.admin.invitations.create(house.orgId, [{ via: 'email', email: VISITOR.email as string }]);
      const [message] = await house.admin.outbox();
      const token = tokenIn(message?.link ?? '');
      const page = await openPage(house.door, { token });
      await page.shows('Ada Okonkwo invites you.');
      const { organization } = await house.admin.open(house.orgId);
      await page.click(`Join ${organization.name}`);
      await page.shows(`Welcome to ${organization.name}`);
      const { items } = await house.admin.members.list(house.orgId, { q: VISITOR.name });
      expect(items.map(({ name }) => name)).to.deep.equal([VISITOR.name]);
      await (await openPage(house.door, { token })).shows('This invitation was used already');
    });

    it('R44: by a door number, typed in any way', async () => {
      const house = await openHouse();
      const { doorNumber = '' } = await house.admin.publicJoin.get(house.orgId);
      const page = await openPage(house.door, {});
      await page.shows('Find your organisation');
      await page.fill('Door number', ` ${doorNumber.slice(0, 3).toLowerCase()}-${doorNumber.slice(3)} `);
      expect(page.control('Door number').value).to.equal(doorNumber);
      await page.click('Find');
      await page.shows(`Found by door number ${doorNumber}.`);
    });

    it('R44: looking never uses a link up', async () => {
      const house = await openHouse();
      const token = await house.link({ maxUses: 1 });
      for (let at = 0; at < 3; at++) await (await openPage(house.door, { token })).shows('Ask to join');
      expect((await house.admin.publicJoin.get(house.orgId)).links[0]?.usesLeft).to.equal(1);
    });

    it('R40: a door number whose search is switched off, and one that is nobody’s: the same words', async () => {
      const house = await openHouse();
      const { doorNumber = '' } = await house.admin.publicJoin.get(house.orgId);
      await house.admin.joinRules.update(house.orgId, { searchToJoin: false });
      const off = await openPage(house.door, { doorNumber });
      await off.shows('No organisation can be found by this number.');
      const unknown = await openPage(house.door, { doorNumber: doorNumber === 'ZZZZZZ' ? 'YYYYYY' : 'ZZZZZZ' });
      await unknown.shows('No organisation can be found by this number.');
      expect(unknown.text).to.equal(off.text);
    });

    it('R44: what is required and missing is said at the field, and nothing is sent', async () => {
      const house = await openHouse();
      await asks(house, [{ key: 'departmentIds', ask: 'required' }, { key: 'location', ask: 'required' }]);
      const page = await openPage(house.door, { token: await house.link() });
      await page.shows('Ask to join');
      await page.click('Ask to join');
      const department = page.control<HTMLSelectElement>('Department');
      expect(department.getAttribute('aria-invalid')).to.equal('true');
      await until(() => page.root.activeElement === department, 'the focus');
      expect(page.root.querySelectorAll('.error').length).to.equal(2);
      expect((await house.admin.joinRequests.list(house.orgId, {})).items.some(({ applicant }) => applicant.name === VISITOR.name)).to.equal(false);
      await page.choose('Department', 'Engineering');
      expect(page.root.querySelectorAll('.error').length).to.equal(1);
    });

    it('R44: rules that changed meanwhile are asked for, and what was filled in stays', async () => {
      const house = await openHouse();
      await asks(house, [{ key: 'location', ask: 'required' }]);
      const page = await openPage(house.door, { token: await house.link() });
      await page.shows('Work location');
      await page.fill('Work location', 'Oslo');
      await asks(house, [{ key: 'location', ask: 'required' }, { key: 'workNumber', ask: 'required' }]);
      await page.click('Ask to join');
      await page.shows('Work number');
      await page.shows('asks for this.');
      expect(page.control('Work location').value).to.equal('Oslo');
      await page.fill('Work number', '0042');
      await page.click('Ask to join');
      await page.shows('Waiting for approval');
    });
  });

  describe('events', () => {
    it('R44: the page may stop it before anything is sent', async () => {
      let calls = 0;
      const page = await openPage(answering({ join: () => {
        calls++;
        return Promise.resolve({ kind: 'joined', memberId: 'member' });
      } }));
      await page.shows('Join Northlight');
      await page.fill('Work location', ' Oslo ');
      page.element.addEventListener('org-join', (event) => {
        event.preventDefault();
      }, { once: true });
      const asked = oneEvent(page.element, 'org-join');
      await page.click('Join Northlight');
      expect((await asked as unknown as OrgJoinEvent).answers).to.deep.equal({ location: 'Oslo' });
      expect(calls).to.equal(0);
      const told = oneEvent(page.element, 'org-joined');
      await page.click('Join Northlight');
      expect((await told as unknown as OrgJoinedEvent).kind).to.equal('joined');
      expect(calls).to.equal(1);
    });

    it('R44: signing in is the page’s; what was filled in is sent after it', async () => {
      let isSignedIn = false;
      const page = await openPage(answering({ join: (_ticket, answers) => (isSignedIn
        ? Promise.resolve({ kind: 'pending', joinRequestId: String(answers.location) }) : fails({ code: 'unauthenticated' })()) }));
      await page.shows('Join Northlight');
      await page.fill('Work location', 'Oslo');
      await page.click('Join Northlight');
      await page.shows('Sign in to go on');
      page.element.addEventListener('org-sign-in', (event) => {
        event.preventDefault();
        expect(event.reason).to.equal('required');
        isSignedIn = true;
        void page.element.retry();
      });
      await page.click('Sign in or sign up');
      await page.shows('Waiting for approval');
      expect(page.root.querySelector('.pairs')?.textContent).to.equal('Work locationOslo');
    });

    it('R44: where nobody on the page signs people in, the tag says what to do', async () => {
      const page = await openPage(answering({ join: fails({ code: 'unauthenticated' }) }));
      await page.shows('Join Northlight');
      await page.fill('Work location', 'Oslo');
      await page.click('Join Northlight');
      await page.shows('Sign in to go on');
      await page.click('Sign in or sign up');
      await page.shows('Sign in where you usually do');
      await page.click('Try again');
      await page.shows('Sign in to go on');
    });
  });

  describe('sending once', () => {
    it('F28: a try that got lost is made again under the same key; another answer has another', async () => {
      const keys: (string | undefined)[] = [];
      const page = await openPage(answering({ join: (_ticket, _answers, options) => {
        keys.push(options?.idempotencyKey);
        return keys.length < 4 ? fails({ code: keys.length === 2 ? 'timeout' : 'network' })() : Promise.resolve({ kind: 'joined', memberId: 'member' });
      } }));
      await page.shows('Join Northlight');
      await page.fill('Work location', 'Oslo');
      for (let tries = 1; tries <= 2; tries++) {
        await page.click('Join Northlight');
        await until(() => keys.length === tries && page.root.querySelector('.failure') !== null && !page.root.querySelector('.spinner'), 'the failure');
        expect(page.control('Work location').value).to.equal('Oslo');
      }
      expect(page.text).to.include('What you filled in stays here.');
      await page.fill('Work location', 'Bergen');
      await page.click('Join Northlight');
      await until(() => keys.length === 3 && !page.root.querySelector('.spinner'), 'the third try');
      await page.click('Join Northlight');
      await page.shows('Welcome to Northlight');
      expect(keys[0]).to.be.a('string').with.length(32);
      expect(keys[1]).to.equal(keys[0]);
      expect(keys[2]).not.to.equal(keys[0]);
      expect(keys[3]).to.equal(keys[2]);
    });

    it('F28: pressing twice sends once', async () => {
      let calls = 0;
      const page = await openPage(answering({ join: () => {
        calls++;
        return new Promise(() => undefined);
      } }));
      await page.shows('Join Northlight');
      await page.fill('Work location', 'Oslo');
      page.button('Join Northlight').click();
      page.button('Join Northlight').click();
      await page.element.updateComplete;
      page.button('Join Northlight').click();
      expect(calls).to.equal(1);
      expect(page.button('Join Northlight').getAttribute('aria-disabled')).to.equal('true');
    });

    it('R44: too many tries say how long to wait, and then let go', async () => {
      let calls = 0;
      const page = await openPage(answering({ join: () => (++calls === 1
        ? fails({ code: 'rate-limited', retryAfterMs: 40 })() : Promise.resolve({ kind: 'joined', memberId: 'member' })) }));
      await page.shows('Join Northlight');
      await page.fill('Work location', 'Oslo');
      await page.click('Join Northlight');
      await page.shows('Try again in 1 second');
      page.button('Try again in 1 second').click();
      expect(calls).to.equal(1);
      await until(() => page.text.includes('You join at once.') && !page.text.includes('Try again in'), 'the end of the wait');
      await page.click('Join Northlight');
      await page.shows('Welcome to Northlight');
    });
  });

  describe('for everybody', () => {
    it('R72: clean for screen readers at every step', async () => {
      const page = await openPage(answering());
      await page.shows('Join Northlight');
      expect(await accessibilityProblems(page.element)).to.deep.equal([]);
      await page.click('Join Northlight');
      expect(await accessibilityProblems(page.element)).to.deep.equal([]);
      await page.fill('Work location', 'Oslo');
      await page.click('Join Northlight');
      await page.shows('Welcome to Northlight');
      expect(await accessibilityProblems(page.element)).to.deep.equal([]);
    });

    it('R72: the next step’s title takes the focus', async () => {
      const page = await openPage(answering());
      await page.shows('Join Northlight');
      expect(page.root.activeElement).to.equal(null);
      await page.fill('Work location', 'Oslo');
      await page.click('Join Northlight');
      await until(() => page.root.activeElement?.textContent.includes('Welcome'), 'the focus');
    });

    it('R73: in the language of its place', async () => {
      const page = new JoinPage(await fixture<JoinForm>(html`<div lang="zh-CN"><join-form .client=${answering()} .token=${'token'}></join-form></div>`).then((one) => one.querySelector('join-form') as JoinForm));
      await page.shows('加入Northlight');
      expect(page.text).to.include('周美琳 邀请您加入。');
    });

    it('R44: nothing is wider than 320 px', async () => {
      const page = new JoinPage(await fixture<HTMLElement>(html`<div style="inline-size: 320px"><join-form .token=${'token'} .client=${answering({ preview: {
        organization: { id: 'org', name: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft' },
      } })}></join-form></div>`).then((one) => one.querySelector('join-form') as JoinForm));
      await page.shows('Donaudampf');
      expect(page.element.scrollWidth).to.equal(320);
    });

    it('S06: names are text, whatever stands in them', async () => {
      const page = await openPage(answering({ preview: { organization: { id: 'org', name: '<img src=x onerror=alert(1)>' }, inviter: { id: 'a', name: '<b>\u202eevil' } } }));
      await page.shows('Join <img src=x onerror=alert(1)>');
      expect(page.root.querySelector('img, h2 b, p b')).to.equal(null);
    });
  });
});
