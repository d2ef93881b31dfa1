/** The buttons of an invitation: in its row, in the panel, for several at once. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invitation } from '../../domain/invitation.js';
import { banIcon, moreIcon, sendIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import type { PeopleList } from '../ui/people-list.js';
import type { CoolDowns } from './cool-downs.js';
import { leftText } from './cool-downs.js';
import { calledOf } from './invitation-text.js';
import type { InvitationWrites } from './invitation-writes.js';
import type { InactivatedTexts } from './words.js';

export interface Acting extends InactivatedTexts {
  readonly list: PeopleList<Invitation>;
  readonly writes: InvitationWrites;
  readonly coolDowns: CoolDowns;
  readonly canResend: boolean;
  readonly canCancel: boolean;
  readonly onMore: (event: Event, invitation: Invitation) => void;
}

const nameOf = (invitation: Invitation, list: PeopleList<Invitation>): string => isolate(calledOf(invitation) ?? list.words.noName);

/** Invites again, or says when that can be done. */
export const againButton = (invitation: Invitation, acting: Acting, tab: string | undefined, isPrimary = false): TemplateResult | typeof nothing => {
  const { list, writes, coolDowns, words, canResend } = acting;
  if (!canResend) return nothing;
  const left = coolDowns.left(invitation);
  const isBusy = list.busy.has(invitation.id);
  const name = nameOf(invitation, list);
  const label = isBusy ? `${words.sending} ${name}` : left > 0 ? words.againInOne(name, leftText(left)) : words.inviteAgainOne(name);
  return html`<button class="button again ${isPrimary ? 'primary' : 'little'}" type="button" tabindex=${tab ?? nothing} aria-label=${label}
    aria-disabled=${left > 0 || isBusy ? 'true' : nothing} @click=${() => {
      if (coolDowns.left(invitation) === 0 && !list.busy.has(invitation.id)) void writes.resend([invitation]);
    }}>${isBusy ? words.sending : left > 0 ? words.againIn(leftText(left)) : html`${isPrimary ? sendIcon() : nothing}${words.inviteAgain}`}</button>`;
};

export const rowActions = (invitation: Invitation, tab: '0' | '-1', acting: Acting): TemplateResult => html`${againButton(invitation, acting, tab)}
  ${acting.canCancel ? html`<button class="button ghost little square more" type="button" tabindex=${tab} aria-haspopup="menu"
    aria-label=${acting.list.words.more(nameOf(invitation, acting.list))} @click=${(event: Event) => {
      acting.onMore(event, invitation);
    }}>${moreIcon()}</button>` : nothing}`;

export const panelFoot = (invitation: Invitation, acting: Acting): TemplateResult => {
  const { writes, words, canResend, canCancel } = acting;
  if (!canResend && !canCancel) return html`<footer class="panel-foot"><span class="draft">${words.readOnly}</span></footer>`;
  return html`<footer class="panel-foot">${canCancel ? html`<button class="button" type="button" @click=${() => {
    writes.askToCancel([invitation]);
  }}>${words.cancelOne}</button>` : nothing}${againButton(invitation, acting, undefined, true)}</footer>`;
};

/** What can be done with those who are selected. Whose time has not come is refused one by one, and says so. */
export const barActions = (selected: readonly Invitation[], { list, writes, words, canResend, canCancel }: Acting): TemplateResult => {
  const { progress } = writes;
  if (progress) return html`<span class="said"><span class="spinner"></span>${list.words.done(progress.done, progress.of)}</span>`;
  const off = list.busy.size > 0 ? 'true' : nothing;
  return html`${canCancel ? html`<button class="button ghost" type="button" aria-disabled=${off} @click=${() => {
    if (off === nothing) writes.askToCancel(selected);
  }}>${banIcon()}${selected.length > 1 ? words.cancelMany(selected.length) : words.cancelOne}</button>` : nothing}
  ${canResend ? html`<button class="button primary" type="button" aria-disabled=${off} @click=${() => {
    if (off === nothing) void writes.resend(selected);
  }}>${sendIcon()}${selected.length > 1 ? words.inviteAgainMany(selected.length) : words.inviteAgain}</button>` : nothing}`;
};
