import { expect, oneEvent } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import type { JoinRulesPort } from '../../src/client/joining.js';
import type { OrgClient } from '../../src/client/org-client.js';
import type { OrgJoinRulesSavedEvent, OrgJoinRulesSaveEvent } from '../../src/components/join-rules-form/events.js';
import type { JoinRules } from '../../src/domain/join-rules.js';
import { closeSessions, openFixture, over } from '../support/fixture-session.js';
import type { Tab, TabOptions } from '../support/fixture-session.js';
import { openRules } from '../support/join-rules.js';
import type { RulesForm } from '../support/join-rules.js';
import { until } from '../support/until.js';

const RULES: JoinRules = {
  inviteVerification: true, searchToJoin: true, fields: [{ key: 'departmentIds', ask: 'required' }, { key: 'location', ask: 'optional' }],
};

const updating = (update: (port: JoinRulesPort, ...args: Parameters<JoinRulesPort['update']>) => Promise<JoinRules>) => (client: OrgClient): OrgClient => {
  const { joinRules } = client;
  return { ...over(client, {}), ...(joinRules && { joinRules: { ...joinRules, update: (...args) => update(joinRules, ...args) } }) };
};

const opened = async (options: TabOptions = {}): Promise<{ readonly tab: Tab; readonly form: RulesForm; readonly rules: () => Promise<JoinRules> }> => {
  const tab = await openFixture({ seed: (seed) => ({ ...seed, joinRules: RULES }), ...options });
  return { tab, form: await openRules(tab), rules: () => (tab.client.joinRules as JoinRulesPort).get(tab.orgId) };
};

/** Somebody else changes the rules behind the form's back. */
const elsewhere = (tab: Tab, patch: Partial<Omit<JoinRules, 'version'>>): Promise<JoinRules> =>
  (tab.client.joinRules as JoinRulesPort).update(tab.orgId, patch);

const empty: TabOptions['seed'] = (seed) => ({
  ...seed, joinRules: { ...RULES, fields: [] }, departments: [], positions: [], invitations: [], joinRequests: [],
  members: seed.members.map(({ positionId: _, ...one }) => ({ ...one, departmentIds: [] })),
});

