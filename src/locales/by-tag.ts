/** Where the words of the kit's other languages are, tag by tag: a page fetches those of its own tags only. */
import type { Locale, WordsName } from './registry.js';

export type LocaleByTag = { readonly [K in WordsName]: () => Promise<Locale[K]> };

export const zhCn: LocaleByTag = {
  common: () => import('./zh-cn/common.js').then(({ common }) => common),
  memberTable: () => import('./zh-cn/member-table.js').then(({ memberTable }) => memberTable),
  memberTableLater: () => import('./zh-cn/member-table-later.js').then(({ memberTableLater }) => memberTableLater),
  departmentTree: () => import('./zh-cn/department-tree.js').then(({ departmentTree }) => departmentTree),
  memberEditor: () => import('./zh-cn/member-editor.js').then(({ memberEditor }) => memberEditor),
  pickers: () => import('./zh-cn/pickers.js').then(({ pickers }) => pickers),
  peopleList: () => import('./zh-cn/people-list.js').then(({ peopleList }) => peopleList),
  pendingQueue: () => import('./zh-cn/pending-queue.js').then(({ pendingQueue }) => pendingQueue),
  inactivatedList: () => import('./zh-cn/inactivated-list.js').then(({ inactivatedList }) => inactivatedList),
  joinForm: () => import('./zh-cn/join-form.js').then(({ joinForm }) => joinForm),
  joinRulesForm: () => import('./zh-cn/join-rules-form.js').then(({ joinRulesForm }) => joinRulesForm),
  inviteDialog: () => import('./zh-cn/invite-dialog.js').then(({ inviteDialog }) => inviteDialog),
};
