import { equal, ok, show } from '../assert.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { edits } from '../needs.js';
import { joiningWrites } from './joining-writes.js';
import { lastWord, listen, tells } from './listening.js';
import { approve, decide, linkTicket } from './steps.js';

const kinds: Readonly<Record<string, string>> = {
  invitations: 'invitation', publicJoin: 'publicJoin', joinRequests: 'joinRequest', joinRules: 'joinRules',
};

const listening = [needs.subscribe, needs.realtime, edits('location')];

export const subscribing: readonly Case[] = [
  promise('a change of one\'s own is told', listening, async (open) => {
    const tab = await open();
    const ear = listen(tab);
    await tab.update('hana', { location: 'Porto' });
    await ear.until((heard) => heard.some(tells('member', tab.id('hana'))));
  }),

  promise('a change in another tab is told', listening, async (open) => {
    const [here, there] = [await open(), await open()];
    const ear = listen(here);
    await there.update('hana', { location: 'Porto' });
    await ear.until((heard) => heard.some(tells('member', here.id('hana'))));
  }),

  promise('a change of roles is told', [needs.subscribe, needs.realtime, needs.setRoles], async (open) => {
    const tab = await open();
    const ear = listen(tab);
    await tab.setRoles('hana', ['admin']);
    await ear.until((heard) => heard.some(tells('member', tab.id('hana'))));
  }),

  promise('a new position is told, in every tab', [
    needs.subscribe, needs.realtime, needs.createPosition, needs.writesPositions,
  ], async (open) => {
    const tabs = [await open(), await open()];
    const ears = tabs.map((tab) => listen(tab));
    const made = await tabs[0]?.client.positions?.create?.(tabs[0].orgId, { name: 'Beekeeper' });
    for (const ear of ears) await ear.until((heard) => heard.some(tells('position', made?.id ?? '')));
  }),

  ...joiningWrites.map(([name, what, call]) => {
    const kind = kinds[name.slice(0, name.indexOf('.'))] ?? 'member';
    return promise(`${name}: what it changes is told, in every tab`, [needs.subscribe, needs.realtime, ...what], async (open) => {
      const [here, there] = [await open(), await open()];
      const ears = [listen(here), listen(there)];
      await call(here, {});
      for (const ear of ears) {
        await ear.until((heard) => heard.some((change) => change.type === 'resync' || ('kind' in change && change.kind === kind)));
      }
    });
  }),

  promise('who is approved is told as a member', [needs.subscribe, needs.realtime, needs.joinRequests], async (open) => {
    const [here, there] = [await open(), await open()];
    const ear = listen(there);
    await decide(here, ['waiting-ulla'], approve);
    await ear.until((heard) => heard.some((change) => change.type === 'resync' || ('kind' in change && change.kind === 'member')));
  }),

  promise('who asks to join is told', [
    needs.subscribe, needs.realtime, needs.joinRequests, needs.joining, needs.visitors, needs.links,
  ], async (open) => {
    const tab = await open();
    const ear = listen(tab);
    const { join } = await open.visit({ key: 'zoe' });
    const came = await join(await linkTicket(open, tab), {});
    ok(came.kind === 'pending', 'they are in');
    await ear.until((heard) => heard.some(tells('joinRequest', came.joinRequestId)));
  }),

  promise('whoever is told of a change reads it', listening, async (open) => {
    const [here, there] = [await open(), await open()];
    for (const tab of [here, there]) {
      const ear = listen(tab);
      await there.update('hana', { location: tab === here ? 'Porto' : 'Faro' });
      await ear.until((heard) => heard.some(tells('member', tab.id('hana'))));
      equal((await tab.get('hana')).location, tab === here ? 'Porto' : 'Faro', 'the location read then');
      ear.stop();
    }
  }),

  promise('changes of one person are told in their order', [...listening, needs.versions], async (open) => {
    const [here, there] = [await open(), await open()];
    const ears = [listen(here), listen(there)];
    const versions: (string | undefined)[] = [];
    for (const location of ['one', 'two', 'three', 'four', 'five']) {
      versions.push((await here.update('hana', { location })).version);
    }
    await Promise.all(ears.map((ear) => lastWord(here, ear, 'freya')));
    for (const { heard } of ears) {
      const told = heard.flatMap((change) =>
        (change.type === 'upsert' && change.id === here.id('hana') && change.version !== undefined
          ? [change.version] : []));
      equal(told, versions.filter((version) => told.includes(version ?? '')), 'the versions that were told');
    }
  }),

  promise('every change is told, unless all is to be read again', listening, async (open) => {
    const tab = await open();
    const ear = listen(tab);
    const keys = ['hana', 'freya', 'dora', 'goran', 'ivo'];
    await Promise.all(keys.map((key) => tab.update(key, { location: 'Porto' })));
    await Promise.all(keys.map((key) => ear.until((heard) => heard.some(tells('member', tab.id(key))))));
  }),

  promise('who has stopped listening is told nothing', listening, async (open) => {
    const [here, there] = [await open(), await open()];
    const [deaf, ear] = [listen(here), listen(here)];
    deaf.stop();
    await there.update('hana', { location: 'Porto' });
    await here.update('hana', { location: 'Faro' });
    await lastWord(there, ear, 'freya');
    equal(deaf.heard, [], 'what was told');
  }),

  promise('who stops listening while being told is told nothing more', listening, async (open) => {
    const tab = await open();
    let calls = 0;
    const stop = tab.client.subscribe?.(tab.orgId, () => {
      calls++;
      stop?.();
    });
    const ear = listen(tab);
    await tab.update('hana', { location: 'Porto' });
    await tab.update('dora', { location: 'Porto' });
    await lastWord(tab, ear, 'freya');
    equal(calls, 1, 'how often they were told');
  }),

  promise('stopping twice is stopping once', listening, async (open) => {
    const tab = await open();
    const [deaf, ear] = [listen(tab), listen(tab)];
    deaf.stop();
    deaf.stop();
    await lastWord(tab, ear, 'freya');
    equal(deaf.heard, [], 'what was told');
  }),

  promise('an aborted subscription is told nothing', listening, async (open) => {
    const [here, there] = [await open(), await open()];
    const controller = new AbortController();
    const [deaf, never, ear] = [listen(here, controller.signal), listen(here, AbortSignal.abort()), listen(here)];
    controller.abort();
    await there.update('hana', { location: 'Porto' });
    await here.update('hana', { location: 'Faro' });
    await lastWord(there, ear, 'freya');
    equal(deaf.heard, [], 'what was told after the abort');
    equal(never.heard, [], 'what was told though it was aborted before');
  }),

  promise('a change in another organisation is not told', listening, async (open) => {
    const [tab, other] = [await open(), await open({ name: 'other' })];
    const ear = listen(tab);
    await other.update('hana', { location: 'Porto' });
    await lastWord(tab, ear, 'freya');
    const told = ear.heard.filter((change) => 'id' in change && change.id === other.id('hana'));
    equal(told, [], 'what was told of it');
  }),

  promise('subscribing to what is not there throws nothing', [needs.subscribe], async (open) => {
    const { client } = await open();
    const stop = client.subscribe?.('no-such-organisation', () => undefined);
    ok(typeof stop === 'function', `subscribe answered ${show(stop)} instead of a function`);
    stop();
  }),
];
