import { expect } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import type { Query } from '../../src/state/query.js';
import { QueryCache } from '../../src/state/query-cache.js';

/** A query whose answers are given by hand. */
const asked = (id = 'a') => {
  const calls: { readonly signal: AbortSignal; readonly answer: (text: string) => void; readonly fail: (error: unknown) => void }[] = [];
  const query: Query<string> = {
    key: ['members', 'one', id],
    read: ({ signal }) => new Promise((answer, fail) => {
      calls.push({ signal, answer, fail });
    }),
  };
  return { query, calls };
};
const turn = (): Promise<void> => new Promise((resolve) => {
  setTimeout(resolve, 0);
});

describe('what was read', () => {
  it('one request serves everybody who asks while it is on its way, and after', async () => {
    const cache = new QueryCache();
    const { query, calls } = asked();
    const both = Promise.all([cache.read(query), cache.read(query)]);
    await turn();
    calls[0]?.answer('yes');
    expect(await both).to.deep.equal(['yes', 'yes']);
    expect(await cache.read(query)).to.equal('yes');
    expect(calls).to.have.length(1);
  });

  it('whoever asks anew gets a new answer', async () => {
    const cache = new QueryCache();
    const { query, calls } = asked();
    cache.put(query.key, 'old');
    const anew = cache.read(query, { anew: true });
    await turn();
    calls[0]?.answer('new');
    expect(await anew).to.equal('new');
    expect(cache.kept(query.key)).to.equal('new');
  });

  it('a request ends when nobody waits for it any more, and not before', async () => {
    const cache = new QueryCache();
    const { query, calls } = asked();
    const [one, two] = [new AbortController(), new AbortController()];
    const answers = Promise.allSettled([cache.read(query, one), cache.read(query, two)]);
    await turn();
    one.abort();
    await turn();
    expect(calls[0]?.signal.aborted).to.equal(false);
    two.abort();
    await answers;
    expect(calls[0]?.signal.aborted).to.equal(true);
    expect(cache.kept(query.key)).to.equal(undefined);
  });

  it('a change while a request is on its way makes its answer stale: it is not kept', async () => {
    const cache = new QueryCache();
    const { query, calls } = asked();
    const before = cache.read(query);
    await turn();
    cache.invalidate('members');
    calls[0]?.answer('before');
    expect(await before).to.equal('before');
    expect(cache.kept(query.key)).to.equal(undefined);
  });

  it('F37: of two answers the later question’s is kept, whichever comes last', async () => {
    const cache = new QueryCache();
    const { query, calls } = asked();
    const watch = cache.watch(query, () => undefined);
    await turn();
    cache.invalidate('members');
    await turn();
    calls[1]?.answer('later');
    await turn();
    calls[0]?.answer('earlier');
    await turn();
    expect(watch.reading).to.include({ status: 'ready', data: 'later' });
    watch.end();
  });

  it('what is looked at is read again when it goes stale; other kinds of data are not', async () => {
    const cache = new QueryCache();
    const { query, calls } = asked();
    let changes = 0;
    const watch = cache.watch(query, () => {
      changes++;
    });
    await turn();
    calls[0]?.answer('one');
    await turn();
    cache.invalidate('departments');
    await turn();
    expect(calls).to.have.length(1);
    cache.invalidate('members');
    await turn();
    expect(watch.reading).to.include({ status: 'ready', data: 'one' });
    calls[1]?.answer('two');
    await turn();
    expect(watch.reading).to.include({ data: 'two' });
    expect(changes).to.be.greaterThan(1);
    watch.end();
  });

  it('a failure is asked for once, and stays until somebody tries again', async () => {
    const cache = new QueryCache();
    const { query, calls } = asked();
    const watch = cache.watch(query, () => undefined);
    await turn();
    calls[0]?.fail(new OrgError({ code: 'forbidden', message: 'no' }));
    await turn();
    await turn();
    expect(calls).to.have.length(1);
    expect(watch.reading).to.have.nested.property('error.code', 'forbidden');
    watch.retry();
    expect(watch.reading.status).to.equal('loading');
    await turn();
    calls[1]?.answer('yes');
    await turn();
    expect(watch.reading).to.include({ status: 'ready', data: 'yes' });
    watch.end();
  });

  it('data that could not be renewed stays, and says why it may be old', async () => {
    const cache = new QueryCache();
    const { query, calls } = asked();
    cache.put(query.key, 'old');
    const watch = cache.watch(query, () => undefined);
    cache.invalidate('members');
    await turn();
    calls[0]?.fail('a text that is no error');
    await turn();
    expect(watch.reading).to.include({ status: 'ready', data: 'old' });
    expect(watch.reading).to.have.nested.property('stale.error.code', 'server');
    watch.end();
  });

  it('keeps a bounded number of answers that nobody looks at, and all that somebody does', async () => {
    const cache = new QueryCache();
    const { query } = asked('looked-at');
    cache.put(query.key, 'seen');
    const watch = cache.watch(query, () => undefined);
    for (let at = 0; at < 1_000; at++) cache.put(['members', 'one', String(at)], at);
    expect(cache.size).to.be.at.most(200);
    expect(cache.kept(['members', 'one', '999'])).to.equal(999);
    expect(watch.reading).to.include({ data: 'seen' });
    watch.end();
    await turn();
  });

  it('changes what is kept in many places at once, and tells whoever looks', () => {
    const cache = new QueryCache();
    let told = 0;
    cache.put(['members', 'page', 1], ['a', 'b']);
    cache.put(['members', 'page', 2], ['c']);
    const watch = cache.watch({ key: ['members', 'page', 1], read: () => Promise.resolve(['a', 'b']) }, () => {
      told++;
    });
    cache.change<readonly string[]>(['members', 'page'], (page) => (page.includes('a') ? page.map((one) => one.toUpperCase()) : page));
    expect(cache.kept(['members', 'page', 1])).to.deep.equal(['A', 'B']);
    expect(cache.kept(['members', 'page', 2])).to.deep.equal(['c']);
    expect(told).to.equal(1);
    watch.end();
  });
});
