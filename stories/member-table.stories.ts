import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MemberColumn } from '../src/components/member-table/columns.js';
import type { MemberTable } from '../src/components/member-table/member-table.js';
import type { MemberWhere } from '../src/client/paging.js';
import type { OrgClient } from '../src/client/org-client.js';
import type { CustomKey } from '../src/domain/schema.js';
import type { Session } from '../src/state/session.js';
import { bound, broken, closesSessions, comes, inFrame, never, opening, withSession } from './support.js';

interface Options {
  readonly width?: number;
  readonly heading?: string;
  readonly columns?: readonly MemberColumn[];
  readonly where?: MemberWhere;
  readonly openMember?: string;
  readonly paged?: boolean;
  readonly content?: TemplateResult;
}

/** A column of one of the host's own fields. */
const own = (id: string, label: string, key: CustomKey, width?: number): MemberColumn => ({
  id, label, ...(width && { width }), value: ({ custom }) => (typeof custom?.[key] === 'string' ? custom[key] : ''),
});

/** Columns are remembered in the browser: each story begins with its own. */
let names = 0;

const table = (session: Session | undefined, { width = 1200, heading, columns, where, openMember, paged = false, content }: Options = {}): TemplateResult =>
  inFrame(width, 640, html`<member-table .session=${session} heading=${heading ?? nothing} .columns=${columns} .where=${where}
    storage-key="story ${++names}" open-member=${openMember ?? nothing} ?paged=${paged}>${content}</member-table>`);

const listing = (list: OrgClient['members']['list']) => (client: OrgClient): OrgClient =>
  ({ ...bound(client), members: { ...bound(client).members, list } });

const element = (canvas: HTMLElement): MemberTable => canvas.querySelector('member-table') as MemberTable;
const inside = (canvas: HTMLElement, selector: string): HTMLElement => element(canvas).shadowRoot?.querySelector(selector) as HTMLElement;

const rows = comes('member-table', '.body .row:nth-child(6):not(.waiting)');
const state = comes('member-table', '[part~="state"]');
type Context = Parameters<typeof rows>[0];

