import type { DepartmentNode, DepartmentTree } from '../../domain/rules/department-tree.js';
import type { Id } from '../../domain/schema.js';
import { findText } from './find-text.js';
import type { Match } from './find-text.js';

/** One department as it is listed now. */
export interface DepartmentRow {
  readonly node: DepartmentNode;
  /** From 1, among the siblings that are listed. */
  readonly at: number;
  readonly size: number;
  /** `undefined`: nothing is listed below it. */
  readonly expanded: boolean | undefined;
  /** Where in its name the search stands. */
  readonly match: Match | undefined;
}

export interface DepartmentRowsOptions {
  readonly isOpen: (id: Id) => boolean;
  /** What is searched: only matches are listed then, and what they lie under. */
  readonly typed?: string;
  /** Which departments are there at all; those above one that is stay too. */
  readonly offered?: ((node: DepartmentNode) => boolean) | undefined;
}

type Found = ReadonlyMap<DepartmentNode, Match | undefined>;

/** The departments to list when not all of them are, with everything they lie under. */
const found = (tree: DepartmentTree, typed: string, offered: (node: DepartmentNode) => boolean): Found => {
  const rows = new Map<DepartmentNode, Match | undefined>();
  for (const node of tree.nodes.values()) {
    if (!offered(node)) continue;
    const match = findText(node.department.name, typed);
    if (typed && !match) continue;
    rows.set(node, match);
    for (let above = node.parent; above && !rows.has(above); above = above.parent) rows.set(above, undefined);
  }
  return rows;
};

/** The departments in reading order, as far as they are opened, or as far as they match. */
export const departmentRows = (tree: DepartmentTree, { isOpen, typed = '', offered }: DepartmentRowsOptions): DepartmentRow[] => {
  const searching = typed.trim();
  const listed = searching || offered ? found(tree, searching, offered ?? (() => true)) : undefined;
  const rows: DepartmentRow[] = [];
  const add = (all: readonly DepartmentNode[]): void => {
    const siblings = listed ? all.filter((node) => listed.has(node)) : all;
    siblings.forEach((node, index) => {
      const below = listed ? node.children.some((child) => listed.has(child)) : node.children.length > 0;
      const expanded = below ? searching !== '' || isOpen(node.department.id) : undefined;
      rows.push({ node, at: index + 1, size: siblings.length, expanded, match: listed?.get(node) });
      if (expanded) add(node.children);
    });
  };
  add(tree.roots);
  return rows;
};
