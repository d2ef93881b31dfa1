/** How cases hear of changes, without ever waiting for a time to pass. */
import type { OrgChange } from '../../client/changes.js';
import { ok, show } from '../assert.js';
import type { Tab } from '../case.js';

export interface Ear {
  readonly heard: readonly OrgChange[];
  /** Resolves once this much was heard; the case's patience is its limit. */
  readonly until: (enough: (heard: readonly OrgChange[]) => boolean) => Promise<void>;
  readonly stop: () => void;
}

export function listen({ client, orgId }: Tab, signal?: AbortSignal): Ear {
  const heard: OrgChange[] = [];
  const waiting = new Set<() => void>();
  const stop = client.subscribe?.(orgId, (change) => {
    heard.push(structuredClone(change));
    for (const check of waiting) check();
  }, { signal });
  ok(typeof stop === 'function', `subscribe answered ${show(stop)} instead of a function`);
  const until: Ear['until'] = (enough) => new Promise((resolve) => {
    const check = (): void => {
      if (!enough(heard)) return;
      waiting.delete(check);
      resolve();
    };
    waiting.add(check);
    check();
  });
  return { heard, until, stop };
}

/** Whether the change tells of this entity, by name or by asking to read all again. */
export const tells = (kind: string, id: string) => (change: OrgChange): boolean =>
  change.type === 'resync' || (change.type === 'upsert' && change.kind === kind && change.id === id);

/** Makes one more change, and waits until it is told: what was to be told before it has been. */
export async function lastWord(tab: Tab, ear: Ear, key: string): Promise<void> {
  const before = ear.heard.length;
  await tab.update(key, { location: 'the last word' });
  await ear.until((heard) => heard.slice(before).some(tells('member', tab.id(key))));
}
