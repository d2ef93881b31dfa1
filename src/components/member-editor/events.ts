import type { Member, MemberPatch } from '../../domain/member.js';

interface SaveInit {
  readonly member: Member;
  readonly patch: MemberPatch;
  readonly roles?: Member['roles'] | undefined;
}

/** A member is about to be saved. Cancelable: nothing is sent then, and the form keeps what was typed. */
export class OrgMemberSaveEvent extends Event {
  static readonly type = 'org-member-save';
  /** The member as it is known before. */
  readonly member: Member;
  /** The fields that change. */
  readonly patch: MemberPatch;
  /** The roles they are to have, where those change. */
  readonly roles: Member['roles'] | undefined;

  constructor(init: SaveInit) {
    super(OrgMemberSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.member = init.member;
    this.patch = init.patch;
    this.roles = init.roles;
  }
}

/** A member was saved. Fields and roles are two calls of the backend, so there may be one event for each. */
export class OrgMemberSavedEvent extends Event {
  static readonly type = 'org-member-saved';
  /** The member as the backend has it now. */
  readonly member: Member;
  /** As it was before. */
  readonly before: Member;
  /** The fields that were sent. */
  readonly patch: MemberPatch;
  /** The roles that were given, where those changed. */
  readonly roles: Member['roles'] | undefined;

  constructor(init: SaveInit & { readonly before: Member }) {
    super(OrgMemberSavedEvent.type, { bubbles: true, composed: true });
    this.member = init.member;
    this.before = init.before;
    this.patch = init.patch;
    this.roles = init.roles;
  }
}

declare global {
  interface HTMLElementEventMap {
    'org-member-save': OrgMemberSaveEvent;
    'org-member-saved': OrgMemberSavedEvent;
  }
}
