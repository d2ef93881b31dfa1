import { rateLimited } from '../refusals.js';

/** So many wrong tickets in this time, in ms, and nobody guesses on. */
const MOST_WRONG = 10;
const WINDOW = 60_000;

/** Counts wrong tickets, so that nobody finds a door by trying. */
export class Attempts {
  #wrong: number[] = [];

  /** @throws OrgError `rate-limited` when there were too many. */
  mustBeFew(now: number): void {
    // A clock that was put right in between locks nobody out.
    this.#wrong = this.#wrong.filter((at) => Math.abs(now - at) < WINDOW);
    const first = this.#wrong.at(-MOST_WRONG);
    if (first !== undefined && this.#wrong.length >= MOST_WRONG) throw rateLimited(Math.max(1, first + WINDOW - now));
  }

  addWrong(now: number): void {
    this.#wrong.push(now);
  }
}
