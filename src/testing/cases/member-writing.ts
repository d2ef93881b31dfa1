import type { MemberPatch } from '../../domain/member.js';
import { equal, ok, refuses, refusesField, sameItems, show } from '../assert.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { edits } from '../needs.js';
import { leavesAsIs, organizationFields, readAll } from './reading.js';

export const memberWriting: readonly Case[] = [
  promise('R3: position, work number and location are changed, each by itself', [
    edits('positionId'), edits('workNumber'), edits('location'),
  ], async (open) => {
    const tab = await open();
    const patches: readonly MemberPatch[] =
      [{ positionId: tab.id('lead') }, { workNumber: 'N-1' }, { location: 'Porto' }];
    for (const patch of patches) {
      const before = organizationFields(await tab.get('hana'));
      await tab.update('hana', patch);
      equal(organizationFields(await tab.get('hana')), { ...before, ...patch }, `the member after ${show(patch)}`);
    }
  }),

  promise('R4: departments are changed and keep their order', [
    edits('departmentIds'), needs.severalDepartments,
  ], async (open) => {
    const { update, get, id } = await open();
    const before = organizationFields(await get('hana'));
    for (const keys of [['sales', 'apps', 'storage'], ['storage', 'sales', 'apps'], []]) {
      const departmentIds = keys.map(id);
      equal((await update('hana', { departmentIds })).departmentIds, departmentIds, 'the answer\'s departments');
      equal(organizationFields(await get('hana')), { ...before, departmentIds }, 'the member');
    }
  }),

  promise('several departments are refused where one person is in one', [
    edits('departmentIds'), needs.no(needs.severalDepartments),
  ], async (open) => {
    const tab = await open();
    await leavesAsIs(tab, 'hana', 'two departments', () =>
      refuses('two departments', 'unsupported', () =>
        tab.update('hana', { departmentIds: [tab.id('sales'), tab.id('apps')] })));
  }),

  promise('null empties a field', [edits('positionId'), edits('workNumber'), edits('location')], async (open) => {
    const { update, get } = await open();
    const before = organizationFields(await get('hana'));
    const nothing = { positionId: null, workNumber: null, location: null };
    await update('hana', nothing);
    equal(organizationFields(await get('hana')), { ...before, ...nothing }, 'the member');
  }),

  promise('a field that is undefined is left as it is', [edits('location')], async (open) => {
    const { update, get } = await open();
    const before = organizationFields(await get('hana'));
    const undone = { positionId: undefined, workNumber: undefined, departmentIds: undefined };
    await update('hana', { location: 'Porto', ...undone as unknown as MemberPatch });
    equal(organizationFields(await get('hana')), { ...before, location: 'Porto' }, 'the member');
  }),

  promise('a patch with nothing in it changes nothing', [needs.update], async (open) => {
    const { update, get } = await open();
    const before = organizationFields(await get('hana'));
    equal(organizationFields(await update('hana', {})), before, 'the answer');
    equal(organizationFields(await get('hana')), before, 'the member');
  }),

  promise('a host\'s own fields are changed key by key', [edits('x:badge'), edits('x:notes')], async (open) => {
    const { update, get } = await open();
    await update('dora', { custom: { 'x:notes': 'On leave in May' } });
    equal((await get('dora')).custom, { 'x:badge': 'D-17', 'x:notes': 'On leave in May' },
      'the fields after one was set');
    await update('dora', { custom: { 'x:badge': null } });
    const { custom } = await get('dora');
    equal(custom?.['x:badge'] ?? null, null, 'x:badge after it was emptied');
    equal(custom?.['x:notes'], 'On leave in May', 'x:notes after the other was emptied');
  }),

  promise('a write answers with the member as they are afterwards', [edits('location')], async (open) => {
    const { update, get, id } = await open();
    const answer = await update('hana', { location: 'Porto' });
    equal(answer.id, id('hana'), 'the answer\'s id');
    equal(answer.location, 'Porto', 'the answer\'s location');
    equal(organizationFields(await get('hana')), organizationFields(answer), 'the member read afterwards');
  }),

  promise('a list that starts after a write sees it', [edits('location')], async (open) => {
    const tab = await open();
    for (const location of ['Porto', 'Faro', 'Braga']) {
      await tab.update('hana', { location });
      const listed = (await readAll(tab)).find(({ id }) => id === tab.id('hana'));
      equal(listed?.location, location, 'her location in the list');
    }
  }),

  promise('a write changes nobody else', [edits('location')], async (open) => {
    const tab = await open();
    const others = async () => (await readAll(tab)).filter(({ id }) => id !== tab.id('sam-c'));
    const before = await others();
    await tab.update('sam-c', { location: 'Porto' });
    equal(await others(), before, 'everybody else');
  }),

  ...(['name', 'email', 'phone'] as const).map((field) =>
    promise(`R2: a member's ${field} is refused, and the answer names it`, [needs.update], async (open) => {
      const tab = await open();
      await leavesAsIs(tab, 'hana', field, () =>
        refusesField(field, field, () => tab.update('hana', { [field]: 'new@example.org' })));
    })),

  promise('a field that a member does not have is refused, and the answer names it', [needs.update], async (open) => {
    const tab = await open();
    for (const field of ['shoeSize', 'status', 'roles', 'id', 'version']) {
      await leavesAsIs(tab, 'hana', field, () =>
        refusesField(field, field, () => tab.update('hana', { [field]: '43' })));
    }
  }),

  promise('a host\'s field that is not defined is refused, and the answer names it', [needs.update], async (open) => {
    const tab = await open();
    await leavesAsIs(tab, 'hana', 'x:unheard', () =>
      refusesField('x:unheard', 'x:unheard', () => tab.update('hana', { custom: { 'x:unheard': 1 } })));
  }),

  promise('a department that does not exist is refused', [edits('departmentIds')], async (open) => {
    const tab = await open();
    const foreign = await open({ name: 'foreign' });
    for (const id of ['nowhere', foreign.id('sales'), '__proto__']) {
      await leavesAsIs(tab, 'hana', id, () =>
        refusesField(id, 'departmentIds', () => tab.update('hana', { departmentIds: [id] })));
    }
  }),

  promise('a department that does not exist is refused beside one that does', [
    edits('departmentIds'), needs.severalDepartments,
  ], async (open) => {
    const tab = await open();
    await leavesAsIs(tab, 'hana', 'nowhere', () =>
      refusesField('nowhere', 'departmentIds', () =>
        tab.update('hana', { departmentIds: [tab.id('sales'), 'nowhere'] })));
  }),

  promise('a position that does not exist is refused', [edits('positionId')], async (open) => {
    const tab = await open();
    const foreign = await open({ name: 'foreign' });
    for (const id of ['nothing', foreign.id('lead'), '__proto__']) {
      await leavesAsIs(tab, 'hana', id, () =>
        refusesField(id, 'positionId', () => tab.update('hana', { positionId: id })));
    }
  }),

  promise('a write that fails in one field has changed no other', [
    edits('location'), edits('workNumber'), edits('departmentIds'),
  ], async (open) => {
    const tab = await open();
    await leavesAsIs(tab, 'hana', 'the last field is wrong', () => refuses('update', 'validation', () =>
      tab.update('hana', { location: 'Porto', workNumber: 'N-1', departmentIds: ['nowhere'] })));
    await leavesAsIs(tab, 'hana', 'the first field is wrong', () => refuses('update', 'validation', () =>
      tab.update('hana', { name: 'Hanna', location: 'Porto' } as MemberPatch)));
  }),

  promise('several wrong fields are all named', [edits('departmentIds'), edits('positionId')], async (open) => {
    const tab = await open();
    const error = await refuses('update', 'validation', () =>
      tab.update('hana', { departmentIds: ['nowhere'], positionId: 'nothing' }));
    const named = new Set(error.fields?.map(({ field }) => field));
    sameItems([...named], ['departmentIds', 'positionId'], 'the fields named');
  }),

  promise('a member who does not exist is not changed', [needs.update], async (open) => {
    const { client, orgId } = await open();
    const foreign = await open({ name: 'foreign' });
    for (const id of ['nobody', foreign.id('hana'), '__proto__']) {
      await refuses(id, 'not-found', () => client.members.update?.(orgId, id, {}));
    }
  }),

  promise('another organisation\'s member is not changed', [edits('location')], async (open) => {
    const { client, orgId } = await open();
    const foreign = await open({ name: 'foreign' });
    await leavesAsIs(foreign, 'hana', 'a foreign write', async () => {
      await refuses('at home', 'not-found', () =>
        client.members.update?.(orgId, foreign.id('hana'), { location: 'Porto' }));
      await refuses('there', 'not-found', () =>
        client.members.update?.(foreign.orgId, foreign.id('hana'), { location: 'Porto' }));
    });
  }),

  ...(['departmentIds', 'positionId', 'workNumber', 'location'] as const).map((field) =>
    promise(`where ${field} cannot be edited, it is refused`, [needs.update, needs.no(edits(field))], async (open) => {
      const tab = await open();
      await leavesAsIs(tab, 'hana', field, () =>
        refuses(field, 'unsupported', () => tab.update('hana', { [field]: field === 'departmentIds' ? [] : null })));
    })),

  promise('the roles that a write leaves alone stay', [edits('location')], async (open) => {
    const { update } = await open();
    const { roles } = await update('odile', { location: 'Porto' });
    ok(roles.includes('admin') && roles.includes('auditor'), `her roles: ${show(roles)}`);
  }),
];
