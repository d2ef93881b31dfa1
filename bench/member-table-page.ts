/** The kit's table under test, on a client that answers at once. */
import type { MemberTable } from '../src/components/member-table/member-table.js';
import type { OrgProvider } from '../src/components/org-provider/org-provider.js';
import { arrayClient, type ArrayClient } from './array-client.js';
import { makeMembers } from './data.js';
import { expose } from './page.js';

let provider: OrgProvider;
let table: MemberTable;
let client: ArrayClient;

const inside = <T extends Element>(selector: string): T | null => table.shadowRoot?.querySelector<T>(selector) ?? null;

const rowsInView = (): HTMLElement[] => {
  const scroller = inside('.scroll')?.getBoundingClientRect();
  if (!scroller) return [];
  const head = inside('.head')?.getBoundingClientRect().bottom ?? scroller.top;
  return [...(table.shadowRoot?.querySelectorAll<HTMLElement>('.body .row:not(.away)') ?? [])]
    .map((row) => ({ row, box: row.getBoundingClientRect() }))
    .filter(({ box }) => box.bottom > head + 1 && box.top < scroller.bottom - 1)
    .sort((a, b) => a.box.top - b.box.top)
    .map(({ row }) => row);
};

/** Called by the page, because a module of this package that only has effects is left out of bundles. */
export const start = (): void => {
  provider = document.createElement('org-provider');
  table = document.createElement('member-table');

  expose({
    prepare: async (count) => {
      client = arrayClient(makeMembers(count));
      document.body.style.setProperty('--org-member-table-row-height', '44px');
      provider.client = client;
      document.body.append(provider);
      const opened = (): boolean => provider.session?.state.status === 'ready';
      while (!opened()) await new Promise(requestAnimationFrame);
    },
    show: () => {
      provider.append(table);
    },
    scroller: () => inside<HTMLElement>('.scroll') as HTMLElement,
    names: () => rowsInView().map((row) => row.querySelector('[role=rowheader] b')?.textContent ?? ''),
    nameAt: (index) => client.shown[index]?.name ?? '',
    count: () => client.shown.length,
    sortByName: () => inside<HTMLElement>('[data-column=name] button')?.click(),
    selectAll: () => inside<HTMLElement>('[role=columnheader] input[type=checkbox]')?.click(),
    isSelected: () => rowsInView()[0]?.querySelector('input')?.checked ?? false,
    rename: (name) => {
      client.rename(name);
    },
    filter: (text) => {
      const search = inside<HTMLInputElement>('input[type=search]');
      if (!search) return;
      search.value = text;
      search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      // Does not wait for the pause that ends a word.
      search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    },
  });
};
