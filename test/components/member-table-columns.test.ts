import { expect } from '@open-wc/testing';
import { sendMouse, resetMouse } from '@web/test-runner-commands';
import type { MemberColumn } from '../../src/components/member-table/columns.js';
import { arrayClient, people } from '../support/array-client.js';
import { $, $$, active, button, canAll, has, expectSame, leaveTables, loaded, mount, names, press, rowAt } from '../support/member-table.js';
import { until } from '../support/until.js';

type Table = Parameters<typeof $>[0];

const titles = (table: Table): string[] => $$(table, '[role="columnheader"]').map((one) => one.textContent.trim()).filter((text) => text !== 'Actions' && text !== '');
const widthOf = (table: Table, id: string): number => Math.round($(table, `[data-column="${id}"]`).getBoundingClientRect().width);
const openMenu = async (table: Table): Promise<void> => {
  button(table, 'Columns').click();
  await until(() => has(table, '#columns .tick'));
};
const check = (table: Table, id: string): HTMLInputElement => $<HTMLInputElement>(table, `#columns .tick[value="${id}"]`);
const KEY = 'rosterkit:member-table:columns';

const quietly = async (run: (heard: readonly string[]) => Promise<void>): Promise<void> => {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (...words: unknown[]) => void heard.push(words.map(String).join(' '));
  try {
    await run(heard);
  } finally {
    console.warn = warn;
  }
};

