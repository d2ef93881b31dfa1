import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Session } from '../../state/session.js';
import { chevronRightIcon, contactsIcon, qrIcon, sendIcon, userPlusIcon } from '../ui/icons.js';
import type { Channels } from './address-book.js';
import type { InviteView, InviteWords } from './view.js';
import { INVITE_WAYS } from './way-names.js';
import type { InviteWay } from './way-names.js';

export const channelsOf = (session: Session): Channels => {
  const { invitations } = session.ready.capabilities;
  const channels = invitations ? invitations.channels : [];
  return { email: channels.includes('email'), phone: channels.includes('phone') };
};

const canInvite = (session: Session): boolean =>
  Boolean(session.ready.capabilities.invitations) && session.client.invitations !== undefined && session.can('invitations.create');

const hasAddresses = (session: Session): boolean => {
  const { email, phone } = channelsOf(session);
  return canInvite(session) && (email || phone);
};

const HAS: Readonly<Record<InviteWay, (session: Session) => boolean>> = {
  link: (session) => Boolean(session.ready.capabilities.publicJoin) && session.client.publicJoin !== undefined && session.can('publicJoin.read'),
  addresses: hasAddresses,
  contacts: (session) => {
    const { invitations, contacts } = session.ready.capabilities;
    return canInvite(session) && contacts === true && session.client.contacts !== undefined
      && Boolean(invitations) && invitations !== undefined && invitations !== false && invitations.channels.includes('contact');
  },
  // To place somebody is to set what only an administrator sets of a member.
  person: (session) => hasAddresses(session) && session.can('members.update'),
};

/** The ways this viewer has with this backend (R5). */
export const waysOf = (session: Session): readonly InviteWay[] => INVITE_WAYS.filter((way) => HAS[way](session));

export const addressesTitle = ({ email, phone }: Channels, words: InviteWords): string =>
  email && phone ? words.wayAddresses : email ? words.wayEmails : words.wayPhones;

export const wayTitle = (way: InviteWay, { session, words }: InviteView): string => ({
  link: words.wayLink, addresses: addressesTitle(channelsOf(session), words), contacts: words.wayContacts, person: words.wayPerson,
})[way];

const wayWhy = (way: InviteWay, words: InviteWords): string => ({
  link: words.wayLinkWhy, addresses: words.wayAddressesWhy, contacts: words.wayContactsWhy, person: words.wayPersonWhy,
})[way];

const ICONS = { link: qrIcon, addresses: sendIcon, contacts: contactsIcon, person: userPlusIcon } as const;

/** On a phone: the ways as large rows, one of them next. */
export const waysList = (ways: readonly InviteWay[], view: InviteView, onChoose: (way: InviteWay) => void): TemplateResult =>
  html`<ul class="large-rows" aria-label=${view.words.ways}>${ways.map((way) => html`<li><button id="way-${way}" type="button" @click=${() => {
    onChoose(way);
  }}>${ICONS[way]()}<span class="grow"><b>${wayTitle(way, view)}</b><span class="quiet">${wayWhy(way, view.words)}</span></span>${chevronRightIcon()}</button></li>`)}</ul>`;
