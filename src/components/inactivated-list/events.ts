import type { OrgErrorData } from '../../client/errors.js';
import type { Invitation } from '../../domain/invitation.js';

interface Init {
  readonly invitations: readonly Invitation[];
}

/** Somebody's invitation it did not work for, and why. */
export interface InvitationFailure {
  readonly invitation: Invitation;
  readonly error: OrgErrorData;
}

/** Invitations are about to be sent again. Cancelable: nothing is sent then. */
export class OrgInvitationsResendEvent extends Event {
  static readonly type = 'org-invitations-resend';
  readonly invitations: readonly Invitation[];

  constructor(init: Init) {
    super(OrgInvitationsResendEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.invitations = init.invitations;
  }
}

/** Invitations were sent again, all of them or some. */
export class OrgInvitationsResentEvent extends Event {
  static readonly type = 'org-invitations-resent';
  /** Those that went out, as they are now. */
  readonly invitations: readonly Invitation[];
  readonly failed: readonly InvitationFailure[];

  constructor(init: Init & { readonly failed: readonly InvitationFailure[] }) {
    super(OrgInvitationsResentEvent.type, { bubbles: true, composed: true });
    this.invitations = init.invitations;
    this.failed = init.failed;
  }
}

/** Invitations are about to be taken back. Cancelable: nothing is done then. */
export class OrgInvitationsCancelEvent extends Event {
  static readonly type = 'org-invitations-cancel';
  readonly invitations: readonly Invitation[];

  constructor(init: Init) {
    super(OrgInvitationsCancelEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.invitations = init.invitations;
  }
}

/** Invitations were taken back, all of them or some. */
export class OrgInvitationsCancelledEvent extends Event {
  static readonly type = 'org-invitations-cancelled';
  /** Those that are cancelled now. */
  readonly invitations: readonly Invitation[];
  readonly failed: readonly InvitationFailure[];

  constructor(init: Init & { readonly failed: readonly InvitationFailure[] }) {
    super(OrgInvitationsCancelledEvent.type, { bubbles: true, composed: true });
    this.invitations = init.invitations;
    this.failed = init.failed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'org-invitations-resend': OrgInvitationsResendEvent;
    'org-invitations-resent': OrgInvitationsResentEvent;
    'org-invitations-cancel': OrgInvitationsCancelEvent;
    'org-invitations-cancelled': OrgInvitationsCancelledEvent;
  }
}
