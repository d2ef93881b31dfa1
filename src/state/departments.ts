import type { Department } from '../domain/department.js';
import type { Query } from './query.js';
import type { Session } from './session.js';

/** Every department; empty where the backend has none. */
export const departmentsQuery = (session: Session): Query<readonly Department[]> => ({
  key: ['departments'],
  read: ({ signal }) => session.client.departments?.list(session.orgId, { signal }) ?? Promise.resolve([]),
});
