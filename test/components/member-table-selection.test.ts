import { expect } from '@open-wc/testing';
import type { OrgSelectionChangedEvent } from '../../src/components/member-table/events.js';
import { arrayClient, people } from '../support/array-client.js';
import { $, active, button, has, expectSame, leaveTables, loaded, mount, names, press, rowAt, rows, said, scrollTo, tick, type } from '../support/member-table.js';
import { until } from '../support/until.js';

const some = (...ids: string[]): object => ({ kind: 'some', ids });
const selectedIn = (table: Parameters<typeof rows>[0]): string[] =>
  rows(table).filter((row) => row.ariaSelected === 'true').map((row) => row.ariaRowIndex ?? '');
const pressOn = (row: HTMLElement, keys: MouseEventInit = {}): boolean =>
  row.querySelector('.c-email')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, ...keys }));

describe('selecting members in the table', () => {
  afterEach(leaveTables);

  it('by ticks, told to the page and, politely, to screen readers', async () => {
    const { table } = await loaded(people(50));
    const heard: OrgSelectionChangedEvent[] = [];
    table.addEventListener('org-selection-changed', (event) => heard.push(event));
    tick(rowAt(table, 1)).click();
    tick(rowAt(table, 3)).click();
    await table.updateComplete;
    expect(table.selection).to.deep.equal(some('m1', 'm3'));
    expect(heard.map(({ count }) => count)).to.deep.equal([1, 2]);
    expect(heard[1]?.selection).to.deep.equal(some('m1', 'm3'));
    expect(heard[0]?.bubbles && heard[0].composed).to.equal(true);
    expect(selectedIn(table)).to.deep.equal(['3', '5']);
    expect(said(table)).to.equal('2 selected');
    expect($(table, '.selection .said').textContent).to.equal('2 selected');
  });

  it('A06: the tick of the header is mixed while some are selected', async () => {
    const { table } = await loaded(people(50));
    const all = $<HTMLInputElement>(table, '.head .tick');
    expect([all.checked, all.indeterminate]).to.deep.equal([false, false]);
    tick(rowAt(table, 0)).click();
    await table.updateComplete;
    expect([all.checked, all.indeterminate]).to.deep.equal([false, true]);
    all.click();
    await table.updateComplete;
    expect([all.checked, all.indeterminate]).to.deep.equal([true, false]);
    all.click();
    await table.updateComplete;
    expect([all.checked, all.indeterminate]).to.deep.equal([false, false]);
    expect(table.selection).to.deep.equal(some());
  });

  it('all that match are a query, not as many ids', async () => {
    const { table } = await loaded(people(12_408));
    tick(rowAt(table, 0)).click();
    await table.updateComplete;
    button(table, 'Select all 12,408 that match').click();
    await table.updateComplete;
    expect(table.selection).to.deep.equal({ kind: 'matching', filter: {}, except: [] });
    expect($(table, '.selection .said').textContent).to.equal('12,408 selected');
    tick(rowAt(table, 2)).click();
    await table.updateComplete;
    expect(table.selection).to.deep.equal({ kind: 'matching', filter: {}, except: ['m2'] });
    expect($(table, '.selection .said').textContent).to.equal('12,407 selected');
    await scrollTo(table, 200_000);
    await until(() => names(table).length > 5);
    expect(rows(table).every((row) => row.ariaSelected === 'true')).to.equal(true);
  });

  it('all that match a search are that search', async () => {
    const { table } = await loaded(people(50));
    type(table, 'Person 000001');
    await until(() => rows(table).length === 10);
    rowAt(table, 0).focus();
    await press('Control+a');
    expect(table.selection).to.deep.equal({ kind: 'matching', filter: { q: 'Person 000001' }, except: [] });
    type(table, 'Person 000002');
    await until(() => names(table)[0] === 'Person 0000020');
    expect(table.selection, 'of another search it would be others').to.deep.equal(some());
    expect(said(table)).to.equal('Nobody is selected');
  });

  it('survives scrolling and sorting', async () => {
    const { table } = await loaded(people(500));
    tick(rowAt(table, 2)).click();
    await scrollTo(table, 8_000);
    await until(() => names(table).includes('Person 0000205'));
    expect(selectedIn(table)).to.deep.equal([]);
    $(table, '.sort').click();
    await until(() => names(table)[0] === 'Person 0000499');
    await scrollTo(table, 1_000_000);
    await until(() => names(table).at(-1) === 'Person 0000000');
    expect(selectedIn(table)).to.deep.equal(['499']);
  });

  it('Shift and a press select the rows between', async () => {
    const { table } = await loaded(people(50));
    tick(rowAt(table, 2)).click();
    pressOn(rowAt(table, 6), { shiftKey: true });
    await until(() => selectedIn(table).length === 5);
    expect(table.selection).to.deep.equal(some('m2', 'm3', 'm4', 'm5', 'm6'));
    pressOn(rowAt(table, 4), { shiftKey: true });
    await until(() => selectedIn(table).length === 3);
    pressOn(rowAt(table, 9), { ctrlKey: true });
    expect(table.selection).to.deep.equal(some('m2', 'm3', 'm4', 'm9'));
  });

  it('Shift and a press on the tick select and keep the tick', async () => {
    const { table } = await loaded(people(50));
    tick(rowAt(table, 2)).click();
    tick(rowAt(table, 5)).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }));
    await until(() => selectedIn(table).length === 4);
    expect([2, 3, 4, 5, 6].map((index) => tick(rowAt(table, index)).checked)).to.deep.equal([true, true, true, true, false]);
  });

  it('a range may span rows that were never seen', async () => {
    const { table, client } = await loaded(people(5_000));
    tick(rowAt(table, 10)).click();
    await scrollTo(table, 2_000 * 40);
    await until(() => names(table).includes('Person 0002005'));
    pressOn(rowAt(table, 2_005), { shiftKey: true });
    await until(() => said(table) === '1,996 selected');
    const { selection } = table;
    expect(selection.kind === 'some' && selection.ids.length).to.equal(1_996);
    expect(client.asked.length).to.be.below(30);
  });

  it('Space selects, Shift and Space or arrows extend, and back again', async () => {
    const { table } = await loaded(people(50));
    rowAt(table, 2).focus();
    await press('Space');
    expect(table.selection).to.deep.equal(some('m2'));
    await press('Shift+ArrowDown');
    await press('Shift+ArrowDown');
    expect(table.selection).to.deep.equal(some('m2', 'm3', 'm4'));
    await press('Shift+ArrowUp');
    expect(table.selection).to.deep.equal(some('m2', 'm3'));
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Shift+Space');
    expect(table.selection).to.deep.equal(some('m2', 'm3', 'm4', 'm5'));
    await press('Space');
    expect(table.selection).to.deep.equal(some('m2', 'm3', 'm4'));
  });

  it('Escape takes it back, and the focus stays', async () => {
    const { table } = await loaded(people(50));
    rowAt(table, 2).focus();
    await press('Space');
    await table.updateComplete;
    await press('Escape');
    expect(table.selection).to.deep.equal(some());
    await table.updateComplete;
    expect(has(table, '.selection')).to.equal(false);
    expectSame(active(table), rowAt(table, 2));
  });

  it('A17: the bar never lies over the row with the focus', async () => {
    const { table } = await loaded(people(50), { height: 480 });
    rowAt(table, 0).focus();
    await press('Space');
    await table.updateComplete;
    await press('End');
    await until(() => active(table) === rowAt(table, 49));
    const bar = $(table, '.selection').getBoundingClientRect();
    expect(active(table)!.getBoundingClientRect().bottom).to.be.at.most(bar.top);
  });

  it('is the page’s to set, and then no event tells of it', async () => {
    const { table } = await loaded(people(50));
    let heard = 0;
    table.addEventListener('org-selection-changed', () => heard++);
    table.selection = { kind: 'some', ids: ['m4'] };
    await table.updateComplete;
    expect(selectedIn(table)).to.deep.equal(['6']);
    expect(heard).to.equal(0);
    button(table, 'Clear selection').click();
    expect(heard).to.equal(1);
  });

  it('is there from the start when it was set before the members came', async () => {
    const { table } = await mount(arrayClient({ members: people(9) }), { prepare: (one) => {
      one.selection = { kind: 'matching', filter: {}, except: ['m1'] };
    } });
    await until(() => names(table).length === 9);
    expect(table.selection).to.deep.equal({ kind: 'matching', filter: {}, except: ['m1'] });
    expect(selectedIn(table)).to.have.length(8);
  });

  it('has room for what the page can do with it', async () => {
    const { table } = await loaded(people(9));
    const remove = document.createElement('button');
    remove.slot = 'selection-actions';
    table.append(remove);
    tick(rowAt(table, 0)).click();
    await table.updateComplete;
    expect(remove.assignedSlot?.checkVisibility()).not.to.equal(undefined);
    expect(remove.getBoundingClientRect().width).to.be.above(0);
  });

  it('where the backend does not count, all that match are all that match', async () => {
    const { table } = await loaded(people(300), { total: 'none' });
    tick(rowAt(table, 0)).click();
    await table.updateComplete;
    button(table, 'Select all that match').click();
    await table.updateComplete;
    expect($(table, '.selection .said').textContent).to.equal('All that match are selected');
  });
});
