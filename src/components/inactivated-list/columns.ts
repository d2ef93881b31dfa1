import { html } from 'lit';
import type { Invitation } from '../../domain/invitation.js';
import { ago } from '../ui/moment.js';
import type { PeopleColumn } from '../ui/people-table.js';
import { addressOf, channelIcon, deliveryTag, expiryText, inviterText } from './invitation-text.js';
import type { InactivatedTexts } from './words.js';

/** Who was invited how, by whom, when and how often, and how long it works (R18). */
export const invitationColumns = (texts: InactivatedTexts): readonly PeopleColumn<Invitation>[] => {
  const { words, format } = texts;
  return [
    {
      id: 'to c-first', label: words.sentTo,
      cell: (invitation) => html`<span class="with">${channelIcon(invitation)}<bdi class="clip" dir="ltr">${addressOf(invitation)}</bdi></span>`,
    },
    { id: 'by', label: words.invitedBy, cell: (invitation) => inviterText(invitation, words) },
    {
      id: 'sent', label: words.lastSent, sorts: true,
      cell: ({ lastSentAt, sentCount }) => (lastSentAt ? html`${ago(lastSentAt, format)}${sentCount ? words.andTimes(sentCount) : ''}` : html`<span class="faint">${words.notSent}</span>`),
    },
    { id: 'delivery', label: words.delivery, cell: (invitation) => deliveryTag(invitation, words) },
    { id: 'until', label: words.worksUntil, cell: (invitation) => html`${invitation.status === 'expired' ? '' : html`<span class="only-narrow">${words.worksUntil} </span>`}${expiryText(invitation, texts)}` },
  ];
};
