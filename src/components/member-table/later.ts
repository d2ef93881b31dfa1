import type { LaterParts, LaterTable } from './later-parts.js';

/** The parts that are fetched when first used: menus, pages, the member at the side. */
export class Later {
  readonly #table: LaterTable;
  readonly #onFailed: () => void;
  #parts: LaterParts | undefined;

  /** @param onFailed They could not be fetched; the next use tries again. */
  constructor(table: LaterTable, onFailed: () => void) {
    this.#table = table;
    this.#onFailed = onFailed;
  }

  /** As far as they are here. */
  get here(): LaterParts | undefined {
    return this.#parts;
  }

  async use(act: (parts: LaterParts) => unknown): Promise<void> {
    try {
      if (!this.#parts) {
        const { LaterParts } = await import('./later-parts.js');
        this.#parts ??= new LaterParts(this.#table);
      }
    } catch {
      return this.#onFailed();
    }
    await act(this.#parts);
  }

  /** Fetches them for what is shown already, and shows it once they are here. */
  need(): void {
    if (!this.#parts) void this.use(() => {
      this.#table.host.requestUpdate();
    });
  }
}
