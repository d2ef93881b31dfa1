import type { Member } from '../../domain/member.js';
import type { MemberChoice } from '../../state/member-selection.js';

/** Somebody wants to see a member. Cancelable: a host that prevents it shows the member itself. */
export class OrgMemberOpenEvent extends Event {
  static readonly type = 'org-member-open';
  readonly member: Member;
  /** Which row it is, from 0; -1 where it comes from elsewhere than a row. */
  readonly index: number;

  constructor(init: { readonly member: Member; readonly index: number }) {
    super(OrgMemberOpenEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.member = init.member;
    this.index = init.index;
  }
}

/** A person chose other members. */
export class OrgSelectionChangedEvent extends Event {
  static readonly type = 'org-selection-changed';
  readonly selection: MemberChoice;
  /** How many are chosen, where the backend tells how many match. */
  readonly count: number | undefined;

  constructor(init: { readonly selection: MemberChoice; readonly count: number | undefined }) {
    super(OrgSelectionChangedEvent.type, { bubbles: true, composed: true });
    this.selection = init.selection;
    this.count = init.count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'org-member-open': OrgMemberOpenEvent;
    'org-selection-changed': OrgSelectionChangedEvent;
  }
}
