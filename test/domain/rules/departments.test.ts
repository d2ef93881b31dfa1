import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Department } from '../../../src/domain/department.js';
import type { MemberStatus } from '../../../src/domain/member.js';
import { mainDepartmentId, memberCounts } from '../../../src/domain/rules/department-members.js';
import { departmentNameKey, isNameTaken } from '../../../src/domain/rules/department-names.js';
import { departmentTree, pathOf, walk, withDescendants, wouldCircle } from '../../../src/domain/rules/department-tree.js';
import { holds } from '../../support/random.js';

const one = (id: string, parentId: string | null = null, more: Partial<Department> = {}): Department =>
  ({ id, parentId, name: id.toUpperCase(), ...more });
const ids = (departments: Iterable<{ department: Department }>): string[] =>
  Array.from(departments, ({ department }) => department.id);

const company = [
  one('index', 'store'), one('apps', 'eng', { order: 2 }), one('eng', null, { order: 1 }),
  one('sales', null, { order: 2 }), one('store', 'plat'), one('plat', 'eng', { order: 1 }), one('zoo'), one('art'),
];

/** Lists as no honest backend sends them: circles, orphans, parents of themselves, ids that come twice. */
const anyList = fc.array(
  fc.record({
    id: fc.integer({ min: 0, max: 12 }).map(String),
    parentId: fc.option(fc.integer({ min: 0, max: 15 }).map(String), { nil: null }),
    name: fc.constantFrom('A', 'B', 'a', '研'),
    order: fc.constantFrom(0, 1, 2),
  }),
  { maxLength: 20 },
);

describe('R54: the tree of departments', () => {
  it('R54: siblings go by order, then by name; those without an order come last', () => {
    expect(ids(walk(departmentTree(company).roots)))
      .to.deep.equal(['eng', 'plat', 'store', 'index', 'apps', 'sales', 'art', 'zoo']);
  });

  it('R4: every department knows its level, its parent and the way to it', () => {
    const tree = departmentTree(company);
    expect(Array.from(walk(tree.roots), ({ level }) => level)).to.deep.equal([1, 2, 3, 4, 2, 1, 1, 1]);
    expect(tree.nodes.get('store')?.parent?.department.id).to.equal('plat');
    expect(pathOf(tree, 'index').map(({ id }) => id)).to.deep.equal(['eng', 'plat', 'store', 'index']);
    expect(pathOf(tree, 'zoo').map(({ id }) => id)).to.deep.equal(['zoo']);
    expect(pathOf(tree, 'nowhere')).to.deep.equal([]);
  });

  it('R54: a department and all below it', () => {
    const tree = departmentTree(company);
    expect([...withDescendants(tree, 'plat')]).to.have.members(['plat', 'store', 'index']);
    expect([...withDescendants(tree, 'index')]).to.have.members(['index']);
    expect([...withDescendants(tree, 'nowhere')]).to.deep.equal([]);
  });

  it('R54: a department whose parent is missing stands at the top', () => {
    expect(ids(departmentTree([one('lost', 'nowhere'), one('below', 'lost')]).roots)).to.deep.equal(['lost']);
  });

  it('R54: a circle is cut open at the same department whatever the order of the list', () => {
    const circle = [one('a', 'c'), one('b', 'a'), one('c', 'b'), one('hanging', 'b')];
    for (const list of [circle, circle.toReversed(), [...circle.slice(2), ...circle.slice(0, 2)]]) {
      expect(ids(walk(departmentTree(list).roots))).to.deep.equal(['a', 'b', 'c', 'hanging']);
    }
    expect(ids(walk(departmentTree([one('own', 'own')]).roots))).to.deep.equal(['own']);
  });

  it('R54: of two departments with one id, the first counts', () => {
    const tree = departmentTree([one('a'), one('b'), one('a', 'b', { name: 'second' })]);
    expect(ids(tree.roots)).to.deep.equal(['a', 'b']);
    expect(tree.nodes.get('a')?.department.name).to.equal('A');
  });

  it('R54: no list, however broken, loses a department or repeats one', () => {
    holds(fc.property(anyList, (list) => {
      const tree = departmentTree(list);
      const walked = ids(walk(tree.roots));
      expect(walked).to.have.members([...new Set(list.map(({ id }) => id))]);
      expect(new Set(walked).size).to.equal(walked.length);
      for (const node of walk(tree.roots)) {
        expect(node.level).to.equal(pathOf(tree, node.department.id).length);
        expect(node.parent?.children ?? tree.roots).to.include(node);
      }
    }));
  });

  it('R54: the same departments in another order make the same tree', () => {
    const withOneIdEach = anyList.map((list) =>
      [...new Map(list.map((department) => [department.id, department])).values()]);
    holds(fc.property(
      withOneIdEach.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(ids(walk(departmentTree(shuffled).roots))).to.deep.equal(ids(walk(departmentTree(list).roots)));
      },
    ));
  });

  it('R54: a chain of 20,000 levels and a level of 20,000 departments are no matter', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => one(`d${index}`, index === 0 ? null : `d${index - 1}`));
    expect(departmentTree(chain).nodes.get('d19999')?.level).to.equal(20_000);
    const level = [one('top'), ...Array.from({ length: 20_000 }, (_, index) => one(`d${index}`, 'top'))];
    expect(withDescendants(departmentTree(level), 'top').size).to.equal(20_001);
  });
});

