/** English: every word a person reads, by tag. */
export { common } from './en/common.js';
export { memberTable } from './en/member-table.js';
export { memberTableLater } from './en/member-table-later.js';
export { departmentTree } from './en/department-tree.js';
export { memberEditor } from './en/member-editor.js';
export { pickers } from './en/pickers.js';
export { peopleList } from './en/people-list.js';
export { pendingQueue } from './en/pending-queue.js';
export { inactivatedList } from './en/inactivated-list.js';
export { joinForm } from './en/join-form.js';
export { joinRulesForm } from './en/join-rules-form.js';
export { inviteDialog } from './en/invite-dialog.js';
