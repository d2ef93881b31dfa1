import type { OrgErrorData } from '../../client/errors.js';
import type { JoinDecision } from '../../client/joining.js';
import type { JoinRequest } from '../../domain/join-request.js';

interface DecideInit {
  readonly requests: readonly JoinRequest[];
  readonly decision: JoinDecision;
}

/** Requests are about to be decided on. Cancelable: nothing is sent then. */
export class OrgJoinRequestsDecideEvent extends Event {
  static readonly type = 'org-join-requests-decide';
  readonly requests: readonly JoinRequest[];
  /** What is decided, with the fields that are set on the way, or the reason. */
  readonly decision: JoinDecision;

  constructor(init: DecideInit) {
    super(OrgJoinRequestsDecideEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.requests = init.requests;
    this.decision = init.decision;
  }
}

/** Requests were decided on, all of them or some. */
export class OrgJoinRequestsDecidedEvent extends Event {
  static readonly type = 'org-join-requests-decided';
  /** Those it worked for, as they are now. */
  readonly requests: readonly JoinRequest[];
  readonly decision: JoinDecision;
  /** Those it did not work for, each with the reason. */
  readonly failed: readonly { readonly request: JoinRequest; readonly error: OrgErrorData }[];

  constructor(init: DecideInit & { readonly failed: OrgJoinRequestsDecidedEvent['failed'] }) {
    super(OrgJoinRequestsDecidedEvent.type, { bubbles: true, composed: true });
    this.requests = init.requests;
    this.decision = init.decision;
    this.failed = init.failed;
  }
}

/** Another number of people waits for a decision: for a badge. */
export class OrgWaitingCountChangedEvent extends Event {
  static readonly type = 'org-waiting-count-changed';
  /** `undefined`: not known. */
  readonly count: number | undefined;

  constructor(init: { readonly count: number | undefined }) {
    super(OrgWaitingCountChangedEvent.type, { bubbles: true, composed: true });
    this.count = init.count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'org-join-requests-decide': OrgJoinRequestsDecideEvent;
    'org-join-requests-decided': OrgJoinRequestsDecidedEvent;
    'org-waiting-count-changed': OrgWaitingCountChangedEvent;
  }
}
