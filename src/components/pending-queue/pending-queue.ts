import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { JoinRequest } from '../../domain/join-request.js';
import type { Id } from '../../domain/schema.js';
import { pendingQueue as english } from '../../locales/en/pending-queue.js';
import { joinRequestCountQuery, waitingCountQuery } from '../../state/join-requests.js';
import { QueryController } from '../../state/query-controller.js';
import type { Session } from '../../state/session.js';
import { comboboxStyles } from '../ui/combobox.styles.js';
import { controls } from '../ui/controls.styles.js';
import { fields } from '../ui/fields.styles.js';
import { departmentPickerStyles } from '../ui/department-picker.styles.js';
import { dialogStyles } from '../ui/dialog.styles.js';
import { fieldRowsStyles } from '../ui/field-rows.styles.js';
import { inboxIcon } from '../ui/icons.js';
import { parts } from '../ui/parts.styles.js';
import { peopleFrame } from '../ui/people-frame.js';
import type { PeopleView } from '../ui/people-frame.js';
import { PeopleList } from '../ui/people-list.js';
import { peopleListStyles } from '../ui/people-list.styles.js';
import { sidePanelStyles } from '../ui/side-panel.styles.js';
import type { StateView } from '../ui/state-view.js';
import { tabs } from '../ui/tabs.js';
import { tabsStyles } from '../ui/tabs.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { treeStyles } from '../ui/tree.styles.js';
import { WordsController } from '../ui/words-controller.js';
import { rejectedColumns, waitingColumns } from './columns.js';
import { Decisions } from './decisions.js';
import { OrgWaitingCountChangedEvent } from './events.js';
import { OpenRequest } from './open-request.js';
import { pendingQueueStyles } from './pending-queue.styles.js';
import { QueueFields } from './queue-fields.js';
import { QUEUE_TABS, queueConfig } from './queue-list.js';
import type { QueueTab } from './queue-list.js';
import { barActions, rowActions } from './request-actions.js';
import { answersOf, flagTag } from './request-text.js';
import type { QueueTexts } from './words.js';

export { OrgJoinRequestsDecidedEvent, OrgJoinRequestsDecideEvent, OrgWaitingCountChangedEvent } from './events.js';

/**
 * Those who ask to join and wait for an administrator (R45), and those who were rejected (R46).
 *
 * @slot actions - Buttons at the end of the heading's line.
 * @slot empty-action - The button beside “Nobody waits”.
 * @fires {OrgJoinRequestsDecideEvent} org-join-requests-decide - Before a decision; cancelable.
 * @fires {OrgJoinRequestsDecidedEvent} org-join-requests-decided - After a decision, with the answer for each.
 * @fires {OrgWaitingCountChangedEvent} org-waiting-count-changed - Another number of people waits.
 * @csspart list - The list with its heading and tools, without the panel.
 * @csspart heading - The line of the heading.
 * @csspart toolbar - Search and order.
 * @csspart scroll - What scrolls.
 * @csspart selection-bar - The bar that shows while somebody is selected.
 * @csspart panel - Who is open at the side.
 * @csspart outcome - What became of a decision, where not all went well.
 * @csspart toast - What became of a decision, where all went well.
 * @csspart state - What stands in place of rows: empty, no match, failed and the like.
 * @csspart stale - The strip above rows that could not be renewed.
 * @cssprop [--org-pending-queue-max-height=100dvh] - How high the list grows where its place gives it no height.
 */
export class PendingQueue extends LitElement {
  static override styles = [
    tokens, controls, fields, parts, treeStyles, comboboxStyles, departmentPickerStyles, dialogStyles, tabsStyles, fieldRowsStyles,
    sidePanelStyles, peopleListStyles, pendingQueueStyles,
  ];

  /** The organisation to show; set by hand, it wins over the provider's. */
  @property({ attribute: false }) session: Session | undefined;

  /** Stands above the list, in place of the kit's own word. */
  @property() heading: string | undefined;

  /** Which of the two lists is shown. */
  @property({
    converter: (value): QueueTab | undefined => {
      if (value === null) return undefined;
      if ((QUEUE_TABS as readonly string[]).includes(value)) return value as QueueTab;
      console.warn(`rosterkit: pending-queue has the tabs ${QUEUE_TABS.join(' and ')}, not "${value}".`);
      return undefined;
    },
  }) tab: QueueTab | undefined;

