import type { Member } from '../member.js';
import type { Id } from '../schema.js';
import type { DepartmentTree } from './department-tree.js';

/** The department a person is shown under; `null` when they are in none (R4). */
export const mainDepartmentId = ({ departmentIds }: Pick<Member, 'departmentIds'>): Id | null =>
  departmentIds[0] ?? null;

/**
 * How many members who have not left are in each department or anywhere below it, each counted once, however many of its
 * departments they are in (R54). Under `null`: those in no department.
 */
export function memberCounts(
  tree: DepartmentTree,
  members: Iterable<Pick<Member, 'departmentIds' | 'status'>>,
): ReadonlyMap<Id | null, number> {
  const counts = new Map<Id | null, number>([[null, 0], ...Array.from(tree.nodes.keys(), (id) => [id, 0] as const)]);
  const count = (id: Id | null): unknown => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { departmentIds, status } of members) {
    if (status === 'terminated') continue;
    if (departmentIds.length === 0) count(null);
    else ancestors(tree, departmentIds).forEach(count);
  }
  return counts;
}

function ancestors(tree: DepartmentTree, ids: readonly Id[]): ReadonlySet<Id> {
  const above = new Set<Id>();
  for (const id of ids) {
    for (let node = tree.nodes.get(id) ?? null; node && !above.has(node.department.id); node = node.parent) {
      above.add(node.department.id);
    }
  }
  return above;
}
