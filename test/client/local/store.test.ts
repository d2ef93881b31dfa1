import { expect } from '@open-wc/testing';
import { IdbStore } from '../../../src/client/local/idb-store.js';
import { MemoryStore } from '../../../src/client/local/memory-store.js';
import { StoreFullError, StoreLostError } from '../../../src/client/local/store.js';
import type { Note, Store } from '../../../src/client/local/store.js';
import { until } from '../../support/until.js';
import { blocked, remove, watchingConnections, withDeadConnections, withoutSpace } from './faults.js';
import { freshName } from './support.js';

const count = (store: Store): Promise<number> => store.update(['count'], (values) => {
  const next = ((values.get('count') ?? 0) as number) + 1;
  return { answer: next, put: new Map([['count', next]]) };
});
const put = (store: Store, key: string, value: unknown): Promise<void> =>
  store.update([], () => ({ answer: undefined, put: new Map([[key, value]]) }));

const failure = (call: Promise<unknown>): Promise<unknown> =>
  call.then(() => { throw new Error('It did not fail'); }, (error: unknown) => error);

const kinds = { memory: (name: string) => new MemoryStore(name), indexeddb: (name: string) => new IdbStore(name) };

for (const [kind, create] of Object.entries(kinds)) {
  describe(`a store in ${kind}`, () => {
    let name: string;
    let stores: Store[];
    const open = (other = name): Store => {
      const store = create(other);
      stores.push(store);
      return store;
    };

    beforeEach(() => {
      name = freshName();
      stores = [];
    });
    afterEach(() => { for (const store of stores) store.close(); });

    it('reads back what was put, and says nothing of what was not', async () => {
      const store = open();
      await put(store, 'a', { deep: ['value'] });
      expect(Object.fromEntries(await store.read(['a', 'b']))).to.deep.equal({ a: { deep: ['value'] } });
      expect(Object.fromEntries(await store.read())).to.deep.equal({ a: { deep: ['value'] } });
    });

    it('keeps what was put after it was closed', async () => {
      const store = open();
      await put(store, 'a', 1);
      store.close();
      expect([...await open().read()]).to.deep.equal([['a', 1]]);
    });

    it('keeps each name apart', async () => {
      await put(open(), 'a', 1);
      expect([...await open(freshName()).read()]).to.deep.equal([]);
    });

    it('puts several values together, after clearing when asked to', async () => {
      const store = open();
      await put(store, 'old', 1);
      await store.update([], () => ({ answer: undefined, clear: true, put: new Map([['a', 1], ['b', 2]]) }));
      expect(Object.fromEntries(await store.read())).to.deep.equal({ a: 1, b: 2 });
    });

    it('keeps nothing when the change throws, and rejects with the same', async () => {
      const store = open();
      await put(store, 'a', 1);
      const refused = new Error('No');
      expect(await failure(store.update(['a'], () => { throw refused; }))).to.equal(refused);
      expect([...await store.read()]).to.deep.equal([['a', 1]]);
    });

    it('F19: two holders who count to 200 each at the same time end at 400', async () => {
      const [here, there] = [open(), open()];
      const answers = await Promise.all(Array.from({ length: 200 }, () => [count(here), count(there)]).flat());
      expect(new Set(answers).size).to.equal(400);
      expect((await here.read()).get('count')).to.equal(400);
    });

    it('tells the other holders of a change, and not the one who made it', async () => {
      const [here, there, elsewhere] = [open(), open(), open(freshName())];
      const heard: [string, Note][] = [];
      here.listen((note) => heard.push(['here', note]));
      there.listen((note) => heard.push(['there', note]));
      elsewhere.listen((note) => heard.push(['elsewhere', note]));
      const note: Note = { keys: ['a'], changes: [{ type: 'upsert', kind: 'member', id: 'a' }] };
      await here.update([], () => ({ answer: undefined, put: new Map([['a', 1]]), note }));
      await until(() => heard.length > 0, 'the note');
      await there.update([], () => ({ answer: undefined, note: 'resync' }));
      await until(() => heard.length > 1, 'the second note');
      expect(heard).to.deep.equal([['there', note], ['here', 'resync']]);
    });
  });
}

describe('a store in IndexedDB, when the browser lets it down', () => {
  let store: IdbStore;
  let name: string;

  beforeEach(() => {
    name = freshName();
    store = new IdbStore(name);
  });
  afterEach(() => { store.close(); });

  it('F06: goes on after its connection was closed from outside', () => watchingConnections(async (closeAll) => {
    await count(store);
    closeAll();
    expect(await count(store)).to.equal(2);
  }));

  it('F06: a holder beside it goes on too', () => watchingConnections(async (closeAll) => {
    const other = new IdbStore(name);
    await Promise.all([count(store), count(other)]);
    closeAll();
    await Promise.all([count(store), count(other)]);
    expect((await other.read()).get('count')).to.equal(4);
    other.close();
  }));

  it('F06: tries once more when a transaction cannot begin, and counts once', async () => {
    await count(store);
    expect(await withDeadConnections(1, () => count(store))).to.equal(2);
  });

  it('F06: gives up the second time, and says that it is lost', async () => {
    await count(store);
    expect(await withDeadConnections(2, () => failure(count(store)))).to.be.instanceOf(StoreLostError);
    expect(await count(store)).to.equal(2);
  });

  it('F10: a full disk fails the change, keeps what was there, and works again when there is space', async () => {
    await count(store);
    expect(await withoutSpace(() => failure(count(store)))).to.be.instanceOf(StoreFullError);
    expect((await store.read()).get('count')).to.equal(1);
    expect(await count(store)).to.equal(2);
  });

  it('F03: lets go when somebody else wants to delete the database', async () => {
    await count(store);
    await remove(name);
    expect(await count(store)).to.equal(1);
  });

  it('F02: an opening that never settles is given up, and what is opened too late is closed', async () => {
    const unblock = await blocked(name);
    expect(await failure(store.read())).to.be.instanceOf(StoreLostError);
    await unblock();
    // Were it still open behind our back, nobody could delete the database now.
    await remove(name);
  });

  it('F04: a database of a newer format is left as it is', async () => {
    const request = indexedDB.open(name, 99);
    await new Promise((resolve) => { request.onsuccess = resolve; });
    request.result.close();
    expect(await failure(store.read())).to.be.instanceOf(StoreLostError);
    expect((await indexedDB.databases()).find((one) => one.name === name)?.version).to.equal(99);
  });

  it('F12: what cannot be stored is refused, and nothing of the change is kept', async () => {
    const values = new Map<string, unknown>([['a', 1], ['b', () => 1]]);
    expect(await failure(store.update([], () => ({ answer: undefined, put: values })))).to.be.instanceOf(DOMException);
    expect([...await store.read()]).to.deep.equal([]);
  });

  it('refuses calls once it is closed', async () => {
    store.close();
    expect(await failure(store.read())).to.be.instanceOf(StoreLostError);
  });
});
