import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import {
  absentState, emptyState, failedState, noMatchState, notAllowedState, notSupportedState, staleStrip,
} from './list-states.js';
import type { ListState } from './member-list.js';
import { selectionBar } from './selection-bar.js';
import type { TableParts } from './table-parts.js';
import { countText } from './toolbar.js';

/** Rows of a page that a backend gives where it says no less. */
const PAGE = 100;

const recovery = (parts: TableParts) => ({
  ...parts.texts,
  onRetry: () => {
    parts.retry();
  },
  onCopied: () => {
    parts.onCopied();
  },
});

/** Where there is nothing to list from; `undefined`: there is, or it is on its way. */
const unreadable = (parts: TableParts, isAbsent: boolean): TemplateResult | undefined => {
  const { sessions: { state }, texts } = parts;
  switch (state.status) {
    case 'absent': case 'closed': return isAbsent ? absentState(texts) : undefined;
    case 'failed': return failedState(state.error, recovery(parts));
    case 'opening': return undefined;
    case 'ready':
      if (!parts.canList) return notSupportedState(texts);
      return parts.isReadable ? undefined : notAllowedState(texts);
  }
};

/** A backend with cursors is walked: the row after the last one says so. */
const tailText = (parts: TableParts, state: ListState): string | undefined => {
  const { ready, texts: { words } } = parts;
  if (state.status !== 'ready' || !state.more || state.stale || ready?.capabilities.members.paging !== 'cursor') return undefined;
  if (state.matching === undefined) return words.loadingMoreOpen;
  const left = state.matching - state.length + 1;
  return words.loadingMore(Math.min(left, ready.capabilities.members.maxLimit ?? PAGE, PAGE), state.matching);
};

const grid = (parts: TableParts, state: ListState): TemplateResult => {
  const { host, ready, texts, columns, filters, later } = parts;
  if (host.paged) later.need();
  const paged = host.paged && state.status === 'ready' ? later.here : undefined;
  return html`${parts.grid.render({
    setting: columns.setting(ready, host.columns, texts), name: columns.name(ready, texts.common), layout: columns.layout,
    sort: ready && filters.sorting(ready), state, texts, openId: host.openMemberId, tail: tailText(parts, state),
    page: paged?.pages.place(parts.length),
    onSort: (by) => {
      if (ready) parts.sortBy(by, ready);
    },
  })}${paged && state.status === 'ready' ? paged.pages.render(state, paged.words) : nothing}`;
};

const rows = (parts: TableParts): TemplateResult => {
  const { list: { state, rows: listed }, filters, texts, host } = parts;
  if (state.status === 'failed') return failedState(state.error, recovery(parts));
  if (state.status === 'loading' || state.length > 0) return grid(parts, state);
  const q = listed?.filter.q ?? '';
  if (!q && filters.inUse === 0) return emptyState((host.where as { departmentId?: unknown } | undefined)?.departmentId !== undefined, texts);
  return noMatchState({
    ...texts, q, filters: filters.inUse,
    onClearSearch: () => {
      filters.search.set('');
    },
    onClearFilters: () => {
      filters.clear();
    },
  });
};

/** What stands below the heading: tools and rows, or what stands in their place. */
export const listBody = (parts: TableParts, isAbsent: boolean): TemplateResult => {
  const { host, ready, texts, columns, filters, later, list: { state } } = parts;
  const instead = unreadable(parts, isAbsent);
  if (instead) return instead;
  const { words, common } = texts;
  const isFiltered = filters.search.searched !== '' || filters.inUse > 0;
  const content = rows(parts);
  return html`
    ${filters.render({
      ready, where: host.where, positions: columns.positions, texts, columns: [columns.name(ready, common), ...columns.all],
      count: ready ? countText(state, isFiltered, ready, words) : '', isArranging: later.here?.columns.popup.isOpen ?? false,
      onColumns: (anchor) => void later.use((all) => all.columns.toggle(anchor)),
    })}
    ${later.here && later.here.columns.render({
      columns: columns.all, layout: columns.layout, words: later.here.words, title: words.columns, paged: host.paged,
      onPaged: (paged) => {
        host.paged = paged;
      },
      onChange: () => {
        host.requestUpdate();
      },
    })}
    ${later.here?.row.render({ ...words, ...later.here.words }, () => {
      parts.onCopied();
    })}
    ${state.status === 'ready' ? staleStrip(state.stale, parts.offline, recovery(parts)) : nothing}
    ${content}
    ${selectionBar({
      selection: parts.selection.value, matching: parts.matching, words,
      onAll: () => {
        parts.selectAll();
      },
      onClear: () => {
        parts.clearSelection();
      },
    })}`;
};
