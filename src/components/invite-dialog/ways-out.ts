import type { ReactiveControllerHost } from 'lit';
import { OrgError } from '../../client/errors.js';
import type { OrgErrorData } from '../../client/errors.js';
import type { WriteOptions } from '../../client/call.js';
import type { Invitation } from '../../domain/invitation.js';
import { invitability } from '../../domain/rules/invitability.js';
import type { WayOut } from '../../domain/rules/invitability.js';
import { invitationPageQuery, resendInvitations } from '../../state/invitations.js';
import { decidedMeanwhile, decideJoinRequests, joinRequestQuery } from '../../state/join-requests.js';
import { memberQuery, restoreMember } from '../../state/members.js';
import type { Session } from '../../state/session.js';
import { OrgInvitationsResendEvent, OrgInvitationsResentEvent } from '../inactivated-list/events.js';
import { OrgMemberOpenEvent } from '../member-table/events.js';
import { OrgJoinRequestsDecidedEvent, OrgJoinRequestsDecideEvent } from '../pending-queue/events.js';
import { Deliberate } from '../ui/deliberate.js';
import { asOrgError } from '../../client/errors.js';
import { isolate } from '../ui/isolate.js';
import { agoText, parseTime } from '../ui/moment.js';
import { newKey } from '../../state/retry-key.js';
import { OrgJoinRequestOpenEvent, OrgMemberRestoredEvent, OrgMemberRestoreEvent } from './events.js';
import { inviteeName } from './refusal.js';
import type { Refusal } from './refusal.js';
import type { InviteView } from './view.js';

/** What more is known of somebody who could not be invited. */
interface Detail {
  readonly name?: string | undefined;
  /** In place of the general sentence. */
  readonly text?: string | undefined;
  /** An administrator's own words. */
  readonly reason?: string | undefined;
  /** The one that is out already, where it may be read. */
  readonly invitation?: Invitation | undefined;
  /** From when it can be sent again. */
  readonly retryAt?: Date | undefined;
}

/** Where the way out stands. */
export type Step =
  | { readonly status: 'busy' }
  | { readonly status: 'failed'; readonly error: OrgErrorData }
  | { readonly status: 'done'; readonly text: string };

/** So many are asked after at most: a long list says the general sentence. */
const DETAILS = 30;

