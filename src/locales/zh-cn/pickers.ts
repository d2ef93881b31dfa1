import type { Locale } from '../registry.js';

export const pickers: Locale['pickers'] = (f) => ({
  searchDepartments: '搜索部门',
  departmentsFound: (n) => `找到 ${f.number(n)} 个部门`,
  noDepartmentFound: (typed) => `没有符合“${typed}”的部门`,
  noDepartmentOffered: '还没有可选择的部门。',
  disabled: '已停用',
  main: '主部门',
  create: (typed) => `新建“${typed}”`,
  optionsFound: (n) => `有 ${f.number(n)} 个选项`,
  noOptionFound: (typed) => `没有符合“${typed}”的选项`,
  noOption: '还没有可选择的内容。',
  moreOptions: (n) => `还有 ${f.number(n)} 个，输入文字可查找`,
  showChoices: '显示选项',
});
