import type { Locale } from '../registry.js';

export const memberTable: Locale['memberTable'] = (f) => ({
  members: '成员',
  loadingMembers: '正在加载成员',
  count: (n) => `${f.number(n)} 名成员`,
  matching: (n) => `符合 ${f.number(n)} 人`,
  about: (count) => `约 ${count}`,

  search: '搜索成员',
  searchLabel: '按姓名、邮箱、手机、工号或职位搜索',
  clearSearch: '清除搜索',
  filter: '筛选',
  filtersInUse: (n) => `筛选，已用 ${f.number(n)} 项`,
  clearFilters: '清除筛选',
  sorted: (column, up) => `按${column}${up ? '升序' : '降序'}排列`,

  columns: '列',
  widthOf: (column) => `${column}的宽度`,

  head: '负责人',
  select: (name) => `选择${name}`,
  more: (name) => `${name}的更多操作`,
  actions: '操作',
  selectAll: '全选',
  selected: (n) => `已选 ${f.number(n)} 人`,
  selectedAll: '已选全部符合的成员',
  noneSelected: '未选择任何人',
  selectMatching: (n) => `选择全部符合的 ${f.number(n)} 人`,
  selectMatchingAll: '选择全部符合的成员',
  forSelected: (n) => `对已选的 ${f.number(n)} 人`,
  forSelectedAll: '对全部已选的成员',
  clearSelection: '清除选择',

  loadingMore: (n, of) => `正在加载另外 ${f.number(n)} 人，共 ${f.number(of)} 人`,
  loadingMoreOpen: '正在加载更多',

  empty: '这里还没有人',
  emptyWhy: '加入组织的成员会显示在这里。',
  emptyPlaceWhy: '加入此部门的成员会显示在这里。',
  noMatch: '没有符合的成员',
  noMatchFor: (q) => `没有与“${q}”匹配的成员`,
  noMatchWhy: '已在姓名、邮箱、手机、工号和职位中搜索。',
  noMatchFilters: (n) => `正在使用 ${f.number(n)} 项筛选。`,
  failed: '无法加载成员',
  failedMore: '部分内容未能加载。',
});
