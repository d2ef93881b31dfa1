import { expect } from '@open-wc/testing';
import { orgClientSuite, runCase } from '../../src/testing/index.js';
import type { Harness, World } from '../../src/testing/index.js';
import { changed } from './delegate.js';
import { localHarness } from './local-harness.js';
import { deciding } from './mutants/deciding.js';
import { declaring } from './mutants/declaring.js';
import { departmentsAndPositions } from './mutants/departments-and-positions.js';
import { filtering } from './mutants/filtering.js';
import { idempotency } from './mutants/idempotency.js';
import { inviting } from './mutants/inviting.js';
import { joining } from './mutants/joining.js';
import { joiningBesides } from './mutants/joining-besides.js';
import type { Mutant } from './mutants/mutant.js';
import { opening } from './mutants/opening.js';
import { owning } from './mutants/owning.js';
import { paging } from './mutants/paging.js';
import { publicJoining } from './mutants/public-joining.js';
import { reading } from './mutants/reading.js';
import { aborting, badInput, closing, permissions } from './mutants/refusing.js';
import { roles } from './mutants/roles.js';
import { sharing } from './mutants/sharing.js';
import { subscribing } from './mutants/subscribing.js';
import { writing } from './mutants/writing.js';
import { owedByLess } from './owed-by-less.js';

const mutants: readonly Mutant[] = [
  ...opening, ...reading, ...paging, ...filtering, ...declaring, ...writing, ...sharing, ...idempotency, ...roles,
  ...departmentsAndPositions, ...owning, ...permissions, ...subscribing, ...aborting, ...badInput, ...closing,
  ...inviting, ...publicJoining, ...joining, ...deciding, ...joiningBesides,
];

const local = localHarness('memory');

/** The embedded client, but for what the mutant does instead. */
function harnessOf({ breaks, sends = (sent) => sent }: Mutant, patienceMs = 500): Harness {
  const wrap = (world: World): World => ({ ...world, client: changed(world.client, breaks) });
  return {
    open: async (name) => wrap(await local.open(name)),
    openAs: async (name, memberId) => wrap(await local.openAs(name, memberId)),
    openAsVisitor: async (name, person) => wrap(await local.openAsVisitor(name, person)),
    sent: async (name) => sends(await local.sent(name)),
    seats: local.seats,
    patienceMs,
  };
}

describe('the suite catches a client that', () => {
  for (const mutant of mutants) {
    for (const name of mutant.caughtBy) {
      it(`${mutant.name}, by the case "${name}"`, async () => {
        const one = orgClientSuite.find((candidate) => candidate.name === name);
        if (!one) throw new TypeError(`The suite has no case "${name}"`);
        const result = await runCase(one, harnessOf(mutant));
        expect(result.outcome).to.equal('failed');
      });
    }
  }

  it('every case has a mutant that it catches', () => {
    const caught = new Set(mutants.flatMap(({ caughtBy }) => caughtBy));
    expect(orgClientSuite.map(({ name }) => name).filter((name) => !caught.has(name))).to.deep.equal([]);
  });
});

describe('a client that is wrapped as the mutants are, and breaks nothing,', () => {
  for (const one of orgClientSuite) {
    it(`passes, or does not owe: ${one.name}`, async () => {
      const result = await runCase(one, harnessOf({ name: 'nothing', caughtBy: [], breaks: () => ({}) }, 10_000));
      if (result.outcome === 'failed') throw result.error;
      expect(result.outcome).to.equal(owedByLess.includes(one.name) ? 'not-applicable' : 'passed');
    });
  }
});
