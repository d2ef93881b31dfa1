import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { JoinRequest } from '../../domain/join-request.js';
import { nameFlags } from '../../domain/rules/name-flags.js';
import { fieldRow } from '../member-editor/field-row.js';
import type { EditorView } from '../member-editor/field-view.js';
import type { Field } from '../member-editor/fields.js';
import { avatar } from '../ui/avatar.js';
import { banIcon, checkIcon, shieldIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { parseTime } from '../ui/moment.js';
import { phoneText } from '../ui/phone-text.js';
import { answersOf, FLAG_WORDS, wayText } from './request-text.js';
import type { QueueTexts } from './words.js';

export interface RequestPanelView extends QueueTexts {
  readonly request: JoinRequest;
  readonly fields: readonly Field[];
  /** Those that can be set on the way. */
  readonly settable: readonly Field[];
  /** Missing: there is nothing to set on the way. */
  readonly joinAs: EditorView | undefined;
  readonly lookups: EditorView;
  readonly noneGiven: string;
  readonly canDecide: boolean;
  readonly isBusy: boolean;
  readonly problem: string | undefined;
  readonly onApprove: (event: Event) => void;
  readonly onReject: () => void;
}

const pair = (label: string, value: unknown): TemplateResult => html`<dt>${label}</dt><dd>${value}</dd>`;

const none = ({ noneGiven }: RequestPanelView): TemplateResult => html`<span class="faint">${noneGiven}</span>`;

const warnings = ({ request, words }: RequestPanelView): unknown =>
  nameFlags(request.applicant.name).map((flag) => html`<div class="notice warning">${shieldIcon()}<p class="grow">${FLAG_WORDS[flag].why(words)}</p></div>`);

/** Where it stands, once it is no longer waiting. */
const standing = ({ request, words }: RequestPanelView): TemplateResult | typeof nothing => {
  const { status, decidedBy, decidedAt, reason } = request;
  if (status === 'pending') return nothing;
  const at = parseTime(decidedAt);
  const by = decidedBy && isolate(decidedBy.name);
  const text = status === 'withdrawn' ? words.withdrawn
    : status === 'approved' ? (by && at ? words.approvedByOn(by, at) : words.isApproved)
      : by && at ? words.rejectedOn(by, at) : at ? words.rejectedWhen(at) : words.rejected;
  return html`<div class="notice ${status === 'rejected' ? 'warning' : ''}">${status === 'approved' ? checkIcon() : banIcon()}
    <div class="grow"><p>${text}</p>${status === 'rejected'
      ? html`<p class="quiet" dir="auto">${reason ? words.quoted(isolate(reason)) : words.noReason}</p>` : nothing}</div></div>`;
};

const filledIn = (view: RequestPanelView): TemplateResult => {
  const { request, fields, lookups, words } = view;
  const answers = answersOf(request, fields, lookups);
  return html`<section class="section" aria-labelledby="answers-title"><h4 id="answers-title">${words.answers}</h4>
    ${answers.length === 0 ? html`<p class="faint">${words.nothingFilledIn}</p>`
      : html`<dl class="pairs">${answers.map(({ label, text, isUnknown }) => pair(label, html`<bdi>${isUnknown ? words.quoted(text) : text}</bdi>${isUnknown
        ? html` <span class="tag">${words.notInList}</span>` : nothing}`))}</dl>`}</section>`;
};

/** What is known of somebody who asks to join, and what they would join as. */
export const requestBody = (view: RequestPanelView): TemplateResult => {
  const { request, words, common, joinAs, settable, problem } = view;
  const { applicant, createdAt, status } = request;
  const { id, name, avatarUrl, email, phone } = applicant;
  const asked = parseTime(createdAt);
  const notes = status !== 'pending' || problem || nameFlags(name).length > 0;
  return html`<div class="scrolls" tabindex=${joinAs ? nothing : '0'} role="group" aria-label=${name}>
    <header class="who">${avatar({ id, name, avatarUrl }, 'large')}<div><h3><bdi>${name}</bdi></h3>${asked
      ? html`<p><time datetime=${asked.toISOString()}>${words.askedOn(asked)}</time></p>` : nothing}</div></header>
    ${notes ? html`<div class="section">${standing(view)}${problem ? html`<div class="notice warning">${banIcon()}<p class="grow">${problem}</p></div>` : nothing}
      ${warnings(view)}</div>` : nothing}
    <section class="section"><dl class="pairs">
      ${pair(words.cameBy, wayText(request, words))}
      ${pair(common.fieldEmail, email ? html`<bdi dir="ltr">${email}</bdi>` : none(view))}
      ${pair(common.fieldPhone, phone ? html`<bdi dir="ltr">${phoneText(phone)}</bdi>` : none(view))}</dl></section>
    ${filledIn(view)}
    ${joinAs ? html`<section class="section fields" aria-labelledby="join-as-title"><h4 id="join-as-title">${words.joinAs}</h4>
      ${settable.map((field) => fieldRow(field, joinAs))}</section>` : nothing}
  </div>`;
};

/** What can be decided about them. */
export const requestFoot = (view: RequestPanelView): TemplateResult | typeof nothing => {
  const { request: { status }, words, canDecide, isBusy, onApprove, onReject } = view;
  if (status !== 'pending' && status !== 'rejected') return nothing;
  if (!canDecide) return html`<footer class="panel-foot"><span class="draft">${words.readOnly}</span></footer>`;
  const off = isBusy ? 'true' : nothing;
  return html`<footer class="panel-foot"><span class="draft">${isBusy ? html`<span class="spinner"></span>${words.deciding}` : nothing}</span>
    ${status === 'pending' ? html`<button class="button" type="button" aria-disabled=${off} @click=${onReject}>${words.reject}</button>` : nothing}
    <button class="button primary approve" type="button" aria-disabled=${off} @click=${onApprove}>${checkIcon()}${status === 'pending'
      ? words.approve : words.approveAfterAll}</button></footer>`;
};
