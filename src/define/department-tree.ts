import { DepartmentTree } from '../components/department-tree/department-tree.js';
import { define } from './define.js';

declare global {
  interface HTMLElementTagNameMap {
    'department-tree': DepartmentTree;
  }
}

define('department-tree', DepartmentTree);
