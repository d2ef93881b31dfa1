import { expect } from '@open-wc/testing';
import type { OrgClient } from '../../src/client/org-client.js';
import { orgClientSuite, runCase } from '../../src/testing/index.js';
import type { Harness, World } from '../../src/testing/index.js';
import { closed, plain, small } from './lesser-clients.js';
import { localHarness } from './local-harness.js';
import { owedByLess } from './owed-by-less.js';

const local = localHarness('memory');

const harnessOf = (lessen: (client: OrgClient) => OrgClient): Harness => {
  const less = (world: World): World => ({ ...world, client: lessen(world.client) });
  return {
    open: async (name) => less(await local.open(name)),
    openAs: async (name, memberId) => less(await local.openAs(name, memberId)),
    openAsVisitor: async (name, person) => less(await local.openAsVisitor(name, person)),
    sent: local.sent,
    seats: local.seats,
  };
};

const passed = new Set<string>();

for (const [name, lessen] of Object.entries({ plain, small, closed })) {
  describe(`a client that offers less, and says so: the ${name} one`, () => {
    for (const one of orgClientSuite) {
      it(`passes, or does not owe: ${one.name}`, async () => {
        const result = await runCase(one, harnessOf(lessen));
        if (result.outcome === 'failed') throw result.error;
        if (result.outcome === 'passed') passed.add(one.name);
        else expect(result.missing).to.have.length.above(0);
      });
    }
  });
}

describe('clients that offer less, together', () => {
  it('pass every case about what a backend does not offer', () => {
    expect(owedByLess.filter((name) => !passed.has(name))).to.deep.equal([]);
  });
});
