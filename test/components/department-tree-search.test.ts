import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { OrgError } from '../../src/client/errors.js';
import type { DepartmentTree } from '../../src/components/department-tree/department-tree.js';
import type { Department } from '../../src/domain/department.js';
import { accessibilityProblems } from '../guardrails/axe.js';
import { closeSessions, openFixture, opensWith, over } from '../support/fixture-session.js';
import type { TabOptions } from '../support/fixture-session.js';
import { focused, names, opened, press, root, row, rows, said, withDepartments } from '../support/tree.js';
import { until } from '../support/until.js';

/** What some clients reject with. */
const NOTHING = undefined as unknown as Error;

describe('department-tree, search and states', () => {
  afterEach(closeSessions);

  describe('search', () => {
    const search = async (tree: DepartmentTree, text: string): Promise<void> => {
      if (!root(tree).querySelector('input')) root(tree).querySelector<HTMLElement>('.head button')?.click();
      await until(() => root(tree).activeElement instanceof HTMLInputElement, 'the search field');
      await sendKeys({ type: text });
      await tree.updateComplete;
    };

    it('R54: lists matches with what they lie under, marks them, and says how many', async () => {
      const tree = await opened();
      await search(tree, 'stor');
      expect(names(tree).slice(1)).to.deep.equal(['Engineering', 'Platform', 'Storage', 'Sales', 'Storage']);
      expect([...root(tree).querySelectorAll('mark')].map(({ textContent }) => textContent)).to.deep.equal(['Stor', 'Stor']);
      await until(() => said(tree) === '2 departments match', 'the number');
      expect(await accessibilityProblems(tree)).to.deep.equal([]);
    });

    it('finds whatever the case, the accents, the width and the script', async () => {
      const departments = ['Bürgerbüro', 'ＡＢＣ', '上海分公司', 'مكتب دبي'].map((name, at): Department => ({ id: `d${String(at)}`, name, parentId: null }));
      const tree = await opened(withDepartments(departments));
      for (const [typed, found] of [['burgerBU', 'Bürgerbüro'], ['abc', 'ＡＢＣ'], ['分公', '上海分公司'], ['دبي', 'مكتب دبي']] as const) {
        await search(tree, typed);
        expect(names(tree).slice(1), typed).to.deep.equal([found]);
        await press(tree, 'Escape');
      }
    });

    it('Escape empties, then closes, and the focus is where it came from', async () => {
      const tree = await opened();
      await search(tree, 'xyz');
      expect(root(tree).textContent).to.include('No department matches “xyz”');
      await press(tree, 'Escape');
      expect(root(tree).querySelector('input')?.value).to.equal('');
      expect(names(tree)).to.include('Sales');
      await press(tree, 'Escape');
      await until(() => root(tree).activeElement === root(tree).querySelector('.head button'), 'the focus');
    });

    it('A09: Down goes to the first match, Left to its parent, / back to the search', async () => {
      const tree = await opened();
      await search(tree, 'index');
      await press(tree, 'ArrowDown');
      await until(() => focused(tree) === 'Indexing', 'the focus');
      await press(tree, 'ArrowLeft');
      expect(focused(tree)).to.equal('Storage');
      await press(tree, '/');
      await until(() => root(tree).activeElement instanceof HTMLInputElement, 'the search field');
    });
  });

  describe('states', () => {
    const state = async (options: TabOptions): Promise<DepartmentTree> => {
      const { session } = await openFixture(options);
      return fixture<DepartmentTree>(html`<department-tree .session=${session}></department-tree>`);
    };
    const text = (tree: DepartmentTree): string => root(tree).textContent;

    it('R70: without a session it says so', async () => {
      const tree = await fixture<DepartmentTree>(html`<department-tree></department-tree>`);
      expect(text(tree)).to.include('No organisation yet');
    });

    it('stands as bones while the departments are read', async () => {
      const tree = await state({ change: (client) => ({ ...over(client, {}), departments: { list: () => new Promise(() => undefined) } }) });
      await until(() => root(tree).querySelectorAll('.bone').length > 0, 'the bones');
      expect(await accessibilityProblems(tree)).to.deep.equal([]);
    });

    it('says what failed, and tries again', async () => {
      let isDown = true;
      const tree = await state({
        change: (client) => ({
          ...over(client, {}),
          departments: {
            list: (orgId, options) => isDown ? Promise.reject(new OrgError({ code: 'network', message: 'down' }))
              : client.departments!.list(orgId, options),
          },
        }),
      });
      await until(() => text(tree).includes('The departments could not be loaded'), 'the failure');
      expect(text(tree)).to.include('The server could not be reached');
      expect(await accessibilityProblems(tree)).to.deep.equal([]);
      isDown = false;
      [...root(tree).querySelectorAll('button')].find(({ textContent }) => textContent.includes('Try again'))?.click();
      await until(() => names(tree).includes('Sales'), 'the tree');
    });

    it('what cannot be renewed stays, and says since when it stands', async () => {
      let isDown = false;
      const tree = await state({
        change: (client) => ({
          ...over(client, {}),
          departments: {
            list: (orgId, options) => isDown ? Promise.reject(new OrgError({ code: 'network', message: 'down' }))
              : client.departments!.list(orgId, options),
          },
        }),
      });
      await until(() => names(tree).includes('Sales'), 'the tree');
      isDown = true;
      tree.session?.invalidate('departments');
      await until(() => text(tree).includes('Offline. Shown as of'), 'the notice');
      expect(names(tree)).to.include('Sales');
    });

    it('R5: says what this backend cannot, and what this viewer may not', async () => {
      const unsupported = await state({ change: opensWith((open) => ({ ...open, capabilities: { ...open.capabilities, departments: false } })) });
      expect(text(unsupported)).to.include('Not with this account system');
      const forbidden = await state({ change: opensWith((open) => ({ ...open, viewer: { ...open.viewer, permissions: ['members.read'] } })) });
      expect(text(forbidden)).to.include('Not for this account');
      const refused = await state({ change: (client) => ({ ...over(client, {}), departments: { list: () => Promise.reject(new OrgError({ code: 'forbidden', message: 'no' })) } }) });
      await until(() => text(refused).includes('Not for this account'), 'the refusal');
    });

    it('an organisation without departments says what stands here later', async () => {
      const tree = await state(withDepartments([]));
      await until(() => text(tree).includes('There are no departments yet'), 'the empty state');
      expect(names(tree)).to.include('No department');
    });

    it('R73: speaks the language of its place', async () => {
      const tree = await opened();
      tree.lang = 'zh-CN';
      await until(() => names(tree).includes('未分配部门'), 'the Chinese words');
    });
  });

  describe('bad data', () => {
    it('R54: circles, departments without a parent and doubles are contained', async () => {
      const tree = await opened(withDepartments([
        { id: 'a', name: 'A', parentId: 'b' }, { id: 'b', name: 'B', parentId: 'a' },
        { id: 'lost', name: 'Lost', parentId: 'nowhere' }, { id: 'lost', name: 'Twice', parentId: null }, { id: 'self', name: 'Self', parentId: 'self' },
        { id: 'everybody', name: 'Called everybody', parentId: null },
      ]));
      row(tree, 'A').focus();
      await press(tree, '*');
      expect(names(tree).slice(1, -1).toSorted()).to.deep.equal(['A', 'B', 'Called everybody', 'Lost', 'Self']);
    });

    it('a client that throws, answers nonsense or nothing is contained', async () => {
      const answers: readonly (() => unknown)[] = [
        () => { throw new TypeError('no'); }, () => Promise.reject(NOTHING), () => null, () => [{ id: 1 }],
      ];
      for (const list of answers) {
        const { session } = await openFixture({ change: (client) => ({ ...over(client, {}), departments: { list: list as never } }) });
        const tree = await fixture<DepartmentTree>(html`<department-tree .session=${session}></department-tree>`);
        await until(() => root(tree).textContent.includes('The departments could not be loaded'), 'the failure');
      }
    });

    it('names of any kind are shown as text', async () => {
      const name = '<img src=x onerror=alert(1)> \u202e' + 'x'.repeat(300);
      const tree = await opened(withDepartments([{ id: 'a', name, parentId: null }]));
      expect(names(tree)[1]).to.equal(name);
      expect(root(tree).querySelector('img')).to.equal(null);
      expect(row(tree, name).querySelector('bdi')).not.to.equal(null);
    });

    it('of 1,000 departments only the open ones are on the page', async () => {
      const departments = Array.from({ length: 1_000 }, (_, at): Department => ({
        id: `d${String(at)}`, name: `Department ${String(at)}`, parentId: at < 20 ? null : `d${String(at % 20)}`,
      }));
      const tree = await opened(withDepartments(departments));
      expect(rows(tree)).to.have.length(22);
      row(tree, 'Department 3').focus();
      await press(tree, 'ArrowRight');
      expect(rows(tree)).to.have.length(22 + 49);
    });
  });
});
