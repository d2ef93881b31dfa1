import type { JoinRules } from '../../domain/join-rules.js';

/** The rules that change; a rule that is not in it stays as it is. */
export type JoinRulesPatch = Partial<Omit<JoinRules, 'version'>>;

/** The join rules are about to be saved. Cancelable: nothing is sent then, and the form keeps what was changed. */
export class OrgJoinRulesSaveEvent extends Event {
  static readonly type = 'org-join-rules-save';
  /** The rules as they are known before. */
  readonly rules: JoinRules;
  readonly patch: JoinRulesPatch;

  constructor(init: { readonly rules: JoinRules; readonly patch: JoinRulesPatch }) {
    super(OrgJoinRulesSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.rules = init.rules;
    this.patch = init.patch;
  }
}

/** The join rules were saved. */
export class OrgJoinRulesSavedEvent extends Event {
  static readonly type = 'org-join-rules-saved';
  /** The rules as the backend has them now. */
  readonly rules: JoinRules;
  /** As they were before. */
  readonly before: JoinRules;

  constructor(init: { readonly rules: JoinRules; readonly before: JoinRules }) {
    super(OrgJoinRulesSavedEvent.type, { bubbles: true, composed: true });
    this.rules = init.rules;
    this.before = init.before;
  }
}

/** Somebody wants to add departments. Cancel it where the page leads there; else the tag says where to look. */
export class OrgDepartmentsOpenEvent extends Event {
  static readonly type = 'org-departments-open';

  constructor() {
    super(OrgDepartmentsOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Somebody wants to add positions. Cancel it where the page leads there; else the tag says where to look. */
export class OrgPositionsOpenEvent extends Event {
  static readonly type = 'org-positions-open';

  constructor() {
    super(OrgPositionsOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'org-join-rules-save': OrgJoinRulesSaveEvent;
    'org-join-rules-saved': OrgJoinRulesSavedEvent;
    'org-departments-open': OrgDepartmentsOpenEvent;
    'org-positions-open': OrgPositionsOpenEvent;
  }
}
