import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { live } from 'lit/directives/live.js';
import type { Id } from '../../domain/schema.js';
import type { peopleList } from '../../locales/en/people-list.js';
import { avatar } from './avatar.js';
import { alertIcon, arrowDownIcon, arrowUpIcon } from './icons.js';
import { isolate } from './isolate.js';

export type PeopleWords = ReturnType<typeof peopleList>;
export type Dir = 'asc' | 'desc';

/** Enough of somebody to show who it is. */
export interface Who {
  readonly id: Id;
  /** Missing: nobody knows yet. */
  readonly name: string | undefined;
  /** How to speak of somebody without a name: by the address, for example. */
  readonly called?: string | undefined;
  readonly avatarUrl?: string | undefined;
}

export interface PeopleColumn<T> {
  /** Also the class of its cells, after `c-`. */
  readonly id: string;
  readonly label: string;
  readonly cell: (item: T) => unknown;
  /** Its header turns the order around. */
  readonly sorts?: boolean;
}

export interface PeopleTableView<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly columns: readonly PeopleColumn<T>[];
  readonly who: (item: T) => Who;
  /** After the name: what is remarkable about them. */
  readonly marks?: ((item: T) => unknown) | undefined;
  /** @param tab The `tabindex` of each button. */
  readonly actions?: ((item: T, tab: '0' | '-1') => unknown) | undefined;
  /** Why the last action did not work for them. */
  readonly problem: (id: Id) => string | undefined;
  readonly isBusy: (id: Id) => boolean;
  readonly selects: boolean;
  readonly isSelected: (id: Id) => boolean;
  readonly allSelected: boolean | undefined;
  readonly current: Id | undefined;
  readonly openId: Id | undefined;
  readonly dir: Dir;
  readonly total: number | undefined;
  readonly busy: boolean;
  readonly words: PeopleWords;
  readonly onSort: () => void;
  readonly onSelectAll: () => void;
  readonly onToggle: (item: T, extend: boolean) => void;
  readonly onOpen: (id: Id) => void;
  readonly onFocusin: (event: FocusEvent) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

/** A name for sentences and labels. */
export const nameOf = ({ name, called }: Who, words: PeopleWords): string => isolate(name ?? called ?? words.noName);

const headRow = <T>(view: PeopleTableView<T>): TemplateResult => {
  const { columns, words, dir, selects, allSelected, onSort, onSelectAll, actions } = view;
  return html`<div class="row head" role="row">
    ${selects ? html`<div class="cell c-check" role="columnheader"><input class="tick" type="checkbox" aria-label=${words.selectAll}
      .checked=${live(allSelected === true)} .indeterminate=${live(allSelected === undefined)} @change=${onSelectAll}></div>` : nothing}
    <div class="cell c-name" role="columnheader">${words.name}</div>
    ${columns.map(({ id, label, sorts }) => html`<div class="cell c-${id}" role="columnheader"
      aria-sort=${sorts ? (dir === 'asc' ? 'ascending' : 'descending') : nothing}>${sorts
        ? html`<button class="sort" type="button" @click=${onSort}><span class="clip">${label}</span>${dir === 'asc' ? arrowUpIcon() : arrowDownIcon()}</button>`
        : html`<span class="clip">${label}</span>`}</div>`)}
    ${actions ? html`<div class="cell c-act" role="columnheader"><span class="sr">${words.actions}</span></div>` : nothing}
  </div>`;
};

const bodyRow = <T extends { readonly id: Id }>(item: T, index: number, view: PeopleTableView<T>): TemplateResult => {
  const { columns, words, who: whoOf, selects, current, openId, actions, onToggle, marks } = view;
  const { id } = item;
  const who = whoOf(item);
  const tab = id === current ? '0' : '-1';
  const selected = view.isSelected(id);
  const problem = view.problem(id);
  return html`<div class="row ${id === openId ? 'open' : ''} ${view.isBusy(id) ? 'busy' : ''}" role="row" data-id=${id} tabindex=${tab}
    aria-rowindex=${index + 2} aria-selected=${selects ? String(selected) : nothing}>
    ${selects ? html`<div class="cell c-check" role="gridcell"><input class="tick" type="checkbox" tabindex=${tab}
      aria-label=${words.select(nameOf(who, words))} .checked=${live(selected)} @click=${(event: MouseEvent) => {
        onToggle(item, event.shiftKey);
      }}></div>` : nothing}
    <div class="cell c-name" role="gridcell">${avatar({ id: who.id, name: who.name ?? who.called ?? '', avatarUrl: who.avatarUrl })}
      ${who.name === undefined ? html`<span class="clip faint">${words.noName}</span>`
        : html`<b class="clip" dir="auto"><bdi>${who.name}</bdi></b>`}${marks?.(item) ?? nothing}</div>
    ${columns.map((column) => html`<div class="cell c-${column.id}" role="gridcell">${column.cell(item)}</div>`)}
    ${actions ? html`<div class="cell c-act" role="gridcell">${actions(item, tab)}</div>` : nothing}
    ${problem ? html`<div class="problem" role="gridcell"><p class="error">${alertIcon()}<span>${problem}</span></p></div>` : nothing}
  </div>`;
};

const isControl = (target: EventTarget | null, within: Element): boolean =>
  target instanceof Element && target.closest('button, input, a, label, .c-check') !== null && within.contains(target);

/** People as rows, or as cards where it is narrow; one is selected by its tick, opened by a press anywhere else. */
export const peopleTable = <T extends { readonly id: Id }>(view: PeopleTableView<T>): TemplateResult => {
  const { items, label, total, busy, selects, onFocusin, onKeydown } = view;
  const press = (event: MouseEvent): void => {
    const row = (event.target as Element).closest<HTMLElement>('[data-id]');
    if (row?.dataset['id'] === undefined || isControl(event.target, row)) return;
    // Somebody who marks a name to copy it does not open it.
    if (getSelection()?.type === 'Range') return;
    view.onOpen(row.dataset['id']);
  };
  return html`<div class="people" role="grid" aria-label=${label} aria-multiselectable=${selects ? 'true' : nothing}
    aria-rowcount=${total === undefined ? -1 : total + 1} aria-busy=${busy ? 'true' : nothing} @focusin=${onFocusin} @keydown=${onKeydown} @click=${press}>
    <div role="rowgroup">${headRow(view)}</div>
    <div class="rows" role="rowgroup">${repeat(items, ({ id }) => id, (item, index) => bodyRow(item, index, view))}</div>
  </div>`;
};

/** Rows of the right height while they are on their way. */
export const peopleBones = (label: string): TemplateResult => html`<div class="people bones" role="status">
  <span class="sr">${label}</span>${Array.from({ length: 6 }, () => html`<div class="row"><i class="bone square"></i><i class="bone round"></i><i class="bone"></i><i class="bone"></i></div>`)}
</div>`;
