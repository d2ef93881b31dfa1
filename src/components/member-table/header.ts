import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { MemberSort, Sort } from '../../client/paging.js';
import { arrowDownIcon, arrowUpIcon } from '../ui/icons.js';
import type { Column } from './columns.js';
import type { MemberTableWords } from './words.js';

export interface HeaderView {
  readonly name: Pick<Column, 'id' | 'label' | 'sortBy' | 'classes'>;
  readonly columns: readonly Column[];
  readonly numbers: readonly number[] | undefined;
  readonly sort: Sort<MemberSort> | undefined;
  readonly widthOf: (id: string) => number;
  /** `undefined`: some are selected. */
  readonly allSelected: boolean | undefined;
  readonly words: MemberTableWords;
  readonly onSort: (by: MemberSort) => void;
  readonly onSelectAll: () => void;
}

const columnHeader = (
  { id, label, sortBy, classes }: HeaderView['name'], number: number | undefined, { sort, widthOf, words, onSort }: HeaderView,
): TemplateResult => {
  const isSorted = sortBy !== undefined && sort?.by === sortBy;
  const isUp = sort?.dir === 'asc';
  return html`<div class="cell ${classes}" role="columnheader" data-column=${id} aria-colindex=${number ?? nothing}
    aria-sort=${isSorted ? (isUp ? 'ascending' : 'descending') : nothing}>${sortBy
      ? html`<button type="button" class="sort" tabindex="-1" @click=${() => {
        onSort(sortBy);
      }}><span class="clip" dir="auto">${label}</span>${isSorted ? (isUp ? arrowUpIcon() : arrowDownIcon()) : nothing}</button>`
      : html`<span class="clip" dir="auto">${label}</span>`}<span class="edge" role="separator" tabindex="-1" aria-orientation="vertical"
      aria-label=${words.widthOf(label)} aria-valuemin="64" aria-valuemax="640" aria-valuenow=${widthOf(id)}></span></div>`;
};

/** The row of headers: sort, width, and all at once. */
export const header = (view: HeaderView): TemplateResult => {
  const { name, columns, numbers, allSelected, words, onSelectAll } = view;
  return html`
    <div class="cell c-check" role="columnheader" aria-colindex=${numbers ? 1 : nothing}><input class="tick" type="checkbox" tabindex="-1"
      aria-label=${words.selectAll} .checked=${allSelected === true} .indeterminate=${allSelected === undefined}
      @change=${onSelectAll}></div>
    ${columnHeader(name, numbers ? 2 : undefined, view)}
    ${columns.map((column, at) => columnHeader(column, numbers?.[at], view))}
    <div class="cell c-more" role="columnheader" aria-colindex=${numbers?.at(-1) ?? nothing}><span class="sr">${words.actions}</span></div>`;
};
