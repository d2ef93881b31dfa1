import { expect, fixture, html } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import type { MemberEditor } from '../../src/components/member-editor/member-editor.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { Editor, openEditor } from '../support/editor.js';
import { closeSessions, openFixture, opensWith, over } from '../support/fixture-session.js';
import type { TabOptions } from '../support/fixture-session.js';
import { until } from '../support/until.js';

const opened = async (options: TabOptions = {}, member = 'dora'): Promise<Editor> => openEditor(await openFixture(options), member);

const editable = (keys: readonly string[]) => opensWith((open) => ({
  ...open, capabilities: { ...open.capabilities, members: { ...open.capabilities.members, editable: keys as never } },
}));

/** What some clients reject with. */
const NOTHING = undefined as unknown as Error;

describe('member-editor, limits and states', () => {
  afterEach(closeSessions);

  describe('what cannot be changed', () => {
    const controlsIn = (editor: Editor): number => editor.root.querySelectorAll('.body :is(input, select, button)').length;

    it('R5: a viewer who may not is told who can; nothing is offered', async () => {
      const editor = await opened({ viewer: 'emeka' });
      expect(editor.text).to.include('You can look at this member, not change them.An administrator of the organisation can change them.');
      expect([controlsIn(editor), editor.root.querySelector('.foot')]).to.deep.equal([0, null]);
      expect(editor.row('Departments').textContent.replace(/[\u2068\u2069]/g, '')).to.include('Storage, 研究院, and Sales');
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
    });

    it('R5: a member who cannot be edited now', async () => {
      const editor = await opened({ change: (client) => over(client, { get: async (...args) => ({ ...(await client.members.get(...args)), actions: [] }) }) });
      expect(editor.text).to.include('This member cannot be changed by you now.');
      expect(controlsIn(editor)).to.equal(0);
    });

    it('R5: a backend that cannot change members', async () => {
      const editor = await opened({ change: (client) => ({ ...over(client, {}), members: { list: client.members.list, get: client.members.get } }) });
      expect(editor.text).to.include('This account system cannot change members.');
      expect(controlsIn(editor)).to.equal(0);
    });

    it('R5: fields that the backend keeps fixed say so, each', async () => {
      const editor = await opened({ change: editable(['location']) });
      expect(editor.row('Work number').textContent).to.include('This account system keeps it fixed.');
      expect(editor.row('Work number').querySelector('input')).to.equal(null);
      expect(editor.control('Location').value).to.equal('Berlin');
    });

    it('R5: what the backend does not have is not there', async () => {
      const editor = await opened({ change: opensWith((open) => ({ ...open, capabilities: { ...open.capabilities, departments: false, positions: false } })) });
      expect(editor.root.querySelector('.depts')).to.equal(null);
      expect(editor.text).not.to.include('Position');
    });

    it('R55: only an account admin changes an account admin', async () => {
      const editor = await opened({ viewer: 'bruno' }, 'ada');
      expect(editor.row('Role').querySelector('select')).to.equal(null);
      expect(editor.row('Role').textContent).to.include('Only an account admin changes an account admin.');
    });

    it('R5: roles are offered as far as the viewer may give them', async () => {
      const editor = await opened({ viewer: 'bruno' });
      expect([...editor.control<HTMLSelectElement>('Role').options].map(({ value }) => value)).not.to.include('account-admin');
      const plain = await opened({ viewer: 'chidi' });
      expect(plain.row('Role').querySelector('select')).to.equal(null);
    });
  });

  describe('states', () => {
    const bare = async (options: TabOptions = {}, member: string | undefined = 'dora'): Promise<Editor> => {
      const tab = await openFixture(options);
      return new Editor(await fixture<MemberEditor>(html`<member-editor .session=${tab.session} .memberId=${member && tab.id(member)}></member-editor>`), tab);
    };

    it('R70: without a session, and without a member', async () => {
      const alone = new Editor(await fixture<MemberEditor>(html`<member-editor member-id="x"></member-editor>`), undefined as never);
      expect(alone.text).to.include('No organisation yet');
      const nobody = await bare({}, '');
      expect(nobody.text).to.include('No member chosen');
    });

    it('stands as bones while it is read', async () => {
      const editor = await bare({ change: (client) => over(client, { get: () => new Promise(() => undefined) }) });
      await until(() => editor.root.querySelectorAll('.bone').length > 0, 'the bones');
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
    });

    it('says what failed, and tries again', async () => {
      let isDown = true;
      const editor = await bare({ change: (client) => over(client, {
        get: (...args) => isDown ? Promise.reject(new OrgError({ code: 'network', message: 'down' })) : client.members.get(...args),
      }) });
      await editor.shows('The member could not be loaded');
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
      isDown = false;
      await editor.click('Try again');
      await editor.shows('Dora Petrescu');
    });

    it('says who is not there, and who may not see', async () => {
      await (await bare({}, 'nobody')).shows('This member is no longer here');
      const refused = await bare({ change: (client) => over(client, { get: () => Promise.reject(new OrgError({ code: 'forbidden', message: 'no' })) }) });
      await refused.shows('Not for this account');
      const blind = await bare({ change: opensWith((open) => ({ ...open, viewer: { ...open.viewer, permissions: [] } })) });
      expect(blind.text).to.include('Not for this account');
    });

    it('a client that throws, answers nonsense or nothing is contained', async () => {
      const answers: readonly (() => unknown)[] = [() => { throw new TypeError('no'); }, () => Promise.reject(NOTHING), () => null, () => ({ id: 7 })];
      for (const get of answers) {
        const editor = await bare({ change: (client) => over(client, { get: get as never }) });
        await editor.shows('The member could not be loaded');
      }
    });

    it('lists that cannot be had leave the rest to be edited', async () => {
      const editor = await bare({ change: (client) => ({
        ...over(client, { locations: () => Promise.reject(new OrgError({ code: 'server', message: 'no' })) }),
        departments: { list: () => Promise.reject(new OrgError({ code: 'server', message: 'no' })) },
        positions: { list: () => Promise.reject(new OrgError({ code: 'server', message: 'no' })) },
      }) });
      await editor.shows('Dora Petrescu');
      await editor.fill('Work number', 'W-9');
      await editor.press('Control+Enter');
      await editor.saved();
    });

    it('dates that are none are left out', async () => {
      const editor = await bare({ change: (client) => over(client, { get: async (...args) => ({ ...(await client.members.get(...args)), joinedAt: 'yesterday' }) }) });
      await editor.shows('Dora Petrescu');
      expect(editor.root.querySelector('time')).to.equal(null);
    });
  });
});