/** The ways out of a refusal, taken in place by whoever may take them (R19a–e). */
export class WaysOut {
  /** What cannot be undone is asked twice: by the refusal's key. */
  readonly asks = new Deliberate();
  readonly #host: ReactiveControllerHost & HTMLElement;
  #details = new Map<string, Detail>();
  #steps = new Map<string, Step>();
  #keys = new Map<string, string>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  detail({ who }: Refusal): Detail | undefined {
    return this.#details.get(who.key);
  }

  step({ who }: Refusal): Step | undefined {
    return this.#steps.get(who.key);
  }

  name(refusal: Refusal): string {
    return this.detail(refusal)?.name ?? inviteeName(refusal.who);
  }

  /** The way out for this viewer; `undefined`: there is none, or somebody else has to take it. */
  wayOut({ standing, error }: Refusal, { session }: InviteView): WayOut | undefined {
    if (!standing || !error.related) return undefined;
    const { wayOut, allowed } = invitability(standing, session.ready.viewer.permissions);
    return allowed && this.#isSupported(wayOut, session) ? wayOut : undefined;
  }

  /** Begins anew, and asks after each of them what the viewer may know. */
  async begin(refusals: readonly Refusal[], view: InviteView): Promise<void> {
    const details = (this.#details = new Map<string, Detail>());
    this.#steps = new Map();
    this.#keys = new Map();
    this.asks.drop();
    for (const refusal of refusals.slice(0, DETAILS)) {
      const detail = await this.#ask(refusal, view).catch(() => undefined);
      if (details !== this.#details) return;
      if (detail) details.set(refusal.who.key, detail);
      this.#host.requestUpdate();
    }
  }

  /** Puts the question before a step that cannot be undone. */
  ask({ who }: Refusal): void {
    this.asks.ask(who.key);
    this.#steps.delete(who.key);
    this.#host.requestUpdate();
  }

  drop(): void {
    this.asks.drop();
    this.#host.requestUpdate();
  }

  /** Asks the host to show that person among those who wait. */
  openPending({ error }: Refusal): void {
    if (error.related) this.#host.dispatchEvent(new OrgJoinRequestOpenEvent({ joinRequestId: error.related.id }));
  }

  async openMember(refusal: Refusal, view: InviteView): Promise<boolean> {
    const { related } = refusal.error;
    let isOpen = false;
    await this.#run(refusal, async () => {
      if (!related) return;
      const member = await view.session.queries.read(memberQuery(view.session, related.id));
      isOpen = true;
      this.#host.dispatchEvent(new OrgMemberOpenEvent({ member, index: -1 }));
    });
    return isOpen;
  }

  /** Approves somebody who was rejected (R19b). Done: whether it took effect. */
  async reexamine(refusal: Refusal, { session, words }: InviteView): Promise<boolean> {
    const { related } = refusal.error;
    if (!related || !this.#isMeant(refusal)) return false;
    return this.#run(refusal, async () => {
      const request = await session.queries.read(joinRequestQuery(session, related.id));
      const decision = { decision: 'approve' } as const;
      if (!this.#host.dispatchEvent(new OrgJoinRequestsDecideEvent({ requests: [request], decision }))) return undefined;
      const { items: [item] } = await decideJoinRequests(session, [request.id], decision, this.#options(refusal, session));
      if (!item) throw new OrgError({ code: 'protocol', message: 'joinRequests.decide answered for nobody' });
      if (!item.ok && decidedMeanwhile(item.error)?.status !== 'approved') throw new OrgError(item.error);
      if (item.ok) this.#host.dispatchEvent(new OrgJoinRequestsDecidedEvent({ requests: [item.value], decision, failed: [] }));
      return words.approved(isolate(this.name(refusal)));
    });
  }

  /** Brings somebody back who was removed, as they were (R19c, R52). */
  async restore(refusal: Refusal, { session, words }: InviteView): Promise<boolean> {
    const { related } = refusal.error;
    if (!related || !this.#isMeant(refusal)) return false;
    return this.#run(refusal, async () => {
      if (!this.#host.dispatchEvent(new OrgMemberRestoreEvent({ memberId: related.id }))) return undefined;
      const member = await restoreMember(session, related.id, this.#options(refusal, session));
      this.#host.dispatchEvent(new OrgMemberRestoredEvent({ member }));
      return words.restored(isolate(member.name));
    });
  }

  /** Sends an invitation again that is out already (R19e, R17). */
  async inviteAgain(refusal: Refusal, { session, words }: InviteView): Promise<boolean> {
    const { related } = refusal.error;
    if (!related) return false;
    return this.#run(refusal, async () => {
      const known = this.detail(refusal)?.invitation;
      if (!this.#host.dispatchEvent(new OrgInvitationsResendEvent({ invitations: known ? [known] : [] }))) return undefined;
      const { items: [item] } = await resendInvitations(session, [related.id], this.#options(refusal, session));
      if (item?.ok) {
        this.#host.dispatchEvent(new OrgInvitationsResentEvent({ invitations: [item.value], failed: [] }));
        return words.invitedAgain(isolate(this.name(refusal)));
      }
      if (item?.error.retryAfterMs !== undefined) {
        this.#details.set(refusal.who.key, { ...this.detail(refusal), retryAt: new Date(Date.now() + item.error.retryAfterMs) });
        return undefined;
      }
      throw new OrgError(item?.error ?? { code: 'protocol', message: 'invitations.resend answered for nobody' });
    });
  }

  #isSupported(wayOut: WayOut, { client, ready: { capabilities } }: Session): boolean {
    if (wayOut === 'restore') return client.members.restore !== undefined;
    if (wayOut === 'invite-again') return Boolean(capabilities.invitations && capabilities.invitations.resend && client.invitations?.resend);
    return wayOut === 'open-member' || (client.joinRequests !== undefined && Boolean(capabilities.joinRequests));
  }

  #isMeant({ who }: Refusal): boolean {
    return this.asks.asked === who.key && this.asks.isMeant && this.#steps.get(who.key)?.status !== 'busy';
  }

  #options({ who }: Refusal, { ready }: Session): WriteOptions {
    const key = this.#keys.get(who.key) ?? newKey();
    this.#keys.set(who.key, key);
    return ready.capabilities.idempotency ? { idempotencyKey: key } : {};
  }

  /** @param work Says what came of it; nothing: it is as before. */
  async #run({ who }: Refusal, work: () => Promise<string | undefined | void>): Promise<boolean> {
    if (this.#steps.get(who.key)?.status === 'busy') return false;
    const steps = this.#steps;
    const set = (step: Step | undefined): void => {
      if (step) steps.set(who.key, step);
      else steps.delete(who.key);
      this.#host.requestUpdate();
    };
    set({ status: 'busy' });
    try {
      const text = await work();
      this.#keys.delete(who.key);
      this.asks.drop();
      set(typeof text === 'string' ? { status: 'done', text } : undefined);
      return typeof text === 'string';
    } catch (error) {
      set({ status: 'failed', error: asOrgError(error) });
      return false;
    }
  }

  async #ask({ standing, error, who }: Refusal, { session, words, format }: InviteView): Promise<Detail | undefined> {
    const id = error.related?.id;
    if (id === undefined) return undefined;
    const ago = (iso: string | undefined): string | undefined => {
      const time = parseTime(iso);
      return time && agoText(time, format);
    };
    if ((standing === 'pending' || standing === 'rejected') && session.client.joinRequests && session.can('joinRequests.read')) {
      const { applicant, createdAt, decidedAt, decidedBy, reason } = await session.queries.read(joinRequestQuery(session, id));
      const [asked, decided] = [ago(createdAt), ago(decidedAt)];
      const text = standing === 'pending' ? asked && words.pendingSince(asked) : decided && decidedBy && words.rejectedBy(isolate(decidedBy.name), decided);
      return { name: applicant.name, text, reason: standing === 'rejected' ? reason : undefined };
    }
    if ((standing === 'terminated' || standing === 'member') && session.can('members.read')) {
      const { name, terminatedAt } = await session.queries.read(memberQuery(session, id));
      const left = parseTime(terminatedAt);
      return { name, text: standing === 'terminated' && left ? words.terminatedOn(format.longDate(left)) : undefined };
    }
    const { invitations } = session.ready.capabilities;
    const q = who.email ?? who.phone;
    if (standing !== 'invited' || !invitations || !invitations.search || !session.can('invitations.read') || !q) return undefined;
    const { items } = await session.queries.read(invitationPageQuery(session, { q, limit: 10 }));
    const found = items.find((one) => one.id === id);
    const sent = ago(found?.lastSentAt ?? found?.createdAt);
    return found && { invitation: found, name: found.name, text: sent && words.invitedOn(sent), retryAt: parseTime(found.retryAt) };
  }
}
