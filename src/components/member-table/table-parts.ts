import type { LitElement } from 'lit';
import type { OrgSession } from '../../client/capabilities.js';
import type { MemberFilter, MemberSort } from '../../client/paging.js';
import type { Member } from '../../domain/member.js';
import type { Id } from '../../domain/schema.js';
import { memberTable } from '../../locales/en/member-table.js';
import { SessionController } from '../../state/session-controller.js';
import type { SessionHost } from '../../state/session-controller.js';
import { Announcer } from '../ui/announcer.js';
import { tagName } from '../ui/tags.js';
import { WordsController } from '../ui/words-controller.js';
import { OrgMemberOpenEvent, OrgSelectionChangedEvent } from './events.js';
import { GridView } from './grid-view.js';
import { Later } from './later.js';
import { MemberList } from './member-list.js';
import { selectedText } from './selection-bar.js';
import { TableColumns } from './table-columns.js';
import { TableFilters } from './table-filters.js';
import { TableSelection } from './table-selection.js';
import type { AllWords } from './words.js';

/** The element the parts belong to. */
export interface TableHost extends LitElement, SessionHost {
  openMemberId: Id | undefined;
  paged: boolean;
  readonly heading: string | undefined;
  readonly where: unknown;
  readonly columns: unknown;
  requestUpdate(): void;
}

/** What a member table is made of, each part told of the others what it needs. */
export class TableParts {
  readonly host: TableHost;
  readonly sessions: SessionController;
  readonly list: MemberList;
  readonly selection: TableSelection;
  readonly columns: TableColumns;
  readonly filters: TableFilters;
  readonly later: Later;
  readonly grid: GridView;
  readonly announcer: Announcer;
  readonly #words: WordsController<ReturnType<typeof memberTable>>;
  /** Since when the line is down. */
  offline: Date | undefined;

  constructor(host: TableHost) {
    this.host = host;
    this.#words = new WordsController(host, 'memberTable', memberTable);
    this.sessions = new SessionController(host, (news) => {
      if (news === 'link') this.#followLink();
    });
    this.announcer = new Announcer(host);
    this.list = new MemberList(host, (renewed) => {
      if (renewed) this.toTop();
      this.grid.refresh();
    });
    this.columns = new TableColumns(host, this.sessions);
    this.later = new Later(this, () => {
      this.onReadFailed();
    });
    this.filters = new TableFilters(host, this.sessions, this.later);
    this.selection = new TableSelection(this);
    this.grid = new GridView(host, this);
  }

  get texts(): AllWords {
    return { words: this.#words.words, common: this.#words.common, format: this.#words.format };
  }

  /** What the open session knows. */
  get ready(): OrgSession | undefined {
    const { state } = this.sessions;
    return state.status === 'ready' ? state : undefined;
  }

  get canList(): boolean {
    return typeof this.sessions.session?.client.members.list === 'function';
  }

  /** Whether there are members here for this viewer to see. */
  get isReadable(): boolean {
    return this.ready !== undefined && this.canList && this.sessions.session?.can('members.read') === true;
  }

  /** How many members match, where the backend tells. */
  get matching(): number | undefined {
    const { state } = this.list;
    return state.status === 'ready' ? state.matching : undefined;
  }

  /** Asks for the members of a filter; what was selected as "all that match" matched another one. */
  follow(filter: MemberFilter, before: MemberFilter): void {
    this.list.follow(this.isReadable ? this.sessions.session : undefined, filter);
    const isOther = JSON.stringify([filter.q, filter.where]) !== JSON.stringify([before.q, before.where]);
    if (isOther && this.selection.value.isQuery) this.selection.clear();
  }

  /** How many rows there is room for. */
  get length(): number {
    const { state } = this.list;
    return state.status === 'ready' ? state.length : 0;
  }

  openRow(index: number, byKey: boolean): void {
    const member = this.list.at(index);
    if (member) this.openMember(member, index, byKey);
  }

  /** Asks the host page, then shows the member at the side, unless the page does or there is nothing to show it with. */
  openMember(member: Member, index: number, byKey: boolean): void {
    if (this.host.dispatchEvent(new OrgMemberOpenEvent({ member, index })) && customElements.get(tagName('member-editor')))
      void this.later.use(({ open }) => {
        open.show(member.id, index, byKey);
      });
  }

  showMenu(anchor: Element, member: Member, index: number): void {
    void this.later.use(({ row }) => row.toggle(anchor, member, () => {
      this.openRow(index, true);
    }));
  }

  /** Brings a row into sight, and the focus to it where that is asked for. */
  showRow(index: number, focus: boolean): void {
    this.later.here?.pages.show(index);
    const row = index - this.grid.before;
    if (focus) this.grid.focus.focus(row);
    else this.grid.rowWindow.scrollToIndex(row);
  }

  sortBy(by: MemberSort, ready: OrgSession): void {
    this.filters.sortBy(by, ready);
    const sort = this.filters.sorting(ready);
    const { words, common } = this.texts;
    const column = [this.columns.name(ready, common), ...this.columns.all].find(({ sortBy }) => sortBy === by);
    if (sort && column) this.announcer.say(words.sorted(column.label, sort.dir === 'asc'));
  }

  onTurn(): void {
    this.toTop();
    this.host.requestUpdate();
  }

  toTop(): void {
    this.grid.focus.row = 0;
    this.grid.rowWindow.scrollToIndex(0, 'start');
  }

  selectAll(): void {
    this.selection.all(this.list.rows?.filter ?? {});
  }

  clearSelection(): void {
    this.selection.clear();
    this.grid.focus.focus(this.grid.focus.row);
  }

  onSelect(): void {
    const { value } = this.selection;
    const { words } = this.texts;
    this.announcer.say(value.isEmpty ? words.noneSelected : selectedText(value, this.matching, words));
    this.host.dispatchEvent(new OrgSelectionChangedEvent({ selection: value.choice, count: value.count(this.matching) }));
    this.host.requestUpdate();
  }

  onReadFailed(): void {
    this.announcer.say(this.texts.words.failedMore);
  }

  onCopied(): void {
    this.announcer.say(this.texts.common.copied);
  }

  retry(): void {
    this.sessions.session?.retry();
    this.list.retry();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '/') this.#toSearch(event);
    // What floats is closed by the browser, and is the innermost.
    else if (event.key === 'Escape' && !this.host.renderRoot.querySelector(':popover-open')) this.#escape(event);
  };

  #toSearch(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const { input } = this.filters.search;
    if (!input || (target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]'))) return;
    event.preventDefault();
    input.select();
    input.focus();
  }

  #escape(event: KeyboardEvent): void {
    if (this.later.here?.open.isOpen) this.later.here.open.close();
    else if (!this.selection.value.isEmpty) this.clearSelection();
    else return;
    event.preventDefault();
  }

  #followLink(): void {
    const isOffline = this.sessions.session?.link === 'offline';
    this.offline = isOffline ? this.offline ?? new Date() : undefined;
  }
}
