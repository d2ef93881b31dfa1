import { expect, fixture, html } from '@open-wc/testing';
import type { JoinRulesForm } from '../../src/components/join-rules-form/join-rules-form.js';
import type { OrgClient } from '../../src/client/org-client.js';
import type { JoinRules } from '../../src/domain/join-rules.js';
import { admissionFor, WAYS_IN } from '../../src/domain/rules/admission.js';
import type { WayIn } from '../../src/domain/rules/admission.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { closeSessions, openFixture, opensWith, over } from '../support/fixture-session.js';
import type { TabOptions } from '../support/fixture-session.js';
import { openRules, RulesForm } from '../support/join-rules.js';
import { until } from '../support/until.js';

const RULES: JoinRules = { inviteVerification: true, searchToJoin: true, fields: [] };
const having = (joinRules: Partial<JoinRules>, options: TabOptions = {}): TabOptions =>
  ({ seed: (seed) => ({ ...seed, joinRules: { ...RULES, ...joinRules } }), ...options });

const opened = async (options: TabOptions = having({})): Promise<RulesForm> => openRules(await openFixture(options));

/** Every way in that there is. */
const allWays = opensWith((open) => ({ ...open, capabilities: {
  ...open.capabilities,
  ...(open.capabilities.invitations && { invitations: { ...open.capabilities.invitations, channels: ['email', 'phone', 'contact', 'import'] as const } }),
} }));

const WAYS: Record<WayIn, string> = {
  'email': 'by email', 'phone': 'by phone', 'contact': 'from contacts', 'single': 'one by one', 'import': 'by import',
  'link': 'by link', 'qr': 'by QR code', 'door-number': 'by door number',
};
const ROLES = { 'account-admin': 'Account admin', 'super-admin': 'Super admin', 'admin': 'Admin', 'member': 'Member' };

/** The line that a person would find for themselves. */
const lineFor = (form: RulesForm, way: WayIn, role: keyof typeof ROLES): string | undefined => {
  const ofWay = form.means.filter((line) => line.split(',').slice(0, -1).join(',').includes(WAYS[way]) || line.includes(`${WAYS[way]},`));
  const named = (line: string): boolean => new RegExp(`by (?:\\w+ \\w+ or )?${ROLES[role]}\\b`).test(line);
  return ofWay.find((line) => named(line)) ?? ofWay.find((line) => /by anybody(?! else)|whoever shared it|leads nowhere/.test(line))
    ?? ofWay.find((line) => line.includes('by anybody else'));
};

