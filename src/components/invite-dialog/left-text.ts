import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { ISODate } from '../../domain/schema.js';
import type { Format } from '../../locales/format.js';
import { parseTime } from '../ui/moment.js';
import type { InviteWords } from './view.js';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];

/** How long something still works: “6 days left”; the whole date on hover. */
export const leftText = (expiresAt: ISODate | null | undefined, words: InviteWords, format: Format): TemplateResult => {
  const end = parseTime(expiresAt);
  if (!end) return html`<span class="quiet num">${words.permanent}</span>`;
  const left = end.getTime() - Date.now();
  const text = left <= 0 ? words.expired
    : left > 2 * DAY ? words.daysLeft(Math.round(left / DAY))
      : left > HOUR ? words.hoursLeft(Math.round(left / HOUR)) : words.minutesLeft(Math.max(1, Math.round(left / MINUTE)));
  return html`<time class="num ${left <= 0 ? 'warn' : 'quiet'}" datetime=${end.toISOString()} title=${format.moment(end)}>${text}</time>`;
};