describe('join-rules-form, saving', () => {
  afterEach(closeSessions);

  it('R40: saves what was changed, and nothing else', async () => {
    const { form, rules } = await opened();
    await form.turn('Search to join');
    await form.ask('Work number', 'Required');
    expect(form.text).to.include('2 unsaved changes');
    expect(form.row('Search to join').textContent).to.include('Was: On');
    const asked = oneEvent(form.element, 'org-join-rules-save') as unknown as Promise<OrgJoinRulesSaveEvent>;
    const told = oneEvent(form.element, 'org-join-rules-saved') as unknown as Promise<OrgJoinRulesSavedEvent>;
    await form.click('Save');
    const { patch } = await asked;
    expect(patch).to.deep.equal({ searchToJoin: false, fields: [...RULES.fields, { key: 'workNumber', ask: 'required' }] });
    expect((await told).rules.searchToJoin).to.equal(false);
    await form.saved();
    const now = await rules();
    expect([now.inviteVerification, now.searchToJoin, now.fields.find(({ key }) => key === 'workNumber')?.ask]).to.deep.equal([true, false, 'required']);
  });

  it('R40: the page may stop it; the changes stay', async () => {
    const { form, rules } = await opened();
    form.element.addEventListener('org-join-rules-save', (event) => {
      event.preventDefault();
    });
    await form.turn('Search to join');
    await form.click('Save');
    expect([form.value('Search to join'), (await rules()).searchToJoin]).to.deep.equal(['Off', true]);
    expect(form.text).to.include('1 unsaved change');
  });

  it('R40: changes can be given up; what is turned back is no change', async () => {
    const { form } = await opened();
    await form.turn('Search to join');
    await form.ask('Position', 'Optional');
    await form.click('Discard');
    expect([form.value('Search to join'), form.value('Position')]).to.deep.equal(['On', 'Off']);
    await form.turn('Search to join');
    await form.turn('Search to join');
    expect(form.text).not.to.include('unsaved');
  });

  describe('an empty list cannot be required', () => {
    it('R40: no positions: refused before saving; one is made in place, and then it can be saved', async () => {
      const { form, rules } = await opened({ seed: empty });
      await form.ask('Position', 'Required');
      expect(form.row('Position').textContent).to.include('No positions exist yet, so nobody could fill this in.');
      await form.click('Save');
      expect(form.said).to.equal('One thing to mend before it can be saved');
      expect((await rules()).fields).to.deep.equal([]);
      const field = form.row('Position').querySelector<HTMLInputElement>('#new-position') as HTMLInputElement;
      field.value = ' Researcher ';
      await form.click('Create');
      await until(() => !form.row('Position').querySelector('.error'), 'that the problem is gone');
      expect(form.said).to.equal('Researcher created. It can be chosen from now on.');
      await form.click('Save');
      await form.saved();
      expect((await rules()).fields).to.deep.equal([{ key: 'positionId', ask: 'required' }]);
    });

    it('R40: no departments: refused, with a way to fill the list that the page may take', async () => {
      const { form } = await opened({ seed: empty });
      await form.ask('Department', 'Required');
      const wanted = oneEvent(form.element, 'org-departments-open');
      await form.click('Add departments');
      expect((await wanted as Event).cancelable).to.equal(true);
      await form.shows('Departments are added where your organisation keeps them.');
      await form.ask('Department', 'Optional');
      expect(form.row('Department').querySelector('.error')).to.equal(null);
      await form.click('Save');
      await form.saved();
    });

    it('R40: a page that leads there is left to it', async () => {
      const { form } = await opened({ seed: empty });
      form.element.addEventListener('org-departments-open', (event) => {
        event.preventDefault();
      });
      await form.ask('Department', 'Required');
      await form.click('Add departments');
      expect(form.text).not.to.include('Departments are added where');
    });

    it('R40: who may not make positions is led to where they are', async () => {
      const { form } = await opened({ seed: empty, change: (client) => ({ ...over(client, {}), ...(client.positions && { positions: { list: client.positions.list } }) }) });
      await form.ask('Position', 'Required');
      const wanted = oneEvent(form.element, 'org-positions-open');
      await form.click('Add positions');
      await wanted;
    });

    it('R40: emptied behind the form’s back, the backend’s refusal stands at the rule', async () => {
      const { form } = await opened({ change: updating(() => Promise.reject(new OrgError({
        code: 'validation', message: 'no', fields: [{ field: 'positionId', code: 'required', message: 'No positions are left.' }],
      }))) });
      await form.ask('Position', 'Required');
      await form.click('Save');
      await form.shows('No positions are left.');
      expect(form.row('Position').querySelector('.error')?.textContent).to.include('No positions are left.');
      await until(() => form.row('Position').contains(form.root.activeElement), 'the focus');
    });
  });

  describe('two administrators at once', () => {
    it('C03: what only somebody else changed is taken in, and the save goes on', async () => {
      let isFirst = true;
      const { form, rules } = await opened({ change: updating(async (port, orgId, patch, options) => {
        if (isFirst) {
          isFirst = false;
          await port.update(orgId, { inviteVerification: false });
        }
        return port.update(orgId, patch, options);
      }) });
      await form.turn('Search to join');
      await form.click('Save');
      await form.saved();
      expect(await rules()).to.include({ inviteVerification: false, searchToJoin: false });
      expect(form.value('Inviting verification')).to.equal('Off');
    });

    it('C03: what both changed is shown side by side; nothing is overwritten before the choice', async () => {
      let isFirst = true;
      const { form, rules } = await opened({ change: updating(async (port, orgId, patch, options) => {
        if (isFirst) {
          isFirst = false;
          await port.update(orgId, { fields: [{ key: 'departmentIds', ask: 'optional' }, { key: 'location', ask: 'optional' }] });
        }
        return port.update(orgId, patch, options);
      }) });
      await form.ask('Department', 'Off');
      await form.ask('Work number', 'Optional');
      await form.click('Save');
      const dialog = await until(() => form.root.querySelector<HTMLDialogElement>('dialog[open]'), 'the dialog');
      const cells = [...dialog.querySelectorAll('tbody tr')].map((row) => [...row.children].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' ')));
      expect(cells).to.deep.equal([['Department', 'Required', 'Optional', 'Off'], ['Work number', 'Off', 'Unchanged', 'Optional Merged']]);
      expect((await rules()).fields.find(({ key }) => key === 'departmentIds')?.ask).to.equal('optional');
      expect(form.button('Save as chosen').getAttribute('aria-disabled')).to.equal('true');
      dialog.querySelector<HTMLElement>('[value="theirs"]')?.click();
      await form.element.updateComplete;
      await form.click('Save as chosen');
      await form.saved();
      const asks = Object.fromEntries((await rules()).fields.map(({ key, ask }) => [key, ask]));
      expect(asks).to.include({ departmentIds: 'optional', workNumber: 'optional', location: 'optional' });
    });

    it('C03: news that come while something is changed stand at the rule', async () => {
      const { tab, form } = await opened();
      await form.ask('Work location', 'Off');
      await elsewhere(tab, { fields: [{ key: 'departmentIds', ask: 'required' }, { key: 'location', ask: 'required' }] });
      await form.shows('Changed by somebody else meanwhile, to: Required');
      await form.click('Keep mine');
      expect([form.value('Work location'), form.row('Work location').textContent.includes('Was: Required')]).to.deep.equal(['Off', true]);
      await form.click('Save');
      await form.saved();
    });
  });

  it('F28: a save that got lost says so, keeps the changes, and is made again under the same key', async () => {
    const keys: (string | undefined)[] = [];
    const { form } = await opened({ change: updating((port, orgId, patch, options) => {
      keys.push(options?.idempotencyKey);
      return keys.length === 1 ? Promise.reject(new OrgError({ code: 'network', message: 'lost' })) : port.update(orgId, patch, options);
    }) });
    await form.turn('Search to join');
    await form.click('Save');
    await form.shows('Not saved. The server could not be reached.');
    expect(form.value('Search to join')).to.equal('Off');
    await form.click('Try again');
    await form.saved();
    expect(keys[0]).to.be.a('string');
    expect(keys[1]).to.equal(keys[0]);
  });

  it('R40: the form can be closed and opened again; what is unsaved is still there', async () => {
    const { tab, form } = await opened();
    await form.turn('Search to join');
    form.element.remove();
    const again = await openRules(tab);
    expect(again.value('Search to join')).to.equal('Off');
    expect(again.text).to.include('1 unsaved change');
  });
});
