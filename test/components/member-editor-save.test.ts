import { expect, fixture, html } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import type { OrgErrorCode, OrgErrorData } from '../../src/client/errors.js';
import type { OrgClient } from '../../src/client/org-client.js';
import type { OrgMemberSavedEvent, OrgMemberSaveEvent } from '../../src/components/member-editor/member-editor.js';
import type { Member } from '../../src/domain/member.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { openEditor } from '../support/editor.js';
import type { Editor } from '../support/editor.js';
import { closeSessions, openFixture, over } from '../support/fixture-session.js';
import type { Tab, TabOptions } from '../support/fixture-session.js';
import { until } from '../support/until.js';

const opened = async (options: TabOptions = {}, member = 'dora'): Promise<Editor> => openEditor(await openFixture(options), member);
const stored = (tab: Tab, member = 'dora'): Promise<Member> => tab.client.members.get(tab.orgId, tab.id(member));

/** Fails every save with this until it is `undefined`. */
const failing = (failure: { error: unknown }) => (client: OrgClient): OrgClient => over(client, {
  update: (...args) => {
    if (failure.error !== undefined) throw failure.error; // eslint-disable-line @typescript-eslint/only-throw-error -- clients throw anything
    return client.members.update!(...args);
  },
});
const error = (code: OrgErrorCode, rest: Partial<OrgErrorData> = {}): OrgError => new OrgError({ code, message: code, ...rest });

const save = (editor: Editor): Promise<void> => editor.press('Control+s');
const draft = (editor: Editor): string => editor.root.querySelector('.draft')?.textContent.trim() ?? '';