describe('join-rules-form', () => {
  afterEach(closeSessions);

  describe('what the rules mean now', () => {
    for (const inviteVerification of [true, false])
      for (const searchToJoin of [true, false])
        it(`R43: every way in and inviter in words, verification ${inviteVerification ? 'on' : 'off'}, search ${searchToJoin ? 'on' : 'off'}`, async () => {
          const form = await opened(having({ inviteVerification, searchToJoin }, { change: allWays }));
          for (const via of WAYS_IN)
            for (const role of Object.keys(ROLES) as (keyof typeof ROLES)[]) {
              const so = admissionFor({ via, inviter: [role], inviteVerification });
              const words = via === 'door-number' && !searchToJoin ? 'leads nowhere' : so === 'admitted' ? 'joins at once' : 'waits for approval';
              expect(lineFor(form, via, role), `${via} by ${role}`).to.include(words);
            }
        });

    it('R42: they change with every switch, before anything is saved', async () => {
      const form = await opened();
      expect(form.means[0]).to.match(/by Account admin or Super admin, such as you: joins at once$/);
      await form.turn('Inviting verification');
      expect(form.means[0]).to.match(/by anybody: joins at once$/);
      expect(form.means.at(-2)).to.match(/whoever shared it: waits for approval$/);
    });

    it('R40: who looks is told on which side they are', async () => {
      const form = await opened(having({}, { viewer: 'chidi' }));
      expect(form.means[1]).to.match(/by anybody else, you too: waits for approval$/);
    });

    it('R40: what everybody fills in, and who likes', async () => {
      const form = await opened(having({ fields: [{ key: 'departmentIds', ask: 'required' }, { key: 'workNumber', ask: 'optional' }] }));
      expect(form.means.slice(-2)).to.deep.equal(['Everybody fills in: Department.', 'Whoever likes fills in: Work number.']);
      await form.ask('Department', 'Off');
      await form.ask('Work number', 'Off');
      expect(form.means.at(-1)).to.equal('Nobody is asked for anything more.');
    });

    it('R5: nothing is said of ways that this backend does not have', async () => {
      const form = await opened(having({}, { change: opensWith((open) => ({ ...open, capabilities: { ...open.capabilities, invitations: false } })) }));
      expect(form.text).not.to.include('Invited').and.not.to.include('Inviting verification');
    });
  });

  describe('the rules', () => {
    it('R40: as the backend has them; a field it says nothing of is off', async () => {
      const form = await opened(having({ inviteVerification: false, fields: [{ key: 'location', ask: 'required' }] }));
      expect([form.value('Inviting verification'), form.value('Search to join')]).to.deep.equal(['Off', 'On']);
      expect([form.value('Work location'), form.value('Department')]).to.deep.equal(['Required', 'Off']);
    });

    it('R40: only what this backend can ask for, the host’s own fields among it', async () => {
      const form = await opened(having({}, { change: opensWith((open) => ({ ...open, capabilities: {
        ...open.capabilities, joinRules: { write: true, fields: ['x:size', 'location'] },
        fields: [{ key: 'x:size', label: 'T-shirt size', type: 'select', options: [{ value: 's', label: 'S' }], ownedBy: 'organization' }],
      } })) }));
      expect([...form.root.querySelectorAll('.field-rule .label')].map(({ textContent }) => textContent)).to.deep.equal(['Work location', 'T-shirt size']);
      expect(form.row('T-shirt size').textContent).to.include('Your own field');
    });

    it('R5: who may not change them can read them, and is told who can', async () => {
      const form = await opened(having({}, { viewer: 'emeka' }));
      expect(form.text).to.include('You can look at these rules, not change them. An administrator of the organisation can change them.');
      expect(form.root.querySelectorAll('.body :is(input, button), .foot').length).to.equal(0);
      expect(form.value('Inviting verification')).to.equal('On');
      expect(await accessibilityProblems(form.element)).to.deep.equal([]);
    });

    it('R5: a backend that only tells them', async () => {
      const form = await opened(having({}, { change: opensWith((open) => ({ ...open, capabilities: { ...open.capabilities, joinRules: { write: false, fields: ['location'] } } })) }));
      expect(form.text).to.include('This account system cannot change them.');
    });

    it('R72: clean for screen readers, with changes and with something to mend', async () => {
      const form = await opened({ seed: (seed) => ({ ...seed, joinRules: RULES, positions: [], members: seed.members.map(({ positionId: _, ...one }) => one), invitations: [], joinRequests: [] }) });
      await form.turn('Search to join');
      await form.ask('Position', 'Required');
      expect(form.row('Position').querySelector('[role="radiogroup"]')?.getAttribute('aria-invalid')).to.equal('true');
      expect(await accessibilityProblems(form.element)).to.deep.equal([]);
    });
  });

  describe('states', () => {
    const bare = async (change?: (client: OrgClient) => OrgClient): Promise<RulesForm> => {
      const tab = await openFixture(change ? { change } : {});
      return new RulesForm(await fixture<JoinRulesForm>(html`<join-rules-form .session=${tab.session}></join-rules-form>`));
    };
    const getting = (get: NonNullable<OrgClient['joinRules']>['get']) => (client: OrgClient): OrgClient =>
      ({ ...over(client, {}), ...(client.joinRules && { joinRules: { ...client.joinRules, get } }) });

    it('R70: without a session', async () => {
      const form = new RulesForm(await fixture<JoinRulesForm>(html`<join-rules-form></join-rules-form>`));
      expect(form.text).to.include('No organisation yet');
    });

    it('R5: a backend without rules', async () => {
      const form = await bare(opensWith((open) => ({ ...open, capabilities: { ...open.capabilities, joinRules: false } })));
      await form.shows('Not with this account system');
    });

    it('R70: loading, failed, and read again', async () => {
      let fail: (error: Error) => void = () => undefined;
      let calls = 0;
      const form = await bare(getting(() => (++calls === 1
        ? new Promise((_, reject) => {
          fail = reject;
        }) : Promise.resolve(RULES))));
      await until(() => form.root.querySelector('.bone'), 'the bones');
      fail(new Error('down'));
      await form.shows('The join rules could not be loaded');
      await form.click('Try again');
      await form.shows('What this means now');
    });
  });
});
