import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { MemberSelection } from '../../src/state/member-selection.js';
import { holds } from '../support/random.js';

const filter = { q: 'li', where: { roles: ['admin'] } };

describe('a selection of members', () => {
  it('is nobody at first', () => {
    expect(MemberSelection.none.isEmpty).to.equal(true);
    expect(MemberSelection.none.choice).to.deep.equal({ kind: 'some', ids: [] });
    expect(MemberSelection.none.count(10)).to.equal(0);
  });

  it('of some is their ids, in the order they were chosen', () => {
    const selection = MemberSelection.none.with(['b', 'a'], true).with(['c'], true).with(['a'], false);
    expect(selection.choice).to.deep.equal({ kind: 'some', ids: ['b', 'c'] });
    expect(selection.has('b')).to.equal(true);
    expect(selection.has('a')).to.equal(false);
    expect(selection.count(undefined)).to.equal(2);
  });

  it('of all that match is the query, without its order, and who is left out', () => {
    const all = MemberSelection.matching({ ...filter, sort: [{ by: 'name', dir: 'desc' }] });
    expect(all.choice).to.deep.equal({ kind: 'matching', filter, except: [] });
    expect(all.count(12_408)).to.equal(12_408);
    const but = all.with(['a', 'b'], false).with(['b'], true);
    expect(but.choice).to.deep.equal({ kind: 'matching', filter, except: ['a'] });
    expect(but.has('a')).to.equal(false);
    expect(but.has('anybody else')).to.equal(true);
    expect(but.count(12_408)).to.equal(12_407);
    expect(but.count(undefined)).to.equal(undefined);
  });

  it('comes back from its plain data', () => {
    for (const selection of [MemberSelection.none.with(['a'], true), MemberSelection.matching(filter).with(['b'], false)])
      expect(MemberSelection.of(selection.choice).choice).to.deep.equal(selection.choice);
  });

  it('never changes: choosing gives another one', () => {
    const before = MemberSelection.none.with(['a'], true);
    before.with(['b'], true);
    expect(before.choice).to.deep.equal({ kind: 'some', ids: ['a'] });
  });

  it('has whom was chosen last, whatever came before', () => {
    const step = fc.record({ ids: fc.array(fc.constantFrom('a', 'b', 'c', 'd')), chosen: fc.boolean() });
    holds(fc.property(fc.boolean(), fc.array(step), (isQuery, steps) => {
      let selection = isQuery ? MemberSelection.matching(filter) : MemberSelection.none;
      const expected = new Map<string, boolean>();
      for (const { ids, chosen } of steps) {
        selection = selection.with(ids, chosen);
        for (const id of ids) expected.set(id, chosen);
      }
      for (const id of ['a', 'b', 'c', 'd']) expect(selection.has(id)).to.equal(expected.get(id) ?? isQuery);
    }));
  });
});
