import type { Format } from '../format.js';

export const departmentTree = (f: Format) => ({
  departments: 'Departments',
  search: 'Search departments',
  closeSearch: 'Close search',
  members: (n: number) => f.plural(n, { one: '# member', other: '# members' }),
  empty: 'There are no departments yet. They stand here once the organisation has some.',
  failed: 'The departments could not be loaded',
  notSupportedWhy: 'It keeps no departments. Everybody is in the list of members.',
});
