/** What stands around the forms that send something. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { JoinRules } from '../../domain/join-rules.js';
import { admissionFor } from '../../domain/rules/admission.js';
import { highestRole, isPrivilegedInviter } from '../../domain/rules/roles.js';
import { failureSentence } from '../ui/failure.js';
import { alertIcon, sendIcon, shieldIcon } from '../ui/icons.js';
import { roleName } from '../ui/role-name.js';
import type { InviteForms } from './forms.js';
import type { Sending } from './sending.js';
import type { InviteView } from './view.js';
import type { InviteWay } from './way-names.js';

/** Whether those who are invited wait for approval, as the rules stand (R41–R43); nothing where they are not known. */
export const admissionNote = (way: InviteWay, rules: JoinRules | undefined, { session, words, common }: InviteView): TemplateResult => {
  const { viewer, roles } = session.ready;
  const isPrivileged = isPrivilegedInviter(viewer.roles, roles);
  const role = highestRole(viewer.roles);
  const text = isPrivileged && role ? words.joinAtOnce(roleName(role, { roles }, common))
    : rules && (admissionFor({ via: way === 'contacts' ? 'contact' : 'email', inviter: viewer.roles, inviteVerification: rules.inviteVerification, roles }) === 'admitted'
      ? words.joinAtOnceRules : words.joinPending);
  return html`<p class="note small quiet">${shieldIcon()}<span>${text ?? nothing} ${way === 'contacts' ? nothing : words.eachGets}</span></p>`;
};

/** Why nothing was sent. */
export const failedNotice = ({ state }: Sending, { words, common, format }: InviteView): TemplateResult | typeof nothing => {
  if (state.status !== 'failed') return nothing;
  const waits = state.until && state.until.getTime() > Date.now() ? words.waitThen(format.relative(state.until, new Date())) : undefined;
  return html`<div class="notice danger outcome" role="alert">${alertIcon()}<div class="grow"><p><b>${words.sendFailed}.</b> ${failureSentence(state.error, common)}</p>
    <p class="quiet">${waits ?? words.stayForm}</p></div></div>`;
};

export interface SendActions {
  readonly onSend: () => void;
  readonly onCancel: () => void;
}

const sendText = (way: InviteWay, forms: InviteForms, { words }: InviteView): { readonly text: string; readonly isReady: boolean } => {
  if (way === 'person') return { text: words.sendOne, isReady: true };
  if (way === 'contacts') return { text: forms.contacts.size > 0 ? words.inviteCount(forms.contacts.size) : words.inviteNone, isReady: forms.contacts.size > 0 };
  const { addresses } = forms;
  const { length } = addresses.ready;
  // A press while a number is still being checked counts: it is sent when it turns out right.
  return { text: length > 0 ? words.send(length) : words.sendNone, isReady: length > 0 || addresses.isReading || addresses.text.trim() !== '' };
};

/** Says how many before it sends; while it sends, how far it is, and a way to stop. */
export const sendFoot = (way: InviteWay, forms: InviteForms, sending: Sending, view: InviteView, { onSend, onCancel }: SendActions): TemplateResult => {
  const { words, common } = view;
  const { state } = sending;
  if (state.status === 'sending') return html`<div class="said progress-line"><progress max=${state.total} .value=${state.done} aria-label=${words.sending(state.done, state.total)}></progress>
      <span class="num">${words.sending(state.done, state.total)}${state.secondsLeft !== undefined && state.secondsLeft > 1 ? html`, ${words.secondsLeft(state.secondsLeft)}` : nothing}. ${words.stopHint}</span></div>
    <button class="button stop" type="button" @click=${() => {
      sending.stop();
    }}>${words.stop}</button>`;
  const { text, isReady } = sendText(way, forms, view);
  const waits = state.status === 'failed' && state.until !== undefined && state.until.getTime() > Date.now();
  const isOff = !isReady || waits;
  return html`<span class="said">${words.kept}</span>
    <button class="button" type="button" @click=${onCancel}>${common.cancel}</button>
    <button class="button primary send" type="button" aria-disabled=${isOff ? 'true' : nothing} @click=${() => {
      if (!isOff) onSend();
    }}>${sendIcon()}${text}</button>`;
};

export const resultFoot = (
  open: number, { words }: InviteView, { onMore, onDone }: { readonly onMore: () => void; readonly onDone: () => void },
): TemplateResult => html`<span class="said">${open > 0 ? words.stillInForm(open) : nothing}</span>
  <button class="button" type="button" @click=${onMore}>${open > 0 ? words.backToForm : words.inviteMore}</button>
  <button class="button primary" type="button" @click=${onDone}>${words.done}</button>`;
