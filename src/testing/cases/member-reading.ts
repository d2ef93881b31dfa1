import { memberSchema } from '../../domain/member.js';
import { equal, ok, refuses, show } from '../assert.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { isAsInFixture, readAll } from './reading.js';

export const memberReading = [
  promise('a member is read as they are', [], async (open) => {
    const { client, orgId, people } = await open();
    for (const person of people) isAsInFixture(await client.members.get(orgId, person.id), person);
  }),

  promise('a listed member is the member who is read', [], async (open) => {
    const tab = await open();
    for (const listed of await readAll(tab)) {
      isAsInFixture(await tab.client.members.get(tab.orgId, listed.id), listed);
    }
  }),

  promise('every member has the shape of one', [], async (open) => {
    const tab = await open();
    for (const member of await readAll(tab)) {
      const { error } = memberSchema.safeParse(member);
      ok(!error, `${show(member)} has not: ${show(error?.issues)}`);
    }
  }),

  promise('every member carries a version', [needs.versions], async (open) => {
    const tab = await open();
    for (const member of await readAll(tab)) ok(member.version !== undefined, `${member.name} has none`);
    ok((await tab.get('ada')).version !== undefined, 'a member read alone has none');
  }),

  promise('a host\'s own fields are read', [needs.edits('x:badge')], async (open) => {
    const { get } = await open();
    equal((await get('dora')).custom?.['x:badge'], 'D-17', 'x:badge');
  }),

  promise('R4: departments come in their order, the main one first', [needs.severalDepartments], async (open) => {
    const { get, id } = await open();
    equal((await get('dora')).departmentIds, ['storage', 'research', 'sales'].map(id), 'departmentIds');
  }),

  promise('a member who does not exist is not found', [], async (open) => {
    const { client, orgId } = await open();
    await refuses('members.get', 'not-found', () => client.members.get(orgId, 'nobody'));
  }),

  promise('names of things every object has are nobody\'s ids', [], async (open) => {
    const { client, orgId } = await open();
    for (const id of ['__proto__', 'constructor', 'toString']) {
      await refuses(`members.get ${id}`, 'not-found', () => client.members.get(orgId, id));
      await refuses(`open ${id}`, 'not-found', () => client.open(id));
    }
  }),

  promise('another organisation\'s member is not found', [], async (open) => {
    const { client, orgId } = await open();
    const foreign = await open({ name: 'foreign' });
    await refuses('members.get', 'not-found', () => client.members.get(orgId, foreign.id('ada')));
    await refuses('members.get there', 'not-found', () => client.members.get(foreign.orgId, foreign.id('ada')));
  }),

  promise('another organisation\'s members cannot be listed', [], async (open) => {
    const { client } = await open();
    const foreign = await open({ name: 'foreign' });
    await refuses('members.list', 'not-found', () => client.members.list(foreign.orgId, {}));
  }),

  promise('the locations in use are listed, each once', [needs.locations], async (open) => {
    const { client, orgId, people } = await open();
    const found = await client.members.locations?.(orgId) ?? [];
    equal(new Set(found).size, found.length, 'how many different ones there are');
    const inUse = people.filter(({ status }) => status === 'active').flatMap(({ location }) => location ?? []);
    for (const location of inUse) ok(found.includes(location), `${location} is missing`);
  }),

  promise('a location comes into use, and goes out of it, with those who are there', [
    needs.locations, needs.edits('location'),
  ], async (open) => {
    const { client, orgId, update } = await open();
    await update('freya', { location: 'Kiruna' }); // the only one in Stockholm
    const found = await client.members.locations?.(orgId) ?? [];
    ok(found.includes('Kiruna'), `Kiruna is missing: ${show(found)}`);
    ok(!found.includes('Stockholm'), `nobody is in Stockholm any more: ${show(found)}`);
  }),
];