describe('R54: moving and naming departments', () => {
  it('R54: no department comes under itself', () => {
    const tree = departmentTree(company);
    const under = new Map(company.map(({ id }) =>
      [id, company.filter((to) => wouldCircle(tree, id, to.id)).map((to) => to.id)]));
    expect(under.get('eng')).to.have.members(['eng', 'plat', 'store', 'index', 'apps']);
    expect(under.get('plat')).to.have.members(['plat', 'store', 'index']);
    expect(under.get('index')).to.deep.equal(['index']);
    expect(under.get('zoo')).to.deep.equal(['zoo']);
    expect(wouldCircle(tree, 'eng', null)).to.be.false;
    expect(wouldCircle(tree, 'nowhere', 'eng')).to.be.false;
  });

  it('R54: a move that makes no circle leaves a tree without one', () => {
    holds(fc.property(anyList, fc.nat(12), fc.nat(12), (list, from, to) => {
      const tree = departmentTree(list);
      const [id, parentId] = [String(from), String(to)];
      fc.pre(tree.nodes.has(id) && tree.nodes.has(parentId) && !wouldCircle(tree, id, parentId));
      const moved = Array.from(walk(tree.roots), ({ department, parent }) =>
        ({ ...department, parentId: department.id === id ? parentId : parent?.department.id ?? null }));
      expect(departmentTree(moved).nodes.get(id)?.parent?.department.id).to.equal(parentId);
    }));
  });

  it('R54: a name is taken within a level, whatever its case, width, spaces or composition', () => {
    const list = [one('a', null, { name: 'Café Straße' }), one('b', 'a', { name: '研发 A' })];
    const taken = (name: string, parentId: string | null, exceptId?: string): boolean =>
      isNameTaken(list, { name, parentId, ...(exceptId !== undefined && { exceptId }) });
    for (const name of [
      'café straße', 'CAFÉ STRASSE', 'CAFÉ STRAẞE', 'Cafe\u0301 Straße', '  Café   Straße ', 'Ｃａｆé Straße', 'Café\u00a0Straße',
    ]) {
      expect(taken(name, null), name).to.be.true;
    }
    expect(taken('研发Ａ', 'a')).to.be.false;
    expect(taken('研发　Ａ', 'a')).to.be.true;
    expect(taken('Cafe Strasse', null), 'accents tell names apart').to.be.false;
    expect(taken('Café Straße', 'a'), 'another level').to.be.false;
    expect(taken('café straße', null, 'a'), 'its own name').to.be.false;
  });

  it('R54: the key of a key is the key, and the case of a name never matters', () => {
    holds(fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const key = departmentNameKey(name);
      expect(departmentNameKey(key)).to.equal(key);
      expect(departmentNameKey(name.toUpperCase())).to.equal(key);
    }));
    expect(departmentNameKey('ΟΔΟΣ')).to.equal(departmentNameKey('οδος'));
  });
});

describe('R4, R54: people in departments', () => {
  const tree = departmentTree(company);
  const person = (departmentIds: string[], status: MemberStatus = 'active') => ({ departmentIds, status });

  it('R4: the first department is the main one', () => {
    expect(mainDepartmentId(person(['apps', 'zoo']))).to.equal('apps');
    expect(mainDepartmentId(person([]))).to.be.null;
  });

  it('R54: each person counts once in every department they are in or above', () => {
    const counts = memberCounts(tree, [
      person(['index']), person(['plat', 'index']), person(['store', 'apps', 'zoo']), person(['store', 'store']),
      person([]), person([]),
    ]);
    expect(Object.fromEntries([...counts].map(([id, count]) => [String(id), count]))).to.deep.equal(
      { null: 2, eng: 4, plat: 4, store: 4, index: 2, apps: 1, sales: 0, zoo: 1, art: 0 });
  });

  it('R54: those who left do not count, those who are suspended do', () => {
    const counts = memberCounts(tree,
      [person(['zoo'], 'suspended'), person(['zoo'], 'terminated'), person([], 'suspended'), person(['zoo'])]);
    expect([counts.get('zoo'), counts.get(null)]).to.deep.equal([2, 1]);
  });

  it('R54: the counts are what counting each department by hand gives, on any list', () => {
    const people = fc.array(fc.record({
      departmentIds: fc.array(fc.integer({ min: 0, max: 15 }).map(String), { maxLength: 4 }),
      status: fc.constantFrom('active' as const, 'suspended' as const, 'terminated' as const),
    }), { maxLength: 30 });
    holds(fc.property(anyList, people, (list, members) => {
      const made = departmentTree(list);
      const counts = memberCounts(made, members);
      const there = members.filter(({ status }) => status !== 'terminated');
      for (const id of made.nodes.keys()) {
        const within = withDescendants(made, id);
        expect(counts.get(id)).to.equal(there.filter(({ departmentIds: own }) => own.some((one) => within.has(one))).length);
      }
      expect(counts.get(null)).to.equal(there.filter(({ departmentIds }) => departmentIds.length === 0).length);
    }));
  });
});
