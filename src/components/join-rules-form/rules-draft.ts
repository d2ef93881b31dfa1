/** The join rules while somebody changes them. */
import type { Ask, JoinRules } from '../../domain/join-rules.js';
import type { FieldKey } from '../../domain/field.js';
import { Edits } from '../ui/edits.js';
import type { Values } from '../ui/edits.js';
import type { JoinRulesPatch } from './events.js';

export type Switch = 'inviteVerification' | 'searchToJoin';
export type RuleKey = Switch | FieldKey;
export type RuleValue = boolean | Ask;

export interface RuleProblem {
  /** As of `FieldError`. */
  readonly code: string;
  readonly message?: string | undefined;
}

export const isSwitch = (key: RuleKey): key is Switch => key === 'inviteVerification' || key === 'searchToJoin';

const valuesOf = (rules: JoinRules, fields: readonly FieldKey[]): Values<RuleKey, RuleValue> => new Map<RuleKey, RuleValue>([
  ['inviteVerification', rules.inviteVerification], ['searchToJoin', rules.searchToJoin],
  ...fields.map((key) => [key, 'off'] as const),
  ...rules.fields.map(({ key, ask }) => [key, ask] as const),
]);

export class RulesDraft {
  readonly edits: Edits<RuleKey, RuleValue>;
  /** What the backend refused. */
  readonly problems = new Map<RuleKey, RuleProblem>();
  /** While it is being saved, news of the rules waits. */
  saving = false;
  #base: JoinRules;
  readonly #fields: readonly FieldKey[];

  /** @param fields What a joiner may be asked for. */
  constructor(base: JoinRules, fields: readonly FieldKey[]) {
    this.#base = base;
    this.#fields = fields;
    this.edits = new Edits(valuesOf(base, fields));
  }

  /** The rules as last read; a save builds on their version. */
  get base(): JoinRules {
    return this.#base;
  }

  isOn(key: Switch): boolean {
    return this.edits.value(key) === true;
  }

  ask(key: FieldKey): Ask {
    const value = this.edits.value(key);
    return typeof value === 'string' ? value : 'off';
  }

  set(key: RuleKey, value: RuleValue): void {
    this.problems.delete(key);
    this.edits.set(key, value);
  }

  discard(): void {
    this.edits.discard();
    this.problems.clear();
  }

  /** Takes in the rules as they are now, also while saving: for what a save answered. */
  merge(latest: JoinRules): void {
    this.#base = latest;
    this.edits.merge(valuesOf(latest, this.#fields));
  }

  refresh(latest: JoinRules): void {
    if (!this.saving && latest !== this.#base) this.merge(latest);
  }

  /** What to send. The list of what is asked goes as a whole: a field that is missing in it is off. */
  get patch(): JoinRulesPatch {
    const { dirty } = this.edits;
    const fields = [...new Set([...this.#base.fields.map(({ key }) => key), ...this.#fields])]
      .map((key) => ({ key, ask: this.ask(key) })).filter(({ ask }) => ask !== 'off');
    return {
      ...Object.fromEntries(dirty.filter(isSwitch).map((key) => [key, this.isOn(key)])),
      ...(dirty.some((key) => !isSwitch(key)) && { fields }),
    };
  }

  /** What a patch made now says of each rule. */
  get sent(): Values<RuleKey, RuleValue> {
    return new Map(this.edits.dirty.map((key) => [key, this.edits.value(key) ?? 'off']));
  }

  saved(after: JoinRules, sent: Values<RuleKey, RuleValue>): void {
    this.#base = after;
    this.edits.saved(valuesOf(after, this.#fields), sent);
  }
}
