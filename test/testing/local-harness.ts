import { createLocalClient } from '../../src/client/local/index.js';
import type { LocalClient, LocalClientOptions } from '../../src/client/local/index.js';
import { fixture } from '../../src/testing/index.js';
import type { Harness } from '../../src/testing/index.js';

/** The suite's way to the embedded client. */
export function localHarness(storage: 'memory' | 'indexeddb') {
  const clientOn = (name: string, options: LocalClientOptions = {}): LocalClient =>
    createLocalClient({ storage, databaseName: name, seed: () => fixture(name), ...options });
  const reach = (name: string, options?: LocalClientOptions) =>
    Promise.resolve({ client: clientOn(name, options), orgId: fixture(name).organization.id });

  return {
    open: (name) => reach(name),
    openAs: (name, viewerMemberId) => reach(name, { viewerMemberId }),
    openAsVisitor: (name, visitor) => reach(name, { visitor }),
    sent: async (name) => {
      const client = clientOn(name);
      try {
        return (await client.outbox()).toReversed();
      } finally {
        client.close();
      }
    },
    seats: true,
  } satisfies Harness;
}
