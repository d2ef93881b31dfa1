import { declares, mutant } from './mutant.js';
import type { Mutant } from './mutant.js';

export const declaring: readonly Mutant[] = [
  mutant('searches though it says it cannot', 'where there is no search, it is refused', declares({ search: false })),
  ...(['name', 'joinedAt', 'workNumber', 'updatedAt'] as const).map((by) =>
    mutant(`sorts by ${by} though it says it cannot`, [
      `where members cannot be sorted by ${by}, it is refused`,
    ], declares({ sort: [] }))),
  ...(['status', 'departmentId', 'includeSubDepartments', 'positionIds', 'roles',
    'locations'] as const).map((condition) =>
    mutant(`filters by ${condition} though it says it cannot`, [
      `where members cannot be filtered by ${condition}, it is refused`,
    ], declares({ where: [] }))),
  mutant('takes an offset though it says it cannot', [
    'where pages do not go by offset, an offset is refused',
  ], declares({ paging: 'cursor' })),
  mutant('pages though it says it cannot', 'without pages, everybody comes at once', (ports) => ({
    ...declares({ paging: 'none' })(ports),
    members: { list: (orgId, query, options) => ports.members.list(orgId, { limit: 10, ...query }, options) },
  })),
  ...(['departmentIds', 'positionId', 'workNumber', 'location'] as const).map((field) =>
    mutant(`edits ${field} though it says it cannot`, [
      `where ${field} cannot be edited, it is refused`,
    ], declares({ editable: [] }))),
  mutant('takes several departments though it says it cannot',
    'several departments are refused where one person is in one',
    declares({}, { departments: { shape: 'tree', perMember: 'one' } })),
  mutant('creates positions though it says it cannot', 'where positions cannot be written, creating one is refused',
    declares({}, { positions: { write: false } })),
];
