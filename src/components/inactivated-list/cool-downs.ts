import type { Invitation } from '../../domain/invitation.js';
import { coolDownLeft } from '../../domain/rules/cool-down.js';
import type { Id } from '../../domain/schema.js';

interface CoolDown {
  /** The backend's words it was taken from. */
  readonly retryAt: string | undefined;
  /** On the clock that only runs forward, in ms. */
  readonly until: number;
}

/**
 * Until when each invitation cannot be sent again (R18). The backend's times are taken once, as how long it still lasts;
 * from there a clock counts that nobody can set, so one that is wrong by a year neither blocks nor hurries anything.
 */
export class CoolDowns {
  readonly #of = new Map<Id, CoolDown>();

  /** How long it still lasts, in ms; 0: it can be sent. */
  left(invitation: Invitation): number {
    const { id, retryAt } = invitation;
    let known = this.#of.get(id);
    if (known?.retryAt !== retryAt) {
      known = { retryAt, until: performance.now() + coolDownLeft(invitation, new Date()) };
      this.#of.set(id, known);
    }
    return Math.max(0, (known?.until ?? 0) - performance.now());
  }

  /** It was sent just now: the whole cool-down lies ahead. */
  sent(invitation: Invitation): void {
    this.#of.set(invitation.id, { retryAt: invitation.retryAt, until: performance.now() + coolDownLeft(invitation) });
  }

  /** The backend says itself how long it still lasts. */
  refused({ id, retryAt }: Invitation, afterMs: number): void {
    this.#of.set(id, { retryAt, until: performance.now() + afterMs });
  }
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `0:58`, `12:05`, `1:00:00` */
export const leftText = (ms: number): string => {
  const seconds = Math.ceil(ms / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${two(seconds % 60)}` : `${String(minutes)}:${two(seconds % 60)}`;
};
