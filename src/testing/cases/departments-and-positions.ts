import { departmentSchema } from '../../domain/department.js';
import { positionSchema } from '../../domain/position.js';
import { memberCounts } from '../../domain/rules/department-members.js';
import { departmentTree } from '../../domain/rules/department-tree.js';
import type { Id } from '../../domain/schema.js';
import { equal, ok, refuses, refusesField, sameItems, show } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { edits } from '../needs.js';
import { idsOf, readAll } from './reading.js';

const departmentsOf = async ({ client, orgId }: Tab) => (await client.departments?.list(orgId)) ?? [];
const positionsOf = async ({ client, orgId }: Tab) => (await client.positions?.list(orgId)) ?? [];

/** Where a backend counts, it counts right. */
async function countsRight(tab: Tab): Promise<void> {
  const departments = await departmentsOf(tab);
  const counts = memberCounts(departmentTree(departments), await readAll(tab));
  for (const { id, name, memberCount } of departments) {
    if (memberCount !== undefined) equal(memberCount, counts.get(id), `how many are in ${name}`);
  }
}

export const departments: readonly Case[] = [
  promise('R54: all departments are listed, the closed ones too', [needs.departments], async (open) => {
    const tab = await open();
    sameItems(idsOf(await departmentsOf(tab)), idsOf(tab.departments), 'departments');
  }),

  promise('R54: a department is listed with its name, and whether it is closed', [needs.departments], async (open) => {
    const tab = await open();
    const found = new Map((await departmentsOf(tab)).map((one) => [one.id, one]));
    for (const { id, name, disabled = false } of tab.departments) {
      equal(found.get(id)?.name, name, 'its name');
      equal(found.get(id)?.disabled ?? false, disabled, `whether ${name} is closed`);
    }
  }),

  promise('R4: departments nest as they were made', [needs.departmentTree], async (open) => {
    const tab = await open();
    const parents = new Map<Id, Id | null>((await departmentsOf(tab)).map(({ id, parentId }) => [id, parentId]));
    for (const { id, name, parentId } of tab.departments) equal(parents.get(id), parentId, `what ${name} is under`);
  }),

  promise('a department\'s parent is in the list', [needs.departments], async (open) => {
    const departments = await departmentsOf(await open());
    const ids = idsOf(departments);
    for (const { name, parentId } of departments) {
      ok(parentId === null || ids.includes(parentId), `${name}'s parent is not`);
    }
  }),

  promise('every department has the shape of one', [needs.departments], async (open) => {
    for (const one of await departmentsOf(await open())) {
      const { error } = departmentSchema.safeParse(one);
      ok(!error, `${show(one)} has not: ${show(error?.issues)}`);
    }
  }),

  promise('R54: a department counts its active members and those below, each once', [
    needs.departments,
  ], async (open) => {
    await countsRight(await open());
  }),

  promise('R54: the counts follow a member who is moved', [needs.departments, edits('departmentIds')], async (open) => {
    const tab = await open();
    for (const keys of [['indexing'], ['emea'], []]) {
      await tab.update('hana', { departmentIds: keys.map(tab.id) });
      await countsRight(tab);
      await countsRight(await open());
    }
  }),

  promise('another organisation\'s departments are not found', [needs.departments], async (open) => {
    const { client } = await open();
    const foreign = await open({ name: 'foreign' });
    await refuses('departments.list', 'not-found', () => client.departments?.list(foreign.orgId));
  }),
];

export const positions: readonly Case[] = [
  promise('all positions are listed', [needs.positions], async (open) => {
    const tab = await open();
    const named = ({ id, name }: { id: string; name: string }): string => `${id} ${name}`;
    sameItems((await positionsOf(tab)).map(named), tab.positions.map(named), 'positions');
  }),

  promise('every position has the shape of one', [needs.positions], async (open) => {
    for (const one of await positionsOf(await open())) {
      ok(positionSchema.safeParse(one).success, `${show(one)} has not`);
    }
  }),

  promise('another organisation\'s positions are not found', [needs.positions], async (open) => {
    const { client } = await open();
    const foreign = await open({ name: 'foreign' });
    await refuses('positions.list', 'not-found', () => client.positions?.list(foreign.orgId));
  }),

  promise('a position that is created is listed', [needs.createPosition, needs.writesPositions], async (open) => {
    const here = await open();
    const made = await here.client.positions?.create?.(here.orgId, { name: 'Beekeeper' });
    ok(made, 'no answer');
    equal(made.name, 'Beekeeper', 'the answer\'s name');
    ok(made.id !== '' && !idsOf(here.positions).includes(made.id),
      `the answer's id is not a new one: ${show(made.id)}`);
    for (const tab of [here, await open()]) {
      sameItems((await positionsOf(tab)).map(({ id, name }) => `${id} ${name}`),
        [...tab.positions, made].map(({ id, name }) => `${id} ${name}`), 'positions');
    }
  }),

  promise('a position that is created can be given to a member', [
    needs.createPosition, needs.writesPositions, edits('positionId'),
  ], async (open) => {
    const tab = await open();
    const made = await tab.client.positions?.create?.(tab.orgId, { name: 'Beekeeper' });
    ok(made, 'no answer');
    equal((await tab.update('hana', { positionId: made.id })).positionId, made.id, 'her position');
  }),

  promise('a position\'s name is kept as it was given', [needs.createPosition, needs.writesPositions], async (open) => {
    const tab = await open();
    for (const name of ['<b>Chief</b> & "Co"', '首席 👩🏽‍🔬', '__proto__']) {
      await tab.client.positions?.create?.(tab.orgId, { name });
      ok((await positionsOf(tab)).some((one) => one.name === name), `${show(name)} is not listed`);
    }
  }),

  promise('a position\'s name that exists already is refused', [
    needs.createPosition, needs.writesPositions,
  ], async (open) => {
    const tab = await open();
    const error = await refusesField('a second Engineer', 'name', () =>
      tab.client.positions?.create?.(tab.orgId, { name: 'Engineer' }));
    equal(error.fields?.find(({ field }) => field === 'name')?.code, 'duplicate', 'the field\'s code');
    equal((await positionsOf(tab)).length, tab.positions.length, 'how many positions there are');
  }),

  promise('of two positions of one name created at once, one is refused', [
    needs.createPosition, needs.writesPositions,
  ], async (open) => {
    const tabs = [await open(), await open()];
    await Promise.allSettled(tabs.map(async ({ client, orgId }) =>
      client.positions?.create?.(orgId, { name: 'Beekeeper' })));
    const all = await positionsOf(await open());
    equal(all.filter(({ name }) => name === 'Beekeeper').length, 1, 'how many beekeepers there are');
  }),

  promise('a position without a name is refused', [needs.createPosition, needs.writesPositions], async (open) => {
    const tab = await open();
    const error = await refusesField('no name', 'name', () => tab.client.positions?.create?.(tab.orgId, { name: '' }));
    equal(error.fields?.find(({ field }) => field === 'name')?.code, 'required', 'the field\'s code');
    equal((await positionsOf(tab)).length, tab.positions.length, 'how many positions there are');
  }),

  promise('where positions cannot be written, creating one is refused', [
    needs.createPosition, needs.no(needs.writesPositions),
  ], async (open) => {
    const tab = await open();
    await refuses('positions.create', 'unsupported', () =>
      tab.client.positions?.create?.(tab.orgId, { name: 'Beekeeper' }));
  }),
];
