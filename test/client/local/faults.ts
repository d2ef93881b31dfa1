/** What browsers do to IndexedDB, done at its border: everything behind it is real. */

/** Replaces a property for the length of `run`. */
export async function instead<T>(
  target: object, name: string, descriptor: PropertyDescriptor, run: () => Promise<T>,
): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...descriptor });
  try {
    return await run();
  } finally {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  }
}

/** A page that may not use IndexedDB: private modes, sandboxed frames. */
export const withoutIndexedDB = <T>(run: () => Promise<T>): Promise<T> => instead(globalThis, 'indexedDB', {
  get: () => { throw new DOMException('Not allowed here', 'SecurityError'); },
}, run);

/** All connections that are opened during `run`, to be closed the way a browser does when it clears site data. */
export async function watchingConnections<T>(run: (closeAll: () => void) => Promise<T>): Promise<T> {
  const open = indexedDB.open.bind(indexedDB);
  const requests: IDBOpenDBRequest[] = [];
  const value = (...args: Parameters<IDBFactory['open']>): IDBOpenDBRequest => {
    const request = open(...args);
    requests.push(request);
    return request;
  };
  return instead(indexedDB, 'open', { value }, () => run(() => {
    for (const { result } of requests.splice(0)) {
      result.close();
      result.dispatchEvent(new Event('close'));
    }
  }));
}

/** Every new transaction fails as on a connection that is on its way out, so many times. */
export async function withDeadConnections<T>(times: number, run: () => Promise<T>): Promise<T> {
  const { transaction } = IDBDatabase.prototype;
  let left = times;
  return instead(IDBDatabase.prototype, 'transaction', {
    value(this: IDBDatabase, ...args: Parameters<typeof transaction>) {
      if (left-- > 0) throw new DOMException('The database connection is closing', 'InvalidStateError');
      return transaction.apply(this, args);
    },
  }, run);
}

/** A full disk, as browsers tell it: each `put` succeeds, and then the transaction is aborted. */
export async function withoutSpace<T>(run: () => Promise<T>): Promise<T> {
  const { put } = IDBObjectStore.prototype;
  return instead(IDBObjectStore.prototype, 'put', {
    value(this: IDBObjectStore, ...args: Parameters<typeof put>) {
      const request = put.apply(this, args);
      const { transaction } = this;
      request.addEventListener('success', () => {
        const value = new DOMException('Quota exceeded', 'QuotaExceededError');
        Object.defineProperty(transaction, 'error', { value });
        transaction.abort();
      });
      return request;
    },
  }, run);
}

/** Holds the database open and lets nobody delete it; meanwhile whoever opens it waits. Answers what ends that. */
export async function blocked(name: string): Promise<() => Promise<void>> {
  const held = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(new Error('The database could not be held', { cause: request.error })); };
  });
  const deleted = remove(name);
  return async () => {
    held.close();
    await deleted;
  };
}

/** Resolves once nobody holds the database any more. */
export const remove = (name: string): Promise<void> => new Promise((resolve, reject) => {
  const request = indexedDB.deleteDatabase(name);
  request.onsuccess = () => { resolve(); };
  request.onerror = () => { reject(new Error('The database could not be deleted', { cause: request.error })); };
});
