import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { DepartmentTree } from '../../src/components/department-tree/department-tree.js';
import '../../src/define/department-tree.js';
import type { Department } from '../../src/domain/department.js';
import { openFixture, over } from './fixture-session.js';
import type { Tab, TabOptions } from './fixture-session.js';
import { until } from './until.js';

export const root = (tree: DepartmentTree): ShadowRoot => tree.shadowRoot as ShadowRoot;
export const rows = (tree: DepartmentTree): HTMLElement[] => [...root(tree).querySelectorAll<HTMLElement>('[role="treeitem"], [role="option"]')];
export const nameOf = (row: Element | null | undefined): string => row?.querySelector('.name')?.textContent ?? '';
export const names = (tree: DepartmentTree): string[] => rows(tree).map(nameOf);
export const row = (tree: DepartmentTree, name: string): HTMLElement => {
  const found = rows(tree).find((one) => nameOf(one) === name);
  if (!found) throw new Error(`no row “${name}” among ${names(tree).join(', ')}`);
  return found;
};
export const count = (tree: DepartmentTree, name: string): string => row(tree, name).querySelector('.count')?.textContent ?? '';
export const focused = (tree: DepartmentTree): string => nameOf(root(tree).activeElement);
export const said = (tree: DepartmentTree): string => root(tree).querySelector('[aria-live]')?.textContent.trim() ?? '';

export const show = async (tab: Tab, selected?: string | null): Promise<DepartmentTree> => {
  const tree = await fixture<DepartmentTree>(html`<department-tree .session=${tab.session} .selected=${selected}></department-tree>`);
  await until(() => rows(tree).length > 0, 'the tree');
  return tree;
};
export const opened = async (options: TabOptions = {}): Promise<DepartmentTree> => show(await openFixture(options));

export const press = async (tree: DepartmentTree, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await tree.updateComplete;
    await tree.updateComplete;
  }
};

export const withDepartments = (departments: readonly Department[]): TabOptions => ({
  change: (client) => ({ ...over(client, {}), departments: { list: () => Promise.resolve(departments) } }),
});
