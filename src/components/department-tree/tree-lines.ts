import type { DepartmentTree } from '../../domain/rules/department-tree.js';
import type { Department } from '../../domain/department.js';
import type { Id } from '../../domain/schema.js';
import { departmentRows } from '../ui/department-rows.js';
import { findText } from '../ui/find-text.js';
import type { TreeRow } from '../ui/tree.js';

/** A row of the tag: a department, or one that stands for everybody or for those without one. */
export interface Line extends TreeRow {
  /** As `DepartmentTree.selected`. */
  readonly id: Id | null | undefined;
  readonly department?: Department;
  readonly count: number | undefined;
}

/** A line for people, not a department. */
interface Special {
  readonly name: string;
  readonly count: number | undefined;
}

export interface TreeContent {
  readonly tree: DepartmentTree;
  readonly everybody: Special;
  /** Missing: the backend cannot tell who they are. */
  readonly unplaced: Special | undefined;
  /** One level: a list rather than a tree. */
  readonly flat: boolean;
}

export const EVERYBODY = 'everybody';
const UNPLACED = 'unplaced';
/** Sets departments apart from the rows that stand for none, whatever a backend calls them. */
const PREFIX = 'department ';

export const keyOf = (id: Id | null | undefined): string =>
  id === undefined ? EVERYBODY : id === null ? UNPLACED : PREFIX + id;

/** The lines in reading order: everybody, the departments as far as they are open or match, those without one. */
export const linesOf = (
  { tree, everybody, unplaced, flat }: TreeContent, isOpen: (key: string) => boolean, typed: string,
): Line[] => {
  const searching = typed.trim() !== '';
  const rootOpen = flat || searching || isOpen(EVERYBODY);
  const departments = rootOpen ? departmentRows(tree, { isOpen: (id) => isOpen(keyOf(id)), typed }) : [];
  const match = unplaced && findText(unplaced.name, typed);
  const showUnplaced = unplaced !== undefined && rootOpen && (!searching || match !== undefined);
  if (searching && departments.length === 0 && !showUnplaced) return [];
  const extra = (flat ? 1 : 0) + (showUnplaced ? 1 : 0);
  const tops = departments.filter(({ node }) => node.level === 1).length;
  const below = flat ? 0 : 1;
  const isParent = !flat && (tree.roots.length > 0 || unplaced !== undefined);

  const lines: Line[] = [{
    key: EVERYBODY, id: undefined, ...everybody, level: 1, at: 1, size: flat ? tops + extra : 1, expanded: isParent ? rootOpen : undefined,
  }];
  for (const { node, at, size, expanded, match: found } of departments) {
    const top = node.level === 1;
    const { department } = node;
    lines.push({
      key: keyOf(department.id), id: department.id, name: department.name, department, count: department.memberCount,
      level: node.level + below, at: top && flat ? at + 1 : at, size: top ? size + extra : size, expanded, match: found,
    });
  }
  if (showUnplaced)
    lines.push({ key: UNPLACED, id: null, ...unplaced, level: 1 + below, at: tops + extra, size: tops + extra, match });
  return lines;
};
