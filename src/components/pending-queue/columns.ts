import { html } from 'lit';
import type { JoinRequest } from '../../domain/join-request.js';
import { isolate } from '../ui/isolate.js';
import { ago } from '../ui/moment.js';
import type { PeopleColumn } from '../ui/people-table.js';
import type { Answer } from './request-text.js';
import { contactText, wayIcon, wayText } from './request-text.js';
import type { QueueTexts } from './words.js';

const contact = (request: JoinRequest): unknown => html`<bdi dir="ltr">${contactText(request)}</bdi>`;

/** Those who wait: how they came, what they filled in, since when. */
export const waitingColumns = (
  { words, format }: QueueTexts, contactLabel: string, answers: (request: JoinRequest) => readonly Answer[],
): readonly PeopleColumn<JoinRequest>[] => [
  { id: 'contact c-first', label: contactLabel, cell: contact },
  {
    id: 'way', label: words.cameBy,
    cell: (request) => html`<span class="with">${wayIcon(request)}<span class="clip">${wayText(request, words)}</span></span>`,
  },
  {
    id: 'answers', label: words.filledIn,
    cell: (request) => {
      const texts = answers(request).map(({ text }) => text);
      return texts.length > 0 ? html`<bdi>${texts.map(isolate).join(', ')}</bdi>` : html`<span class="faint none">${words.nothingFilledIn}</span>`;
    },
  },
  { id: 'when', label: words.waitingSince, sorts: true, cell: ({ createdAt }) => ago(createdAt, format) },
];

/** Those who were rejected: why, by whom, when (R46). */
export const rejectedColumns = ({ words, format }: QueueTexts): readonly PeopleColumn<JoinRequest>[] => [
  {
    id: 'reason c-first', label: words.reason,
    cell: ({ reason }) => (reason ? html`<bdi title=${reason}>${words.quoted(reason)}</bdi>` : html`<span class="faint">${words.noReason}</span>`),
  },
  { id: 'by', label: words.rejectedBy, cell: ({ decidedBy }) => html`<bdi>${decidedBy?.name ?? ''}</bdi>` },
  { id: 'when', label: words.when, cell: ({ decidedAt, createdAt }) => ago(decidedAt ?? createdAt, format) },
];