const search = (typed: string) => async (context: Context): Promise<void> => {
  await rows(context);
  const input = inside(context.canvasElement, '.search input') as HTMLInputElement;
  input.value = typed;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

const press = (selector: string, shown: string) => async (context: Context): Promise<void> => {
  await rows(context);
  inside(context.canvasElement, selector).click();
  await comes('member-table', shown)(context);
};

const invite = html`<button slot="actions" type="button">Invite</button>`;

export default {
  title: 'member-table',
  component: 'member-table',
  beforeEach: closesSessions,
} satisfies Meta;

type Story = StoryObj;

/** Everybody, in as many rows as are seen. */
export const Members: Story = { render: () => table(withSession(), { heading: 'Northlight', content: invite }), play: rows };

/** 100,000 members: the same few rows on the page. */
export const HundredThousand: Story = { render: () => table(withSession({ members: 100_000 })), play: rows };

/** The members of one department and those below it: what a page sets when a department is chosen in a tree. */
export const OneDepartment: Story = {
  render: () => table(withSession(), { heading: 'Engineering', where: { departmentId: 'department-2', includeSubDepartments: true } }),
  play: rows,
};

/** Rows are cards in a place narrower than 600 px. */
export const Phone: Story = { render: () => table(withSession(), { width: 375, heading: 'Northlight' }), play: rows };

/** As narrow as a page gets at 400 % zoom. */
export const Narrowest: Story = { render: () => table(withSession(), { width: 320 }), play: rows };

/** A host's own columns show text. */
export const HostColumns: Story = {
  render: () => table(withSession(), { columns: [
    own('desk', 'Desk', 'x:desk', 96), own('employment', 'Employment', 'x:employment'),
  ] }),
  play: rows,
};

/** Which columns, in which order, how wide. */
export const ArrangingColumns: Story = {
  render: () => table(withSession()), play: press('[aria-haspopup="dialog"]:has(.icon):last-of-type.square:not(.filter)', '#columns .tick'),
};

/** What is chosen stands as chips beside the search. */
export const Filtered: Story = {
  render: () => table(withSession()),
  play: async (context) => {
    await press('.filter.only-wide', '#filters button')(context);
    inside(context.canvasElement, '#filters button:nth-of-type(2)').click();
    await comes('member-table', '#filters .tick')(context);
    for (const place of ['Shanghai', 'Dubai', 'London']) inside(context.canvasElement, `#filters .tick[value="${place}"]`).click();
    await comes('member-table', '.chip')(context);
  },
};

/** A few are selected; what can be done with them is the page's to add. */
export const SomeSelected: Story = {
  render: () => table(withSession(), { content: html`<button slot="selection-actions" type="button">Export</button>` }),
  play: async (context) => {
    await rows(context);
    for (const row of [2, 4, 5]) inside(context.canvasElement, `.body .row:nth-child(${String(row)}) .tick`).click();
    await comes('member-table', '.selection')(context);
  },
};

/** All that match are selected: a query, not a list. */
export const AllSelected: Story = { render: () => table(withSession()), play: press('.head .tick', '.selection') };

/** On a phone the bar stands below the list. */
export const SomeSelectedOnAPhone: Story = {
  render: () => table(withSession(), { width: 375 }), play: press('.body .row:nth-child(2) .tick', '.selection'),
};

/** A member beside the list. */
export const MemberOpen: Story = {
  render: () => table(withSession(), { openMember: 'member-2' }), play: comes('member-table', '.panel > *'),
};

/** A member in the place of the list, on a phone. */
export const MemberOpenOnAPhone: Story = {
  render: () => table(withSession(), { width: 375, openMember: 'member-2' }), play: comes('member-table', '.panel > *'),
};

/** What can be done with one row. */
export const RowMenu: Story = { render: () => table(withSession()), play: press('.body .row:nth-child(2) .more', '[role="menuitem"]') };

/** Fifty at a time, for whoever prefers pages. */
export const PageByPage: Story = { render: () => table(withSession(), { paged: true }), play: comes('member-table', '.pages') };

/** Rows of the right height, until the first members are there. */
export const Loading: Story = { render: () => table(withSession({ change: listing(never) })), play: comes('member-table', '.row.waiting') };

/** The same on a phone. */
export const LoadingOnAPhone: Story = {
  render: () => table(withSession({ change: listing(never) }), { width: 375 }), play: comes('member-table', '.row.waiting'),
};

/** What the list is for, and room for the one action that fills it. */
export const Empty: Story = {
  render: () => table(withSession(), {
    where: { departmentId: 'department-nobody' }, content: html`<button slot="empty-action" type="button">Invite</button>`,
  }),
  play: state,
};

/** What was searched, and how to undo it. */
export const NoMatch: Story = {
  render: () => table(withSession()),
  play: async (context) => {
    await search('okonkwu')(context);
    await state(context);
  },
};

/** What happened, and once more. */
export const Failed: Story = { render: () => table(withSession({ change: listing(broken('timeout')) })), play: state };

/** What is shown is from earlier; it is told since when. */
export const Offline: Story = {
  render: () => table(withSession({ change: (client) => ({
    ...bound(client),
    subscribe: (orgId, onChange, options) => {
      queueMicrotask(() => options?.onState?.('offline'));
      return client.subscribe?.(orgId, onChange) ?? (() => undefined);
    },
  }) })),
  play: comes('member-table', '[part~="stale"]'),
};

/** Who may not see members is told so. */
export const NotAllowed: Story = {
  render: () => table(withSession({
    change: opening((opened) => ({ ...opened, viewer: { ...opened.viewer, permissions: [] } })),
  })),
  play: state,
};

/** A backend that cannot search, filter or sort: what cannot be done is not there. */
export const PlainBackend: Story = {
  render: () => table(withSession({
    change: opening((opened) => ({ ...opened, capabilities: {
      ...opened.capabilities, departments: false, positions: false,
      members: { ...opened.capabilities.members, search: false, sort: [], where: [] },
    } })),
  })),
  play: rows,
};

/** This account system has no list of members. */
export const NotSupported: Story = {
  render: () => table(withSession({ change: (client) => ({ ...bound(client), members: { get: never } as unknown as OrgClient['members'] }) })),
  play: state,
};

/** The page has not said which organisation to show. */
export const NoOrganisation: Story = { render: () => table(undefined), play: state };

/** A backend that hands out one page after the other: the row after the last one says so. */
export const MoreBelow: Story = {
  render: () => {
    let asked = 0;
    return table(withSession({ members: 1_248, change: (client) => opening((opened) => ({
      ...opened, capabilities: { ...opened.capabilities, members: { ...opened.capabilities.members, paging: 'cursor' } },
    }))(listing((orgId, query) => (asked++ > 0 ? never() : client.members.list(orgId, query)))(client)) }));
  },
  play: async (context) => {
    await rows(context);
    inside(context.canvasElement, '.scroll').scrollTop = 1e6;
    await comes('member-table', '.tail')(context);
  },
};

/** Right to left: everything is mirrored, phones and addresses are not. */
export const RightToLeft: Story = {
  render: () => html`<div dir="rtl">${table(withSession(), { heading: 'Northlight', openMember: 'member-3' })}</div>`, play: rows,
};
