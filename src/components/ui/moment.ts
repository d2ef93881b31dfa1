import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Format } from '../../locales/format.js';

/** `undefined` for what is no time. */
export const parseTime = (iso: string | null | undefined): Date | undefined => {
  const date = iso ? new Date(iso) : undefined;
  return date && !Number.isNaN(date.getTime()) ? date : undefined;
};

/** So far ahead a time may seem because two clocks differ a little, in ms. */
const SKEW = 60_000;

/** “2 hours ago”; the day itself for what is long past, or seems to be still to come because a clock is wrong. */
export const agoText = (time: Date, format: Format, now = new Date()): string => {
  const age = now.getTime() - time.getTime();
  if (age < -SKEW || age > 27 * 86_400_000) return format.date(time);
  return format.relative(age < 0 ? now : time, now);
};

/** How long ago something was; the whole date on hover and for screen readers. */
export const ago = (iso: string | undefined, format: Format): TemplateResult | string => {
  const time = parseTime(iso);
  if (!time) return '';
  const short = agoText(time, format);
  const whole = format.moment(time);
  return html`<time datetime=${time.toISOString()} title=${whole}><span aria-hidden="true">${short}</span><span class="sr">${short}, ${whole}</span></time>`;
};
