import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { sampleOrganization } from '../../src/testing/sample.js';
import { createLocalClient } from '../../src/client/local/index.js';
import { registerLocale } from '../../src/locales/registry.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { arrayClient, people } from '../support/array-client.js';
import { $, $$, button, has, leaveTables, loaded, mount, nameIn, names, rowAt, rows, said, type } from '../support/member-table.js';
import { until } from '../support/until.js';

let databases = 0;
const local = (members?: number) => createLocalClient({
  storage: 'memory', databaseName: `table ${String(++databases)}`, seed: sampleOrganization(members === undefined ? {} : { members }),
});

const cellOf = (row: Element, column: string): HTMLElement => row.querySelector(`.c-${column}`) as HTMLElement;

describe('the member table', () => {
  afterEach(leaveTables);

  describe('shows members', () => {
    it('with everything an organisation knows of them', async () => {
      const { table } = await mount(local(), { width: 1600 });
      await until(() => names(table).length > 0);
      type(table, '周美琳');
      await until(() => names(table)[0] === '周美琳');
      const row = rows(table).find((one) => nameIn(one) === '周美琳') as HTMLElement;
      await until(() => cellOf(row, 'departments').textContent.trim());
      const texts = ['departments', 'position', 'role', 'phone', 'email', 'work-number', 'location']
        .map((column) => cellOf(row, column).textContent.trim());
      expect(texts).to.deep.equal([
        'Product design', 'Design lead', 'Admin', '+86 138 1700 4421', 'meilin.zhou@north.example', 'NL-0042', 'Shanghai',
      ]);
      expect(cellOf(row, 'departments').dataset['mark']?.trim()).to.equal('+1');
      expect(row.querySelector('.tag')?.checkVisibility()).to.equal(true);
      expect(row.querySelector('.avatar')?.textContent).to.equal('周');
    });

    it('with a dash for what is not known', async () => {
      const [first] = people(1);
      const { table } = await loaded([{ ...first!, email: null, phone: null, location: null }]);
      const row = rowAt(table, 0);
      for (const column of ['phone', 'email', 'location']) expect(cellOf(row, column).dataset['mark'], column).to.equal('—');
    });

    it('with names as text, whatever is in them', async () => {
      const name = '<img src=x onerror="window.pwned=1"> \u202Eevil';
      const { table } = await loaded([{ ...people(1)[0]!, name }]);
      expect(nameIn(rowAt(table, 0))).to.equal(name);
      expect(has(table, '.body img')).to.equal(false);
    });

    it('with pictures from safe addresses only', async () => {
      const [a, b] = people(2);
      const { table } = await loaded([
        { ...a!, avatarUrl: 'javascript:alert(1)' }, { ...b!, avatarUrl: 'https://faces.example/b.png' },
      ]);
      expect($$(table, '.body img').map((image) => (image as HTMLImageElement).src)).to.deep.equal(['https://faces.example/b.png']);
      expect(rowAt(table, 0).querySelector('.avatar')?.textContent).to.equal('P');
    });

    it('only as many rows as are seen, however many members there are', async () => {
      await setViewport({ width: 1280, height: 800 });
      const { table } = await loaded(people(100_000), { height: 800, width: 1280 });
      expect(rows(table).length).to.be.within(17, 21);
      expect($$(table, '*').length).to.be.below(430);
      expect(said(table)).to.equal('');
      expect($(table, '.tools [role="status"]').textContent).to.equal('100,000 members');
    });

    it('under a heading of the page’s own', async () => {
      const { table } = await loaded(people(3), { prepare: (one) => {
        one.heading = 'Everybody';
      } });
      expect($(table, 'h2').textContent).to.equal('Everybody');
      expect($(table, 'section').ariaLabel).to.equal('Everybody');
    });

    it('as high as they need where nobody says how high', async () => {
      const { table } = await loaded(people(4), { height: 640, prepare: (one) => {
        one.className = 'auto';
      } });
      table.parentElement!.style.blockSize = 'auto';
      await until(() => table.clientHeight < 300);
      expect(rows(table)).to.have.length(4);
    });
  });

  describe('is a grid to screen readers', () => {
    it('A07: says how many rows there are and which one each is', async () => {
      const { table } = await loaded(people(500));
      expect($(table, '[role="grid"]').ariaRowCount).to.equal('501');
      expect(rowAt(table, 3).ariaRowIndex).to.equal('5');
      expect(nameIn(rowAt(table, 3))).to.equal('Person 0000003');
    });

    it('A07: says that it does not know how many, where the backend does not count', async () => {
      const { table } = await loaded(people(500), { total: 'none' });
      expect($(table, '[role="grid"]').ariaRowCount).to.equal('-1');
    });

    it('A06: names the tick, the member and the menu of each row', async () => {
      const { table } = await loaded(people(2));
      const [check, name] = [...rowAt(table, 0).children];
      expect(check?.querySelector('input')?.ariaLabel).to.equal('Select Person 0000000');
      expect(name?.role).to.equal('rowheader');
      expect(button(table, 'More for Person 0000000').ariaHasPopup).to.equal('menu');
    });

    for (const width of [1200, 375])
      it(`A01: has nothing against it at ${String(width)} px`, async () => {
        const { table } = await loaded(people(40), { width });
        expect(await accessibilityProblems(table)).to.deep.equal([]);
      });
  });

  describe('on a phone', () => {
    it('shows cards, of one height', async () => {
      const { table } = await loaded(people(40), { width: 375 });
      const heights = new Set(rows(table).map((row) => row.getBoundingClientRect().height));
      expect([...heights]).to.deep.equal([84]);
      expect(cellOf(rowAt(table, 0), 'email').checkVisibility()).to.equal(true);
      expect(cellOf(rowAt(table, 0), 'phone').checkVisibility()).to.equal(false);
    });

    it('A26: scrolls in one direction only', async () => {
      const { table } = await loaded(people(40), { width: 320 });
      const scroller = $(table, '.scroll');
      expect(scroller.scrollWidth).to.equal(scroller.clientWidth);
    });

    it('becomes a table again when there is room, at the same row', async () => {
      const { table } = await loaded(people(400), { width: 375 });
      $(table, '.scroll').scrollTop = 84 * 100;
      await until(() => names(table).includes('Person 0000100'));
      table.parentElement!.style.inlineSize = '1200px';
      await until(() => rows(table)[0]?.getBoundingClientRect().height === 40);
      await until(() => names(table).includes('Person 0000100'));
    });
  });

  describe('says what it has to say instead of rows', () => {
    it('waits for its session, then says that there is none', async () => {
      const { table } = await mount(arrayClient({ members: [] }), { prepare: (one) => {
        one.session = undefined;
      } });
      expect(has(table, '.state')).to.equal(false);
      await until(() => has(table, '.state'));
      expect($(table, '.state h3').textContent).to.equal('No organisation yet');
    });

    it('shows rows of the right height while the first ones come', async () => {
      const client = arrayClient({ members: people(50) });
      client.gate.hold();
      const { table } = await mount(client);
      await until(() => rows(table).length >= 10);
      expect($(table, '[role="grid"]').ariaBusy).to.equal('true');
      expect(names(table)).to.deep.equal([]);
      const before = rows(table)[3]!.getBoundingClientRect().top;
      client.gate.release();
      await until(() => names(table).length > 0);
      expect(rows(table)[3]!.getBoundingClientRect().top).to.equal(before);
    });

    it('says what an empty list is for, and has room for the one action that fills it', async () => {
      const { table } = await mount(arrayClient({ members: [] }));
      await until(() => has(table, '.state'));
      expect($(table, '.state h3').textContent).to.equal('Nobody here yet');
      expect(has(table, 'slot[name="empty-action"]')).to.equal(true);
    });

    it('R5: says so to whoever may not see members', async () => {
      const { table } = await mount(arrayClient({ members: people(5), permissions: [] }));
      await until(() => has(table, '.state'));
      expect($(table, '.state h3').textContent).to.equal('Not for this account');
      expect(has(table, '.search')).to.equal(false);
    });

    it('R5: says so where the backend has no list of members', async () => {
      const client = arrayClient({ members: people(5) });
      const { table } = await mount({ ...client, members: { get: client.members.get } as never });
      await until(() => has(table, '.state'));
      expect($(table, '.state h3').textContent).to.equal('Not with this account system');
    });
  });

  describe('speaks the language of its place', () => {
    it('R73: Chinese, numbers and dates too', async () => {
      const { table } = await loaded([{ ...people(1)[0]!, joinedAt: '2019-03-12T09:00:00Z' }], { lang: 'zh-CN' });
      await until(() => $(table, '.tools [role="status"]').textContent === '1 名成员');
      await until(() => cellOf(rowAt(table, 0), 'joined').textContent === '2019年3月12日');
    });

    it('R73: or what a host says instead', async () => {
      const { table } = await loaded(people(2), { lang: 'en-GB' });
      registerLocale('en', { memberTable: () => ({ search: 'Find a colleague' }) });
      await until(() => $<HTMLInputElement>(table, '.search input').placeholder === 'Find a colleague');
      registerLocale('en', { memberTable: () => ({ search: 'Search people' }) });
    });
  });
});
