import type { OrgSession } from '../../client/capabilities.js';
import type { OrgErrorData } from '../../client/errors.js';
import type { FieldKey } from '../../domain/field.js';
import type { Format } from '../../locales/format.js';
import type { CommonWords } from '../ui/words-controller.js';
import { isEmptyList, labelOf } from './rules.js';
import type { Lists, Lock, RulesWords } from './rules.js';
import { isSwitch } from './rules-draft.js';
import type { RuleKey, RulesDraft, RuleValue } from './rules-draft.js';

/** What the form is drawn from. */
export interface RulesView extends Lists {
  readonly draft: RulesDraft;
  readonly words: RulesWords;
  readonly common: CommonWords;
  readonly format: Format;
  readonly ready: OrgSession;
  readonly lock: Lock | undefined;
  readonly doorNumber: string | undefined;
  /** Whether a position can be made in place, by this viewer. */
  readonly createsPositions: boolean;
  readonly isCreating: boolean;
  readonly creationFailure: OrgErrorData | undefined;
  /** The lists that nothing on this page leads to. */
  readonly elsewhere: ReadonlySet<FieldKey>;
  readonly set: (key: RuleKey, value: RuleValue) => void;
  readonly choose: (key: RuleKey, side: 'mine' | 'theirs') => void;
  readonly onCreate: (name: string) => void;
  readonly onFill: (key: FieldKey) => void;
}

/** The `id` of a rule's control; keys of a host's fields may hold anything. */
export const ruleId = (key: RuleKey): string => `rule-${encodeURIComponent(key).replace(/[^\w-]/g, '_')}`;

export const ruleLabel = (key: RuleKey, { defs, words, common }: RulesView): string => labelOf(key, defs, words, common);

/** A rule's value as a person reads it. */
export const ruleText = (value: RuleValue | undefined, { words }: RulesView): string =>
  (typeof value === 'boolean' ? (value ? words.on : words.off) : words[value ?? 'off']);

/** What is wrong with a rule, in words; `undefined`: nothing. */
export const problemOf = (key: RuleKey, view: RulesView): string | undefined => {
  const { draft, words } = view;
  if (!isSwitch(key) && draft.ask(key) === 'required' && isEmptyList(key, view))
    return key === 'departmentIds' ? words.noDepartments : key === 'positionId' ? words.noPositions : words.noOptions;
  const refused = draft.problems.get(key);
  return refused && (refused.message ?? words.refused);
};
