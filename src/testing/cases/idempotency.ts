import { equal, ok, refuses } from '../assert.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { edits } from '../needs.js';
import { leavesAsIs } from './reading.js';

const once = { idempotencyKey: 'b7c0e1d4-once' };

export const idempotency: readonly Case[] = [
  promise('a repeated write has one effect and the same answer', [
    needs.idempotency, edits('location'),
  ], async (open) => {
    const { update, get } = await open();
    const first = await update('hana', { location: 'Porto' }, once);
    equal(await update('hana', { location: 'Porto' }, once), first, 'the second answer');
    equal(await get('hana'), first, 'the member');
  }),

  promise('a repeated write does not undo what came between', [needs.idempotency, edits('location')], async (open) => {
    const { update, get } = await open();
    const first = await update('hana', { location: 'Porto' }, once);
    const between = await update('hana', { location: 'Faro' });
    equal(await update('hana', { location: 'Porto' }, once), first, 'the second answer');
    equal(await get('hana'), between, 'the member');
  }),

  promise('a write repeated after a reload has one effect', [needs.idempotency, edits('location')], async (open) => {
    const before = await open();
    const first = await before.update('hana', { location: 'Porto' }, once);
    const between = await before.update('hana', { location: 'Faro' });
    await before.client.close?.();
    const after = await open();
    equal(await after.update('hana', { location: 'Porto' }, once), first, 'the second answer');
    equal(await after.get('hana'), between, 'the member');
  }),

  promise('a write that is sent twice at once has one effect', [
    needs.idempotency, edits('location'), needs.versions,
  ], async (open) => {
    const [here, there] = [await open(), await open()];
    const answers = await Promise.all([here, there].map(({ update }) => update('hana', { location: 'Porto' }, once)));
    equal(answers[1], answers[0], 'the second answer');
    equal(await here.get('hana'), answers[0], 'the member');
  }),

  promise('a repeated write that was made from a state is not its own conflict', [
    needs.idempotency, needs.versions, edits('location'),
  ], async (open) => {
    const { update, get } = await open();
    const options = { ...once, ifVersion: (await get('hana')).version };
    const first = await update('hana', { location: 'Porto' }, options);
    equal(await update('hana', { location: 'Porto' }, options), first, 'the second answer');
  }),

  promise('a key used again for something else is refused', [needs.idempotency, edits('location')], async (open) => {
    const tab = await open();
    await tab.update('hana', { location: 'Porto' }, once);
    await leavesAsIs(tab, 'hana', 'another location', () =>
      refuses('another location', 'idempotency-mismatch', () => tab.update('hana', { location: 'Faro' }, once)));
    await leavesAsIs(tab, 'freya', 'another member', () =>
      refuses('another member', 'idempotency-mismatch', () => tab.update('freya', { location: 'Porto' }, once)));
  }),

  promise('different keys are different writes', [needs.idempotency, edits('location')], async (open) => {
    const { update } = await open();
    await update('hana', { location: 'Porto' }, once);
    await update('hana', { location: 'Faro' }, { idempotencyKey: 'another' });
    equal((await update('hana', { location: 'Porto' }, { idempotencyKey: 'a third' })).location, 'Porto',
      'the location');
  }),

  promise('roles given twice by one key are given once', [needs.idempotency, needs.setRoles], async (open) => {
    const { setRoles, get } = await open();
    const first = await setRoles('hana', ['admin'], once);
    const between = await setRoles('hana', ['member']);
    equal(await setRoles('hana', ['admin'], once), first, 'the second answer');
    equal(await get('hana'), between, 'the member');
  }),

  promise('a position created twice by one key is created once', [
    needs.idempotency, needs.createPosition, needs.writesPositions,
  ], async (open) => {
    const { client: { positions }, orgId } = await open();
    const first = await positions?.create?.(orgId, { name: 'Beekeeper' }, once);
    equal(await positions?.create?.(orgId, { name: 'Beekeeper' }, once), first, 'the second answer');
    const all = await positions?.list(orgId) ?? [];
    equal(all.filter(({ name }) => name === 'Beekeeper').length, 1, 'how many beekeepers are listed');
    ok(first, 'no answer');
    await refuses('another name', 'idempotency-mismatch', () => positions?.create?.(orgId, { name: 'Falconer' }, once));
  }),
];