  /** The request that is open at the side; its list is shown with it. */
  @property({ attribute: 'selected-request', converter: (value) => value || undefined }) selectedRequest: Id | undefined;

  readonly #words = new WordsController(this, 'pendingQueue', english);
  readonly #list: PeopleList<JoinRequest> = new PeopleList<JoinRequest>(this, queueConfig(this, {
    tab: () => this.#tab, lang: () => this.#words.lang, dialog: () => this.#decisions.question,
  }));
  readonly #fields = new QueueFields(this, this.#list, this.#words);
  readonly #decisions = new Decisions(this.#list, this.#fields.joinAs, () => this.#texts);
  readonly #open = new OpenRequest(this, this.#list, this.#fields, this.#decisions);
  readonly #waiting = new QueryController(this, this.#list.sessions, () => this.#list.reading && waitingCountQuery(this.#list.reading));
  readonly #rejected = new QueryController(this, this.#list.sessions, () =>
    this.#list.reading && joinRequestCountQuery(this.#list.reading, 'rejected'));
  #count: number | undefined;
  #told: number | undefined;

  /** How many wait for a decision; `undefined`: not known. */
  get count(): number | undefined {
    return this.#count;
  }

  get #tab(): QueueTab {
    return this.tab ?? 'waiting';
  }

  get #texts(): QueueTexts {
    return { words: this.#words.words, common: this.#words.common, format: this.#words.format };
  }

  /** Keeps the focus and what is typed when a page moves the tag with `moveBefore()`. */
  connectedMoveCallback(): void {}

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('selectedRequest')) this.#fields.hide();
    this.tab = this.#open.leadsTo(changed.has('selectedRequest')) ?? this.tab;
    const { reading } = this.#waiting;
    if (reading.status !== 'loading') this.#count = this.#waiting.data ?? undefined;
  }

  protected override render(): TemplateResult {
    return html`<div class="whole ${this.#tab}">${peopleFrame(this.#list, this.#view)}</div>${this.#decisions.render()}`;
  }

  protected override updated(): void {
    if (this.#count === this.#told) return;
    this.#told = this.#count;
    this.dispatchEvent(new OrgWaitingCountChangedEvent({ count: this.#count }));
  }

  get #view(): PeopleView<JoinRequest> {
    const texts = this.#texts;
    const { words, common } = texts;
    const { reading } = this.#list;
    const canDecide = reading?.can('joinRequests.decide') === true;
    const acting = { list: this.#list, decisions: this.#decisions, words };
    const isWaiting = this.#tab === 'waiting';
    return {
      heading: this.heading ?? words.pending, common, loading: words.loading, failed: words.failed,
      count: this.#count ? words.waitForYou(this.#count) : '',
      empty: this.#empty, notSupported: { icon: inboxIcon(), title: common.notSupported, text: words.notSupportedWhy },
      columns: isWaiting ? waitingColumns(texts, this.#list.words.contact, (request) =>
        reading ? answersOf(request, this.#fields.fieldsOf(request, reading), this.#fields.view(request, reading)) : [])
        : rejectedColumns(texts),
      marks: (request) => flagTag(request, words),
      actions: canDecide ? (request, tab) => rowActions(request, tab, acting) : undefined,
      selects: canDecide,
      bar: (selected) => barActions(selected, acting),
      tabs: this.#tabs(), tabpanel: { id: 'queue-panel', labelledBy: `queue-${this.#tab}` },
      panel: this.#open.view(texts),
    };
  }

  get #empty(): StateView {
    const { words } = this.#words;
    return this.#tab === 'waiting'
      ? { icon: inboxIcon(), title: words.empty, text: words.emptyWhy, actions: html`<slot name="empty-action"></slot>` }
      : { icon: inboxIcon(), title: words.emptyRejected, text: words.emptyRejectedWhy };
  }

  #tabs(): TemplateResult {
    const { words, format } = this.#words;
    const [waiting, rejected] = [this.#count, this.#rejected.data];
    return tabs<QueueTab>({
      id: 'queue', label: words.pending, selected: this.#tab, isInPage: true,
      tabs: [
        { key: 'waiting', text: words.waiting, end: waiting ? html` <span class="badge">${format.number(waiting)}</span>` : nothing },
        { key: 'rejected', text: words.rejected, end: rejected ? html` <span class="count">${format.number(rejected)}</span>` : nothing },
      ],
      onSelect: (tab) => {
        this.tab = tab;
        this.selectedRequest = undefined;
        this.#list.outcome.clear();
      },
    });
  }
}
