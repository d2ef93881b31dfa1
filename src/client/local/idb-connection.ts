/**
 * One connection to each database for the whole page. Of several openings that are blocked a browser tells only the
 * first so, and the others never settle: hence one, shared, with a time limit.
 */
import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { StoreLostError } from './store.js';

/** The database's one table: values under names. */
export const VALUES = 'values';
const FORMAT = 1;

/** How long a browser may take to open a database, in ms. */
const PATIENCE = 3_000;

export interface Connection {
  readonly database: Promise<IDBPDatabase>;
  /** Whether the browser has closed it. A dead connection never comes back. */
  readonly dead: boolean;
}

interface Shared extends Connection {
  dead: boolean;
  users: number;
}

const connections = new Map<string, Shared>();

/** The page's connection to that database, opened if need be. Give it back with {@link release}. */
export function connect(name: string): Connection {
  let shared = connections.get(name);
  if (!shared || shared.dead) {
    shared = open(name);
    connections.set(name, shared);
  }
  shared.users++;
  return shared;
}

/** Closes it when nobody else uses it, or at once when it is `broken`: then nobody may use it again. */
export function release(name: string, connection: Connection, { broken = false } = {}): void {
  const shared = connection as Shared;
  shared.users--;
  if (shared.users === 0 || broken) bury(name, shared);
}

/** Takes it out of use for everybody: who needs the database next opens a new one. */
function bury(name: string, shared: Shared): void {
  shared.dead = true;
  if (connections.get(name) === shared) connections.delete(name);
  shared.database.then((database) => { database.close(); }, () => undefined);
}

function open(name: string): Shared {
  // Not at once: `shared` is there by the time the browser calls back.
  const database = Promise.resolve().then(() => opening(name, () => { bury(name, shared); }));
  const shared: Shared = { database, dead: false, users: 0 };
  shared.database.catch(() => { bury(name, shared); });
  return shared;
}

async function opening(name: string, onLost: () => void): Promise<IDBPDatabase> {
  let late = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const database = openDB(name, FORMAT, {
      upgrade: (fresh) => { fresh.createObjectStore(VALUES); },
      // Another tab wants to upgrade or delete it: let go at once, so that nobody waits for this page.
      blocking: onLost,
      terminated: onLost,
    });
    database.then((opened) => { if (late) opened.close(); }, () => undefined);
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        late = true;
        reject(new Error(`The database did not open within ${String(PATIENCE)} ms`));
      }, PATIENCE);
    });
    return await Promise.race([database, limit]);
  } catch (error) {
    throw new StoreLostError(error instanceof Error ? error.message : String(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
