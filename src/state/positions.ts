import { OrgError } from '../client/errors.js';
import type { WriteOptions } from '../client/org-client.js';
import type { Position } from '../domain/position.js';
import type { Query } from './query.js';
import type { Session } from './session.js';

const POSITIONS = 'positions';

/** Every position; empty where the backend has none. */
export const positionsQuery = (session: Session): Query<readonly Position[]> => ({
  key: [POSITIONS],
  read: ({ signal }) => session.client.positions?.list(session.orgId, { signal }) ?? Promise.resolve([]),
});

/** Creates a position and puts it among those that are shown. */
export const createPosition = async (session: Session, name: string, options: WriteOptions): Promise<Position> => {
  const create = session.client.positions?.create;
  if (!create) throw new OrgError({ code: 'unsupported', message: 'this backend cannot create positions' });
  const position = await create(session.orgId, { name }, options);
  session.queries.change<readonly Position[]>([POSITIONS], (all) =>
    all.some(({ id }) => id === position.id) ? all : [...all, position]);
  session.invalidate(POSITIONS);
  return position;
};
