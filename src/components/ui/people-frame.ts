import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OrgErrorData } from '../../client/errors.js';
import type { Id } from '../../domain/schema.js';
import type { Staleness } from '../../state/query.js';
import { failedView, staleNotice } from './failed-view.js';
import { failureSentence } from './failure.js';
import { alertIcon, arrowDownIcon, arrowUpIcon, buildingIcon, closeIcon, lockIcon, searchIcon } from './icons.js';
import type { PeopleList } from './people-list.js';
import { peoplePanel } from './people-panel.js';
import { peopleBones, peopleTable } from './people-table.js';
import type { PeopleTableView } from './people-table.js';
import { stateView } from './state-view.js';
import type { StateView } from './state-view.js';
import type { CommonWords } from './words-controller.js';

export interface PeopleView<T> extends Pick<PeopleTableView<T>, 'columns' | 'marks' | 'actions' | 'selects'> {
  readonly heading: string;
  /** Beside the heading: how many. */
  readonly count: string;
  readonly common: CommonWords;
  readonly loading: string;
  readonly failed: string;
  readonly empty: StateView;
  readonly notSupported: StateView;
  /** Between the heading and the tools. */
  readonly tabs?: TemplateResult | undefined;
  /** The panel's `id` where there are tabs, and the tab that names it. */
  readonly tabpanel?: { readonly id: string; readonly labelledBy: string } | undefined;
  /** Beside the search. */
  readonly tools?: TemplateResult | typeof nothing | undefined;
  /** What can be done with those who are selected. */
  readonly bar: (selected: readonly T[]) => TemplateResult;
  /** Who is open; missing: nobody. */
  readonly panel: { readonly id: Id; readonly label: string; readonly body: TemplateResult; readonly foot: TemplateResult | typeof nothing } | undefined;
}

type Drawn<T extends { readonly id: Id }> = readonly [list: PeopleList<T>, view: PeopleView<T>];

const notAllowed = (common: CommonWords): TemplateResult =>
  stateView({ icon: lockIcon(), title: common.notAllowed, text: common.notAllowedWhy });

const failed = <T extends { readonly id: Id }>(error: OrgErrorData, ...[list, { common, failed: title }]: Drawn<T>): TemplateResult =>
  error.code === 'forbidden' ? notAllowed(common) : failedView({
    title, error, words: common,
    onRetry: () => {
      list.retry();
    },
    onCopied: () => {
      list.announcer.say(common.copied);
    },
  });

/** Where there is nothing to list from; `undefined`: there is, or it is on its way. */
const unreadable = <T extends { readonly id: Id }>(...[list, view]: Drawn<T>): TemplateResult | undefined => {
  const { session, sessions: { state }, isAbsent, config } = list;
  const { common } = view;
  switch (state.status) {
    case 'absent': case 'closed':
      return isAbsent ? stateView({ icon: buildingIcon(), title: common.noOrganization, text: common.noOrganizationWhy }) : undefined;
    case 'failed': return failed(state.error, list, view);
    case 'opening': return undefined;
    case 'ready': {
      const access = session ? config.access(session) : 'not-supported';
      return access === 'not-supported' ? stateView(view.notSupported) : access === 'not-allowed' ? notAllowed(common) : undefined;
    }
  }
};

const isOffline = ({ code }: OrgErrorData): boolean => code === 'network' || code === 'timeout';

/** Above rows that could not be renewed. */
const staleStrip = <T extends { readonly id: Id }>(stale: Staleness | undefined, ...[list, { common }]: Drawn<T>): TemplateResult | typeof nothing => {
  const onRetry = (): void => {
    list.retry();
  };
  const since = list.offline ?? (stale && isOffline(stale.error) ? stale.since : undefined);
  if (since) return staleNotice({ since, words: common, onRetry });
  return stale ? html`<div class="notice warning strip" part="stale" role="status">${alertIcon()}
    <p class="grow">${list.words.failedMore} ${failureSentence(stale.error, common)}</p>
    <button type="button" class="button little" @click=${onRetry}>${common.tryAgain}</button></div>` : nothing;
};

const tools = <T extends { readonly id: Id }>(...[list, view]: Drawn<T>): TemplateResult => {
  const { words, dir, reading, search, state } = list;
  const searches = reading ? list.config.searches(reading) : true;
  return html`<div class="tools" part="toolbar">${searches ? search.render(words) : nothing}${view.tools ?? nothing}
    <span class="end">${search.searched && state.status === 'ready' && list.total !== undefined
      ? html`<span class="count" role="status">${words.matching(list.total)}</span>` : nothing}
      <button type="button" class="button ghost little order" @click=${() => {
        list.sort();
      }}>${dir === 'asc' ? arrowUpIcon() : arrowDownIcon()}${dir === 'asc' ? words.oldestFirst : words.newestFirst}</button></span></div>`;
};

