/**
 * The tree of departments (R4, R54), from the flat list a backend gives. A list that is no tree is contained: a
 * department whose parent is not there stands at the top, a circle is cut open, of two with one id the first counts.
 */
import type { Department } from '../department.js';
import type { Id } from '../schema.js';

export interface DepartmentNode {
  readonly department: Department;
  readonly parent: DepartmentNode | null;
  /** By order, then by name; those without an order come last. */
  readonly children: readonly DepartmentNode[];
  /** 1 at the top. */
  readonly level: number;
}

export interface DepartmentTree {
  readonly roots: readonly DepartmentNode[];
  readonly nodes: ReadonlyMap<Id, DepartmentNode>;
}

interface Growing extends DepartmentNode { parent: Growing | null; children: Growing[]; level: number }

const names = new Intl.Collator(undefined, { numeric: true });

const compare = (a: Department, b: Department): number => {
  const [first, second] = [a.order ?? Infinity, b.order ?? Infinity];
  if (first !== second) return first < second ? -1 : 1;
  return names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
};
const bySibling = (a: DepartmentNode, b: DepartmentNode): number => compare(a.department, b.department);

export function departmentTree(departments: readonly Department[]): DepartmentTree {
  const nodes = new Map<Id, Growing>();
  for (const department of departments) {
    if (!nodes.has(department.id)) nodes.set(department.id, { department, parent: null, children: [], level: 0 });
  }
  for (const node of nodes.values()) {
    const { parentId } = node.department;
    node.parent = parentId === null ? null : nodes.get(parentId) ?? null;
  }
  for (const first of circles(nodes.values())) first.parent = null;

  const roots: Growing[] = [];
  for (const node of nodes.values()) (node.parent?.children ?? roots).push(node);
  for (const siblings of [roots, ...Array.from(nodes.values(), (node) => node.children)]) siblings.sort(bySibling);
  for (const node of walk(roots)) (node as Growing).level = (node.parent?.level ?? 0) + 1;
  return { roots, nodes };
}

/** Of each circle, the department that comes first: whatever order the list came in, it is the same one. */
function circles(nodes: Iterable<Growing>): readonly Growing[] {
  const firsts: Growing[] = [];
  const seen = new Set<Growing>();
  for (const start of nodes) {
    const trail = new Set<Growing>();
    let node: Growing | null = start;
    while (node && !seen.has(node)) {
      seen.add(node);
      trail.add(node);
      node = node.parent;
    }
    if (!node || !trail.has(node)) continue;
    const circle = [...trail].slice([...trail].indexOf(node));
    firsts.push(circle.reduce((first, next) => (bySibling(next, first) < 0 ? next : first)));
  }
  return firsts;
}

/** Every department in reading order: each before those under it. */
export function* walk(roots: readonly DepartmentNode[]): Generator<DepartmentNode> {
  const open = roots.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    for (const child of node.children.toReversed()) open.push(child);
  }
}

/** From the top down to the department itself; empty when there is no such department. */
export function pathOf(tree: DepartmentTree, id: Id): readonly Department[] {
  const path: Department[] = [];
  for (let node = tree.nodes.get(id) ?? null; node; node = node.parent) path.unshift(node.department);
  return path;
}

/** The department and all below it; empty when there is no such department. */
export function withDescendants(tree: DepartmentTree, id: Id): ReadonlySet<Id> {
  const node = tree.nodes.get(id);
  return new Set(Array.from(walk(node ? [node] : []), (one) => one.department.id));
}

/** Whether a department moved under that parent would come to lie under itself. */
export const wouldCircle = (tree: DepartmentTree, id: Id, parentId: Id | null): boolean =>
  parentId !== null && (parentId === id || withDescendants(tree, id).has(parentId));
