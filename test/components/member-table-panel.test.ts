import { expect } from '@open-wc/testing';
import '../../src/define/member-editor.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { people } from '../support/array-client.js';
import { $, active, activeRow, button, expectSame, has, leaveTables, loaded, nameIn, names, press, rowAt, scrollTo, type } from '../support/member-table.js';
import { until } from '../support/until.js';

type Table = Parameters<typeof $>[0];
interface Editor extends HTMLElement { memberId: string; session: unknown }

const click = (row: HTMLElement): boolean => row.querySelector('.c-email')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const editor = (table: Table): Editor => $<Editor>(table, '.panel > member-editor');
const place = (table: Table): string => $(table, '.panel .place').textContent;

describe('a member opened from the table', () => {
  afterEach(leaveTables);

  it('R72: is asked for by an event that the page can prevent', async () => {
    const { table } = await loaded(people(20));
    const asked: [string, number][] = [];
    table.addEventListener('org-member-open', (event) => {
      asked.push([event.member.id, event.index]);
      event.preventDefault();
    });
    click(rowAt(table, 3));
    await table.updateComplete;
    expect(asked).to.deep.equal([['m3', 3]]);
    expect(has(table, '.panel')).to.equal(false);
    expect(table.openMemberId).to.equal(undefined);
  });

  it('is shown at the side, with its place in the list', async () => {
    const { table, session } = await loaded(people(1_248));
    click(rowAt(table, 1));
    await until(() => has(table, '.panel'));
    expect(editor(table).memberId).to.equal('m1');
    expect(editor(table).session).to.equal(session);
    expect(place(table)).to.equal('2 of 1,248');
    expect(rowAt(table, 1).classList.contains('open')).to.equal(true);
    expect(await accessibilityProblems(table)).to.deep.equal([]);
  });

  it('takes the focus when Enter opens it, and gives it back when Escape closes it', async () => {
    const { table } = await loaded(people(100));
    rowAt(table, 4).focus();
    await press('Enter');
    await until(() => active(table)?.matches('.panel'));
    await press('Escape');
    await until(() => !has(table, '.panel'));
    expect(activeRow(table)).to.equal(4);
    expect(table.openMemberId).to.equal(undefined);
  });

  it('is followed by the next one and the one before, unseen ones too', async () => {
    const { table } = await loaded(people(500));
    rowAt(table, 0).focus();
    await press('End');
    await until(() => nameIn(rowAt(table, 499)) !== '');
    await press('Enter');
    await until(() => has(table, '.panel'));
    expect(button(table, 'Next member').ariaDisabled).to.equal('true');
    await scrollTo(table, 0);
    button(table, 'Previous member').focus();
    await press('Enter');
    await until(() => place(table) === '499 of 500');
    expect(editor(table).memberId).to.equal('m498');
    await until(() => names(table).includes('Person 0000498'));
    expectSame(active(table), button(table, 'Previous member'));
    button(table, 'Next member').focus();
    await press('Enter');
    await until(() => place(table) === '500 of 500');
    expectSame(active(table), button(table, 'Next member'), 'at the end');
  });

  it('can be opened and closed by the page', async () => {
    const { table } = await loaded(people(100), { prepare: (one) => {
      one.setAttribute('open-member', 'm7');
    } });
    await until(() => has(table, '.panel'));
    expect(place(table)).to.equal('8 of 100');
    table.openMemberId = 'm9';
    await table.updateComplete;
    expect(editor(table).memberId).to.equal('m9');
    expect(place(table)).to.equal('10 of 100');
    table.openMemberId = undefined;
    await table.updateComplete;
    expect(has(table, '.panel')).to.equal(false);
  });

  it('stays open when the list becomes another one, with its place there or without one', async () => {
    const { table } = await loaded(people(100));
    click(rowAt(table, 3));
    await until(() => has(table, '.panel'));
    type(table, 'Person 000001');
    await until(() => names(table).length === 10);
    expect(editor(table).memberId).to.equal('m3');
    expect(place(table)).to.equal('');
    type(table, 'Person 000000');
    await until(() => place(table) === '4 of 10');
  });

  it('Escape closes the innermost first: what floats, then the member, then the selection', async () => {
    const { table } = await loaded(people(100));
    rowAt(table, 2).focus();
    await press('Space');
    await press('Enter');
    await until(() => active(table)?.matches('.panel'));
    button(table, 'Filter').focus();
    table.shadowRoot?.querySelector<HTMLElement>('[aria-label="Columns"]')?.click();
    await until(() => has(table, '#columns:popover-open'));
    await press('Escape');
    await until(() => !has(table, '#columns:popover-open'));
    expect(has(table, '.panel')).to.equal(true);
    await press('Escape');
    await until(() => !has(table, '.panel'));
    expect(table.selection).to.deep.equal({ kind: 'some', ids: ['m2'] });
  });

  for (const [width, covers] of [[1200, false], [1000, false], [375, true]] as const)
    it(`at ${String(width)} px ${covers ? 'stands in the place of the list' : 'leaves the list beside or under it'}`, async () => {
      const { table } = await loaded(people(100), { width });
      click(rowAt(table, 1));
      await until(() => has(table, '.panel'));
      expect($(table, '.panel').clientWidth).to.equal(covers ? width : 383);
      expect($(table, '.scroll').checkVisibility({ visibilityProperty: true })).to.equal(!covers);
      expect($(table, '.list').clientWidth).to.equal(width === 1200 ? 816 : width);
      if (covers) await until(() => active(table)?.matches('.panel'));
      button(table, 'Close').click();
      await until(() => !has(table, '.panel'));
      expect(rowAt(table, 1).checkVisibility()).to.equal(true);
    });

  it('is offered from the menu of a row, beside copying', async () => {
    const { table } = await loaded(people(20));
    rowAt(table, 2).focus();
    for (let at = 0; !active(table)?.matches('.more') && at < 12; at++) await press('ArrowRight');
    expect(active(table)?.matches('.more')).to.equal(true);
    button(table, 'More for Person 0000002').click();
    await until(() => has(table, '#row-menu:popover-open'));
    const items = [...table.shadowRoot!.querySelectorAll('#row-menu [role="menuitem"]')].map((one) => one.textContent.trim());
    expect(items).to.deep.equal(['Open', 'Copy email']);
    await press('Enter');
    await until(() => has(table, '.panel'));
    expect(editor(table).memberId).to.equal('m2');
  });

  it('is not shown twice where no tag can show it', async () => {
    const { setTagName } = await import('../../src/components/ui/tags.js');
    setTagName('member-editor', 'nobody-defined-this');
    try {
      const { table } = await loaded(people(20));
      let asked = 0;
      table.addEventListener('org-member-open', () => asked++);
      click(rowAt(table, 1));
      await table.updateComplete;
      expect(asked).to.equal(1);
      expect(has(table, '.panel')).to.equal(false);
    } finally {
      setTagName('member-editor', 'member-editor');
    }
  });
});
