/** The hand-written table under test. */
import type { Member } from '../src/domain/member.js';
import { makeMembers, matching, sortedByName } from './data.js';
import { LowerBoundTable } from './lower-bound.js';
import { expose } from './page.js';

let table: LowerBoundTable;
let members: Member[] = [];
let shown: readonly Member[] = [];

const show = (next: readonly Member[]): void => {
  shown = next;
  table.members = next;
};

const rows = (): HTMLElement[] => [...(table.shadowRoot?.querySelectorAll<HTMLElement>('.row') ?? [])];

const rowsInView = (): HTMLElement[] => {
  const view = table.shadowRoot?.querySelector('.view')?.getBoundingClientRect();
  if (!view) return [];
  return rows().filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return bottom > view.top + 1 && top < view.bottom - 1;
  });
};

/** Called by the page, because a module of this package that only has effects is left out of bundles. */
export const start = (): void => {
  customElements.define('lower-bound-table', LowerBoundTable);
  table = new LowerBoundTable();
  expose({
    prepare: (count) => {
      members = sortedByName(makeMembers(count), 'asc');
      return Promise.resolve();
    },
    show: () => {
      show(members);
      document.body.append(table);
    },
    scroller: () => table.shadowRoot?.querySelector('.view') as HTMLElement,
    names: () => rowsInView().map((row) => row.querySelector('.name')?.textContent ?? ''),
    nameAt: (index) => (shown.length ? shown : members)[index]?.name ?? '',
    count: () => shown.length,
    sortByName: () => {
      show(sortedByName(members, 'desc'));
    },
    selectAll: () => {
      table.selectAll();
    },
    isSelected: () => rowsInView()[0]?.querySelector('input')?.checked ?? false,
    rename: (name) => {
      const [first, ...others] = shown;
      if (first) show([{ ...first, name }, ...others]);
    },
    filter: (text) => {
      show(matching(members, text));
    },
  });
};
