import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { failedView, staleNotice } from '../ui/failed-view.js';
import { failureSentence } from '../ui/failure.js';
import { alertIcon, buildingIcon, lockIcon, searchIcon, usersIcon } from '../ui/icons.js';
import { stateView } from '../ui/state-view.js';
import type { OrgErrorData } from '../../client/errors.js';
import type { Staleness } from '../../state/query.js';
import type { AllWords } from './words.js';

interface Retry extends AllWords {
  readonly onRetry: () => void;
  readonly onCopied: () => void;
}

export const absentState = ({ common }: AllWords): TemplateResult =>
  stateView({ icon: buildingIcon(), title: common.noOrganization, text: common.noOrganizationWhy });

export const notAllowedState = ({ common }: AllWords): TemplateResult =>
  stateView({ icon: lockIcon(), title: common.notAllowed, text: common.notAllowedWhy });

export const notSupportedState = ({ common }: AllWords): TemplateResult =>
  stateView({ icon: usersIcon(), title: common.notSupported, text: common.failedUnsupported });

export const failedState = (error: OrgErrorData, recovery: Retry): TemplateResult =>
  error.code === 'forbidden' ? notAllowedState(recovery)
    : failedView({ title: recovery.words.failed, error, words: recovery.common, onRetry: recovery.onRetry, onCopied: recovery.onCopied });

export const emptyState = (isPlace: boolean, { words }: AllWords): TemplateResult =>
  stateView({
    icon: usersIcon(), title: words.empty, text: isPlace ? words.emptyPlaceWhy : words.emptyWhy,
    actions: html`<slot name="empty-action"></slot>`,
  });

export interface NoMatch extends AllWords {
  readonly q: string;
  readonly filters: number;
  readonly onClearSearch: () => void;
  readonly onClearFilters: () => void;
}

export const noMatchState = ({ q, filters, words, onClearSearch, onClearFilters }: NoMatch): TemplateResult =>
  stateView({
    icon: searchIcon(),
    title: q ? words.noMatchFor(q) : words.noMatch,
    text: [q && words.noMatchWhy, filters > 0 && words.noMatchFilters(filters)].filter(Boolean).join(' '),
    actions: html`
      ${q ? html`<button type="button" class="button" @click=${onClearSearch}>${words.clearSearch}</button>` : nothing}
      ${filters > 0 ? html`<button type="button" class="button ${q ? 'ghost' : ''}"
        @click=${onClearFilters}>${words.clearFilters}</button>` : nothing}`,
  });

const isOffline = ({ code }: OrgErrorData): boolean => code === 'network' || code === 'timeout';

/** Above rows that could not be renewed. */
export const staleStrip = (
  stale: Staleness | undefined, offlineSince: Date | undefined, { words, common, onRetry }: Retry,
): TemplateResult | typeof nothing => {
  const since = offlineSince ?? (stale && isOffline(stale.error) ? stale.since : undefined);
  if (since) return staleNotice({ since, words: common, onRetry });
  return stale ? html`<div class="notice warning strip" part="stale" role="status">${alertIcon()}
    <p class="grow">${words.failedMore} ${failureSentence(stale.error, common)}</p>
    <button type="button" class="button little" @click=${onRetry}>${common.tryAgain}</button></div>` : nothing;
};
