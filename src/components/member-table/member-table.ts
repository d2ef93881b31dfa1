import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { MemberFilter, MemberWhere } from '../../client/paging.js';
import type { Id } from '../../domain/schema.js';
import { MemberSelection } from '../../state/member-selection.js';
import type { MemberChoice } from '../../state/member-selection.js';
import type { Session } from '../../state/session.js';
import { controls } from '../ui/controls.styles.js';
import { parts } from '../ui/parts.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import type { MemberColumn } from './columns.js';
import { gridStyles } from './grid.styles.js';
import { listBody } from './list-body.js';
import { memberTableStyles } from './member-table.styles.js';
import { TableParts } from './table-parts.js';

/** A page without a session may get one in a moment: so long, in ms, nothing is said. */
const PATIENCE = 800;

/**
 * The members of an organisation: searched, filtered and sorted by the backend, in a grid of as many rows as there are.
 *
 * @slot actions - Buttons at the end of the heading's line.
 * @slot selection-actions - Buttons for what can be done with the selected members.
 * @slot empty-action - The button that fills an empty list.
 * @fires {OrgMemberOpenEvent} org-member-open - Somebody wants to see a member; prevented, the table opens no panel.
 * @fires {OrgSelectionChangedEvent} org-selection-changed - A person chose other members.
 * @csspart list - The list with its heading and tools, without the panel.
 * @csspart heading - The line of the heading.
 * @csspart toolbar - Search, filters, count and columns.
 * @csspart scroll - What scrolls.
 * @csspart header - The row of headers.
 * @csspart row - A member's row.
 * @csspart cell - A cell of a member's row.
 * @csspart selection-bar - The bar that shows while somebody is selected.
 * @csspart panel - The open member at the side.
 * @csspart state - What stands in place of rows: empty, no match, failed and the like.
 * @csspart stale - The strip above rows that could not be renewed.
 * @cssprop [--org-member-table-max-height=100dvh] - How high the table grows where its place gives it no height.
 * @cssprop [--org-member-table-row-height=40px] - Height of a row.
 * @cssprop [--org-member-table-card-height=84px] - Height of a card, in places narrower than 600 px.
 */
export class MemberTable extends LitElement {
  static override styles = [tokens, controls, parts, memberTableStyles, gridStyles];

  /** The organisation to show; set by hand, it wins over the provider's. */
  @property({ attribute: false }) session: Session | undefined;

  /** Stands above the list. */
  @property() heading: string | undefined;

  /** Conditions that always hold, beside the ones a person chooses: a department, for example. */
  @property({ attribute: false }) where: MemberWhere | undefined;

  /** The host's own columns, after the table's. */
  @property({ attribute: false }) columns: readonly MemberColumn[] | undefined;

  /** Under which name this browser remembers the columns; without it, all tables of this tag share them. */
  @property({ attribute: 'storage-key' }) storageKey: string | undefined;

  /** The member in the panel at the side. */
  @property({ attribute: 'open-member' }) openMemberId: Id | undefined;

  /** Shows 50 members at a time, with buttons to the next, instead of one long list. */
  @property({ type: Boolean }) paged = false;

  @state() private isAbsent = false;

  readonly #parts = new TableParts(this);
  #filter: MemberFilter = {};
  #patience: ReturnType<typeof setTimeout> | undefined;
  #hadFocus = false;

  /** Who is selected. Set by hand, no event tells of it. */
  @property({ attribute: false })
  get selection(): MemberChoice {
    return this.#parts.selection.value.choice;
  }

  set selection(choice: MemberChoice) {
    const { kind } = (choice as MemberChoice | undefined) ?? {};
    if (kind === 'some' || kind === 'matching') this.#parts.selection.value = MemberSelection.of(choice);
    else console.warn('rosterkit: member-table needs { kind: "some", ids } or { kind: "matching", filter, except } as `selection`.');
  }

  /** Which members are listed now, and in which order. */
  get filter(): MemberFilter {
    return this.#filter;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  /** Being moved within the document, it keeps its place, its focus and its selection. */
  connectedMoveCallback(): void {
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    this.#waitForSession();
    this.#parts.columns.layout.open(`rosterkit:${this.storageKey ?? this.localName}:columns`);
    const before = this.#filter;
    this.#filter = this.#parts.filters.filter(this.where);
    this.#parts.follow(this.#filter, before);
  }

  protected override render(): TemplateResult {
    const { texts, announcer, later, isReadable, sessions, onKeydown } = this.#parts;
    if (this.openMemberId !== undefined) later.need();
    return html`<div class="frame" @keydown=${onKeydown}>
      <section class="list" part="list" aria-label=${this.heading ?? texts.words.members}>
        ${this.heading ? html`<div class="list-head" part="heading"><h2 class="clip" dir="auto">${this.heading}</h2>
          <slot name="actions"></slot></div>` : nothing}
        ${listBody(this.#parts, this.isAbsent)}
      </section>
      ${isReadable ? later.here?.open.render(sessions.session, later.here.words, texts.common) : nothing}
      ${announcer.render()}
    </div>`;
  }

  protected override updated(): void {
    this.#parts.grid.updated();
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#bringFocusHome();
  }

  /** What had the focus is gone: it goes to the nearest thing that leads on. */
  #bringFocusHome(): void {
    for (const home of ['.state button', '.search input', '.body .row[tabindex="0"]']) {
      this.renderRoot.querySelector<HTMLElement>(home)?.focus();
      if (this.shadowRoot?.activeElement) return;
    }
  }

  #waitForSession(): void {
    const { status } = this.#parts.sessions.state;
    if (status === 'absent' || status === 'closed') {
      this.#patience ??= setTimeout(() => {
        this.isAbsent = true;
      }, PATIENCE);
      return;
    }
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.isAbsent = false;
  }
}
