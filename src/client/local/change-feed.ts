import type { OrgChange, SubscribeOptions } from '../changes.js';
import type { Id } from '../../domain/schema.js';

interface Subscriber {
  readonly orgId: Id;
  readonly onChange: (change: OrgChange) => void;
  readonly onState: SubscribeOptions['onState'];
}

/** A host's callback that throws is its own trouble, and nobody else's. */
const call = (callback: () => void): void => {
  try {
    callback();
  } catch (error) {
    reportError(error);
  }
};

/** Who wants to hear of changes, and who hears of them. */
export class ChangeFeed {
  readonly #subscribers = new Set<Subscriber>();

  /** @param live Settles when changes begin to come. */
  subscribe(
    orgId: Id, onChange: (change: OrgChange) => void, { signal, onState }: SubscribeOptions, live: Promise<unknown>,
  ): () => void {
    const subscriber: Subscriber = { orgId, onChange, onState };
    const end = (): void => void this.#subscribers.delete(subscriber);
    if (signal?.aborted) return end;
    this.#subscribers.add(subscriber);
    signal?.addEventListener('abort', end, { once: true });
    const tell = (state: 'live' | 'offline') => (): void => {
      if (this.#subscribers.has(subscriber)) call(() => onState?.(state));
    };
    live.then(tell('live'), tell('offline'));
    return end;
  }

  emit(orgId: Id, changes: readonly OrgChange[]): void {
    for (const change of changes) {
      for (const subscriber of [...this.#subscribers]) {
        // One of them may have ended another.
        if (subscriber.orgId !== orgId || !this.#subscribers.has(subscriber)) continue;
        call(() => { subscriber.onChange(change); });
      }
    }
  }

  close(): void {
    const all = [...this.#subscribers];
    this.#subscribers.clear();
    for (const { onState } of all) call(() => onState?.('closed'));
  }
}
