import type { MemberSort } from '../../client/paging.js';
import { MEMBER_SORTS } from '../../client/paging.js';
import type { Member } from '../../domain/member.js';
import { equal, ok, refuses, show } from '../assert.js';
import type { Case } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { present, readAll } from './reading.js';

/** Languages order names differently, but these in one way. Those without a value may come anywhere. */
const keyOf = (member: Member, by: MemberSort): readonly string[] => {
  const value = member[by];
  return value != null && /^[\w:. -]+$/.test(value) ? [value.toLowerCase()] : [];
};

const ascends = (values: readonly string[], what: string): void => {
  for (const [index, value] of values.entries()) {
    const before = values[index - 1];
    ok(before === undefined || before <= value, `${what}: ${show(before)} comes before ${show(value)}`);
  }
};

export const memberSorting: readonly Case[] = [
  promise('without a sort, members come by name', [], async (open) => {
    const members = await readAll(await open());
    ascends(members.flatMap((member) => keyOf(member, 'name')), 'names');
  }),

  ...MEMBER_SORTS.flatMap((by) => [
    promise(`members come by ${by}, up and down`, [needs.sortsBy(by)], async (open) => {
      const tab = await open();
      for (const dir of ['asc', 'desc'] as const) {
        const members = await readAll(tab, { sort: [{ by, dir }] });
        equal(members.length, present(tab).length, 'how many members');
        const values = members.flatMap((member) => keyOf(member, by));
        ascends(dir === 'asc' ? values : values.toReversed(), `${by} ${dir}`);
      }
    }),

    promise(`where members cannot be sorted by ${by}, it is refused`, [needs.no(needs.sortsBy(by))], async (open) => {
      const { list } = await open();
      await refuses(`sorting by ${by}`, 'unsupported', () => list({ sort: [{ by, dir: 'asc' }] }));
    }),
  ]),

  promise('what comes equal by the first sort goes by the second', [
    needs.sortsBy('name'), needs.sortsBy('joinedAt'),
  ], async (open) => {
    const tab = await open();
    for (const dir of ['asc', 'desc'] as const) {
      const members = await readAll(tab, { sort: [{ by: 'name', dir: 'asc' }, { by: 'joinedAt', dir }] });
      const kims = members.filter(({ name }) => name === 'Kim Park').map(({ id }) => id);
      const expected = ['kim-early', 'kim-late'].map(tab.id);
      equal(kims, dir === 'asc' ? expected : expected.toReversed(), `both Kims, ${dir}`);
    }
  }),

  promise('an order that nobody has declared is refused', [], async (open) => {
    const { list } = await open();
    for (const by of ['email', '__proto__', 'constructor']) {
      await refuses(`sorting by ${by}`, 'unsupported', () => list({ sort: [{ by: by as MemberSort, dir: 'asc' }] }));
    }
  }),

  promise('a change of what a list is sorted by is seen in its order', [
    needs.sortsBy('workNumber'), needs.edits('workNumber'),
  ], async (open) => {
    const tab = await open();
    await tab.update('freya', { workNumber: 'W-0000' });
    const members = await readAll(tab, { sort: [{ by: 'workNumber', dir: 'asc' }] });
    const first = members.find(({ workNumber }) => workNumber != null);
    equal(first?.name, 'Freya Lindqvist', 'the first work number\'s');
  }),
];
