import type { Format } from '../format.js';

/** What lists to choose from say, in whichever tag they stand. */
export const pickers = (f: Format) => ({
  searchDepartments: 'Search departments',
  departmentsFound: (n: number) => f.plural(n, { one: '# department matches', other: '# departments match' }),
  noDepartmentFound: (typed: string) => `No department matches “${typed}”`,
  noDepartmentOffered: 'There is no department to choose yet.',
  disabled: 'Disabled',
  main: 'Main',
  create: (typed: string) => `Create “${typed}”`,
  optionsFound: (n: number) => f.plural(n, { one: '# choice', other: '# choices' }),
  noOptionFound: (typed: string) => `Nothing matches “${typed}”`,
  noOption: 'There is nothing to choose yet.',
  moreOptions: (n: number) => f.plural(n, { one: '# more; type to find it', other: '# more; type to find them' }),
  showChoices: 'Show choices',
});
