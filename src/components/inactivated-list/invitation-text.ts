/** How an invitation reads. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Invitation } from '../../domain/invitation.js';
import { checkIcon, clockIcon, contactsIcon, faultIcon, mailIcon, phoneIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { parseTime } from '../ui/moment.js';
import { phoneText } from '../ui/phone-text.js';
import type { InactivatedTexts, InactivatedWords } from './words.js';

/** Where it went. */
export const addressOf = ({ email, phone }: Invitation): string => email ?? (phone ? phoneText(phone) : '');

/** A name for sentences: that of the person, else where it went. */
export const calledOf = (invitation: Invitation): string | undefined => invitation.name ?? (addressOf(invitation) || undefined);

export const channelIcon = ({ via, email }: Invitation): TemplateResult =>
  via === 'contact' ? contactsIcon() : via === 'phone' || !email ? phoneIcon() : mailIcon();

export const channelText = ({ via }: Invitation, words: InactivatedWords): string =>
  ({ email: words.viaEmail, phone: words.viaPhone, contact: words.viaContact, import: words.viaImport })[via];

/** Who sent it, and that it was no invitation written by hand. */
export const inviterText = ({ via, inviter }: Invitation, words: InactivatedWords): string => {
  const name = inviter && isolate(inviter.name);
  if (via === 'import') return name ? words.viaImportOf(name) : words.viaImport;
  return name ?? '';
};

/** Where the message is, as far as the backend knows. */
export const deliveryTag = ({ delivery }: Invitation, words: InactivatedWords): TemplateResult => {
  if (!delivery) return html`<span class="faint">${words.deliveryUnknown}</span>`;
  const { state, detail } = delivery;
  if (state === 'failed') return html`<span class="tag danger" title=${detail ?? nothing}>${faultIcon()}${words.deliveryFailed}</span>`;
  return state === 'sent' ? html`<span class="tag success">${checkIcon()}${words.deliverySent}</span>`
    : html`<span class="tag">${clockIcon()}${words.deliveryQueued}</span>`;
};

/** How long its link works. Whether it still does is for the backend to say: the clock here may be wrong. */
export const expiryText = ({ status, expiresAt }: Invitation, { words, format }: InactivatedTexts): TemplateResult | string => {
  if (status === 'expired') return html`<span class="warn">${words.expired}</span>`;
  const until = parseTime(expiresAt);
  return until ? html`<time datetime=${until.toISOString()} title=${format.moment(until)}>${format.date(until)}</time>` : words.never;
};
