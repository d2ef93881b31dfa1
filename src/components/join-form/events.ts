import type { JoinAnswers } from '../../domain/join-request.js';
import type { JoinOutcome, JoinPreview } from '../../domain/join-ticket.js';

/** Somebody is about to join. Cancelable: nothing is sent then, and the form keeps what was filled in. */
export class OrgJoinEvent extends Event {
  static readonly type = 'org-join';
  /** What their link or door number opened. */
  readonly preview: JoinPreview;
  readonly answers: JoinAnswers;

  constructor(init: { readonly preview: JoinPreview; readonly answers: JoinAnswers }) {
    super(OrgJoinEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.preview = init.preview;
    this.answers = init.answers;
  }
}

/** Somebody joined, or waits for approval. */
export class OrgJoinedEvent extends Event {
  static readonly type = 'org-joined';
  readonly kind: JoinOutcome['kind'];
  /** With the new member's id, or that of the request that waits. */
  readonly outcome: JoinOutcome;
  readonly organization: JoinPreview['organization'];

  constructor(init: { readonly outcome: JoinOutcome; readonly organization: JoinPreview['organization'] }) {
    super(OrgJoinedEvent.type, { bubbles: true, composed: true });
    this.kind = init.outcome.kind;
    this.outcome = init.outcome;
    this.organization = init.organization;
  }
}

/**
 * Somebody has to sign in or sign up before they can join, or wants another account. Cancel it where the page does that,
 * and call `retry()` of the tag when it is done; else the tag says to sign in elsewhere.
 */
export class OrgSignInEvent extends Event {
  static readonly type = 'org-sign-in';
  /** `required`: they are signed out. `other-account`: the invitation is for somebody else. */
  readonly reason: 'required' | 'other-account';

  constructor(init: { readonly reason: 'required' | 'other-account' }) {
    super(OrgSignInEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.reason = init.reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'org-join': OrgJoinEvent;
    'org-joined': OrgJoinedEvent;
    'org-sign-in': OrgSignInEvent;
  }
}
