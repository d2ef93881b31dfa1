import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Department } from '../../domain/department.js';
import type { Invitation } from '../../domain/invitation.js';
import type { Position } from '../../domain/position.js';
import { avatar } from '../ui/avatar.js';
import { faultIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { ago, parseTime } from '../ui/moment.js';
import { phoneText } from '../ui/phone-text.js';
import { calledOf, channelText, deliveryTag, expiryText } from './invitation-text.js';
import type { InactivatedTexts } from './words.js';

export interface InvitationPanelView extends InactivatedTexts {
  readonly invitation: Invitation;
  readonly departments: readonly Department[] | undefined;
  readonly positions: readonly Position[] | undefined;
  readonly noneGiven: string;
  readonly problem: string | undefined;
}

const pair = (label: string, value: unknown): TemplateResult => html`<dt>${label}</dt><dd>${value}</dd>`;

const placement = ({ invitation, departments, positions, words, common, format }: InvitationPanelView): TemplateResult => {
  const { departmentIds, positionId, workNumber, location } = invitation;
  const names = departmentIds.map((id) => isolate(departments?.find((one) => one.id === id)?.name ?? (departments ? common.unknownDepartment : '…')));
  const position = positionId && (positions?.find(({ id }) => id === positionId)?.name ?? (positions ? common.unknownPosition : '…'));
  return html`<section class="section" aria-labelledby="joins-title"><h4 id="joins-title">${words.joinsAs}</h4><dl class="pairs">
    ${pair(common.fieldDepartments, names.length > 0 ? format.allOf(names) : html`<span class="faint">${common.noDepartment}</span>`)}
    ${position ? pair(common.fieldPosition, html`<bdi>${position}</bdi>`) : nothing}
    ${workNumber ? pair(common.fieldWorkNumber, html`<bdi>${workNumber}</bdi>`) : nothing}
    ${location ? pair(common.fieldLocation, html`<bdi>${location}</bdi>`) : nothing}
    ${pair(words.approval, invitation.needsApproval ? words.approvalNeeded : words.approvalNotNeeded)}</dl></section>`;
};

/** Everything about an invitation (R18). */
export const invitationBody = (view: InvitationPanelView): TemplateResult => {
  const { invitation, words, common, format, noneGiven, problem } = view;
  const { id, name, email, phone, inviter, createdAt, lastSentAt, sentCount, delivery, status, expiresAt } = invitation;
  const none = html`<span class="faint">${noneGiven}</span>`;
  const [invited, until] = [parseTime(createdAt), parseTime(expiresAt)];
  const why = problem ?? (delivery?.state === 'failed' ? delivery.detail : undefined);
  return html`<div class="scrolls" tabindex="0" role="group" aria-label=${calledOf(invitation) ?? noneGiven}>
    <header class="who">${avatar({ id, name: name ?? '' }, 'large')}<div><h3><bdi>${calledOf(invitation) ?? noneGiven}</bdi></h3>${invited
      ? html`<p><time datetime=${invited.toISOString()}>${words.invitedOn(invited)}</time></p>` : nothing}</div></header>
    ${why ? html`<div class="section"><div class="notice warning">${faultIcon()}<p class="grow" dir="auto">${why}</p></div></div>` : nothing}
    <section class="section"><dl class="pairs">
      ${pair(words.channel, channelText(invitation, words))}
      ${pair(common.fieldEmail, email ? html`<bdi dir="ltr">${email}</bdi>` : none)}
      ${pair(common.fieldPhone, phone ? html`<bdi dir="ltr">${phoneText(phone)}</bdi>` : none)}
      ${inviter ? pair(words.invitedBy, html`<bdi>${inviter.name}</bdi>`) : nothing}
      ${pair(words.lastSentAt, lastSentAt ? ago(lastSentAt, format) : words.notSent)}
      ${sentCount === undefined ? nothing : pair(words.howOften, words.times(sentCount))}
      ${pair(words.delivery, deliveryTag(invitation, words))}
      ${pair(words.worksUntil, status === 'expired' && until ? html`<span class="warn">${words.expiredOn(until)}</span>` : expiryText(invitation, view))}</dl></section>
    ${placement(view)}
  </div>`;
};
