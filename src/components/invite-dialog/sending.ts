import type { ReactiveControllerHost } from 'lit';
import type { BulkItem } from '../../client/bulk.js';
import { isAbort } from '../../client/errors.js';
import type { OrgErrorCode, OrgErrorData } from '../../client/errors.js';
import type { Invitation, InviteInput } from '../../domain/invitation.js';
import type { Session } from '../../state/session.js';
import { invite, standingOf } from '../../state/invitations.js';
import { asOrgError } from '../../client/errors.js';
import type { RetryKey } from '../../state/retry-key.js';
import { OrgInvitationsSendEvent, OrgInvitationsSentEvent } from './events.js';
import type { Invitee, Refusal } from './refusal.js';

/** Whom to invite, in order. */
export interface Batch {
  readonly people: readonly { readonly who: Invitee; readonly input: InviteInput }[];
}

export interface Sent {
  readonly who: Invitee;
  readonly invitation: Invitation;
}

/** What became of a batch: an answer for each person, as far as it came (R20). */
export interface SendOutcome {
  readonly total: number;
  readonly sent: readonly Sent[];
  readonly refusals: readonly Refusal[];
  /** Those who were not asked for any more, and why: `undefined` when the viewer stopped it. */
  readonly unsent: { readonly count: number; readonly error: OrgErrorData | undefined } | undefined;
}

export type SendState =
  | { readonly status: 'idle' }
  | { readonly status: 'sending'; readonly done: number; readonly total: number; readonly secondsLeft: number | undefined }
  /** Nothing was sent. `until`: from when it can be tried again. */
  | { readonly status: 'failed'; readonly error: OrgErrorData; readonly until: Date | undefined };

/** These are about the moment, not about the person: the same can be sent again as it is. */
const PASSING: ReadonlySet<OrgErrorCode> = new Set(['rate-limited', 'network', 'timeout', 'server', 'unauthenticated', 'protocol', 'seats-full']);

/** Whether the same person can be tried again as they are. */
export const isPassing = ({ code }: OrgErrorData): boolean => PASSING.has(code);

const IDLE: SendState = { status: 'idle' };

/** Sends a batch, shows how far it is, and can be stopped between two calls. */
export class Sending {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #state: SendState = IDLE;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  get state(): SendState {
    return this.#state;
  }

  /** What failed is no longer news. */
  clear(): void {
    if (this.#state.status === 'failed') this.#set(IDLE);
  }

  /** What was sent stays sent. */
  stop(): void {
    this.#abort?.abort();
  }

  /** `undefined`: nothing was sent, and `state` says why; or the host said no. */
  async send(session: Session, attempt: RetryKey, { people }: Batch): Promise<SendOutcome | undefined> {
    if (this.#state.status === 'sending' || people.length === 0) return undefined;
    const inputs = people.map(({ input }) => input);
    if (!this.#host.dispatchEvent(new OrgInvitationsSendEvent({ organizationId: session.orgId, people: inputs }))) return undefined;
    const since = performance.now();
    const { signal } = (this.#abort = new AbortController());
    this.#set({ status: 'sending', done: 0, total: people.length, secondsLeft: undefined });
    try {
      const { idempotency } = session.ready.capabilities;
      const result = await invite(session, inputs, {
        signal, ...(idempotency && { idempotencyKey: attempt.for(inputs) }),
        onProgress: ({ done, total }) => {
          this.#set({ status: 'sending', done, total, secondsLeft: Math.ceil((performance.now() - since) / done * (total - done) / 1000) });
        },
      });
      if (result.cut === undefined) attempt.ended();
      this.#set(IDLE);
      this.#host.dispatchEvent(new OrgInvitationsSentEvent({ organizationId: session.orgId, result: { items: result.items } }));
      return outcomeOf(people, result.items, result.cut);
    } catch (error) {
      this.#set(isAbort(error) ? IDLE : failedWith(asOrgError(error)));
      return undefined;
    }
  }

  #set(state: SendState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

const failedWith = (error: OrgErrorData): SendState => ({
  status: 'failed', error, until: error.retryAfterMs === undefined ? undefined : new Date(Date.now() + error.retryAfterMs),
});

const outcomeOf = (people: Batch['people'], items: readonly BulkItem<Invitation>[], cut: unknown): SendOutcome => {
  const sent: Sent[] = [];
  const refusals: Refusal[] = [];
  for (const item of items) {
    const who = people[item.index]?.who;
    if (!who) continue;
    if (item.ok) sent.push({ who, invitation: item.value });
    else refusals.push({ who, error: item.error, standing: standingOf(item.error.code) });
  }
  const count = people.length - sent.length - refusals.length;
  return {
    total: people.length, sent, refusals,
    unsent: count > 0 ? { count, error: cut === undefined || isAbort(cut) ? undefined : asOrgError(cut) } : undefined,
  };
};
