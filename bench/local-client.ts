/**
 * The embedded client with 100,000 members: what a bench page calls, one function a figure. Each answers milliseconds
 * of wall time and leaves everything as the next one wants it: {@link fill}, then {@link openAgain}, then the others.
 */
import { createLocalClient } from '../src/client/local/index.js';
import type { LocalClient } from '../src/client/local/index.js';
import type { MemberQuery } from '../src/client/paging.js';
import { sampleOrganization } from '../src/testing/sample.js';

const DATABASE = 'bench';
const ORGANIZATION = 'northlight';

const seed = sampleOrganization({ members: 100_000 });
let client: LocalClient | undefined;

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const opened = (): LocalClient => {
  if (!client) throw new Error('Call fill() or openAgain() first');
  return client;
};

/** From an empty database to an open organisation. */
export async function fill(): Promise<number> {
  client = createLocalClient({ seed, databaseName: DATABASE });
  return timed(() => opened().open(ORGANIZATION));
}

/** From a full database to an open organisation, in a client of its own. */
export async function openAgain(): Promise<number> {
  client?.close();
  client = createLocalClient({ databaseName: DATABASE });
  return timed(() => opened().open(ORGANIZATION));
}

const page = (query: MemberQuery): Promise<number> =>
  timed(() => opened().members.list(ORGANIZATION, { limit: 50, ...query }));

/** Cold after {@link openAgain}: the first page of all by name. */
export const sortByName = (): Promise<number> => page({ sort: [{ by: 'name', dir: 'asc' }] });
/** The first one builds what later ones search. */
export const filterByText = (q = 'amelia'): Promise<number> => page({ q });
/** A department and all below it. */
export const filterByDepartment = (departmentId = 'department-1'): Promise<number> =>
  page({ where: { departmentId, includeSubDepartments: true } });
/** A page anywhere in a list that is known. */
export const jump = (offset = 54_321): Promise<number> => page({ offset });
/** One member's location, kept. */
export const update = (id = 'member-4711'): Promise<number> =>
  timed(() => opened().members.update(ORGANIZATION, id, { location: `Here ${String(performance.now())}` }));
/** Where it is kept: a figure from memory says nothing about the database. */
export const storage = (): string => opened().storage;
