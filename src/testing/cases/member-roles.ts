import { equal, ok, outcome, refuses, refusesField, sameItems, show } from '../assert.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { leavesAsIs, organizationFields, readAll } from './reading.js';

const { setRoles } = needs;

export const memberRoles: readonly Case[] = [
  promise('roles are given instead of those they had', [setRoles], async (open) => {
    const tab = await open();
    const before = organizationFields(await tab.get('hana'));
    for (const roles of [['admin'], ['super-admin'], ['member']]) {
      sameItems((await tab.setRoles('hana', roles)).roles, roles, 'the answer\'s roles');
      equal(organizationFields(await tab.get('hana')), { ...before, roles }, 'the member');
    }
  }),

  promise('a role that the organisation does not have is refused', [setRoles], async (open) => {
    const tab = await open();
    for (const role of ['emperor', '__proto__', 'constructor']) {
      await leavesAsIs(tab, 'hana', role, () =>
        refusesField(role, 'roles', () => tab.setRoles('hana', ['member', role])));
    }
  }),

  promise('a member who does not exist is given no roles', [setRoles], async (open) => {
    const { client, orgId } = await open();
    const foreign = await open({ name: 'foreign' });
    await refuses('nobody', 'not-found', () => client.members.setRoles?.(orgId, 'nobody', ['member']));
    await leavesAsIs(foreign, 'hana', 'a foreign write', async () => {
      await refuses('at home', 'not-found', () => client.members.setRoles?.(orgId, foreign.id('hana'), ['admin']));
      await refuses('there', 'not-found', () =>
        client.members.setRoles?.(foreign.orgId, foreign.id('hana'), ['admin']));
    });
  }),

  promise('R55: the last account admin cannot be demoted', [setRoles], async (open) => {
    const tab = await open();
    for (const roles of [['super-admin'], ['member']]) {
      await leavesAsIs(tab, 'ada', roles.join(), () =>
        refuses('demoting her', 'last-account-admin', () => tab.setRoles('ada', roles)));
    }
  }),

  promise('R55: the last account admin can be given another role beside', [setRoles], async (open) => {
    const tab = await open();
    ok((await tab.setRoles('ada', ['account-admin', 'admin'])).roles.includes('account-admin'),
      'she is account admin no more');
  }),

  promise('R55: with a second account admin, the first can be demoted', [setRoles], async (open) => {
    const tab = await open();
    await tab.setRoles('bruno', ['account-admin']);
    sameItems((await tab.setRoles('ada', ['admin'])).roles, ['admin'], 'her roles');
  }),

  promise('R55: of two account admins who are demoted at once, one stays', [setRoles], async (open) => {
    const [here, there] = [await open(), await open()];
    await here.setRoles('bruno', ['account-admin']);
    const results = await Promise.all([
      outcome(() => here.setRoles('ada', ['admin'])),
      outcome(() => there.setRoles('bruno', ['admin'])),
    ]);
    const refused = results.flatMap((result) => ('error' in result ? [show(result.error)] : []));
    equal(refused.length, 1, `how many were refused (${refused.join()})`);
    const left = (await readAll(await open())).filter(({ roles }) => roles.includes('account-admin'));
    equal(left.length, 1, 'how many account admins are left');
  }),

  promise('R55: only an account admin demotes an account admin', [setRoles, needs.otherViewers], async (open) => {
    const tab = await open();
    await tab.setRoles('odile', ['account-admin']);
    for (const as of ['bruno', 'chidi', 'hana']) {
      const viewer = await open({ as });
      await leavesAsIs(tab, 'odile', as, () =>
        refuses(`${as} demotes one of two`, 'forbidden', () => viewer.setRoles('odile', ['member'])));
    }
  }),

  promise('R55: only an account admin makes an account admin', [setRoles, needs.otherViewers], async (open) => {
    const tab = await open();
    for (const as of ['bruno', 'chidi', 'hana']) {
      const viewer = await open({ as });
      await leavesAsIs(tab, as, as, () =>
        refuses(`${as} promotes themself`, 'forbidden', () => viewer.setRoles(as, ['account-admin'])));
    }
  }),

  promise('roles that are given are found by, and those that are taken are not', [
    setRoles, needs.filtersBy('roles'),
  ], async (open) => {
    const tab = await open();
    await tab.setRoles('odile', ['member']);
    equal(await readAll(tab, { where: { roles: ['auditor'] } }), [], 'the auditors');
  }),
];
