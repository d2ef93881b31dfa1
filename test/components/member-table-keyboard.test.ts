import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { people } from '../support/array-client.js';
import { $, $$, active, activeRow, canAll, expectSame, leaveTables, loaded, nameIn, names, press, rowAt, rows, scrollTo, tick } from '../support/member-table.js';
import { until } from '../support/until.js';

const focused = (table: Parameters<typeof active>[0]): string => nameIn(active(table)?.closest('[role="row"]') ?? undefined);

describe('the member table by keyboard', () => {
  afterEach(leaveTables);

  describe('moves', () => {
    it('a row at a time, a screen at a time, to either end', async () => {
      const { table } = await loaded(people(500));
      rowAt(table, 0).focus();
      await press('ArrowDown');
      await press('ArrowDown');
      expect(activeRow(table)).to.equal(2);
      await press('ArrowUp');
      expect(activeRow(table)).to.equal(1);
      await press('PageDown');
      const screen = activeRow(table) - 1;
      expect(screen).to.be.within(8, 16);
      await press('PageUp');
      expect(activeRow(table)).to.equal(1);
      await press('End');
      expect(activeRow(table)).to.equal(499);
      await until(() => focused(table) === 'Person 0000499');
      await press('Home');
      expect(activeRow(table)).to.equal(0);
    });

    it('reaches the last of 1,000,000 rows, and comes back', async () => {
      const { table } = await loaded(people(1_000_000));
      const elements = $$(table, '*').length;
      rowAt(table, 0).focus();
      await press('End');
      await until(() => focused(table) === 'Person 0999999');
      expect(rows(table).at(-1)?.ariaRowIndex).to.equal('1000001');
      expect(rowAt(table, 999_999).getBoundingClientRect().bottom).to.be.at.most($(table, '.scroll').getBoundingClientRect().bottom + 1);
      await press('ArrowUp');
      await until(() => focused(table) === 'Person 0999998');
      expect($$(table, '*').length).to.be.within(elements - 40, elements + 40);
      await press('Home');
      await until(() => focused(table) === 'Person 0000000');
    });

    it('into the cells and their controls, and along a column', async () => {
      const { table } = await loaded(people(500));
      rowAt(table, 0).focus();
      await press('ArrowRight');
      expectSame(active(table), tick(rowAt(table, 0)));
      await press('ArrowRight');
      expect(active(table)?.role).to.equal('rowheader');
      await press('ArrowDown');
      expectSame(active(table), rowAt(table, 1).children[1]);
      await press('End');
      expectSame(active(table), rowAt(table, 1).querySelector('.more'));
      await press('Home');
      expectSame(active(table), tick(rowAt(table, 1)));
      await press('ArrowLeft');
      expectSame(active(table), rowAt(table, 1));
      await press('ArrowRight');
      await press('Control+End');
      expect(activeRow(table)).to.equal(499);
      await press('Control+Home');
      expect(activeRow(table)).to.equal(0);
    });

    it('A28: the other way round where text runs from right to left', async () => {
      const { table } = await loaded(people(20), { dir: 'rtl' });
      rowAt(table, 0).focus();
      await press('ArrowRight');
      expectSame(active(table), rowAt(table, 0));
      await press('ArrowLeft');
      expectSame(active(table), tick(rowAt(table, 0)));
    });

    it('over what a card leaves out', async () => {
      const { table } = await loaded(people(20), { width: 375 });
      rowAt(table, 0).focus();
      for (let step = 0; step < 7; step++) {
        await press('ArrowRight');
        expect(active(table)?.checkVisibility(), active(table)?.className).to.equal(true);
      }
      expectSame(active(table), rowAt(table, 0).querySelector('.more'));
    });

    it('to the headers, where Enter sorts', async () => {
      const { table } = await loaded(people(20), { capabilities: canAll() });
      rowAt(table, 0).focus();
      await press('ArrowUp');
      expectSame(active(table), $(table, '.head .tick'));
      await press('ArrowRight');
      expect(active(table)?.textContent.trim()).to.equal('Name');
      await press('Enter');
      await until(() => names(table)[0] === 'Person 0000019');
      await press('ArrowDown');
      expect(activeRow(table)).to.equal(0);
    });
  });

  describe('keeps the focus', () => {
    it('A16: with one tab stop for all rows', async () => {
      const { table } = await loaded(people(50));
      expect($$(table, '.grid [tabindex="0"]')).to.have.length(1);
      expect(rowAt(table, 0).tabIndex).to.equal(0);
      rowAt(table, 4).focus();
      await until(() => rowAt(table, 4).tabIndex === 0);
      expect($$(table, '.grid [tabindex="0"]')).to.have.length(1);
    });

    it('A07: on the same element while its row is scrolled away and back', async () => {
      const { table } = await loaded(people(10_000));
      rowAt(table, 5).focus();
      const element = active(table);
      for (const top of [120, 400, 4_000, 200_000, 399_000, 0, 40, 320]) {
        await scrollTo(table, top);
        expectSame(active(table), element, `at ${String(top)} px`);
        expect(activeRow(table)).to.equal(5);
        expect(focused(table)).to.equal('Person 0000005');
      }
      await scrollTo(table, 200_000);
      await press('ArrowDown');
      expect(activeRow(table)).to.equal(6);
      expect($(table, '.scroll').scrollTop).to.be.below(400);
    });

    it('A07: on a row’s tick too', async () => {
      const { table } = await loaded(people(10_000));
      tick(rowAt(table, 7)).focus();
      const element = active(table);
      for (const top of [80, 280, 320, 90_000, 0]) {
        await scrollTo(table, top);
        expectSame(active(table), element);
        expect((element as HTMLInputElement).ariaLabel).to.equal('Select Person 0000007');
      }
    });

    it('keeps the order of what is read, whatever row has the focus', async () => {
      const { table } = await loaded(people(10_000));
      rowAt(table, 5).focus();
      for (const top of [80, 200, 20]) {
        await scrollTo(table, top);
        const order = $$(table, '.body > [role="row"]').map((row) => Number(row.ariaRowIndex));
        expect(order).to.deep.equal(order.toSorted((a, b) => a - b));
      }
    });

    it('on its member while others come and go above', async () => {
      const { table, client } = await loaded(people(100));
      rowAt(table, 5).focus();
      client.put(people(100).slice(2));
      await until(() => names(table)[0] === 'Person 0000002');
      expect(focused(table)).to.equal('Person 0000005');
      expect(activeRow(table)).to.equal(3);
    });

    it('in the list when the rows under it are gone', async () => {
      const { table, client } = await loaded(people(100));
      rowAt(table, 8).focus();
      client.put(people(4));
      await until(() => rows(table).length === 4);
      expect(activeRow(table)).to.equal(3);
      client.put([]);
      await until(() => $$(table, '.state').length === 1);
      expect(active(table)).not.to.equal(null);
    });
  });

  describe('the slash', () => {
    it('leads to the search from anywhere inside, and is a letter there', async () => {
      const { table } = await loaded(people(20));
      rowAt(table, 3).focus();
      await sendKeys({ press: '/' });
      expectSame(active(table), $(table, '.search input'));
      expect($<HTMLInputElement>(table, '.search input').value).to.equal('');
      await sendKeys({ type: 'a/b' });
      expect($<HTMLInputElement>(table, '.search input').value).to.equal('a/b');
      await press('Escape');
      expect($<HTMLInputElement>(table, '.search input').value).to.equal('');
    });

    it('R5: is nothing where the backend does not search', async () => {
      const { table } = await loaded(people(20), { capabilities: canAll({ search: false }) });
      rowAt(table, 3).focus();
      await sendKeys({ press: '/' });
      expect(activeRow(table)).to.equal(3);
    });
  });

  it('A15: finds, selects, sorts, filters and opens without a mouse', async () => {
    const { table } = await loaded(people(300), { capabilities: canAll({ where: ['roles'] }) });
    const opened: string[] = [];
    table.addEventListener('org-member-open', ({ member }) => opened.push(member.name));
    await press('Tab');
    expectSame(active(table), $(table, '.search input'));
    await sendKeys({ type: 'Person 00000' });
    await until(() => $(table, '.tools [role="status"]').textContent === '100 match');
    for (const label of ['Clear search', 'Filter', 'Columns']) {
      await press('Tab');
      expect((active(table)?.ariaLabel ?? active(table)?.textContent)).to.equal(label);
    }
    await press('Tab');
    expect(activeRow(table)).to.equal(0);
    await press('ArrowDown');
    await press('Space');
    await press('Enter');
    expect(opened).to.deep.equal(['Person 0000001']);
    expect(table.selection).to.deep.equal({ kind: 'some', ids: ['m1'] });
  });
});
