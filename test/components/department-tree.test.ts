import { expect, fixture, html } from '@open-wc/testing';
import type { DepartmentTree, OrgDepartmentSelectedEvent } from '../../src/components/department-tree/department-tree.js';
import type { Department } from '../../src/domain/department.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { closeSessions, openFixture, opensWith } from '../support/fixture-session.js';
import { count, focused, names, nameOf, opened, press, root, row, rows, show } from '../support/tree.js';
import { until } from '../support/until.js';

describe('department-tree', () => {
  afterEach(closeSessions);

  describe('what it shows', () => {
    it('R54: everybody, the departments in their order with who is in them or below, and those without one', async () => {
      const tree = await opened();
      expect(names(tree)).to.deep.equal(['Fixture ' + (tree.session?.orgId ?? '').replace('-organization', ''), 'Engineering', 'Sales', 'People & Culture', 'Support', 'No department']);
      await until(() => count(tree, 'No department') !== '', 'the count of those without a department');
      const { members } = tree.session!.client;
      const orgId = tree.session!.orgId;
      const all = await members.list(orgId, { limit: 500 });
      expect(count(tree, names(tree)[0] ?? '')).to.equal(String(all.total));
      expect(count(tree, 'No department')).to.equal(String(all.items.filter(({ departmentIds }) => departmentIds.length === 0).length));
    });

    it('R54: a disabled department is tagged', async () => {
      const tree = await opened();
      row(tree, 'Support').focus();
      await press(tree, 'ArrowRight');
      expect(row(tree, 'Legacy desk').querySelector('.tag')?.textContent).to.equal('Disabled');
    });

    it('opens down to the department that is chosen from outside', async () => {
      const tab = await openFixture();
      const tree = await show(tab, tab.id('indexing'));
      await until(() => names(tree).includes('Indexing'), 'the department');
      expect(row(tree, 'Indexing').getAttribute('aria-selected')).to.equal('true');
      expect(row(tree, 'Indexing').getAttribute('aria-level')).to.equal('5');
      tree.selected = null;
      await tree.updateComplete;
      expect(row(tree, 'No department').getAttribute('aria-selected')).to.equal('true');
      tree.setAttribute('selected', tab.id('sales'));
      await tree.updateComplete;
      expect(row(tree, 'Sales').getAttribute('aria-selected')).to.equal('true');
      tree.removeAttribute('selected');
      await tree.updateComplete;
      expect(rows(tree)[0]?.getAttribute('aria-selected')).to.equal('true');
    });

    it('shows a change of another tab without a reload', async () => {
      const tab = await openFixture();
      const tree = await show(tab);
      const before = Number(count(tree, 'People & Culture'));
      const other = await tab.another();
      await other.session.client.members.update!(tab.orgId, tab.id('goran'), { departmentIds: [tab.id('people')] });
      await until(() => Number(count(tree, 'People & Culture')) === before + 1, 'the new count');
    });

    it('R54: leaves out those without a department where the backend cannot tell who they are', async () => {
      const tree = await opened({
        change: opensWith((open) => ({ ...open, capabilities: { ...open.capabilities, members: { ...open.capabilities.members, where: ['status'] } } })),
      });
      expect(names(tree)).not.to.include('No department');
    });

    it('shows a plain list where departments have one level', async () => {
      const tree = await opened({
        change: opensWith((open) => ({ ...open, capabilities: { ...open.capabilities, departments: { shape: 'flat', perMember: 'one' } } })),
      });
      expect(root(tree).querySelector('[role="listbox"]')).not.to.equal(null);
      expect(root(tree).querySelector('[role="tree"]')).to.equal(null);
      expect(names(tree)).to.include.members(['Engineering', 'Indexing', 'Legacy desk', 'No department']);
      expect(rows(tree).map((one) => one.getAttribute('aria-posinset'))).to.deep.equal(rows(tree).map((_, at) => String(at + 1)));
      expect(await accessibilityProblems(tree)).to.deep.equal([]);
    });

    it('keeps what is open while it lives, also when it is moved', async () => {
      const tree = await opened();
      row(tree, 'Sales').focus();
      await press(tree, 'ArrowRight');
      expect(names(tree)).to.include('EMEA');
      const { session } = tree;
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.append(tree);
      await until(() => names(tree).includes('EMEA'), 'the open row');
      expect(tree.session).to.equal(session);
    });
  });

  describe('choosing', () => {
    const chosen = (tree: DepartmentTree): OrgDepartmentSelectedEvent[] => {
      const events: OrgDepartmentSelectedEvent[] = [];
      document.body.addEventListener('org-department-selected', (event) => events.push(event), { once: true });
      tree.addEventListener('org-department-selected', (event) => {
        if (!event.bubbles || !event.composed) throw new Error('the event stays inside');
      });
      return events;
    };

    it('R72: tells the department, everybody, or nobody’s', async () => {
      const tab = await openFixture();
      const tree = await show(tab);
      for (const [name, id] of [['Sales', tab.id('sales')], ['No department', null], [names(tree)[0] ?? '', undefined]] as const) {
        const events = chosen(tree);
        row(tree, name).click();
        await tree.updateComplete;
        expect(events.map(({ departmentId }) => departmentId)).to.deep.equal([id]);
        expect(events[0]?.department?.name).to.equal(id ? 'Sales' : undefined);
        expect(row(tree, name).getAttribute('aria-selected')).to.equal('true');
        expect(rows(tree).filter((one) => one.getAttribute('aria-selected') === 'true')).to.have.length(1);
      }
    });

    it('A09: Enter and Space choose what has the focus', async () => {
      const tree = await opened();
      row(tree, 'Engineering').focus();
      const first = chosen(tree);
      await press(tree, 'Enter');
      expect(first[0]?.department?.name).to.equal('Engineering');
      const second = chosen(tree);
      await press(tree, 'ArrowDown', ' ');
      expect(second[0]?.department?.name).to.equal('Sales');
    });

    it('a press on the arrow opens without choosing', async () => {
      const tree = await opened();
      const events = chosen(tree);
      row(tree, 'Engineering').querySelector<HTMLElement>('.twist')?.click();
      await tree.updateComplete;
      expect(names(tree)).to.include('Platform');
      expect(events).to.deep.equal([]);
    });
  });

  describe('keyboard', () => {
    it('A09: arrows walk what is shown, Right opens and goes in, Left goes out and closes', async () => {
      const tree = await opened();
      row(tree, 'Engineering').focus();
      await press(tree, 'ArrowRight');
      expect([row(tree, 'Engineering').getAttribute('aria-expanded'), focused(tree)]).to.deep.equal(['true', 'Engineering']);
      await press(tree, 'ArrowRight');
      expect(focused(tree)).to.equal('Platform');
      await press(tree, 'ArrowDown');
      expect(focused(tree)).to.equal('Apps');
      await press(tree, 'ArrowUp', 'ArrowLeft');
      expect(focused(tree)).to.equal('Engineering');
      await press(tree, 'ArrowLeft');
      expect(row(tree, 'Engineering').getAttribute('aria-expanded')).to.equal('false');
      expect(names(tree)).not.to.include('Platform');
    });

    it('A28: right to left, the arrows swap', async () => {
      const tree = await opened();
      tree.dir = 'rtl';
      row(tree, 'Engineering').focus();
      await press(tree, 'ArrowLeft', 'ArrowLeft');
      expect(focused(tree)).to.equal('Platform');
      await press(tree, 'ArrowRight', 'ArrowRight');
      expect(row(tree, 'Engineering').getAttribute('aria-expanded')).to.equal('false');
    });

    it('A09: Home, End, letters and * move and open', async () => {
      const tree = await opened();
      rows(tree)[0]?.focus();
      await press(tree, 'End');
      expect(focused(tree)).to.equal('No department');
      await press(tree, 'Home');
      expect(focused(tree)).to.equal(names(tree)[0]);
      await press(tree, 's');
      expect(focused(tree)).to.equal('Sales');
      await press(tree, 'u');
      expect(focused(tree)).to.equal('Support');
      await press(tree, '*');
      expect(names(tree)).to.include.members(['Platform', 'EMEA', 'Legacy desk']);
      expect(focused(tree)).to.equal('Support');
    });

    it('A09: says level, place and size, and keeps one row in the tab order', async () => {
      const tree = await opened();
      row(tree, 'Engineering').focus();
      await press(tree, 'ArrowRight', 'ArrowDown');
      const platform = row(tree, 'Platform');
      expect(['aria-level', 'aria-posinset', 'aria-setsize'].map((name) => platform.getAttribute(name))).to.deep.equal(['3', '1', '3']);
      expect(rows(tree).filter(({ tabIndex }) => tabIndex === 0).map(nameOf)).to.deep.equal(['Platform']);
      expect(await accessibilityProblems(tree)).to.deep.equal([]);
    });

    it('focus that lost its row goes to the row in the tab order', async () => {
      const tree = await opened();
      row(tree, 'Sales').focus();
      await press(tree, 'ArrowRight', 'ArrowDown');
      expect(focused(tree)).to.equal('EMEA');
      tree.session?.queries.change<readonly Department[]>(['departments'], (all) => all.filter(({ name }) => name !== 'EMEA'));
      await until(() => !names(tree).includes('EMEA'), 'the row to go');
      await until(() => focused(tree) !== '', 'the focus');
    });
  });
});
