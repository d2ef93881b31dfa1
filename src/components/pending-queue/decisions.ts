import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { JoinDecision } from '../../client/joining.js';
import type { JoinRequest } from '../../domain/join-request.js';
import { nameFlags } from '../../domain/rules/name-flags.js';
import { decideJoinRequests } from '../../state/join-requests.js';
import { Dialog } from '../ui/dialog.js';
import { checkIcon, shieldIcon } from '../ui/icons.js';
import { DIALOG } from '../ui/people-list.js';
import type { PeopleList } from '../ui/people-list.js';
import { namesOf, PeopleWrites } from '../ui/people-writes.js';
import { OrgJoinRequestsDecidedEvent, OrgJoinRequestsDecideEvent } from './events.js';
import type { JoinAs } from './join-as.js';
import { tell } from './outcome-text.js';
import type { QueueTexts } from './words.js';

interface Asked {
  readonly what: 'approve' | 'reject';
  readonly requests: readonly JoinRequest[];
}

/** The longest reason that can be typed, in UTF-16 code units. */
const LONGEST_REASON = 1_000;

/** Deciding on those who wait: one or several at once, asked again where it cannot be taken back (R45, R46, R47). */
export class Decisions {
  readonly #list: PeopleList<JoinRequest>;
  readonly #joinAs: JoinAs;
  readonly #texts: () => QueueTexts;
  readonly #dialog: Dialog;
  readonly #writes: PeopleWrites<JoinRequest>;
  #asked: Asked | undefined;
  #reason = '';

  constructor(list: PeopleList<JoinRequest>, joinAs: JoinAs, texts: () => QueueTexts) {
    this.#list = list;
    this.#joinAs = joinAs;
    this.#texts = texts;
    this.#dialog = new Dialog(list.host, 'decision');
    this.#writes = new PeopleWrites(list);
  }

  /** Which question is asked now. */
  get question(): string | undefined {
    return this.#dialog.isOpen && this.#asked ? `${this.#asked.what} ${this.#asked.requests.map(({ id }) => id).join(' ')}` : undefined;
  }

  get progress(): PeopleWrites<JoinRequest>['progress'] {
    return this.#writes.progress;
  }

  /** Approves one at once, several after a question; so too whose name should be looked at twice. */
  approveListed(requests: readonly JoinRequest[]): void {
    const [only] = requests;
    if (requests.length === 1 && only && nameFlags(only.applicant.name).length === 0) void this.decide(requests, { decision: 'approve' });
    else this.#ask({ what: 'approve', requests });
  }

  askToReject(requests: readonly JoinRequest[]): void {
    this.#reason = '';
    this.#ask({ what: 'reject', requests });
  }

  async decide(requests: readonly JoinRequest[], decision: JoinDecision): Promise<void> {
    const { host, outcome, busy, config } = this.#list;
    const free = requests.filter(({ id }) => !busy.has(id));
    if (free.length === 0 || !host.dispatchEvent(new OrgJoinRequestsDecideEvent({ requests: free, decision }))) return;
    outcome.clear();
    const written = await this.#writes.run(free, decision, (session, ids, options) => decideJoinRequests(session, ids, decision, options), true);
    const { done, failed, error } = written;
    const isRefused = failed.some(({ item, error: why }) => this.#joinAs.refuse(item.id, why.fields ?? []));
    if (error?.code === 'validation' && free[0]) this.#joinAs.refuse(free[0].id, error.fields ?? []);
    const told = tell(written, {
      ...this.#texts(), list: this.#list, decision: decision.decision,
      retry: () => {
        void this.decide(free.filter(({ id }) => !done.some(({ item }) => item.id === id)), decision);
      },
    });
    if (!error) this.#writes.mark(told.problems);
    outcome.show(...told.views);
    for (const { item } of done) this.#joinAs.forget(item.id);
    if (!isRefused && done.some(({ item }) => item.id === config.openId())) this.#goOn(config.openId() ?? '');
    if (done.length + failed.length > 0)
      host.dispatchEvent(new OrgJoinRequestsDecidedEvent({
        decision, requests: done.map(({ value }) => value), failed: failed.map(({ item, error: why }) => ({ request: item, error: why })),
      }));
  }

  /** From the one who was decided on to the next who waits. */
  #goOn(id: string): void {
    const { items, config } = this.#list;
    const at = items.findIndex((one) => one.id === id);
    const next = at < 0 ? undefined : items[at + 1] ?? items[at - 1];
    config.open(next?.id);
  }

  #ask(asked: Asked): void {
    this.#asked = asked;
    void this.#dialog.show();
  }

  render(): TemplateResult {
    const { words, common, format } = this.#texts();
    const { what, requests } = this.#asked ?? { what: 'approve', requests: [] };
    const count = requests.length;
    const isReject = what === 'reject';
    const names = namesOf(requests, this.#list, format);
    return this.#dialog.render({
      isNarrow: true, isAlert: true, close: common.close,
      title: isReject ? words.rejectTitle(count) : words.approveTitle(count),
      body: () => html`<p>${isReject ? words.rejectWhy(names, count) : words.approveWhy(names, count)}</p>
        ${isReject ? this.#reasonField() : this.#flagged(requests)}`,
      foot: () => html`<button class="button" type="button" ?autofocus=${!isReject || !this.#takesReason} @click=${() => {
        this.#dialog.hide();
      }}>${common.cancel}</button>
      <button class="button ${isReject ? 'danger solid' : 'primary'} decide" type="button" @click=${this.#onDecide}>${isReject ? nothing : checkIcon()}${isReject
        ? count === 1 ? words.rejectNow : words.rejectMany(count) : count === 1 ? words.approve : words.approveMany(count)}</button>`,
    });
  }

  get #takesReason(): boolean {
    const declared = this.#list.session?.ready.capabilities.joinRequests;
    return declared !== undefined && declared !== false && declared.reason;
  }

  #reasonField(): TemplateResult | typeof nothing {
    if (!this.#takesReason) return nothing;
    const { words } = this.#texts();
    return html`<div class="field"><label class="label" for="reason">${words.reasonLabel} <span class="quiet">${words.reasonHint}</span></label>
      <span class="input"><textarea id="reason" rows="3" dir="auto" maxlength=${LONGEST_REASON} ?autofocus=${true} .value=${live(this.#reason)} @input=${(event: Event) => {
        this.#reason = (event.target as HTMLTextAreaElement).value;
      }}></textarea></span></div>`;
  }

  #flagged(requests: readonly JoinRequest[]): TemplateResult | typeof nothing {
    const { words, format } = this.#texts();
    const odd = requests.filter(({ applicant }) => nameFlags(applicant.name).length > 0);
    return odd.length === 0 ? nothing : html`<div class="notice warning">${shieldIcon()}<p class="grow"><b>${words.flagged}:</b>
      ${namesOf(odd, this.#list, format)}</p></div>`;
  }

  readonly #onDecide = (event: Event): void => {
    const asked = this.#asked;
    if (!asked || !this.#list.isMeant(event, DIALOG)) return;
    const reason = this.#reason.trim();
    this.#dialog.hide();
    void this.decide(asked.requests, asked.what === 'approve' ? { decision: 'approve' }
      : { decision: 'reject', ...(reason && this.#takesReason && { reason }) });
  };
}
