/** R40: who needs approval, whether the door number finds, and what a joiner is asked for. */
import type { JoinRulesPort } from '../../client/joining.js';
import type { FieldKey } from '../../domain/field.js';
import { joinRulesSchema } from '../../domain/join-rules.js';
import type { JoinRules } from '../../domain/join-rules.js';
import { equal, ok, outcome, refuses, refusesField, sameItems, show } from '../assert.js';
import { OrgError } from '../../client/errors.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { leavesAll, portOf } from './steps.js';

const get = (tab: Tab): Promise<JoinRules> => portOf(tab, 'joinRules').get(tab.orgId);
const update = (tab: Tab, patch: Parameters<JoinRulesPort['update']>[1], options?: Parameters<JoinRulesPort['update']>[2]) =>
  portOf(tab, 'joinRules').update(tab.orgId, patch, options);

/** What is asked: a field that is off, and one that is not named, are the same. */
const asked = ({ fields }: JoinRules): readonly string[] =>
  fields.filter(({ ask }) => ask !== 'off').map(({ key, ask }) => `${key} ${ask}`);

export const joinRules: readonly Case[] = [
  promise('R40: the join rules are read as they are', [needs.joinRules], async (open) => {
    const rules = await get(await open());
    ok(joinRulesSchema.safeParse(rules).success, `they have not their shape: ${show(rules)}`);
    equal([rules.inviteVerification, rules.searchToJoin], [true, true], 'inviting verification and search to join');
    sameItems(asked(rules), ['location optional'], 'what is asked');
  }),

  promise('R40: each rule is changed by itself, for every tab', [needs.writesRules, needs.asks('workNumber')], async (open) => {
    const [here, there] = [await open(), await open()];
    equal((await update(here, { inviteVerification: false })).inviteVerification, false, 'inviting verification');
    equal((await update(here, { searchToJoin: false })).searchToJoin, false, 'search to join');
    const rules = await update(here, { fields: [{ key: 'workNumber', ask: 'required' }, { key: 'location', ask: 'off' }] });
    sameItems(asked(rules), ['workNumber required'], 'what is asked');
    equal([rules.inviteVerification, rules.searchToJoin], [false, false], 'the others after that');
    equal(await get(here), rules, 'the rules afterwards');
    equal(await get(await open()), rules, 'the rules in another tab');
    ok(await get(there), 'the tab that was there before reads none');
  }),

  ...(['departmentIds', 'positionId'] as const).map((key) =>
    promise(`R40: ${key} cannot be required where there is nothing to choose from`, [
      needs.writesRules, needs.asks(key),
    ], async (open) => {
      const bare = await open({ name: 'bare' });
      await leavesAll(bare, key, () =>
        refusesField(key, key, () => update(bare, { inviteVerification: false, fields: [{ key, ask: 'required' }] })));
      const full = await open();
      sameItems(asked(await update(full, { fields: [{ key, ask: 'required' }] })), [`${key} required`], 'where there is something');
    })),

  promise('a joiner is not asked for what nobody has defined', [needs.writesRules], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'an unknown field', async () => {
      for (const key of ['x:unheard', 'shoeSize', '__proto__'] as readonly string[] as readonly FieldKey[]) {
        await refusesField(key, key, () => update(tab, { fields: [{ key, ask: 'optional' }] }));
      }
    });
  }),

  ...(['departmentIds', 'positionId', 'workNumber', 'location'] as const).map((key) =>
    promise(`where a joiner cannot be asked for ${key}, it is refused`, [
      needs.writesRules, needs.no(needs.asks(key)),
    ], async (open) => {
      const tab = await open();
      await leavesAll(tab, key, () => refuses(key, 'unsupported', () => update(tab, { fields: [{ key, ask: 'optional' }] })));
    })),

  promise('rules that are garbage are refused, or are rules', [needs.writesRules], async (open) => {
    const tab = await open();
    for (const one of [undefined, null, 7, 'text', [], { inviteVerification: 'yes' }, { searchToJoin: null }, { fields: 7 },
      { fields: [null] }, { fields: [{ key: 'location', ask: 'perhaps' }] }, { shoeSize: 43 }]) {
      const result = await outcome(() => update(tab, one as Partial<JoinRules>));
      ok('value' in result || OrgError.is(result.error), `${show(one)}: ${'error' in result ? show(result.error) : ''}`);
      const rules = await get(tab);
      ok(joinRulesSchema.safeParse(rules).success, `${show(one)} left ${show(rules)}`);
    }
  }),

  promise('rules changed from an old state are a conflict, and the answer tells the present ones', [
    needs.writesRules, needs.strong,
  ], async (open) => {
    const [here, there] = [await open(), await open()];
    const { version } = await get(here);
    const now = await update(there, { searchToJoin: false }, { ifVersion: version });
    await leavesAll(there, 'a stale change', async () => {
      const error = await refuses('a stale change', 'conflict', () => update(here, { inviteVerification: false }, { ifVersion: version }));
      equal(error.current, now, '`current`');
    });
    equal((await update(here, { inviteVerification: false }, { ifVersion: now.version })).searchToJoin, false, 'from the present state');
  }),

  promise('where the join rules cannot be changed, it is refused', [needs.joinRules, needs.no(needs.writesRules)], async (open) => {
    const tab = await open();
    await leavesAll(tab, 'update', () => refuses('update', 'unsupported', () => update(tab, { searchToJoin: false })));
  }),

  promise('where there are no join rules, reading and changing them is refused', [
    needs.rulesPort, needs.no(needs.joinRules),
  ], async (open) => {
    const tab = await open();
    await refuses('get', 'unsupported', () => get(tab));
    await refuses('update', 'unsupported', () => update(tab, { searchToJoin: false }));
  }),
];