describe('the columns of the member table', () => {
  afterEach(async () => {
    leaveTables();
    await resetMouse();
  });

  it('R5: are those this backend has', async () => {
    const { table } = await loaded(people(3));
    expect(titles(table)).to.deep.equal(['Name', 'Role', 'Phone', 'Email', 'Work number', 'Location', 'Joined']);
    const full = await loaded(people(3), { capabilities: {
      departments: { shape: 'tree', perMember: 'many' }, positions: { write: true },
    } });
    expect(titles(full.table).slice(0, 3)).to.deep.equal(['Name', 'Departments', 'Position']);
  });

  it('are shown and hidden, and numbered among all there are for screen readers', async () => {
    const { table } = await loaded(people(3));
    expect($(table, '[role="grid"]').ariaColCount).to.equal(null);
    await openMenu(table);
    check(table, 'phone').click();
    await table.updateComplete;
    expect(titles(table)).not.to.include('Phone');
    expect($(table, '[role="grid"]').ariaColCount).to.equal('9');
    expect(rowAt(table, 0).querySelector('.c-email')?.ariaColIndex).to.equal('5');
    expect($(table, '[data-column="email"]').ariaColIndex).to.equal('5');
    check(table, 'phone').click();
    await table.updateComplete;
    expect(titles(table)).to.include('Phone');
  });

  it('A19: are moved by buttons, and the focus goes with the column', async () => {
    const { table } = await loaded(people(3));
    await openMenu(table);
    button(table, 'Move Role later').focus();
    await press('Enter');
    await until(() => active(table)?.ariaLabel === 'Move Role later');
    await press('Enter');
    await until(() => titles(table).join().startsWith('Name,Phone,Email,Role'));
    expect(active(table)?.ariaLabel).to.equal('Move Role later');
    expect(rowAt(table, 0).children[4]?.classList.contains('c-role')).to.equal(true);
  });

  it('are moved by dragging', async () => {
    const { table } = await loaded(people(3));
    await openMenu(table);
    const centre = (element: Element): [number, number] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const grips = $$(table, '.grip');
    await sendMouse({ type: 'move', position: centre(grips[0]!) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: centre(grips[2]!) });
    await sendMouse({ type: 'up' });
    await table.updateComplete;
    expect(titles(table).slice(0, 4)).to.deep.equal(['Name', 'Phone', 'Email', 'Role']);
  });

  it('are made wider at the edge of their header, by dragging', async () => {
    const { table } = await loaded(people(3), { width: 1000 });
    const before = widthOf(table, 'role');
    const { right, top } = $(table, '[data-column="role"]').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(right), Math.round(top) + 10] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(right) + 60, Math.round(top) + 10] });
    await sendMouse({ type: 'up' });
    await table.updateComplete;
    expect(widthOf(table, 'role')).to.be.within(before + 58, before + 62);
    expect(Math.round($(table, '[data-column="role"]').getBoundingClientRect().right)).to.be.within(Math.round(right) + 58, Math.round(right) + 62);
    $(table, '[data-column="role"] .edge').dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await until(() => widthOf(table, 'role') < before + 40);
  });

  it('A19: are made wider by keys and by buttons', async () => {
    const { table } = await loaded(people(3), { width: 1000 });
    rowAt(table, 0).focus();
    await press('ArrowUp');
    await press('ArrowRight');
    const before = widthOf(table, 'name');
    await press('Shift+ArrowRight');
    await until(() => widthOf(table, 'name') === before + 16);
    const edge = $(table, '[data-column="name"] .edge');
    expectSame(active(table), edge);
    expect(edge.ariaValueNow).to.equal(String(before + 16));
    await press('ArrowLeft');
    await until(() => widthOf(table, 'name') === before);
    await press('Escape');
    expectSame(active(table), $(table, '[data-column="name"] .sort'));
    await openMenu(table);
    const width = widthOf(table, 'email');
    button(table, 'Make Email wider').click();
    await until(() => widthOf(table, 'email') !== width);
  });

  it('A28: are made wider to the left where text runs from right to left', async () => {
    const { table } = await loaded(people(3), { width: 1000, dir: 'rtl' });
    rowAt(table, 0).focus();
    await press('ArrowUp');
    await press('ArrowLeft');
    const before = widthOf(table, 'name');
    await press('Shift+ArrowLeft');
    await until(() => widthOf(table, 'name') === before + 16);
  });

  it('are remembered, as ids and widths and nothing else', async () => {
    const { table } = await loaded(people(3));
    await openMenu(table);
    check(table, 'email').click();
    button(table, 'Move Role later').click();
    button(table, 'Make Phone wider').click();
    await table.updateComplete;
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).to.deep.equal({
      order: ['phone', 'role', 'email', 'work-number', 'location', 'joined'], hidden: ['email'], widths: { phone: 168 },
    });
    const again = await loaded(people(3));
    expect(titles(again.table)).to.deep.equal(['Name', 'Phone', 'Role', 'Work number', 'Location', 'Joined']);
    const other = await loaded(people(3), { prepare: (one) => {
      one.storageKey = 'another page';
    } });
    expect(titles(other.table)).to.include('Email');
    await openMenu(again.table);
    button(again.table, 'As it was').click();
    await again.table.updateComplete;
    expect(titles(again.table)).to.deep.equal(['Name', 'Role', 'Phone', 'Email', 'Work number', 'Location', 'Joined']);
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  for (const kept of ['{', '[]', '"x"', 'null', '{"order":5,"hidden":[{}],"widths":{"role":-5,"phone":"x"}}', '{"__proto__":{"a":1}}'])
    it(`are as they were at first when what is remembered is ${kept}`, async () => {
      localStorage.setItem(KEY, kept);
      const { table } = await loaded(people(3));
      expect(titles(table)).to.deep.equal(['Name', 'Role', 'Phone', 'Email', 'Work number', 'Location', 'Joined']);
    });

  it('are arranged until the page is left where nothing can be remembered', async () => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const { table } = await loaded(people(3));
      await openMenu(table);
      check(table, 'email').click();
      await table.updateComplete;
      expect(titles(table)).not.to.include('Email');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  describe('of a host', () => {
    const desk: MemberColumn = { id: 'desk', label: 'Desk', value: ({ custom }) => custom?.['x:desk'] as string, align: 'end', sortBy: 'joinedAt' };

    it('come after the others, show text, and sort where they can', async () => {
      const { table, client } = await loaded(people(3).map((one) => ({ ...one, custom: { 'x:desk': '<b>4.112</b>' } })), {
        capabilities: canAll(), prepare: (one) => {
          one.columns = [desk];
        },
      });
      expect(titles(table).at(-1)).to.equal('Desk');
      const cell = rowAt(table, 0).children[8];
      expect(cell?.textContent).to.equal('<b>4.112</b>');
      expect(getComputedStyle(cell as Element).textAlign).to.equal('end');
      $(table, '[data-column="desk"] .sort').click();
      await until(() => client.asked.at(-1)?.sort?.[0]?.by === 'joinedAt');
    });

    it('F41: that throw leave their cell empty', async () => {
      await quietly(async (heard) => {
        const { table } = await loaded(people(3), { prepare: (one) => {
          one.columns = [{ ...desk, value: () => {
            throw new Error('no desk');
          } }];
        } });
        expect(names(table)).to.have.length(3);
        expect(heard).to.have.length(1);
        expect(heard[0]).to.contain('desk');
      });
    });

    for (const [what, columns] of [
      ['text', 'desk'], ['numbers', [1, 2]], ['holes', [null, undefined]], ['no label', [{ id: 'a', value: String }]],
      ['a name of the table’s own', [{ id: 'email', label: 'Mine', value: () => 'x' }]],
      ['one name twice', [desk, desk]],
    ] as const)
      it(`C06: that are ${what} are left out, with one word to the developer`, async () => {
        await quietly(async (heard) => {
          const { table } = await mount(arrayClient({ members: people(3) }), { prepare: (one) => {
            one.columns = columns as never;
          } });
          await until(() => names(table).length === 3);
          expect(titles(table).filter((title) => title === 'Mine')).to.deep.equal([]);
          expect(titles(table).filter((title) => title === 'Desk').length).to.equal(what === 'one name twice' ? 1 : 0);
          expect(heard.length).to.be.within(1, 2);
        });
      });
  });
});
