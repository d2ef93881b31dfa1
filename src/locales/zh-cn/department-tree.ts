import type { Locale } from '../registry.js';

export const departmentTree: Locale['departmentTree'] = (f) => ({
  departments: '部门',
  search: '搜索部门',
  closeSearch: '关闭搜索',
  members: (n) => `${f.number(n)} 名成员`,
  empty: '还没有部门。组织建立部门后会显示在这里。',
  failed: '无法加载部门',
  notSupportedWhy: '它不区分部门，所有人都在成员列表中。',
});
