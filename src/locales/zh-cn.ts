/** Simplified Chinese: every word a person reads, by tag. */
export { common } from './zh-cn/common.js';
export { memberTable } from './zh-cn/member-table.js';
export { memberTableLater } from './zh-cn/member-table-later.js';
export { departmentTree } from './zh-cn/department-tree.js';
export { memberEditor } from './zh-cn/member-editor.js';
export { pickers } from './zh-cn/pickers.js';
export { peopleList } from './zh-cn/people-list.js';
export { pendingQueue } from './zh-cn/pending-queue.js';
export { inactivatedList } from './zh-cn/inactivated-list.js';
export { joinForm } from './zh-cn/join-form.js';
export { joinRulesForm } from './zh-cn/join-rules-form.js';
export { inviteDialog } from './zh-cn/invite-dialog.js';
