import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { OrgClient } from '../../src/client/org-client.js';
import type { FieldDef } from '../../src/domain/field.js';
import type { Member } from '../../src/domain/member.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { openEditor } from '../support/editor.js';
import type { Editor } from '../support/editor.js';
import { closeSessions, openFixture, opensWith, over } from '../support/fixture-session.js';
import type { TabOptions } from '../support/fixture-session.js';
import { until } from '../support/until.js';

const opened = async (options: TabOptions = {}, member = 'dora'): Promise<Editor> => openEditor(await openFixture(options), member);

/** The fixture with other fields, and this person's values in them. */
const withFields = (fields: readonly FieldDef[], values: Member['custom'] = {}): TabOptions => ({
  seed: (seed) => ({
    ...seed, fields: [...seed.fields, ...fields],
    members: seed.members.map((one) => (one.name === 'Dora Petrescu' ? { ...one, custom: { ...one.custom, ...values } } : one)),
  }),
});

describe('member-editor', () => {
  afterEach(closeSessions);

  describe('what it shows', () => {
    it('who it is, since when, and how they stand', async () => {
      const editor = await opened();
      expect(editor.root.querySelector('h2')?.textContent).to.equal('Dora Petrescu');
      expect(editor.root.querySelector('h2 bdi')).not.to.equal(null);
      expect(editor.root.querySelector('time')?.textContent).to.equal('Member since April 1, 2019');
      expect(editor.root.querySelector('.who .tag')).to.equal(null);
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
    });

    it('R3: the organisation’s fields, to change', async () => {
      const editor = await opened();
      expect(editor.departments).to.deep.equal(['Storage', '研究院', 'Sales']);
      expect(editor.control('Position').value).to.equal('Engineer');
      expect(editor.control('Work number').value).to.equal('W-0004');
      expect(editor.control('Location').value).to.equal('Berlin');
      expect(editor.control('Badge').value).to.equal('D-17');
      expect(editor.control('Role').value).to.equal('member');
    });

    it('R2: name, phone and email to read, with a word on why', async () => {
      const editor = await opened();
      for (const label of ['Name', 'Phone', 'Email']) expect(editor.row(label).querySelector('input, button, select')).to.equal(null);
      expect(editor.row('Email').querySelector('bdi')?.textContent).to.equal('dora@example.org');
      expect(editor.row('Phone').querySelector('bdi')?.dir).to.equal('ltr');
      expect(editor.text).to.include('These are Dora Petrescu’s own. Nobody else can change them');
    });

    it('R2: one’s own are said to be one’s own', async () => {
      expect((await opened({}, 'ada')).text).to.include('These are your own.');
    });

    it('R2: a field that a host counts among the person’s own is read there too', async () => {
      const editor = await opened(withFields([{ key: 'x:pronouns', label: 'Pronouns', type: 'text', ownedBy: 'account' }], { 'x:pronouns': 'she' }));
      expect(editor.row('Pronouns').closest('section')?.textContent).to.include('Account');
      expect(editor.row('Pronouns').querySelector('input')).to.equal(null);
    });

    it('people without anything', async () => {
      const editor = await opened({}, 'juno');
      expect(editor.departments).to.deep.equal([]);
      expect(['Position', 'Work number', 'Location'].map((label) => editor.control(label).value)).to.deep.equal(['', '', '']);
      expect(editor.row('Email').textContent).to.include('None');
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
    });

    it('R73: in the language of its place', async () => {
      const editor = await opened();
      editor.element.lang = 'zh-CN';
      await editor.shows('组织信息');
      expect(editor.control('工号').value).to.equal('W-0004');
    });

    it('A26: nothing is wider than a 320 px place, and labels stand above their fields', async () => {
      await setViewport({ width: 320, height: 640 });
      try {
        const editor = await opened();
        expect(editor.element.getBoundingClientRect().width).to.be.at.most(320);
        for (const one of editor.root.querySelectorAll('.prop, .input, .depts, .foot'))
          expect(one.scrollWidth, one.className).to.be.at.most(320);
        const label = editor.row('Location').querySelector('.label')!.getBoundingClientRect();
        expect(label.bottom).to.be.at.most(editor.control('Location').getBoundingClientRect().top + 1);
      } finally {
        await setViewport({ width: 1280, height: 800 });
      }
    });
  });

  it('A16, A17: Tab walks from top to bottom, and what has the focus is never hidden', async () => {
    const editor = await opened();
    editor.element.style.setProperty('block-size', '320px');
    await editor.fill('Location', 'Lisbon');
    editor.root.querySelector<HTMLElement>('.depts button')?.focus();
    const places: number[] = [];
    for (let last: Element | null = null; editor.root.activeElement && editor.root.activeElement !== last;) {
      last = editor.root.activeElement;
      const box = last.getBoundingClientRect();
      const top = editor.root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      expect(last.contains(top) || top?.contains(last), `${last.id || last.textContent} is seen`).to.equal(true);
      places.push(Math.round(box.y + (editor.root.querySelector('.body')?.scrollTop ?? 0)));
      await editor.press('Tab');
    }
    expect(places.length).to.be.at.least(12);
    // The two buttons at the foot stand still while the rest scrolls.
    expect(places.slice(0, -2)).to.deep.equal(places.slice(0, -2).toSorted((a, b) => a - b));
  });

  describe('departments', () => {
    it('R4: the first is the main one; another one can be made it', async () => {
      const editor = await opened();
      expect(editor.root.querySelector('.depts .main')?.closest('li')?.textContent).to.include('Storage');
      await editor.click('Make main: Sales');
      expect(editor.departments).to.deep.equal(['Sales', 'Storage', '研究院']);
      expect(editor.said).to.equal('Sales is the main department now');
      await until(() => editor.root.activeElement?.classList.contains('main'), 'the focus on the main tag');
    });

    it('R4: one can be given up; the next is the main one then', async () => {
      const editor = await opened();
      await editor.click('Remove Storage');
      expect(editor.departments).to.deep.equal(['研究院', 'Sales']);
      expect(editor.root.querySelector('.depts .main')?.closest('li')?.textContent).to.include('研究院');
      await until(() => editor.root.activeElement?.textContent.includes('Add department'), 'the focus');
    });

    it('R4: more are chosen in a tree', async () => {
      const editor = await opened();
      await editor.click('Add department');
      await until(() => editor.root.activeElement?.getAttribute('type') === 'search', 'the search');
      await sendKeys({ type: 'emea' });
      await editor.press('ArrowDown', 'ArrowDown', ' ', 'Escape', 'Escape');
      expect(editor.departments).to.deep.equal(['Storage', '研究院', 'Sales', 'EMEA']);
      expect(editor.row('Departments').textContent.replace(/[\u2068\u2069]/g, '')).to.include('Was Storage, 研究院, and Sales');
    });

    it('two of one name are told apart', async () => {
      const editor = await opened();
      expect(editor.root.querySelector('.depts li')?.textContent).to.include('Platform');
      expect(editor.root.querySelector('.depts .path')?.getAttribute('title')?.replace(/[\u2068\u2069]/g, '')).to.equal('Engineering › Platform › Storage');
    });

    it('R5: where a person is in one department, it is exchanged', async () => {
      const editor = await opened({
        change: opensWith((open) => ({ ...open, capabilities: { ...open.capabilities, departments: { shape: 'tree', perMember: 'one' } } })),
      }, 'freya');
      expect(editor.root.querySelector('.depts .main')).to.equal(null);
      await editor.click('Change department');
      await until(() => editor.root.activeElement?.getAttribute('type') === 'search', 'the search');
      await sendKeys({ type: 'people' });
      await editor.press('ArrowDown', 'Enter');
      expect(editor.departments).to.deep.equal(['People & Culture']);
    });

    it('a department that is not known is still told, and can be given up', async () => {
      const editor = await opened({
        change: (client) => ({ ...over(client, {}), departments: { list: async (...args) => (await client.departments!.list(...args)).filter(({ name }) => name !== '研究院') } }),
      });
      expect(editor.departments).to.include('Unknown department');
    });
  });

  describe('position and location', () => {
    it('R50: a position is chosen from a list', async () => {
      const editor = await opened();
      editor.control('Position').focus();
      await editor.fill('Position', 'des');
      await editor.press('ArrowDown', 'Enter');
      expect(editor.control('Position').value).to.equal('Designer');
      expect(editor.row('Position').textContent.replace(/[\u2068\u2069]/g, '')).to.include('Was Engineer');
    });

    it('the name of a position is enough; what is none is said when it is left', async () => {
      const editor = await opened();
      await editor.fill('Position', 'designer');
      await editor.press('Tab');
      expect(editor.control('Position').value).to.equal('Designer');
      await editor.fill('Position', 'Desig');
      await editor.press('Tab');
      expect(editor.row('Position').querySelector('.error')?.textContent).to.include('There is no position “Desig”');
      expect(editor.control('Position').getAttribute('aria-invalid')).to.equal('true');
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
    });

    it('a new position is made where the backend and the viewer can', async () => {
      const editor = await opened();
      await editor.fill('Position', 'Chief of staff');
      await editor.press('ArrowUp', 'Enter');
      await until(() => editor.row('Position').textContent.includes('Was'), 'the position');
      await until(() => editor.control('Position').value === 'Chief of staff', 'the name');
      const all = await editor.tab.client.positions!.list(editor.tab.orgId);
      expect(all.some(({ name }) => name === 'Chief of staff')).to.equal(true);
    });

    it('a position that somebody else made meanwhile is taken', async () => {
      const editor = await opened();
      const other = await editor.tab.another({ change: (client) => ({ ...over(client, {}), subscribe: () => () => undefined }) });
      await editor.fill('Position', 'Archivist');
      await editor.press('ArrowUp');
      await other.client.positions!.create!(other.orgId, { name: 'Archivist' });
      await editor.press('Enter');
      await until(() => editor.control('Position').value === 'Archivist' && !editor.root.querySelector('.error'), 'the position');
    });

    it('R5: nobody is offered to create what they may not', async () => {
      const editor = await opened({
        change: opensWith((open) => ({ ...open, viewer: { ...open.viewer, permissions: ['members.read', 'members.update', 'departments.read'] } })),
      });
      await editor.fill('Position', 'Chief of staff');
      expect(editor.root.textContent).not.to.include('Create “');
    });

    it('a location is any text, the ones in use are offered', async () => {
      const editor = await opened();
      await editor.fill('Location', 'Lag');
      await until(() => editor.root.querySelector('#field-location-list [role="option"]')?.textContent.trim() === 'Lagos', 'the suggestion');
      await editor.fill('Location', 'The moon');
      await editor.press('Tab');
      expect(editor.control('Location').value).to.equal('The moon');
      expect(editor.root.querySelector('.error')).to.equal(null);
    });
  });

  describe('a host’s own fields', () => {
    const fields: readonly FieldDef[] = [
      { key: 'x:kind', label: 'Kind', type: 'select', ownedBy: 'organization', options: [{ value: 'f', label: 'Full-time' }, { value: 'p', label: 'Part-time' }] },
      { key: 'x:skills', label: 'Skills', type: 'multiselect', ownedBy: 'organization', options: [{ value: 'a', label: 'Baking' }, { value: 'b', label: 'Diving' }] },
      { key: 'x:since', label: 'Since', type: 'date', ownedBy: 'organization' },
      { key: 'x:years', label: 'Years', type: 'number', ownedBy: 'organization' },
    ];

    it('R3: each kind has its control, and is saved as what it is', async () => {
      const editor = await opened(withFields(fields, { 'x:kind': 'f', 'x:skills': ['a'], 'x:since': '2024-02-29', 'x:years': 3 }));
      expect(editor.control('Kind').value).to.equal('f');
      expect(editor.control('Since').value).to.equal('2024-02-29');
      expect(editor.control('Years').value).to.equal('3');
      const ticks = [...editor.row('Skills').querySelectorAll('input')];
      expect(ticks.map(({ checked }) => checked)).to.deep.equal([true, false]);
      expect(await accessibilityProblems(editor.element)).to.deep.equal([]);
      await editor.pick('Kind', 'p');
      ticks[1]?.click();
      await editor.fill('Since', '2025-01-31');
      await editor.fill('Years', '4.5');
      await editor.press('Control+s');
      await editor.saved();
      const { custom } = await editor.tab.client.members.get(editor.tab.orgId, editor.tab.id('dora'));
      expect(custom).to.include({ 'x:kind': 'p', 'x:since': '2025-01-31', 'x:years': 4.5 });
      expect(custom?.['x:skills']).to.deep.equal(['a', 'b']);
    });

    it('values that a field cannot have are shown as they are, and kept until changed', async () => {
      const editor = await opened({ change: (client: OrgClient) => over(client, {
        get: async (...args) => ({ ...(await client.members.get(...args)), custom: { 'x:kind': 'gone', 'x:since': 'soon', 'x:years': { a: 1 }, 'x:skills': 'none' } }),
      }), ...withFields(fields) });
      expect(editor.control<HTMLSelectElement>('Kind').selectedOptions[0]?.textContent).to.equal('gone');
      expect(editor.control('Since').value).to.equal('');
      expect(editor.root.querySelector('.draft')?.textContent).to.equal('');
    });

    it('a number half written stays, and says what is wanted', async () => {
      const editor = await opened(withFields(fields));
      await editor.fill('Years', 'four');
      await editor.press('Control+s');
      expect(editor.control('Years').value).to.equal('four');
      expect(editor.row('Years').querySelector('.error')?.textContent).to.include('Type a number.');
      expect(editor.root.activeElement).to.equal(editor.control('Years'));
    });
  });
});
