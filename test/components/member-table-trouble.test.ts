import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { LinkState } from '../../src/client/changes.js';
import { OrgError } from '../../src/client/errors.js';
import type { OrgClient } from '../../src/client/org-client.js';
import { holdsAsync } from '../support/random.js';
import { arrayClient, people } from '../support/array-client.js';
import { $, $$, active, activeRow, button, has, leaveTables, loaded, mount, nameIn, names, press, rowAt, rows, said, scrollTo, tick, type } from '../support/member-table.js';
import { until } from '../support/until.js';

const LIST = arrayClient({ members: people(30) });
/** A client whose list does something else. */
const listing = (list: unknown): OrgClient => ({ ...LIST, members: { ...LIST.members, list: list as OrgClient['members']['list'] } });
const title = (table: Parameters<typeof $>[0]): string => $(table, '.state h3').textContent;

describe('the member table in trouble', () => {
  let unhandled: unknown[] = [];
  const onUnhandled = (event: PromiseRejectionEvent | ErrorEvent): void => {
    unhandled.push('reason' in event ? event.reason : event.error);
  };
  beforeEach(() => {
    unhandled = [];
    addEventListener('unhandledrejection', onUnhandled);
    addEventListener('error', onUnhandled);
  });
  afterEach(() => {
    removeEventListener('unhandledrejection', onUnhandled);
    removeEventListener('error', onUnhandled);
    leaveTables();
    expect(unhandled).to.deep.equal([]);
  });

  describe('F41: contains a client that', () => {
    const cases: readonly [string, () => unknown][] = [
      ['throws', () => {
        throw new Error('sync');
      }],
      ['throws nothing', () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- clients that throw anything are what is tested
        throw undefined;
      }],
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- clients that reject with anything are what is tested
      ['rejects with nothing', () => Promise.reject()],
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- so are these
      ['rejects with text', () => Promise.reject('no')],
      ['answers nothing', () => undefined],
      ['answers null', () => Promise.resolve(null)],
      ['answers garbage', () => Promise.resolve({ items: 'all', next: 5 })],
      ['answers members without names', () => Promise.resolve({ items: [{ id: 'a' }], next: null, total: 1 })],
      ['answers NaN', () => Promise.resolve({ items: [], next: null, total: NaN })],
      ['answers a number below nothing', () => Promise.resolve({ items: [], next: null, total: -3 })],
    ];
    for (const [what, list] of cases)
      it(`${what}: says so, and tries again when told to`, async () => {
        let isWell = false;
        const { table } = await mount(listing((...args: Parameters<OrgClient['members']['list']>) => (isWell ? LIST.members.list(...args) : list())));
        await until(() => has(table, '.state'));
        expect(title(table)).to.equal('The members could not be loaded');
        expect($(table, '.state').role).to.equal('alert');
        isWell = true;
        button(table, 'Try again').focus();
        button(table, 'Try again').click();
        await until(() => names(table).length > 0);
        expect(active(table)).not.to.equal(null);
      });

    it('answers the same member twice: shows them once', async () => {
      const [one] = people(1);
      const { table } = await mount(listing(() => Promise.resolve({ items: [one, one, one], next: null, total: 3 })));
      await until(() => names(table).length > 0);
      expect(names(table)).to.deep.equal(['Person 0000000']);
    });

    it('hands out the same cursor for ever: is not asked for ever', async () => {
      const inner = arrayClient({ members: people(30), paging: 'cursor' });
      let asked = 0;
      const { table } = await mount({ ...inner, members: { ...inner.members, list: async () => {
        asked++;
        return { items: people(2), next: 'again' };
      } } });
      await until(() => names(table).length > 0);
      await scrollTo(table, 100);
      expect(asked).to.be.below(4);
    });

    it('cannot be opened: says so, and opens when it can', async () => {
      let isWell = false;
      const { table } = await mount({ ...LIST, open: (...args) => (isWell ? LIST.open(...args) : Promise.reject(new OrgError({ code: 'network', message: 'down' }))) });
      await until(() => has(table, '.state'));
      expect($(table, '.state p').textContent).to.contain('could not be reached');
      isWell = true;
      button(table, 'Try again').click();
      await until(() => names(table).length > 0);
    });

    it('answers anything at all', async () => {
      await holdsAsync(fc.asyncProperty(fc.anything(), async (answer) => {
        const { table } = await mount(listing(() => Promise.resolve(answer)));
        await until(() => has(table, '.state') || names(table).length > 0);
        table.remove();
      }), { numRuns: 25 });
    });
  });

  describe('keeps what it shows', () => {
    it('while the line is down, and says since when', async () => {
      let tell: ((state: LinkState) => void) | undefined;
      const inner = arrayClient({ members: people(30) });
      const { table } = await mount({ ...inner, subscribe: (_orgId, _onChange, options) => {
        tell = options?.onState;
        return () => undefined;
      } });
      await until(() => names(table).length > 0 && tell);
      tell?.('offline');
      await until(() => has(table, '[part="stale"]'));
      expect($(table, '[part="stale"]').textContent).to.match(/Offline\. Shown as of \d/);
      expect(names(table)[0]).to.equal('Person 0000000');
      tell?.('live');
      await until(() => !has(table, '[part="stale"]'));
    });

    it('when it cannot be renewed, asks once, and renews it when told to', async () => {
      const { table, client, session } = await loaded(people(30));
      client.fail(new OrgError({ code: 'server', message: 'broken' }));
      const before = client.asked.length;
      session.invalidate('members');
      await until(() => has(table, '[part="stale"]'));
      expect($(table, '[part="stale"]').textContent).to.contain('Not everything could be loaded');
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      expect(client.asked.length - before).to.be.at.most(2);
      client.fail(undefined);
      button(table, 'Try again').click();
      await until(() => !has(table, '[part="stale"]'));
    });

    it('while other rows of it could not be read, and reads them when they are seen again', async () => {
      const { table, client } = await loaded(people(5_000));
      client.fail(new OrgError({ code: 'network', message: 'down' }));
      await scrollTo(table, 80_000);
      await until(() => has(table, '[part="stale"]'));
      expect(rows(table).some((row) => row.classList.contains('waiting'))).to.equal(true);
      client.fail(undefined);
      await scrollTo(table, 0);
      expect(names(table)[0]).to.equal('Person 0000000');
      await scrollTo(table, 80_000);
      await until(() => names(table).includes('Person 0002002'));
    });
  });

  describe('follows what others do', () => {
    it('keeps its place, the focus, the selection and what is typed', async () => {
      const { table, client } = await loaded(people(1_000));
      await scrollTo(table, 20_000);
      await until(() => names(table).includes('Person 0000505'));
      rowAt(table, 505).focus();
      await press('Space');
      client.put(people(1_000).map((one) => ({ ...one, email: `new-${one.id}@example.test` })));
      await until(() => rowAt(table, 505).querySelector('.c-email')?.textContent === 'new-m505@example.test');
      expect($(table, '.scroll').scrollTop).to.equal(20_000);
      expect(activeRow(table)).to.equal(505);
      expect(table.selection).to.deep.equal({ kind: 'some', ids: ['m505'] });
    });

    it('C07: keeps all of it when it is moved in the document', async () => {
      const { table } = await loaded(people(1_000));
      await scrollTo(table, 20_000);
      await until(() => names(table).includes('Person 0000505'));
      tick(rowAt(table, 505)).click();
      const place = document.createElement('div');
      place.style.blockSize = '640px';
      table.parentElement!.after(place);
      place.append(table);
      await until(() => names(table).includes('Person 0000505'));
      expect($(table, '.scroll').scrollTop).to.be.closeTo(20_000, 1);
      expect(table.selection).to.deep.equal({ kind: 'some', ids: ['m505'] });
      place.remove();
    });

    it('C08: lets go of everything when it is taken away', async () => {
      const { table, client, session } = await loaded(people(1_000));
      const listening = client.listening();
      table.remove();
      await new Promise(requestAnimationFrame);
      const before = client.asked.length;
      session.invalidate('members');
      for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
      expect(client.asked.length).to.equal(before);
      expect(client.listening()).to.equal(listening);
    });

    it('shows the other organisation when the session becomes another one', async () => {
      const { table } = await loaded(people(100));
      const other = await loaded(people(3).map((one) => ({ ...one, name: `Other ${one.id}` })));
      table.session = other.session;
      await until(() => names(table).join() === 'Other m0,Other m1,Other m2');
      table.session = undefined;
      await table.updateComplete;
      expect(names(table)).to.deep.equal([]);
    });
  });

  describe('a backend with cursors', () => {
    it('is walked page by page, and the last row says so', async () => {
      const { table, client } = await loaded(people(250), { paging: 'cursor' });
      expect($(table, '[role="grid"]').ariaRowCount).to.equal('251');
      client.gate.hold();
      await scrollTo(table, 1_000_000);
      await until(() => has(table, '.tail'));
      expect($(table, '.tail').textContent.trim()).to.equal('Loading 100 more of 250');
      client.gate.release();
      await until(() => !has(table, '.tail'));
      await scrollTo(table, 1_000_000);
      await until(() => rows(table).some((row) => nameIn(row) > 'Person 0000190'));
    });

    it('is walked to its end by keyboard', async () => {
      const { table } = await loaded(people(250), { paging: 'cursor' });
      rowAt(table, 0).focus();
      await until(async () => {
        await press('End');
        return activeRow(table) === 249 && nameIn(rowAt(table, 249)) === 'Person 0000249';
      });
      expect(has(table, '.tail')).to.equal(false);
    });
  });

  describe('A07: page by page', () => {
    it('shows 50 at a time, all on the page, with their places among all', async () => {
      const { table } = await loaded(people(120), { prepare: (one) => {
        one.paged = true;
      } });
      await until(() => rows(table).length === 50);
      expect($(table, '.pages').textContent).to.contain('1–50 of 120');
      button(table, 'Next page').click();
      await until(() => names(table)[0] === 'Person 0000050');
      expect(rows(table)[0]?.ariaRowIndex).to.equal('52');
      button(table, 'Next page').click();
      await until(() => rows(table).length === 20);
      expect(button(table, 'Next page').ariaDisabled).to.equal('true');
      tick(rows(table)[0]!).click();
      expect(table.selection).to.deep.equal({ kind: 'some', ids: ['m100'] });
    });

    it('is chosen in the menu of columns', async () => {
      const { table } = await loaded(people(120));
      button(table, 'Columns').click();
      const choice = await until(() => $$(table, '#columns label').find((one) => one.textContent.includes('Show 50 per page')));
      choice.click();
      await until(() => has(table, '.pages'));
      expect(table.paged).to.equal(true);
    });
  });

  describe('C06: nonsense', () => {
    it('in `where` and `selection` is ignored, with a word to the developer', async () => {
      const { warn } = console;
      const heard: unknown[] = [];
      console.warn = (...words: unknown[]) => void heard.push(words);
      try {
        const { table } = await loaded(people(9));
        for (const nonsense of ['all', 7, true, [1]]) {
          table.where = nonsense as never;
          table.selection = nonsense as never;
          await table.updateComplete;
        }
        expect(names(table)).to.have.length(9);
        expect(heard).to.have.length(8);
      } finally {
        console.warn = warn;
      }
    });

    it('in attributes harms nothing', async () => {
      await holdsAsync(fc.asyncProperty(fc.constantFrom('heading', 'storage-key', 'open-member', 'paged'), fc.string(), async (name, value) => {
        const { table } = await mount(arrayClient({ members: people(3) }), { prepare: (one) => {
          one.setAttribute(name, value);
        } });
        await until(() => names(table).length === 3);
        table.remove();
      }), { numRuns: 20 });
    });
  });

  it('A12: what is said to screen readers is said once, politely', async () => {
    const { table } = await loaded(people(60));
    const log: string[] = [];
    new MutationObserver(() => log.push(said(table))).observe($(table, '.sr[role="status"]'), { childList: true, characterData: true, subtree: true });
    rowAt(table, 0).focus();
    await press('Space');
    await table.updateComplete;
    type(table, 'Person 000000');
    await until(() => names(table).length === 10);
    expect(log.filter(Boolean)).to.deep.equal(['1 selected']);
  });
});
