import { expect } from '@open-wc/testing';
import { orgClientSuite, runCase } from '../../src/testing/index.js';
import { localHarness } from './local-harness.js';
import { owedByLess } from './owed-by-less.js';

for (const storage of ['memory', 'indexeddb'] as const) {
  describe(`the embedded client, kept in ${storage}`, () => {
    const harness = localHarness(storage);

    for (const one of orgClientSuite) {
      const applies = !owedByLess.includes(one.name);
      it(applies ? one.name : `does not apply: ${one.name}`, async () => {
        const result = await runCase(one, harness);
        if (result.outcome === 'failed') throw result.error;
        expect(result.outcome).to.equal(applies ? 'passed' : 'not-applicable');
      });
    }
  });
}

it('the cases that the embedded client does not owe are the suite\'s own', () => {
  expect(orgClientSuite.map(({ name }) => name)).to.include.members(owedByLess);
});
