/** So long, in ms, what decides over somebody ignores presses after it came to stand where it is. */
const PAUSE = 500;

/**
 * Keeps the second press of a double click, or one that was meant for what stood there before, from deciding anything: a
 * button counts only once it has stood in its place for a moment.
 */
export class Steady {
  readonly #since = new Map<string, { readonly place: string; readonly at: number }>();

  /** It stands there now; in another place than before its moment begins anew. */
  stands(key: string, place: string): void {
    if (this.#since.get(key)?.place !== place) this.#since.set(key, { place, at: performance.now() });
  }

  /** Nothing but these is there any more. */
  keep(keys: ReadonlySet<string>): void {
    for (const key of this.#since.keys()) if (!keys.has(key)) this.#since.delete(key);
  }

  /** Whether a press is meant for it. */
  allows(key: string, { timeStamp }: Event): boolean {
    const stood = this.#since.get(key);
    return stood !== undefined && timeStamp - stood.at >= PAUSE;
  }
}
