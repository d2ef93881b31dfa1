/** The buttons in a row and in the bar of the selection. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { JoinRequest } from '../../domain/join-request.js';
import { banIcon, checkIcon, undoIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import type { PeopleList } from '../ui/people-list.js';
import type { Decisions } from './decisions.js';
import type { QueueWords } from './words.js';

interface Acting {
  readonly list: PeopleList<JoinRequest>;
  readonly decisions: Decisions;
  readonly words: QueueWords;
}

const rowButton = (label: string, name: string, style: string, tab: string, press: (event: Event) => void): TemplateResult =>
  html`<button class="button little ${style}" type="button" tabindex=${tab} aria-label=${name} @click=${press}>${label}</button>`;

/** Somebody who waits: approve or reject; somebody who was rejected: look again. */
export const rowActions = (request: JoinRequest, tab: '0' | '-1', { list, decisions, words }: Acting): TemplateResult => {
  const name = isolate(request.applicant.name);
  if (request.status === 'rejected')
    return html`<button class="button little" type="button" tabindex=${tab} aria-label=${words.reexamineOne(name)} @click=${() => {
      list.open(request.id, true);
    }}>${undoIcon()}${words.reexamine}</button>`;
  return html`${rowButton(words.approve, words.approveOne(name), '', tab, (event) => {
    if (list.isMeant(event, request)) decisions.approveListed([request]);
  })}${rowButton(words.reject, words.rejectOne(name), 'ghost', tab, (event) => {
    if (list.isMeant(event, request)) decisions.askToReject([request]);
  })}`;
};

/** What can be done with those who are selected. */
export const barActions = (selected: readonly JoinRequest[], { list, decisions, words }: Acting): TemplateResult => {
  const { progress } = decisions;
  if (progress) return html`<span class="said"><span class="spinner"></span>${list.words.done(progress.done, progress.of)}</span>`;
  const off = list.busy.size > 0 ? 'true' : nothing;
  const count = selected.length;
  const [only] = selected;
  return html`${only?.status === 'pending' ? html`<button class="button ghost" type="button" aria-disabled=${off} @click=${() => {
    if (off === nothing) decisions.askToReject(selected);
  }}>${banIcon()}${words.reject}</button>` : nothing}
  <button class="button primary" type="button" aria-disabled=${off} @click=${(event: Event) => {
    if (off === nothing && only && (count > 1 || list.isMeant(event, only))) decisions.approveListed(selected);
  }}>${checkIcon()}${count > 1 ? words.approveManyAsk(count) : words.approve}</button>`;
};
