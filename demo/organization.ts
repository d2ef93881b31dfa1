import { createLocalClient } from '../src/client/local/index.js';
import type { LocalClient, LocalClientOptions } from '../src/client/local/index.js';

/** The sample organisation with so many members, in this browser: all tabs of the demo share it. */
export const organizationOf = (members: number, options: Partial<LocalClientOptions>): LocalClient => createLocalClient({
  databaseName: `demo-${String(members)}`,
  seed: async () => (await import('../src/testing/sample.js')).sampleOrganization({ members }),
  joinUrl: (token) => new URL(`join.html?members=${String(members)}#token=${token}`, document.baseURI).href,
  ...options,
});
