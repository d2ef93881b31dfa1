import { html, nothing } from 'lit';
import type { JoinRequest } from '../../domain/join-request.js';
import type { Id } from '../../domain/schema.js';
import { joinRequestQuery } from '../../state/join-requests.js';
import { QueryController } from '../../state/query-controller.js';
import { failedView } from '../ui/failed-view.js';
import { inboxIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import type { PeopleView } from '../ui/people-frame.js';
import { PANEL } from '../ui/people-list.js';
import type { PeopleHost, PeopleList } from '../ui/people-list.js';
import { stateView } from '../ui/state-view.js';
import type { Decisions } from './decisions.js';
import type { QueueFields } from './queue-fields.js';
import type { QueueTab } from './queue-list.js';
import { requestBody, requestFoot } from './request-panel.js';
import type { QueueTexts } from './words.js';

type Host = PeopleHost & { selectedRequest: Id | undefined };
type Panel = NonNullable<PeopleView<JoinRequest>['panel']>;

/** The request at the side: from the list, or read by itself where the list does not have it. */
export class OpenRequest {
  readonly #host: Host;
  readonly #list: PeopleList<JoinRequest>;
  readonly #fields: QueueFields;
  readonly #decisions: Decisions;
  readonly #one: QueryController<JoinRequest>;
  /** Asked for from outside: its tab is not known yet. */
  #isFollowing = false;

  constructor(host: Host, list: PeopleList<JoinRequest>, fields: QueueFields, decisions: Decisions) {
    this.#host = host;
    this.#list = list;
    this.#fields = fields;
    this.#decisions = decisions;
    this.#one = new QueryController(host, list.sessions, () =>
      list.reading && host.selectedRequest !== undefined ? joinRequestQuery(list.reading, host.selectedRequest) : undefined);
  }

  get request(): JoinRequest | undefined {
    const id = this.#host.selectedRequest;
    if (id === undefined) return undefined;
    const { data } = this.#one;
    return data?.id === id ? data : this.#list.items.find((one) => one.id === id);
  }

  /** The tab to show, once that of a newly opened request is known; `undefined`: the one that is shown. */
  leadsTo(isNew: boolean): QueueTab | undefined {
    if (isNew) this.#isFollowing = this.#host.selectedRequest !== undefined;
    const { request } = this;
    if (!this.#isFollowing || !request) return undefined;
    this.#isFollowing = false;
    return request.status === 'pending' ? 'waiting' : request.status === 'rejected' ? 'rejected' : undefined;
  }

  view(texts: QueueTexts): Panel | undefined {
    const id = this.#host.selectedRequest;
    const { reading: session } = this.#list;
    if (id === undefined || !session) return undefined;
    const { request } = this;
    return request ? this.#panel(request, session, texts) : this.#instead(id, texts);
  }

  #panel(request: JoinRequest, session: NonNullable<PeopleList<JoinRequest>['reading']>, texts: QueueTexts): Panel {
    const { id, status, applicant } = request;
    const lookups = this.#fields.view(request, session);
    const fields = this.#fields.fieldsOf(request, session);
    const settable = this.#fields.settable(fields, session);
    const canDecide = session.can('joinRequests.decide');
    const isOpen = status === 'pending' || status === 'rejected';
    const view = {
      ...texts, request, lookups, canDecide, fields,
      joinAs: canDecide && isOpen && settable.length > 0 ? lookups : undefined,
      noneGiven: this.#list.words.noneGiven, isBusy: this.#list.busy.has(id), problem: this.#list.problemOf(id),
      onApprove: (event: Event) => {
        if (this.#list.busy.has(id) || !this.#list.isMeant(event, PANEL)) return;
        const assign = this.#fields.joinAs.assignment(request, settable, lookups);
        if (assign) void this.#decisions.decide([request], { decision: 'approve', ...(Object.keys(assign).length > 0 && { assign }) });
        else this.#toMend();
      },
      onReject: () => {
        if (!this.#list.busy.has(id)) this.#decisions.askToReject([request]);
      },
    };
    return { id, label: texts.words.request(isolate(applicant.name)), body: requestBody({ ...view, settable }), foot: requestFoot({ ...view, settable }) };
  }

  /** Brings the focus to the first field that has to be mended. */
  #toMend(): void {
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>('.panel [aria-invalid="true"]')?.focus();
    });
  }

  #instead(id: Id, { words, common }: QueueTexts): Panel {
    const { reading } = this.#one;
    if (reading.status !== 'failed') {
      const bone = html`<i class="bone"></i>`;
      return { id, label: words.pending, foot: nothing, body: html`<div class="scrolls"><div class="section" role="status"><span class="sr">${common.loading}</span>${bone}${bone}${bone}</div></div>` };
    }
    const { error } = reading;
    const isGone = error.code === 'not-found' || error.code === 'gone';
    return {
      id, label: words.pending, foot: nothing,
      body: html`<div class="scrolls">${isGone ? stateView({ icon: inboxIcon(), title: words.requestGone, text: words.requestGoneWhy, role: 'status' })
        : failedView({ title: words.requestFailed, error, words: common, onRetry: () => {
          this.#one.retry();
        } })}</div>`,
    };
  }
}