describe('member-editor, saving', () => {
  afterEach(closeSessions);

  describe('unsaved', () => {
    it('R50: what is changed is marked, with what it was, and counted', async () => {
      const editor = await opened();
      expect([draft(editor), editor.button('Save').getAttribute('aria-disabled')]).to.deep.equal(['', 'true']);
      await editor.fill('Location', 'Lisbon');
      expect(editor.row('Location').querySelector('.label')?.classList.contains('changed')).to.equal(true);
      const [hint] = (editor.control('Location').getAttribute('aria-describedby') ?? '').split(' ');
      expect(editor.root.getElementById(hint ?? '')?.textContent.replace(/[\u2068\u2069]/g, '')).to.equal('Was Berlin');
      expect([draft(editor), editor.button('Save').getAttribute('aria-disabled')]).to.deep.equal(['1 unsaved change', null]);
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
    });

    it('Discard brings back what was', async () => {
      const editor = await opened();
      await editor.fill('Location', 'Lisbon');
      await editor.click('Remove Storage');
      await editor.click('Discard');
      expect([editor.control('Location').value, editor.departments[0], draft(editor)]).to.deep.equal(['Berlin', 'Storage', '']);
    });

    it('R60: nothing typed is lost while others are looked at, or the tag is moved', async () => {
      const editor = await opened();
      await editor.fill('Location', 'Lisbon');
      await editor.fill('Position', 'Half a posi');
      editor.element.memberId = editor.tab.id('bruno');
      await until(() => editor.text.includes('Bruno Salgado'), 'the other member');
      expect([editor.control('Location').value, draft(editor)]).to.deep.equal(['Madrid', '']);
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(editor.element);
      editor.element.memberId = editor.tab.id('dora');
      await until(() => editor.text.includes('Dora Petrescu'), 'the member');
      expect([editor.control('Location').value, editor.control('Position').value, draft(editor)])
        .to.deep.equal(['Lisbon', 'Half a posi', '2 unsaved changes']);
    });

    it('R60: a second editor of the same member shows the same edits', async () => {
      const editor = await opened();
      const second = await openEditor(editor.tab);
      await editor.fill('Location', 'Lisbon');
      await until(() => second.control('Location').value === 'Lisbon', 'the edit');
      await second.click('Discard');
      await until(() => editor.control('Location').value === 'Berlin', 'the discarding');
    });

    it('the page asks before it is left while something is unsaved, and only then', async () => {
      const asks = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
      const editor = await opened();
      expect(asks()).to.equal(false);
      await editor.fill('Location', 'Lisbon');
      expect(asks()).to.equal(true);
      editor.element.memberId = editor.tab.id('bruno');
      await editor.shows('Bruno Salgado');
      expect(asks()).to.equal(true);
      editor.tab.session.close();
      expect(asks()).to.equal(false);
    });

    it('nothing changed, nothing is sent', async () => {
      let calls = 0;
      const editor = await opened({ change: (client) => over(client, { update: (...args) => {
        calls++;
        return client.members.update!(...args);
      } }) });
      editor.control('Location').focus();
      await save(editor);
      await editor.click('Save');
      expect(calls).to.equal(0);
    });
  });

  describe('saved', () => {
    it('R50, R72: tells before and after, and the backend has it', async () => {
      const editor = await opened();
      const told: string[] = [];
      let asked: OrgMemberSaveEvent | undefined;
      let done: OrgMemberSavedEvent | undefined;
      editor.element.parentElement?.addEventListener('org-member-save', (event) => {
        told.push('save');
        asked = event;
      });
      editor.element.parentElement?.addEventListener('org-member-saved', (event) => {
        told.push('saved');
        done = event;
      });
      await editor.fill('Location', 'Lisbon');
      await editor.fill('Badge', '');
      await editor.click('Save');
      await editor.saved();
      expect(told).to.deep.equal(['save', 'saved']);
      expect(asked?.patch).to.deep.equal({ location: 'Lisbon', custom: { 'x:badge': null } });
      expect([asked?.composed, asked?.cancelable, done?.composed, done?.cancelable]).to.deep.equal([true, true, true, false]);
      expect([done?.before.location, done?.member.location, done?.patch.location]).to.deep.equal(['Berlin', 'Lisbon', 'Lisbon']);
      expect((await stored(editor.tab)).location).to.equal('Lisbon');
      expect(editor.said).to.equal('Saved');
      expect(editor.root.activeElement).to.equal(editor.button('Save'));
    });

    it('R72: a host that says no keeps it from being sent, and nothing typed is lost', async () => {
      const editor = await opened();
      editor.element.addEventListener('org-member-save', (event) => {
        event.preventDefault();
      });
      await editor.fill('Location', 'Lisbon');
      await save(editor);
      expect([editor.control('Location').value, draft(editor)]).to.deep.equal(['Lisbon', '1 unsaved change']);
      expect((await stored(editor.tab)).location).to.equal('Berlin');
    });

    it('A15: with Control and Enter, or Control and S', async () => {
      const editor = await opened();
      for (const [keys, place] of [['Control+Enter', 'Lisbon'], ['Control+s', 'Oslo']] as const) {
        await editor.fill('Location', place);
        await editor.press(keys);
        await editor.saved();
        expect((await stored(editor.tab)).location).to.equal(place);
      }
    });

    it('what is typed while it is saved stays typed', async () => {
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      const editor = await opened({ change: (client) => over(client, { update: async (...args) => {
        await held;
        return client.members.update!(...args);
      } }) });
      await editor.fill('Location', 'Lisbon');
      await save(editor);
      await until(() => draft(editor) === 'Saving…', 'the saving');
      await editor.fill('Location', 'Lisbon, Chiado');
      await editor.fill('Work number', 'W-44');
      letGo();
      await until(() => draft(editor) === '2 unsaved changes', 'the end of it');
      expect(editor.row('Location').textContent.replace(/[\u2068\u2069]/g, '')).to.include('Was Lisbon');
      expect((await stored(editor.tab)).location).to.equal('Lisbon');
    });

    it('R55: a role is given with its own call', async () => {
      const editor = await opened();
      const told: OrgMemberSavedEvent[] = [];
      editor.element.addEventListener('org-member-saved', (event) => told.push(event));
      await editor.pick('Role', 'admin');
      await editor.fill('Location', 'Lisbon');
      await save(editor);
      await editor.saved();
      expect(told.map(({ patch, roles }) => [patch, roles])).to.deep.equal([[{ location: 'Lisbon' }, undefined], [{}, ['admin']]]);
      const { roles, location } = await stored(editor.tab);
      expect([roles, location]).to.deep.equal([['admin'], 'Lisbon']);
    });
  });

  describe('refused', () => {
    it('R55: the last account admin stays one, said at the role', async () => {
      const editor = await opened({}, 'ada');
      await editor.fill('Location', 'Lisbon');
      await editor.pick('Role', 'member');
      await save(editor);
      await until(() => editor.row('Role').querySelector('.error') !== null, 'the refusal');
      expect(editor.row('Role').querySelector('.error')?.textContent).to.include('An organisation keeps at least one account admin.');
      expect(editor.root.activeElement).to.equal(editor.control('Role'));
      expect(draft(editor)).to.equal('1 unsaved change');
      expect((await stored(editor.tab, 'ada')).location).to.equal('Lisbon');
    });

    it('A13: each refused field says why, the first has the focus, a summary leads to each', async () => {
      const editor = await opened({ change: failing({ error: error('validation', { fields: [
        { field: 'departmentIds.0', code: 'unknown' }, { field: 'workNumber', code: 'duplicate' },
        { field: 'location', code: 'own-code', message: 'Dort ist kein Platz.' }, { field: 'shoeSize', code: 'required', message: 'A shoe size is needed.' },
      ] }) }) });
      await editor.fill('Location', 'Lisbon');
      await save(editor);
      await editor.shows('4 things to mend before it can be saved');
      expect(editor.row('Departments').querySelector('.error')?.textContent).to.include('It no longer exists.');
      expect(editor.row('Work number').querySelector('.error')?.textContent).to.include('Somebody else has this already.');
      expect(editor.row('Location').querySelector('.error')?.textContent).to.include('Dort ist kein Platz.');
      expect(editor.text).to.include('A shoe size is needed.');
      expect(editor.root.activeElement?.textContent).to.include('Add department');
      const field = editor.control('Work number');
      expect([field.getAttribute('aria-invalid'), editor.root.getElementById(field.getAttribute('aria-describedby') ?? '')?.className]).to.deep.equal(['true', 'error']);
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
      [...editor.root.querySelectorAll('a')].find(({ textContent }) => textContent === 'Location')?.click();
      await until(() => editor.root.activeElement === editor.control('Location'), 'the focus');
      expect(location.hash).to.equal('');
    });

    it('A13: what is too long is said before it is sent', async () => {
      const editor = await opened();
      await editor.fill('Work number', 'W'.repeat(65));
      await save(editor);
      await editor.shows('At most 64 characters.');
      expect(editor.root.activeElement).to.equal(editor.control('Work number'));
      await editor.fill('Work number', 'W-1');
      expect(editor.root.querySelector('.mend')).to.equal(null);
    });

    const failures: readonly (readonly [OrgErrorCode, string])[] = [
      ['network', 'The server could not be reached.'], ['timeout', 'The server did not answer in time.'],
      ['forbidden', 'Your account may not do this.'], ['server', 'The server reported an error.'],
    ];
    for (const [code, sentence] of failures)
      it(`${code}: said, rolled back in the list, what was typed stays, and it can be tried again`, async () => {
        const failure: { error: unknown } = { error: error(code) };
        const editor = await opened({ change: failing(failure) });
        await editor.fill('Location', 'Lisbon');
        await save(editor);
        await editor.shows(sentence);
        expect(editor.root.querySelector('[role="alert"]')?.textContent).to.include('What you typed is still here.');
        expect([editor.control('Location').value, draft(editor)]).to.deep.equal(['Lisbon', '1 unsaved change']);
        const kept = editor.tab.session.queries.kept<Member>(['members', 'one', editor.tab.id('dora')]);
        expect(kept?.location).to.equal('Berlin');
        expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
        failure.error = undefined;
        await editor.click('Try again');
        await editor.saved();
        expect((await stored(editor.tab)).location).to.equal('Lisbon');
      });

    it('a client that throws anything, or never answers, is contained', async () => {
      const failure: { error: unknown } = { error: 'a string' };
      const editor = await opened({ change: failing(failure) });
      await editor.fill('Location', 'Lisbon');
      await save(editor);
      await editor.shows('The server reported an error.');
      const slow = await opened({ change: (client) => over(client, { update: () => new Promise(() => undefined) }), timeout: 400 });
      await slow.fill('Location', 'Lisbon');
      await save(slow);
      await slow.shows('The server did not answer in time.');
    });

    it('R61: tried again with the same content, the key is the same; with other content it is another', async () => {
      const keys: (string | undefined)[] = [];
      const editor = await opened({ change: (client) => over(client, { update: (_org, _id, _patch, options) => {
        keys.push(options?.idempotencyKey);
        return Promise.reject(error('network'));
      } }) });
      const tries = async (count: number): Promise<void> => {
        await save(editor);
        await until(() => keys.length === count && draft(editor) !== 'Saving…', 'the try');
      };
      await editor.fill('Location', 'Lisbon');
      await tries(1);
      await tries(2);
      await editor.fill('Location', 'Oslo');
      await tries(3);
      expect(keys[0]).to.have.length(32);
      expect(keys[1]).to.equal(keys[0]);
      expect(keys[2]).not.to.equal(keys[0]);
    });

    it('somebody who is gone: said, and what was typed can be copied', async () => {
      const failure: { error: unknown } = { error: error('not-found') };
      const editor = await opened({ change: failing(failure) });
      await editor.fill('Location', 'Lisbon');
      await save(editor);
      await editor.shows('Dora Petrescu is no longer in the organisation.');
      expect(editor.control('Location').value).to.equal('Lisbon');
      expect(editor.button('Save').getAttribute('aria-disabled')).to.equal('true');
      expect(editor.button('Copy my changes')).not.to.equal(null);
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
    });
  });
});
