import type { OrgChange } from '../changes.js';
import { FallbackStore } from './fallback-store.js';
import { MemoryStore } from './memory-store.js';
import type { LocalClientOptions } from './options.js';
import { LocalOrganization } from './organization.js';
import type { Seed } from './organization.js';
import { closed } from './refusals.js';
import type { Store } from './store.js';

export const seedOf = ({ seed }: LocalClientOptions): Seed | undefined =>
  (seed === undefined || typeof seed === 'function' ? seed : () => seed);

/** Brings the organisation from its store on the first call that needs it, once for all. */
export class OrganizationLoader {
  readonly #options: LocalClientOptions;
  readonly #onChanges: (changes: readonly OrgChange[]) => void;
  #storage: 'indexeddb' | 'memory';
  #organization: LocalOrganization | null = null;
  #loading: Promise<LocalOrganization> | null = null;
  #closed = false;

  constructor(options: LocalClientOptions, onChanges: (changes: readonly OrgChange[]) => void) {
    this.#options = options;
    this.#onChanges = onChanges;
    this.#storage = options.storage ?? 'indexeddb';
  }

  get storage(): 'indexeddb' | 'memory' {
    return this.#storage;
  }

  /** The organisation as far as it is there. */
  get organization(): LocalOrganization | null {
    return this.#organization;
  }

  async ready(): Promise<LocalOrganization> {
    if (this.#closed) throw closed();
    if (!this.#loading) {
      this.#loading = this.#load();
      // The next call tries again.
      this.#loading.catch(() => { this.#loading = null; });
    }
    const organization = await this.#loading;
    if (this.#closed) throw closed();
    return organization;
  }

  close(): void {
    this.#closed = true;
    this.#organization?.close();
  }

  async #load(): Promise<LocalOrganization> {
    const organization = new LocalOrganization({
      store: this.#newStore(), seed: seedOf(this.#options), locale: this.#options.locale, onChanges: this.#onChanges,
    });
    this.#organization = organization;
    try {
      await organization.load();
      return organization;
    } catch (error) {
      organization.close();
      throw error;
    }
  }

  #newStore(): Store {
    const name = `rosterkit:${this.#options.databaseName ?? 'organization'}`;
    if (this.#storage === 'memory') return new MemoryStore(name);
    return new FallbackStore(name, {
      rescue: () => this.#organization?.roster?.values(),
      onFallen: (error) => {
        this.#storage = 'memory';
        try {
          this.#options.onStorageLost?.(error);
        } catch (thrown) {
          // The host's own trouble.
          reportError(thrown);
        }
      },
    });
  }
}
