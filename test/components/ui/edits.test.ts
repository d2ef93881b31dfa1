import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Edits } from '../../../src/components/ui/edits.js';
import { holds } from '../../support/random.js';

const KEYS = ['a', 'b', 'c'] as const;
type Key = (typeof KEYS)[number];
const values = (a: number, b = 0, c = 0): ReadonlyMap<Key, number> => new Map([['a', a], ['b', b], ['c', c]]);

describe('Edits', () => {
  it('C03: what only one side touched merges by itself, and is told', () => {
    const edits = new Edits(values(1, 1));
    edits.set('a', 2);
    edits.merge(values(1, 3));
    expect([edits.value('a'), edits.value('b'), edits.conflicts]).to.deep.equal([2, 3, []]);
    expect(edits.arrivals).to.deep.equal([{ key: 'b', before: 1, now: 3 }]);
  });

  it('C03: what both touched waits for a choice', () => {
    const edits = new Edits(values(1));
    edits.set('a', 2);
    edits.merge(values(3));
    expect(edits.conflicts).to.deep.equal([{ key: 'a', before: 1, theirs: 3, mine: 2 }]);
    edits.choose('a', 'mine');
    expect([edits.conflicts, edits.value('a'), edits.before('a')]).to.deep.equal([[], 2, 3]);
    edits.merge(values(4));
    edits.choose('a', 'theirs');
    expect([edits.isDirty, edits.value('a')]).to.deep.equal([false, 4]);
  });

  it('C03: what both made the same of is no conflict', () => {
    const edits = new Edits(values(1));
    edits.set('a', 2);
    edits.merge(values(2));
    expect([edits.isDirty, edits.conflicts]).to.deep.equal([false, []]);
  });

  it('C03: what is changed while it is being saved is still a change afterwards', () => {
    const edits = new Edits(values(1, 1));
    edits.set('a', 2);
    edits.set('b', 2);
    const sent = new Map<Key, number>([['a', 2], ['b', 2]]);
    edits.set('a', 9);
    edits.saved(values(2, 2), sent);
    expect([edits.dirty, edits.value('a'), edits.before('a'), edits.conflicts]).to.deep.equal([['a'], 9, 2, []]);
  });

  it('C03: nobody’s change is ever lost or overwritten unseen, whatever comes in which order', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('mine' as const), key: fc.constantFrom(...KEYS), value: fc.nat(3) }),
      fc.record({ kind: fc.constant('theirs' as const), key: fc.constantFrom(...KEYS), value: fc.nat(3) }),
    );
    holds(fc.property(fc.array(step), (steps) => {
      let theirs = values(0);
      const edits = new Edits(theirs);
      const typed = new Map<Key, number>();
      for (const { kind, key, value } of steps)
        if (kind === 'mine') {
          edits.set(key, value);
          typed.set(key, value);
        } else edits.merge((theirs = new Map([...theirs, [key, value]])));
      for (const key of KEYS) {
        // What is mine is shown until it is given up; what is not, is as the backend has it.
        expect(edits.value(key)).to.equal(edits.isChanged(key) ? typed.get(key) : theirs.get(key));
        const conflict = edits.conflicts.find((one) => one.key === key);
        // A change that would overwrite something unseen is a conflict.
        if (edits.isChanged(key) && !conflict) expect(edits.before(key)).to.equal(theirs.get(key));
      }
    }));
  });
});
