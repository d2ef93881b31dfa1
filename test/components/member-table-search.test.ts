import { expect } from '@open-wc/testing';
import { OrgError } from '../../src/client/errors.js';
import { sampleOrganization } from '../../src/testing/sample.js';
import { createLocalClient } from '../../src/client/local/index.js';
import { arrayClient, people } from '../support/array-client.js';
import { $, $$, active, button, canAll, has, leaveTables, loaded, mount, names, rows, said, scrollTo, type } from '../support/member-table.js';
import { until } from '../support/until.js';

const count = (table: Parameters<typeof $>[0]): string => $(table, '.tools [role="status"]').textContent;

describe('finding members in the table', () => {
  afterEach(leaveTables);

  describe('R54: the search', () => {
    it('finds by name, by work number, by email, by phone and by Chinese initials', async () => {
      const { table } = await mount(createLocalClient({ storage: 'memory', databaseName: 'search', seed: sampleOrganization() }));
      await until(() => names(table).length > 0);
      for (const typed of ['周美琳', 'NL-0042', 'meilin.zhou', '13817004421', 'zml']) {
        type(table, typed);
        await until(() => names(table).includes('周美琳') && names(table).length < 10, typed);
        type(table, '');
        await until(() => names(table).length >= 10);
      }
    });

    it('asks the backend once a pause, not once a letter', async () => {
      const { table, client } = await loaded(people(300));
      const before = client.asked.length;
      for (const typed of ['P', 'Pe', 'Person 0000', 'Person 0000007']) type(table, typed);
      await until(() => names(table).length === 1);
      expect(client.asked.slice(before).map(({ q }) => q)).to.deep.equal(['Person 0000007']);
    });

    it('does not take the letters of an input method for a word', async () => {
      const { table, client } = await loaded(people(30));
      const input = $<HTMLInputElement>(table, '.search input');
      const before = client.asked.length;
      input.value = 'zhou';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
      input.value = 'Person 0000003';
      input.dispatchEvent(new CompositionEvent('compositionend'));
      await until(() => names(table).length === 1);
      expect(client.asked.slice(before).map(({ q }) => q)).to.deep.equal(['Person 0000003']);
    });

    it('keeps the rows there are until the first of the new ones come', async () => {
      const { table, client } = await loaded(people(300));
      client.gate.hold();
      type(table, 'Person 0000123');
      await until(() => $(table, '[role="grid"]').ariaBusy === 'true');
      expect(names(table)[0]).to.equal('Person 0000000');
      expect(has(table, '.waiting')).to.equal(false);
      client.gate.release();
      await until(() => names(table).join() === 'Person 0000123');
      expect($(table, '[role="grid"]').ariaBusy).to.equal(null);
    });

    it('F37: never shows a late answer over a newer one', async () => {
      const inner = arrayClient({ members: people(300) });
      const answers = new Map<string, () => void>();
      const { table } = await mount({ ...inner, members: { ...inner.members, list: async (orgId, query, options) => {
        const page = await inner.members.list(orgId, query);
        if (query.q) await new Promise<void>((resolve) => {
          answers.set(query.q ?? '', resolve);
        });
        options?.signal?.throwIfAborted();
        return page;
      } } });
      await until(() => names(table).length > 0);
      type(table, 'Person 0000111');
      await until(() => answers.has('Person 0000111'));
      type(table, 'Person 0000222');
      await until(() => answers.has('Person 0000222'));
      answers.get('Person 0000222')!();
      await until(() => names(table).join() === 'Person 0000222');
      answers.get('Person 0000111')!();
      await new Promise(requestAnimationFrame);
      expect(names(table)).to.deep.equal(['Person 0000222']);
    });

    it('begins at the top of what was found', async () => {
      const { table } = await loaded(people(3_000));
      await scrollTo(table, 40_000);
      type(table, 'Person');
      await until(() => names(table)[0] === 'Person 0000000');
      expect($(table, '.scroll').scrollTop).to.equal(0);
    });

    it('says how many match', async () => {
      const { table } = await loaded(people(1_248));
      expect(count(table)).to.equal('1,248 members');
      type(table, 'Person 000012');
      await until(() => count(table) === '10 match');
      type(table, 'Person 0000123');
      await until(() => count(table) === '1 matches');
    });

    it('R5: is not there where the backend does not search', async () => {
      const { table } = await loaded(people(30), { capabilities: canAll({ search: false }) });
      expect(has(table, '.search')).to.equal(false);
    });

    it('without a match says what was searched, and clears it', async () => {
      const { table } = await loaded(people(30));
      type(table, 'okonkwu');
      await until(() => has(table, '.state'));
      expect($(table, '.state h3').textContent).to.equal('No match for “okonkwu”');
      expect($(table, '.state p').textContent).to.contain('name, email, phone, work number and position');
      button(table, 'Clear search').click();
      await until(() => names(table).length > 0);
      expect($<HTMLInputElement>(table, '.search input').value).to.equal('');
      expect(active(table)).not.to.equal(null);
    });
  });

  describe('filters', () => {
    const openFilters = async (table: Parameters<typeof $>[0], label: string): Promise<void> => {
      button(table, 'Filter').click();
      const item = await until(() => $$(table, '#filters button').find((one) => one.textContent.includes(label)));
      item.click();
      await until(() => has(table, '#filters .tick'));
    };
    const choose = (table: Parameters<typeof $>[0], value: string): void => {
      $$<HTMLInputElement>(table, '#filters .tick').find((one) => one.value === value)!.click();
    };
    const withRoles = people(20).map((one, at) => ({ ...one, roles: [at < 3 ? 'admin' : 'member'] }));

    it('are chosen from a list, and shown as chips that can be taken away', async () => {
      const { table } = await loaded(withRoles);
      await openFilters(table, 'Role');
      choose(table, 'member');
      await until(() => count(table) === '17 match');
      expect(names(table)[0]).to.equal('Person 0000003');
      expect($(table, '.chip').textContent.trim()).to.equal('Member');
      button(table, 'Remove filter: Member').focus();
      button(table, 'Remove filter: Member').click();
      await until(() => count(table) === '20 members');
      expect(has(table, '.chip')).to.equal(false);
      expect(active(table)?.classList.contains('filter')).to.equal(true);
    });

    it('hold any of several values, however fast they are chosen', async () => {
      const places = ['Berlin', 'Lagos', 'Madrid'];
      const client = arrayClient({ members: people(20), capabilities: canAll({ where: ['locations'] }) });
      const { table } = await mount({ ...client, members: { ...client.members, locations: () => Promise.resolve(places) } });
      await until(() => names(table).length > 0);
      await openFilters(table, 'Location');
      for (const place of places) choose(table, place);
      await until(() => has(table, '.chip'));
      expect($(table, '.chip').textContent.trim()).to.equal('Berlin, Lagos, or Madrid');
      expect(client.asked.at(-1)?.where).to.deep.equal({ locations: places });
    });

    it('hold one status at a time', async () => {
      const { table, client } = await loaded(withRoles, { capabilities: canAll({ where: ['status'] }) });
      await openFilters(table, 'Status');
      choose(table, 'active');
      await until(() => client.asked.at(-1)?.where?.status === 'active');
      await table.updateComplete;
      choose(table, 'suspended');
      await until(() => client.asked.at(-1)?.where?.status === 'suspended');
      await until(() => $$(table, '#filters .tick').filter((one) => (one as HTMLInputElement).checked).length === 1);
    });

    it('R5: are those the backend can do, without those the page has fixed', async () => {
      const { table } = await loaded(withRoles, { capabilities: canAll({ where: ['roles', 'status'] }) });
      table.where = { status: 'active' };
      await table.updateComplete;
      button(table, 'Filter').click();
      await until(() => has(table, '#filters .menu-item'));
      expect($$(table, '#filters > button').map((one) => one.textContent.trim())).to.deep.equal(['Role']);
    });

    it('of the page hold beside those of a person', async () => {
      const { table, client } = await loaded(people(20).map((one, at) => ({ ...one, departmentIds: at % 2 ? ['d1'] : [] })));
      table.where = { departmentId: 'd1', includeSubDepartments: true };
      await until(() => rows(table).length === 10);
      expect(client.asked.at(-1)?.where).to.deep.equal({ departmentId: 'd1', includeSubDepartments: true });
      type(table, 'Person 000000');
      await until(() => rows(table).length === 5);
      expect(table.filter).to.deep.equal({ q: 'Person 000000', where: { departmentId: 'd1', includeSubDepartments: true } });
    });

    it('without a match say how many are in use, and are cleared', async () => {
      const { table } = await loaded(people(20).map((one) => ({ ...one, roles: ['admin'] })));
      await openFilters(table, 'Role');
      choose(table, 'member');
      await until(() => has(table, '.state'));
      expect($(table, '.state p').textContent).to.equal('1 filter is in use.');
      button(table, 'Clear filters').click();
      await until(() => rows(table).length > 0);
    });

    it('an empty department is told from no match', async () => {
      const { table } = await loaded(people(3));
      table.where = { departmentId: 'empty' };
      await until(() => has(table, '.state'));
      expect($(table, '.state h3').textContent).to.equal('Nobody here yet');
    });
  });

  describe('sorting', () => {
    it('A06: is by the headers the backend can sort, and says so', async () => {
      const { table, client } = await loaded(people(50), { capabilities: canAll() });
      const headers = $$(table, '[role="columnheader"]:has(.sort)').map((one) => one.textContent.trim());
      expect(headers).to.deep.equal(['Name', 'Work number', 'Joined']);
      expect($(table, '[aria-sort]').ariaSort).to.equal('ascending');
      $(table, '[aria-sort] .sort').click();
      await until(() => names(table)[0] === 'Person 0000049');
      expect($(table, '[aria-sort]').ariaSort).to.equal('descending');
      expect(said(table)).to.equal('Sorted by Name, descending');
      expect(client.asked.at(-1)?.sort).to.deep.equal([{ by: 'name', dir: 'desc' }]);
    });

    it('R5: is not offered where the backend cannot', async () => {
      const { table } = await loaded(people(5), { capabilities: canAll({ sort: [] }) });
      expect(has(table, '.sort')).to.equal(false);
      expect(has(table, '[aria-sort]')).to.equal(false);
    });

    it('is in the menu of filters where there is no room for headers', async () => {
      const { table, client } = await loaded(people(50), { width: 375, capabilities: canAll() });
      button(table, 'Filter').click();
      const item = await until(() => $$(table, '[role="radio"]').find((one) => one.textContent.includes('Joined')));
      item.click();
      await until(() => client.asked.at(-1)?.sort?.[0]?.by === 'joinedAt');
    });
  });

  it('F41: a search that fails says so, and the next one works', async () => {
    const { table, client } = await loaded(people(20));
    client.fail(new OrgError({ code: 'server', message: 'broken' }));
    type(table, 'Person 0000001');
    await until(() => has(table, '.state'));
    client.fail(undefined);
    type(table, 'Person 0000002');
    await until(() => names(table).join() === 'Person 0000002');
  });
});
