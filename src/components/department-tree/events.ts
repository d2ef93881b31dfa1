import type { Department } from '../../domain/department.js';
import type { Id } from '../../domain/schema.js';

/** A department was chosen in the tree, or everybody, or those without one. */
export class OrgDepartmentSelectedEvent extends Event {
  static readonly type = 'org-department-selected';
  /** `null`: people in no department. `undefined`: everybody. */
  readonly departmentId: Id | null | undefined;
  /** The department itself, where one was chosen. */
  readonly department: Department | undefined;

  constructor(init: { readonly departmentId: Id | null | undefined; readonly department: Department | undefined }) {
    super(OrgDepartmentSelectedEvent.type, { bubbles: true, composed: true });
    this.departmentId = init.departmentId;
    this.department = init.department;
  }
}

declare global {
  interface HTMLElementEventMap {
    'org-department-selected': OrgDepartmentSelectedEvent;
  }
}
