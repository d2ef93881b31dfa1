import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { OrgClient } from '../src/client/org-client.js';
import type { DepartmentTree } from '../src/components/department-tree/department-tree.js';
import type { Department } from '../src/domain/department.js';
import type { Session } from '../src/state/session.js';
import { bound, broken, closesSessions, comes, inFrame, never, opening, withSession } from './support.js';

const tree = (session: Session | undefined, selected?: string | null): TemplateResult =>
  inFrame(240, 520, html`<department-tree .session=${session} .selected=${selected}></department-tree>`);

const departments = (list: NonNullable<OrgClient['departments']>['list']) => (client: OrgClient): OrgClient =>
  ({ ...bound(client), departments: { list } });

const rows = comes('department-tree', '.tree-row');
const state = comes('department-tree', '[part~="state"]');
const element = (canvas: HTMLElement): DepartmentTree => canvas.querySelector('department-tree') as DepartmentTree;

export default {
  title: 'department-tree',
  component: 'department-tree',
  beforeEach: closesSessions,
} satisfies Meta;

type Story = StoryObj;

/** Everybody, the departments with who is in them or below, and those without one. */
export const WholeOrganisation: Story = { render: () => tree(withSession()), play: rows };

/** The chosen department is in sight, however deep it lies. */
export const DepartmentChosen: Story = { render: () => tree(withSession(), 'department-4'), play: comes('department-tree', '.level-4') };

/** People in no department. */
export const NoDepartmentChosen: Story = { render: () => tree(withSession(), null), play: rows };

/** What matches, with what it lies under. */
export const Searching: Story = {
  render: () => tree(withSession()),
  play: async (context) => {
    await rows(context);
    const root = element(context.canvasElement).shadowRoot as ShadowRoot;
    root.querySelector<HTMLElement>('[part="head"] button')?.click();
    await comes('department-tree', 'input')(context);
    const input = root.querySelector('input') as HTMLInputElement;
    input.value = 'pro';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await comes('department-tree', 'mark')(context);
  },
};

/** Nothing matches. */
export const NoMatch: Story = {
  render: () => tree(withSession()),
  play: async (context) => {
    await rows(context);
    const root = element(context.canvasElement).shadowRoot as ShadowRoot;
    root.querySelector<HTMLElement>('[part="head"] button')?.click();
    await comes('department-tree', 'input')(context);
    const input = root.querySelector('input') as HTMLInputElement;
    input.value = 'zeppelin';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await comes('department-tree', '.said')(context);
  },
};

/** A backend whose departments have one level: a list. */
export const OneLevel: Story = {
  render: () => tree(withSession({
    change: opening((opened) => ({ ...opened, capabilities: { ...opened.capabilities, departments: { shape: 'flat', perMember: 'one' } } })),
  })),
  play: comes('department-tree', '[role="option"]'),
};

/** A thousand departments, named at length and in several scripts. */
export const ThousandDepartments: Story = {
  render: () => tree(withSession({
    change: departments(() => Promise.resolve(Array.from({ length: 1_000 }, (_, at): Department => ({
      id: String(at), name: ['Research and development', '上海分公司第一事业部', 'مكتب دبي الرئيسي', 'Kundenbetreuungsabteilung'][at % 4] + ` ${String(at)}`,
      parentId: at < 40 ? null : String(at % 40), memberCount: at * 7,
    })))),
  })),
  play: rows,
};

/** Before the departments are there. */
export const Loading: Story = { render: () => tree(withSession({ change: departments(never) })), play: comes('department-tree', '.bone') };

/** They could not be read. */
export const Failed: Story = { render: () => tree(withSession({ change: departments(broken('timeout')) })), play: state };

/** They could not be renewed: what is shown stays. */
export const Stale: Story = {
  render: () => {
    let answers = 0;
    return tree(withSession({ change: (client) => departments((...args) =>
      (answers++ === 0 ? client.departments?.list(...args) ?? never() : broken('network')()))(client) }));
  },
  play: async (context) => {
    await rows(context);
    element(context.canvasElement).session?.invalidate('departments');
    await comes('department-tree', '[part~="stale"]')(context);
  },
};

/** An organisation without departments. */
export const Empty: Story = { render: () => tree(withSession({ change: departments(() => Promise.resolve([])) })), play: comes('department-tree', '.said') };

/** A viewer who may not see them. */
export const NotAllowed: Story = {
  render: () => tree(withSession({
    change: opening((opened) => ({ ...opened, viewer: { ...opened.viewer, permissions: ['members.read'] } })),
  })),
  play: state,
};

/** A backend without departments. */
export const NotSupported: Story = {
  render: () => tree(withSession({ change: opening((opened) => ({ ...opened, capabilities: { ...opened.capabilities, departments: false } })) })),
  play: state,
};

/** Neither a provider nor a session of its own. */
export const NoOrganisation: Story = { render: () => tree(undefined), play: state };
