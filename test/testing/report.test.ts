import { expect } from '@open-wc/testing';
import { equal, refuses, sameItems, show } from '../../src/testing/assert.js';
import { OrgError } from '../../src/client/errors.js';
import { BrokenPromise, orgClientSuite, runCase, runSuite } from '../../src/testing/index.js';
import type { Case, Harness, Result } from '../../src/testing/index.js';
import { localHarness } from './local-harness.js';

const named = (name: string, run: Case['run'], needs: Case['needs'] = []): Case => ({ name, needs, run });
const reason = (result: Result | undefined): string => (result?.outcome === 'failed' ? result.error.message : '');

describe('running the suite', () => {
  const local = localHarness('memory');

  it('tells of each case what it came to, in order', async () => {
    const results = await runSuite([
      named('passes', async (open) => void await open()),
      named('fails', () => Promise.reject(new BrokenPromise('no'))),
      named('does not apply', () => Promise.reject(new Error('never run')), [{ what: 'wings', met: () => false }]),
    ], local);
    expect(results.map(({ name, outcome }) => [name, outcome])).to.deep.equal(
      [['passes', 'passed'], ['fails', 'failed'], ['does not apply', 'not-applicable']]);
    expect(results[2]).to.deep.include({ missing: ['wings'] });
  });

  it('a case that ends in an error of the client says which', async () => {
    const error = new OrgError({ code: 'server', message: 'The backend is down.' });
    const result = await runCase(named('fails', () => Promise.reject(error)), local);
    expect(reason(result)).to.equal('it failed where it should not: OrgError: The backend is down. (server)');
    expect(result.outcome === 'failed' && result.error.cause).to.equal(error);
  });

  it('a harness that cannot open fails the case, not the run', async () => {
    const broken: Harness = { open: () => Promise.reject(new Error('no room')) };
    expect(reason(await runCase(named('any', async () => undefined), broken))).to.include('no room');
  });

  it('a case that never ends is given up', async () => {
    const endless = named('endless', () => new Promise<void>(() => undefined));
    expect(reason(await runCase(endless, { ...local, patienceMs: 20 }))).to.equal('it did not end within 20 ms');
  });

  it('no case meets the organisation of another, and all are closed and dropped', async () => {
    const opened: string[] = [];
    const closed: string[] = [];
    const dropped: string[] = [];
    const harness: Harness = {
      open: async (name) => {
        const world = await local.open(name);
        opened.push(name);
        const close = async (): Promise<void> => {
          closed.push(name);
          world.client.close();
        };
        return { ...world, client: Object.assign(Object.create(world.client) as typeof world.client, {
          open: world.client.open.bind(world.client), close,
        }) };
      },
      drop: (name) => {
        expect(closed.filter((one) => one === name)).to.deep.equal(opened.filter((one) => one === name));
        dropped.push(name);
      },
    };
    const one = named('opens two', async (open) => {
      await open();
      await open({ name: 'other' });
    });
    const results = await runSuite([one, one], harness);
    expect(results.map(reason)).to.deep.equal(['', '']);
    expect(new Set(opened).size).to.equal(4);
    expect(dropped).to.have.members([...new Set(opened)]);
    for (const name of opened) expect(name).to.match(/^[a-z0-9-]+$/);
  });

  it('every case is a sentence of its own', () => {
    const names = orgClientSuite.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    for (const name of names) expect(name).not.to.match(/\.$/);
  });
});

describe('what the suite says when a promise is broken', () => {
  const message = (act: () => void): string => {
    try {
      act();
    } catch (error) {
      expect(error).to.be.instanceOf(BrokenPromise);
      return (error as Error).message;
    }
    return 'nothing';
  };

  it('names what was expected and what came', () => {
    expect(message(() => { equal({ a: [1, 2] }, { a: [1, 3] }, 'the answer'); }))
      .to.equal('the answer: expected {"a":[1,3]}, got {"a":[1,2]}');
    expect(message(() => { sameItems(['a', 'a', 'c'], ['a', 'b'], 'the names'); }))
      .to.equal('the names: missing ["b"], too many ["c"], more than once ["a"]');
  });

  it('takes a missing property and an undefined one for the same, and nothing else', () => {
    expect(message(() => { equal({ a: undefined }, {}, 'it'); })).to.equal('nothing');
    for (const [a, b] of [[{ a: null }, {}], [[], {}], [[1], [1, 2]], [0, '0'], [NaN, 0], [null, undefined], [{}, { toString: 1 }]]) {
      expect(message(() => { equal(a, b, 'it'); }), `${show(a)} and ${show(b)}`).not.to.equal('nothing');
    }
  });

  it('tells a refusal that is thrown, none, and another', async () => {
    const told = (call: () => unknown) => refuses('the call', 'conflict', call).then(() => 'nothing', (error: Error) => error.message);
    const another = new OrgError({ code: 'server', message: 'Down.' });
    expect(await told(() => { throw another; })).to.equal('it threw instead of rejecting: OrgError: Down. (server)');
    expect(await told(() => Promise.resolve(7))).to.equal('the call: expected to be refused (conflict), got 7');
    expect(await told(() => 7)).to.equal('it answered 7 instead of a promise');
    expect(await told(() => Promise.reject(another))).to.equal('the call: expected to be refused (conflict), got OrgError: Down. (server)');
    expect(await told(() => Promise.reject(new OrgError({ code: 'conflict', message: 'Stale.' })))).to.equal('nothing');
  });

  it('shows anything at all, and not too much of it', () => {
    const round: Record<string, unknown> = {};
    round['self'] = round;
    expect([undefined, null, 1n, Symbol('x'), NaN, round].map(show)).to.deep.equal(
      ['undefined', 'null', '"1"', '"Symbol(x)"', 'null', '[object Object]']);
    expect(show('x'.repeat(10_000))).to.have.length.below(450);
  });
});
