/** Two tabs on one organisation, and the same organisation opened again. */
import type { Member } from '../../domain/member.js';
import { OrgError } from '../../client/errors.js';
import { equal, ok } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { edits } from '../needs.js';
import { idsOf, present, readAll } from './reading.js';

const ROUNDS = 20;

/** Adds one to the number at Hana's desk, from the state it was read in; again when somebody was faster. */
async function count({ get, update }: Tab): Promise<Member> {
  for (;;) {
    const { workNumber, version } = await get('hana');
    try {
      return await update('hana', { workNumber: String(Number(workNumber) + 1) }, { ifVersion: version });
    } catch (error) {
      if (!OrgError.is(error) || error.code !== 'conflict') throw error;
    }
  }
}

export const sharing: readonly Case[] = [
  promise('a tab that is opened after a write sees it', [edits('location')], async (open) => {
    const written = await (await open()).update('hana', { location: 'Porto' });
    const there = await open();
    equal(await there.get('hana'), written, 'the member in the other tab');
    const listed = (await readAll(there)).find(({ id }) => id === there.id('hana'));
    equal(listed?.location, 'Porto', 'the location in the other tab\'s list');
  }),

  promise('what was written is there when the organisation is opened again', [edits('location')], async (open) => {
    const before = await open();
    const written = await before.update('hana', { location: 'Porto' });
    await before.client.close?.();
    const after = await open();
    equal(await after.get('hana'), written, 'the member afterwards');
    equal((await readAll(after)).length, present(after).length, 'how many members there are');
  }),

  promise('organisations of different names know nothing of each other', [edits('location')], async (open) => {
    const [here, other] = [await open(), await open({ name: 'other' })];
    const before = await readAll(other);
    await here.update('hana', { location: 'Porto' });
    equal(await readAll(other), before, 'the other organisation');
    const shared = idsOf(await readAll(here)).filter((id) => idsOf(before).includes(id));
    equal(shared, [], 'the ids they share');
  }),

  promise('two tabs that write different fields of one person at once lose nothing', [
    edits('location'), edits('workNumber'),
  ], async (open) => {
    const [here, there] = [await open(), await open()];
    const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
    const writes = rounds.flatMap((round) => [
      here.update('hana', { location: `Room ${round}` }),
      there.update('hana', { workNumber: `N-${round}` }),
    ]);
    const answers = await Promise.all(writes);
    for (const [index, { location, workNumber }] of answers.entries()) {
      const round = Math.floor(index / 2);
      if (index % 2 === 0) equal(location, `Room ${round}`, 'the location answered');
      else equal(workNumber, `N-${round}`, 'the work number answered');
    }
    const { location, workNumber } = await (await open()).get('hana');
    equal({ location, workNumber }, { location: `Room ${ROUNDS - 1}`, workNumber: `N-${ROUNDS - 1}` },
      'the member afterwards');
  }),

  promise('two tabs that count at once lose nothing', [needs.strong, edits('workNumber')], async (open) => {
    const [here, there] = [await open(), await open()];
    await here.update('hana', { workNumber: '0' });
    const countTwenty = async (tab: Tab): Promise<void> => {
      for (let round = 0; round < ROUNDS; round++) await count(tab);
    };
    await Promise.all([countTwenty(here), countTwenty(there)]);
    equal((await (await open()).get('hana')).workNumber, String(2 * ROUNDS), 'the count');
  }),

  promise('writes to different people at once lose nothing', [edits('location')], async (open) => {
    const [here, there] = [await open(), await open()];
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((last) => `sam-${last}`);
    await Promise.all(keys.map((key, index) =>
      (index % 2 === 0 ? here : there).update(key, { location: `Desk of ${key}` })));
    const { get } = await open();
    for (const key of keys) equal((await get(key)).location, `Desk of ${key}`, `${key}'s location`);
  }),

  promise('closing one tab leaves the other open', [needs.close, edits('location')], async (open) => {
    const [here, there] = [await open(), await open()];
    await here.client.close?.();
    equal((await there.update('hana', { location: 'Porto' })).location, 'Porto', 'the other tab\'s write');
    ok((await readAll(there)).length > 0, 'the other tab lists nobody');
  }),
];
