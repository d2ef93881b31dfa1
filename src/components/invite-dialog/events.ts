import type { BulkResult } from '../../client/bulk.js';
import type { Invitation, InviteInput } from '../../domain/invitation.js';
import type { Member } from '../../domain/member.js';
import type { Organization } from '../../domain/organization.js';
import type { JoinLink } from '../../domain/public-join.js';
import type { Id, ISODate } from '../../domain/schema.js';

const before = { bubbles: true, composed: true, cancelable: true };
const after = { bubbles: true, composed: true };

/** People are about to be invited. Cancelable: nothing is sent then, and the form keeps what was typed. */
export class OrgInvitationsSendEvent extends Event {
  static readonly type = 'org-invitations-send';
  readonly organizationId: Id;
  readonly people: readonly InviteInput[];

  constructor(init: { readonly organizationId: Id; readonly people: readonly InviteInput[] }) {
    super(OrgInvitationsSendEvent.type, before);
    this.organizationId = init.organizationId;
    this.people = init.people;
  }
}

/** Invitations were sent, as far as the answers say. No token is among them. */
export class OrgInvitationsSentEvent extends Event {
  static readonly type = 'org-invitations-sent';
  readonly organizationId: Id;
  /** For each person, in the order of `org-invitations-send`; shorter when it was cut off. */
  readonly result: BulkResult<Invitation>;

  constructor(init: { readonly organizationId: Id; readonly result: BulkResult<Invitation> }) {
    super(OrgInvitationsSentEvent.type, after);
    this.organizationId = init.organizationId;
    this.result = init.result;
  }
}

/** A link as events tell it: what opens the door is left out, so that it ends in no log. */
export type JoinLinkFacts = Omit<JoinLink, 'url'>;

/** A public link is about to be made. Cancelable. */
export class OrgJoinLinkCreateEvent extends Event {
  static readonly type = 'org-join-link-create';
  readonly via: JoinLink['via'];
  /** `null`: permanent. */
  readonly expiresAt: ISODate | null;

  constructor(init: { readonly via: JoinLink['via']; readonly expiresAt: ISODate | null }) {
    super(OrgJoinLinkCreateEvent.type, before);
    this.via = init.via;
    this.expiresAt = init.expiresAt;
  }
}

/** A public link was made. */
export class OrgJoinLinkCreatedEvent extends Event {
  static readonly type = 'org-join-link-created';
  readonly link: JoinLinkFacts;

  constructor(init: { readonly link: JoinLinkFacts }) {
    super(OrgJoinLinkCreatedEvent.type, after);
    this.link = init.link;
  }
}

/** A public link is about to be revoked. Cancelable. */
export class OrgJoinLinkRevokeEvent extends Event {
  static readonly type = 'org-join-link-revoke';
  readonly link: JoinLinkFacts;

  constructor(init: { readonly link: JoinLinkFacts }) {
    super(OrgJoinLinkRevokeEvent.type, before);
    this.link = init.link;
  }
}

/** A public link opens nothing any more. */
export class OrgJoinLinkRevokedEvent extends Event {
  static readonly type = 'org-join-link-revoked';
  readonly link: JoinLinkFacts;

  constructor(init: { readonly link: JoinLinkFacts }) {
    super(OrgJoinLinkRevokedEvent.type, after);
    this.link = init.link;
  }
}

/** The door number is about to be replaced. Cancelable. */
export class OrgDoorNumberResetEvent extends Event {
  static readonly type = 'org-door-number-reset';

  constructor() {
    super(OrgDoorNumberResetEvent.type, before);
  }
}

/** The door number is another one now. */
export class OrgDoorNumberChangedEvent extends Event {
  static readonly type = 'org-door-number-changed';

  constructor() {
    super(OrgDoorNumberChangedEvent.type, after);
  }
}

/** Another organisation is invited to from now on. */
export class OrgOrganizationChosenEvent extends Event {
  static readonly type = 'org-organization-chosen';
  readonly organization: Organization;

  constructor(init: { readonly organization: Organization }) {
    super(OrgOrganizationChosenEvent.type, after);
    this.organization = init.organization;
  }
}

/** Somebody wants to see a person who waits for approval (R19a): for the host to show the queue there. */
export class OrgJoinRequestOpenEvent extends Event {
  static readonly type = 'org-join-request-open';
  readonly joinRequestId: Id;

  constructor(init: { readonly joinRequestId: Id }) {
    super(OrgJoinRequestOpenEvent.type, before);
    this.joinRequestId = init.joinRequestId;
  }
}

/** A removed member is about to be restored instead of invited (R19c). Cancelable. */
export class OrgMemberRestoreEvent extends Event {
  static readonly type = 'org-member-restore';
  readonly memberId: Id;

  constructor(init: { readonly memberId: Id }) {
    super(OrgMemberRestoreEvent.type, before);
    this.memberId = init.memberId;
  }
}

/** A removed member is back. */
export class OrgMemberRestoredEvent extends Event {
  static readonly type = 'org-member-restored';
  readonly member: Member;

  constructor(init: { readonly member: Member }) {
    super(OrgMemberRestoredEvent.type, after);
    this.member = init.member;
  }
}

declare global {
  interface HTMLElementEventMap {
    'org-invitations-send': OrgInvitationsSendEvent;
    'org-invitations-sent': OrgInvitationsSentEvent;
    'org-join-link-create': OrgJoinLinkCreateEvent;
    'org-join-link-created': OrgJoinLinkCreatedEvent;
    'org-join-link-revoke': OrgJoinLinkRevokeEvent;
    'org-join-link-revoked': OrgJoinLinkRevokedEvent;
    'org-door-number-reset': OrgDoorNumberResetEvent;
    'org-door-number-changed': OrgDoorNumberChangedEvent;
    'org-organization-chosen': OrgOrganizationChosenEvent;
    'org-join-request-open': OrgJoinRequestOpenEvent;
    'org-member-restore': OrgMemberRestoreEvent;
    'org-member-restored': OrgMemberRestoredEvent;
  }
}
