/** A second press within this time after a button appeared was meant for what stood there before, in ms. */
const TOO_SOON = 500;

/**
 * A step that cannot be undone, asked for twice: first the question appears in place, then its button acts, but not on
 * the rest of a double press.
 */
export class Deliberate<K extends string = string> {
  #asked: K | undefined;
  #since = 0;

  /** What is being asked about. */
  get asked(): K | undefined {
    return this.#asked;
  }

  ask(key: K): void {
    this.#asked = key;
    this.#since = performance.now();
  }

  drop(): void {
    this.#asked = undefined;
  }

  /** Whether a press on the question's button counts. */
  get isMeant(): boolean {
    return this.#asked !== undefined && performance.now() - this.#since >= TOO_SOON;
  }
}
