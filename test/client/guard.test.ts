import { expect } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import { guard } from '../../src/client/guard.js';
import type { OrgClient } from '../../src/client/org-client.js';
import { arrayClient, people } from '../support/array-client.js';

const failureOf = async (call: () => Promise<unknown>): Promise<unknown> => {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing failed');
};

/** A client whose `members.list` is whatever a careless host wrote. */
const listing = (list: unknown): OrgClient => {
  const client = arrayClient({ members: people(1) });
  return { ...client, members: { ...client.members, list: list as OrgClient['members']['list'] } };
};

const list = (client: OrgClient, timeout?: number): Promise<unknown> => guard(client, timeout).members.list('org', {});

describe('guard, the border to a host’s client', () => {
  it('F41: a client that throws at once fails like any other', async () => {
    const error = await failureOf(() => list(listing(() => {
      throw new TypeError('not today');
    })));
    expect(OrgError.is(error) && error.code).to.equal('server');
    expect((error as Error).message).to.contain('members.list').and.to.contain('not today');
  });

  it('F41: a client that rejects with nothing fails with words', async () => {
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what careless clients do
    const error = await failureOf(() => list(listing(() => Promise.reject(undefined))));
    expect(OrgError.is(error) && error.code).to.equal('server');
  });

  it('F27: a client that never answers is given up after the time-out', async () => {
    let aborted = false;
    const error = await failureOf(() => list(listing((_o: string, _q: object, { signal }: { signal: AbortSignal }) => {
      signal.addEventListener('abort', () => {
        aborted = true;
      });
      return new Promise(() => undefined);
    }), 20));
    expect(OrgError.is(error) && error.code).to.equal('timeout');
    expect(aborted).to.equal(true);
  });

  for (const [name, answer] of Object.entries({
    'nothing': undefined, 'null': null, 'a text': '<html>', 'NaN': Number.NaN, 'no items': { next: null },
    'a member without id': { items: [{ name: 'A', status: 'active', departmentIds: [], roles: [] }], next: null },
    'a member whose name is an object': { items: [{ id: 'm', name: {}, status: 'active', departmentIds: [], roles: [] }], next: null },
    'a negative count': { items: [], next: null, total: -1 },
  }))
    it(`F41: ${name} as an answer is refused with the call’s name`, async () => {
      const error = await failureOf(() => list(listing(() => Promise.resolve(answer))));
      expect(OrgError.is(error) && error.code).to.equal('protocol');
      expect((error as Error).message).to.contain('members.list');
    });

  it('F41: a member that comes twice in a page is taken once', async () => {
    const [one] = people(1);
    const page = await guard(listing(() => ({ items: [one, one], next: null }))).members.list('org', {});
    expect(page.items).to.have.length(1);
  });

  it('drops fields that no schema knows, and leaves Object.prototype alone', async () => {
    const [one] = people(1);
    const answer: unknown = JSON.parse(JSON.stringify({ items: [one], next: null }).replace('"id"', '"__proto__":{"isAdmin":true},"secret":1,"id"'));
    const page = await guard(listing(() => answer)).members.list('org', {});
    expect(page.items[0]).not.to.have.property('secret');
    expect(page.items[0]).not.to.have.property('isAdmin');
    expect({}).not.to.have.property('isAdmin');
  });

  it('keeps errors of the contract and aborts as they are', async () => {
    const own = new OrgError({ code: 'forbidden', message: 'no' });
    expect(await failureOf(() => list(listing(() => Promise.reject(own))))).to.equal(own);
    const controller = new AbortController();
    const call = guard(listing(() => new Promise(() => undefined))).members.list('org', {}, { signal: controller.signal });
    controller.abort();
    expect(await failureOf(() => call)).to.have.property('name', 'AbortError');
    expect(await failureOf(() => guard(listing(() => [])).members.list('org', {}, { signal: controller.signal })))
      .to.have.property('name', 'AbortError');
  });

  it('R5: offers only the ports and methods that the client has', () => {
    const { members: { list: only, get }, ...rest } = arrayClient({ members: [] });
    const bare = guard({ ...rest, members: { list: only, get } });
    expect(bare.members.update).to.equal(undefined);
    expect(bare.departments).to.equal(undefined);
    expect(guard(arrayClient({ members: [] })).members.update).to.be.a('function');
  });

  it('a client whose subscribe throws, or gives nothing back, breaks nothing', () => {
    const client = arrayClient({ members: [] });
    for (const subscribe of [
      () => {
        throw new Error('no');
      },
      () => undefined as unknown as () => void,
    ])
      expect(guard({ ...client, subscribe }).subscribe?.('org', () => undefined)).to.be.a('function');
  });
});
