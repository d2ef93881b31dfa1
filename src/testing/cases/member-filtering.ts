import { MEMBER_CONDITIONS } from '../../client/paging.js';
import type { MemberWhere } from '../../client/paging.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import { equal, ok, refuses } from '../assert.js';
import * as needs from '../needs.js';
import { filtersBy } from '../needs.js';
import { finds, idsOf, readAll } from './reading.js';

/** For each condition, one that can be asked for by itself. */
const example = (condition: keyof MemberWhere, { id }: Tab): MemberWhere => ({
  status: { status: 'suspended' },
  departmentId: { departmentId: id('apps') },
  includeSubDepartments: { departmentId: id('engineering'), includeSubDepartments: true },
  positionIds: { positionIds: [id('engineer')] },
  roles: { roles: ['admin'] },
  locations: { locations: ['Berlin'] },
} as const)[condition];

const here = ({ status }: { readonly status: string }): boolean => status !== 'terminated';

export const memberFiltering: readonly Case[] = [
  promise('without a status, those who left are not listed', [], async (open) => {
    await finds(await open(), {}, 'everybody', here);
    await finds(await open(), { where: {} }, 'everybody, with no condition', here);
  }),

  promise('members are listed by status', [filtersBy('status')], async (open) => {
    const tab = await open();
    for (const status of ['active', 'suspended', 'terminated'] as const) {
      await finds(tab, { where: { status } }, status, (member) => member.status === status);
    }
  }),

  promise('R54: a department\'s members are those in it, whichever of theirs it is', [
    filtersBy('departmentId'),
  ], async (open) => {
    const tab = await open();
    for (const key of ['engineering', 'storage', 'research', 'sales']) {
      await finds(tab, { where: { departmentId: tab.id(key) } }, key,
        (member) => here(member) && member.departmentIds.includes(tab.id(key)));
    }
  }),

  promise('R54: a department\'s members are those below it too, where that is asked for',
    [filtersBy('departmentId'), filtersBy('includeSubDepartments'), needs.departmentTree], async (open) => {
      const tab = await open();
      const below = {
        engineering: ['engineering', 'platform', 'storage', 'indexing', 'apps', 'research'],
        platform: ['platform', 'storage', 'indexing'],
        indexing: ['indexing'],
        support: ['support', 'legacy'],
      };
      for (const [key, keys] of Object.entries(below)) {
        const ids = keys.map(tab.id);
        await finds(tab, { where: { departmentId: tab.id(key), includeSubDepartments: true } }, `${key} and below`,
          (member) => here(member) && member.departmentIds.some((id) => ids.includes(id)));
      }
      await finds(tab, { where: { departmentId: tab.id('platform'), includeSubDepartments: false } }, 'platform alone',
        (member) => here(member) && member.departmentIds.includes(tab.id('platform')));
    }),

  promise('R54: people in no department are listed', [filtersBy('departmentId')], async (open) => {
    await finds(await open(), { where: { departmentId: null } }, 'no department',
      (member) => here(member) && member.departmentIds.length === 0);
  }),

  promise('a department without anybody is an empty page', [filtersBy('departmentId')], async (open) => {
    const { list, id } = await open();
    const page = await list({ where: { departmentId: id('sales-storage') } });
    equal(page.items, [], 'items');
    equal(page.next, null, 'next');
  }),

  promise('of several positions, any matches', [filtersBy('positionIds')], async (open) => {
    const tab = await open();
    const ids = ['designer', 'analyst'].map(tab.id);
    await finds(tab, { where: { positionIds: ids } }, 'designers and analysts',
      (member) => here(member) && ids.includes(member.positionId ?? ''));
    await finds(tab, { where: { positionIds: ids.slice(1) } }, 'analysts',
      (member) => here(member) && member.positionId === ids[1]);
  }),

  promise('of several roles, any matches', [filtersBy('roles')], async (open) => {
    const tab = await open();
    for (const roles of [['auditor'], ['admin'], ['super-admin', 'account-admin']]) {
      await finds(tab, { where: { roles } }, roles.join(' or '), (member) =>
        here(member) && member.roles.some((role) => roles.includes(role)));
    }
  }),

  promise('of several locations, any matches', [filtersBy('locations')], async (open) => {
    const tab = await open();
    for (const locations of [['上海'], ['دبي', 'Osaka']]) {
      await finds(tab, { where: { locations } }, locations.join(' or '),
        (member) => here(member) && locations.includes(member.location ?? ''));
    }
  }),

  promise('every condition must hold', [
    filtersBy('departmentId'), filtersBy('positionIds'), filtersBy('locations'),
  ], async (open) => {
    const tab = await open();
    const where = { departmentId: tab.id('apps'), positionIds: [tab.id('engineer')], locations: ['Berlin'] };
    await finds(tab, { where }, 'engineers of Apps in Berlin', (member) => here(member)
      && member.departmentIds.includes(where.departmentId) && member.positionId === where.positionIds[0]
      && member.location === 'Berlin');
  }),

  promise('status and department hold together', [filtersBy('status'), filtersBy('departmentId')], async (open) => {
    const tab = await open();
    await finds(tab, { where: { status: 'suspended', departmentId: null } }, 'suspended in no department',
      (member) => member.status === 'suspended' && member.departmentIds.length === 0);
    await finds(tab, { where: { status: 'terminated', departmentId: tab.id('storage') } }, 'left from Storage',
      (member) => member.status === 'terminated' && member.departmentIds.includes(tab.id('storage')));
  }),

  promise('a condition that is undefined is none', [], async (open) => {
    await finds(await open(), {
      q: undefined, sort: undefined, cursor: undefined, limit: undefined, offset: undefined,
      where: {
        status: undefined, departmentId: undefined, includeSubDepartments: undefined,
        positionIds: undefined, roles: undefined, locations: undefined,
      },
    }, 'everybody', here);
  }),

  promise('a member who is moved is found in the new department and not in the old', [
    filtersBy('departmentId'), needs.edits('departmentIds'),
  ], async (open) => {
    const tab = await open();
    await tab.update('hana', { departmentIds: [tab.id('sales-storage')] });
    equal(idsOf(await readAll(tab, { where: { departmentId: tab.id('sales-storage') } })), [tab.id('hana')],
      'the new department');
    const old = await readAll(tab, { where: { departmentId: tab.id('apps') } });
    ok(old.length > 0 && !idsOf(old).includes(tab.id('hana')), 'she is still found in the old department');
  }),

  ...MEMBER_CONDITIONS.map((condition) =>
    promise(`where members cannot be filtered by ${condition}, it is refused`, [
      needs.no(filtersBy(condition)),
    ], async (open) => {
      const tab = await open();
      await refuses(condition, 'unsupported', () => tab.list({ where: example(condition, tab) }));
    })),

  promise('a condition that nobody has declared is refused', [], async (open) => {
    const { list } = await open();
    await refuses('where.shoeSize', 'unsupported', () => list({ where: { shoeSize: 43 } as MemberWhere }));
  }),
];