const more = <T extends { readonly id: Id }>(...[list]: Drawn<T>): TemplateResult | typeof nothing => {
  const { state, words } = list;
  if (state.status !== 'ready' || !state.more) return nothing;
  return html`<div class="more-rows"><button type="button" class="button" aria-disabled=${state.isReadingMore ? 'true' : nothing} @click=${() => {
    list.readMore();
  }}>${state.isReadingMore ? html`<span class="spinner"></span>` : nothing}${words.showMore}</button>
    ${state.total === undefined ? nothing : html`<span class="count">${words.shown(state.items.length, state.total)}</span>`}</div>`;
};

const rows = <T extends { readonly id: Id }>(...[list, view]: Drawn<T>): TemplateResult => {
  const { state, words, selection, config, search } = list;
  if (state.status === 'failed') return failed(state.error, list, view);
  if (state.status === 'loading') return peopleBones(view.loading);
  if (state.items.length === 0 && search.searched) return stateView({
    icon: searchIcon(), title: words.noMatchFor(search.searched), text: words.noMatchWhy,
    actions: html`<button type="button" class="button" @click=${() => {
      search.set('');
    }}>${words.clearSearch}</button>`,
  });
  if (state.items.length === 0) return stateView(view.empty);
  return html`<div class="scroll" part="scroll">${peopleTable<T>({
    label: view.heading, items: state.items, columns: view.columns, who: config.who, marks: view.marks, actions: view.actions,
    problem: (id) => list.problemOf(id), isBusy: (id) => list.busy.has(id),
    selects: view.selects, isSelected: (id) => selection.has(id), allSelected: selection.isWhole,
    current: list.focus.current, openId: config.openId(), dir: list.dir, total: state.total, busy: state.busy, words,
    onSort: () => {
      list.sort();
    },
    onSelectAll: () => {
      list.selectListed(false);
    },
    onToggle: (item, extend) => {
      list.toggle(item, extend);
    },
    onOpen: (id) => {
      list.open(id, false);
    },
    onFocusin: list.focus.onFocusin, onKeydown: list.focus.onKeydown,
  })}${more(list, view)}</div>`;
};

const selectionBar = <T extends { readonly id: Id }>(...[list, view]: Drawn<T>): TemplateResult | typeof nothing => {
  const { selection, words, state } = list;
  if (selection.size === 0 || !view.selects) return nothing;
  const total = list.total;
  const offersAll = state.status === 'ready' && state.more && selection.isWhole === true;
  return html`<div class="selection" part="selection-bar" role="toolbar" aria-label=${words.forSelected(selection.size)}>
    <span class="said">${selection.isGathering ? html`<span class="spinner"></span>` : nothing}${words.selected(selection.size)}</span>
    ${offersAll && !selection.isGathering ? html`<button type="button" class="link" @click=${() => {
      list.selectListed(true);
    }}>${total === undefined ? words.selectEverybodyOpen : words.selectEverybody(total)}</button>` : nothing}
    <span class="rule"></span>
    ${selection.isGathering ? nothing : view.bar(selection.all)}
    <button type="button" class="button ghost square" aria-label=${words.clearSelection} @click=${() => {
      list.clearSelection();
    }}>${closeIcon()}</button></div>`;
};

const content = <T extends { readonly id: Id }>(...[list, view]: Drawn<T>): TemplateResult => {
  const { outcome, words, state } = list;
  return html`${tools(list, view)}
    ${state.status === 'ready' ? staleStrip(state.stale, list, view) : nothing}
    ${outcome.notices(words.dismiss)}
    ${rows(list, view)}`;
};

/** The whole of a list: heading, tabs, tools, rows or what stands in their place, selection, and who is open at the side. */
export const peopleFrame = <T extends { readonly id: Id }>(list: PeopleList<T>, view: PeopleView<T>): TemplateResult => {
  const { items, words, outcome } = list;
  const instead = unreadable(list, view);
  const { panel, tabpanel } = view;
  const index = panel ? items.findIndex(({ id }) => id === panel.id) : -1;
  return html`<div class="frame" @keydown=${list.onKeydown}>
    <section class="list" part="list" aria-label=${view.heading}>
      <div class="list-head" part="heading"><h2 class="clip" dir="auto">${view.heading}</h2>${instead ? nothing : html`<span class="count">${view.count}</span>`}
        <span class="grow"></span><slot name="actions"></slot></div>
      ${instead ?? html`${view.tabs ?? nothing}
        ${tabpanel ? html`<div class="tabpanel" role="tabpanel" id=${tabpanel.id} aria-labelledby=${tabpanel.labelledBy}>${content(list, view)}</div>` : content(list, view)}
        <div class="floats">${outcome.toasts(words.dismiss)}${selectionBar(list, view)}</div>`}
    </section>
    ${panel && !instead ? peoplePanel({
      label: panel.label, body: panel.body, foot: panel.foot, words, common: view.common,
      index: index < 0 ? undefined : index, length: items.length, total: list.total,
      onStep: (to) => {
        list.step(to);
      },
      onClose: () => {
        list.close();
      },
    }) : nothing}
    ${list.announcer.render()}
  </div>`;
};
