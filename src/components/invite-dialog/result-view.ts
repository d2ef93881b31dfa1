import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { OrgErrorCode } from '../../client/errors.js';
import type { Delivery } from '../../domain/invitation.js';
import type { Standing } from '../../domain/standing.js';
import { avatar } from '../ui/avatar.js';
import { failureSentence } from '../ui/failure.js';
import { alertIcon, doneIcon, editIcon, mailIcon, phoneIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { phoneText } from '../ui/phone-text.js';
import type { Invitee, Refusal } from './refusal.js';
import { isPassing } from './sending.js';
import type { Sent, SendOutcome } from './sending.js';
import { standingTag } from './standing-words.js';
import type { InviteView, InviteWords } from './view.js';
import type { WaysOut } from './ways-out.js';

export interface ResultActions {
  /** How many of those who were sent to are listed. */
  readonly shown: number;
  readonly onMore: () => void;
  /** How many of those who could not be invited are. */
  readonly refusalsShown: number;
  readonly onMoreRefusals: () => void;
  readonly ways: WaysOut;
  /** Back into the form, to be written anew. */
  readonly onEdit: (refusal: Refusal) => void;
  readonly onOpenPending: (refusal: Refusal) => void;
  readonly onOpenMember: (refusal: Refusal) => void;
  /** Asks before a step that cannot be undone. */
  readonly onAsk: (refusal: Refusal) => void;
  readonly onKeep: (refusal: Refusal) => void;
  readonly onTake: (refusal: Refusal) => void;
}

/** “5 of 11 sent”. */
export const resultTitle = ({ sent, total }: SendOutcome, words: InviteWords): string =>
  sent.length === total ? words.allSent(total) : sent.length === 0 ? words.noneSent : words.sentOf(sent.length, total);

const deliveryText = (delivery: Delivery | undefined, { email, phone }: Invitee, words: InviteWords): string => {
  if (delivery?.state === 'failed') return words.notDelivered;
  if (delivery?.state === 'queued') return words.queued;
  const channel = delivery?.channel ?? (email ? 'email' : phone ? 'sms' : 'in-app');
  return channel === 'email' ? words.emailSent : channel === 'sms' ? words.smsSent : words.inAppSent;
};

const face = ({ key, name, phone, avatarUrl }: Invitee, known = name): TemplateResult =>
  known ? avatar({ id: key, name: known, avatarUrl }) : html`<span class="avatar" aria-hidden="true">${phone ? phoneIcon() : mailIcon()}</span>`;

const addressOf = ({ email, phone }: Invitee): string | undefined => email ?? (phone && phoneText(phone));

const sentRow = ({ who, invitation }: Sent, words: InviteWords): TemplateResult => {
  const address = addressOf(who);
  return html`<li>${face(who)}<span class="who-line clip">${who.name ? html`<bdi dir="auto">${who.name}</bdi> ` : nothing}${address
    ? html`<bdi class=${who.name ? 'quiet' : ''} dir="ltr">${address}</bdi>` : nothing}</span>
    <span class="quiet">${deliveryText(invitation.delivery, who, words)}</span></li>`;
};

const SENTENCES: Readonly<Record<Exclude<Standing, 'none'>, (words: InviteWords) => string>> = {
  pending: (w) => w.pendingWhy,
  rejected: (w) => w.rejectedWhy,
  terminated: (w) => w.terminatedWhy,
  member: (w) => w.memberWhy,
  invited: (w) => w.invitedWhy,
};

const TAGS: Partial<Record<OrgErrorCode, (words: InviteWords) => string>> = {
  'delivery-failed': (w) => w.notDelivered, 'validation': (w) => w.tagNotAccepted,
};

const sentence = (refusal: Refusal, actions: ResultActions, { words, common, format }: InviteView): TemplateResult | string => {
  const { standing, error } = refusal;
  if (!standing || standing === 'none') return failureSentence(error, common);
  const detail = actions.ways.detail(refusal);
  const text = detail?.text ?? SENTENCES[standing](words);
  const again = detail?.retryAt && detail.retryAt.getTime() > Date.now() ? words.againAt(format.relative(detail.retryAt, new Date())) : '';
  return html`${text}${detail?.reason ? html` <q dir="auto">${detail.reason}</q>` : nothing} ${again}`;
};

const button = (text: string, onClick: () => void, look = ''): TemplateResult =>
  html`<button class="button little ${look}" type="button" @click=${onClick}>${text}</button>`;

const actsOf = (refusal: Refusal, actions: ResultActions, view: InviteView): TemplateResult | typeof nothing => {
  const { words } = view;
  const { ways } = actions;
  const step = ways.step(refusal);
  if (step?.status === 'done') return nothing;
  if (step?.status === 'busy') return html`<span class="spinner"></span>`;
  const edit = (text: string, look = ''): TemplateResult | typeof nothing => refusal.who.email || refusal.who.phone
    ? html`<button class="button little ${look}" type="button" @click=${() => {
      actions.onEdit(refusal);
    }}>${look ? nothing : editIcon()}${text}</button>` : nothing;
  if (!refusal.standing) return isPassing(refusal.error) ? nothing : edit(words.editAddress);
  switch (ways.wayOut(refusal, view)) {
    case 'open-pending': return button(words.openPending, () => {
      actions.onOpenPending(refusal);
    });
    case 'reexamine': return button(words.reexamine, () => {
      actions.onAsk(refusal);
    }, 'ask-first');
    case 'restore': return html`${button(words.restore, () => {
      actions.onAsk(refusal);
    }, 'ask-first')}${edit(words.otherAddress, 'ghost')}`;
    case 'open-member': return button(words.openMember, () => {
      actions.onOpenMember(refusal);
    });
    case 'invite-again': return againButton(refusal, actions, view);
    default: return html`<span class="hint">${words.askAdministrator}</span>`;
  }
};

const againButton = (refusal: Refusal, actions: ResultActions, { words }: InviteView): TemplateResult => {
  const left = (actions.ways.detail(refusal)?.retryAt?.getTime() ?? 0) - Date.now();
  if (left > 0) return html`<button class="button little num" type="button" aria-disabled="true">${words.againIn(Math.ceil(left / 60_000))}</button>`;
  return button(words.inviteAgain, () => {
    actions.onTake(refusal);
  });
};

const questionOf = (refusal: Refusal, actions: ResultActions, { words }: InviteView): TemplateResult => {
  const { ways } = actions;
  const isRestore = refusal.standing === 'terminated';
  const isBusy = ways.step(refusal)?.status === 'busy';
  const name = isolate(ways.name(refusal));
  const text = isRestore ? words.restoreAsk(name) : words.reexamineAsk(name);
  return html`<div class="notice warning ask" role="group" aria-label=${text}>${alertIcon()}<p class="grow">${text}</p><div class="acts">
    <button class="button little keep" type="button" @click=${() => {
      actions.onKeep(refusal);
    }}>${words.keep}</button>
    <button class="button little" type="button" aria-disabled=${isBusy ? 'true' : nothing} @click=${() => {
      actions.onTake(refusal);
    }}>${isBusy ? html`<span class="spinner"></span>` : nothing}${isRestore ? words.restoreNow : words.approve}</button></div></div>`;
};

const refusalRow = (refusal: Refusal, actions: ResultActions, view: InviteView): TemplateResult => {
  const { words, common } = view;
  const { who, standing, error } = refusal;
  const { ways } = actions;
  const name = ways.detail(refusal)?.name ?? who.name;
  const address = addressOf(who);
  const step = ways.step(refusal);
  const isAsked = ways.asks.asked === who.key;
  const tag = standing ? standingTag(standing, words) : (TAGS[error.code] ?? ((w: InviteWords) => w.tagNotSent))(words);
  if (step?.status === 'done') return html`<li class="refusal settled" data-key=${who.key}>${face(who, name)}<p class="head" tabindex="-1">${doneIcon()}<span>${step.text}</span></p></li>`;
  return html`<li class="refusal" data-key=${who.key}>${face(who, name)}<div>
      <div class="head"><b>${name ? html`<bdi dir="auto">${name}</bdi>` : html`<bdi dir="ltr">${address}</bdi>`}</b><span class="tag ${standing === 'pending' ? 'warning' : standing ? '' : 'danger'}">${tag}</span></div>
      ${name && address ? html`<p class="quiet"><bdi dir="ltr">${address}</bdi></p>` : nothing}
      <p class="quiet">${sentence(refusal, actions, view)}</p>
      ${step?.status === 'failed' ? html`<p class="error" role="alert">${alertIcon()}<span>${words.wayOutFailed} ${failureSentence(step.error, common)}</span></p>` : nothing}</div>
    ${isAsked ? questionOf(refusal, actions, view) : html`<div class="acts">${actsOf(refusal, actions, view)}</div>`}</li>`;
};

/** What was sent, and everybody who could not be invited with the one thing that helps (R19, R20). */
export const resultView = ({ sent, refusals, unsent }: SendOutcome, actions: ResultActions, view: InviteView): TemplateResult => {
  const { words, common } = view;
  return html`
    ${sent.length > 0 ? html`<section class="result"><h3 class="good">${doneIcon()}<span>${words.sentTitle(sent.length)}</span></h3>
      <ul>${sent.slice(0, actions.shown).map((one) => sentRow(one, words))}
        ${sent.length > actions.shown ? html`<li><button class="link small" type="button" @click=${actions.onMore}>${words.moreSent(sent.length - actions.shown)}</button></li>` : nothing}</ul></section>` : nothing}
    ${unsent ? html`<section class="result"><h3>${alertIcon()}<span>${words.unsentTitle(unsent.count)}</span></h3>
      <p class="small quiet">${unsent.error ? `${failureSentence(unsent.error, common)} ${words.stayForm}` : words.stopped}</p></section>` : nothing}
    ${refusals.length > 0 ? html`<section class="result"><h3>${alertIcon()}<span>${words.refusedTitle(refusals.length)}</span></h3>
      <ul class="refusals">${repeat(refusals.slice(0, actions.refusalsShown), ({ who }) => who.key, (refusal) => refusalRow(refusal, actions, view))}</ul>
      ${refusals.length > actions.refusalsShown ? html`<p><button class="link small" type="button" @click=${actions.onMoreRefusals}>${words.moreSent(refusals.length - actions.refusalsShown)}</button></p>` : nothing}</section>` : nothing}`;
};
