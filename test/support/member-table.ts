import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MemberCapabilities } from '../../src/client/capabilities.js';
import type { OrgClient } from '../../src/client/org-client.js';
import type { Member } from '../../src/domain/member.js';
import type { MemberTable } from '../../src/components/member-table/member-table.js';
import { connect } from '../../src/state/session.js';
import type { Session } from '../../src/state/session.js';
import '../../src/define/member-table.js';
import { arrayClient } from './array-client.js';
import type { ArrayClient, ArrayClientOptions } from './array-client.js';
import { until } from './until.js';

const open = new Set<Session>();

/** For `afterEach`: nothing of one test reaches the next. */
export const leaveTables = (): void => {
  for (const session of open) session.close();
  open.clear();
  localStorage.clear();
};

export const openSession = (client: OrgClient): Session => {
  const session = connect({ client });
  open.add(session);
  return session;
};

export interface Mounted {
  readonly table: MemberTable;
  readonly session: Session;
}

export interface MountOptions {
  /** In px; 1,200 and 640 unless said: a window of 15 rows. */
  readonly width?: number;
  readonly height?: number;
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  /** Before the element is on the page. */
  readonly prepare?: (table: MemberTable) => void;
}

/** A table on a client, in a place of a given size; returns once the element is on the page. */
export const mount = async (
  client: OrgClient, { width = 1200, height = 640, dir = 'ltr', lang = 'en', prepare }: MountOptions = {},
): Promise<Mounted> => {
  const session = openSession(client);
  const table = document.createElement('member-table');
  table.session = session;
  prepare?.(table);
  await fixture(html`<div lang=${lang} dir=${dir} style="inline-size: ${width}px; block-size: ${height}px">${table}</div>`);
  return { table, session };
};

/** What a full backend can do with members. */
export const canAll = (members: Partial<MemberCapabilities> = {}): NonNullable<ArrayClientOptions['capabilities']> => ({
  members: {
    search: true, sort: ['name', 'joinedAt', 'workNumber'], where: ['departmentId', 'positionIds', 'roles', 'locations', 'status'],
    paging: 'offset', total: 'exact', editable: [], ...members,
  },
});

export interface Loaded extends Mounted {
  readonly client: ArrayClient;
}

/** A table whose first rows are there. */
export const loaded = async (members: readonly Member[], options: Partial<ArrayClientOptions> & MountOptions = {}): Promise<Loaded> => {
  const client = arrayClient({ members, ...options });
  const mounted = await mount(client, options);
  await until(() => names(mounted.table).length > 0, 'the first rows');
  return { ...mounted, client };
};

export const $ = <T extends HTMLElement = HTMLElement>(table: MemberTable, selector: string): T => {
  const found = table.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector} in the table`);
  return found;
};

export const $$ = <T extends HTMLElement = HTMLElement>(table: MemberTable, selector: string): T[] =>
  [...table.shadowRoot?.querySelectorAll<T>(selector) ?? []];

export const has = (table: MemberTable, selector: string): boolean => $$(table, selector).length > 0;

/** The rows of members that are on the page, by their place among all. */
export const rows = (table: MemberTable): HTMLElement[] =>
  $$(table, '.body > [role="row"]').sort((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex));

export const nameIn = (row: Element | undefined): string => row?.querySelector('[role="rowheader"] b')?.textContent ?? '';

/** The names in sight, those awaited left out. */
export const names = (table: MemberTable): string[] => rows(table).map(nameIn).filter(Boolean);

/** The row of that number among all, from 0. */
export const rowAt = (table: MemberTable, index: number): HTMLElement => {
  const row = rows(table).find((one) => one.ariaRowIndex === String(index + 2));
  if (!row) throw new Error(`row ${String(index)} is not on the page`);
  return row;
};

export const button = (table: MemberTable, label: string): HTMLButtonElement => {
  const found = $$<HTMLButtonElement>(table, 'button')
    .find((one) => (one.ariaLabel ?? one.textContent).trim() === label && one.checkVisibility());
  if (!found) throw new Error(`no button "${label}"`);
  return found;
};

export const tick = (row: Element): HTMLInputElement => row.querySelector('.tick') as HTMLInputElement;

/** The element with the focus, inside the table. */
export const active = (table: MemberTable): Element | null => table.shadowRoot?.activeElement ?? null;

/** Which row has the focus, from 0; -1: none. */
export const activeRow = (table: MemberTable): number => {
  const row = active(table)?.closest('.body > [role="row"]');
  return row ? Number(row.ariaRowIndex) - 2 : -1;
};

/** What was said to screen readers last. */
export const said = (table: MemberTable): string => ($(table, '.sr[role="status"]').textContent).replace(/\u00a0$/, '');

export const type = (table: MemberTable, text: string): void => {
  const input = $<HTMLInputElement>(table, '.search input');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

export const scrollTo = async (table: MemberTable, top: number): Promise<void> => {
  $(table, '.scroll').scrollTop = top;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};

/** Presses a key as a person does: `ArrowDown`, `Shift+ArrowDown`, `Control+a`. */
export const press = async (keys: string): Promise<void> => {
  const held = keys.split('+');
  const key = held.pop() ?? '';
  for (const one of held) await sendKeys({ down: one });
  await sendKeys({ press: key });
  for (const one of held.reverse()) await sendKeys({ up: one });
};

/** That something is this very element; a failure names both instead of comparing all they hold. */
export const expectSame = (seen: Element | null | undefined, expected: Element | null | undefined, when = ''): void => {
  const text = (one: Element | null | undefined): string => (one ? `<${one.localName} ${one.className}> ${one.ariaLabel ?? one.textContent}` : String(one));
  if (seen !== expected) throw new Error(`expected ${text(expected)}, saw ${text(seen)} ${when}`);
};
