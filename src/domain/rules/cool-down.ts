import type { Invitation } from '../invitation.js';

const time = (iso: string | undefined): number => (iso === undefined ? NaN : Date.parse(iso));

/**
 * How long inviting again has to wait, in ms; 0: not at all (R18). Both times come from the backend's clock, so their
 * difference is the whole cool-down, and never more than that is waited, however wrong the clock here is.
 * @param now `undefined`: it was sent just now.
 */
export function coolDownLeft({ retryAt, lastSentAt, createdAt }: Pick<Invitation, 'retryAt' | 'lastSentAt' | 'createdAt'>, now?: Date): number {
  const until = time(retryAt);
  if (Number.isNaN(until)) return 0;
  const whole = until - time(lastSentAt ?? createdAt);
  const left = now ? until - now.getTime() : whole;
  return Math.max(0, Number.isNaN(whole) ? left : Math.min(left, whole));
}
