import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { OrgErrorData } from '../../client/errors.js';
import { failureDetails, failureSentence } from './failure.js';
import { alertIcon, copyIcon, offlineIcon, reloadIcon } from './icons.js';
import { stateView } from './state-view.js';
import type { CommonWords } from './words-controller.js';

/** Puts text into the clipboard, where the browser lets it. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

export interface FailedView {
  /** What could not be had. */
  readonly title: string;
  readonly error: OrgErrorData;
  readonly words: CommonWords;
  readonly onRetry: () => void;
  readonly onCopied?: (() => void) | undefined;
}

/** In place of what could not be read: what happened, and the way on. */
export const failedView = ({ title, error, words, onRetry, onCopied }: FailedView): TemplateResult => stateView({
  icon: alertIcon(), tone: 'warning', role: 'alert', title, text: failureSentence(error, words),
  actions: html`
    <button class="button" type="button" @click=${onRetry}>${reloadIcon()}${words.tryAgain}</button>
    <button class="button ghost" type="button" @click=${async () => {
      if (await copyText(failureDetails(error))) onCopied?.();
    }}>${copyIcon()}${words.copyDetails}</button>`,
});

/** Above what could not be renewed: since when it stands, and the way on. */
export const staleNotice = (
  { since, words, onRetry }: { readonly since: Date; readonly words: CommonWords; readonly onRetry: () => void },
): TemplateResult => html`<div class="notice warning strip" part="stale" role="status">${offlineIcon()}
  <p class="grow">${words.offline(since)}</p>
  <button class="button little" type="button" @click=${onRetry}>${words.tryAgain}</button></div>`;
