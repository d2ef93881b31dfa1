import type { Format } from '../format.js';

export const memberTable = (f: Format) => ({
  members: 'Members',
  loadingMembers: 'Loading members',
  count: (n: number) => f.plural(n, { one: '# member', other: '# members' }),
  matching: (n: number) => f.plural(n, { one: '# matches', other: '# match' }),
  about: (count: string) => `About ${count}`,

  search: 'Search people',
  searchLabel: 'Search by name, email, phone, work number or position',
  clearSearch: 'Clear search',
  filter: 'Filter',
  filtersInUse: (n: number) => f.plural(n, { one: 'Filter, # in use', other: 'Filter, # in use' }),
  clearFilters: 'Clear filters',
  sorted: (column: string, up: boolean) => `Sorted by ${column}, ${up ? 'ascending' : 'descending'}`,

  columns: 'Columns',
  widthOf: (column: string) => `Width of ${column}`,

  head: 'Head',
  select: (name: string) => `Select ${name}`,
  more: (name: string) => `More for ${name}`,
  actions: 'Actions',
  selectAll: 'Select all',
  selected: (n: number) => `${f.number(n)} selected`,
  selectedAll: 'All that match are selected',
  noneSelected: 'Nobody is selected',
  selectMatching: (n: number) => `Select all ${f.number(n)} that match`,
  selectMatchingAll: 'Select all that match',
  forSelected: (n: number) => `For ${f.number(n)} selected`,
  forSelectedAll: 'For all selected',
  clearSelection: 'Clear selection',

  loadingMore: (n: number, of: number) => `Loading ${f.number(n)} more of ${f.number(of)}`,
  loadingMoreOpen: 'Loading more',

  empty: 'Nobody here yet',
  emptyWhy: 'Members appear here once they are in the organisation.',
  emptyPlaceWhy: 'Members appear here once they are in this department.',
  noMatch: 'No match',
  noMatchFor: (q: string) => `No match for “${q}”`,
  noMatchWhy: 'Searched in name, email, phone, work number and position.',
  noMatchFilters: (n: number) => f.plural(n, { one: '# filter is in use.', other: '# filters are in use.' }),
  failed: 'The members could not be loaded',
  failedMore: 'Not everything could be loaded.',
});
