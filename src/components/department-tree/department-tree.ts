import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Department } from '../../domain/department.js';
import { departmentTree, pathOf } from '../../domain/rules/department-tree.js';
import type { DepartmentTree as Departments } from '../../domain/rules/department-tree.js';
import type { Id } from '../../domain/schema.js';
import { departmentTree as english } from '../../locales/en/department-tree.js';
import { pickers } from '../../locales/en/pickers.js';
import { wordsFor } from '../../locales/registry.js';
import { departmentsQuery } from '../../state/departments.js';
import { memberCountQuery } from '../../state/members.js';
import { QueryController } from '../../state/query-controller.js';
import { SessionController } from '../../state/session-controller.js';
import type { Session } from '../../state/session.js';
import { Announcer } from '../ui/announcer.js';
import { controls } from '../ui/controls.styles.js';
import { failedView, staleNotice } from '../ui/failed-view.js';
import { banIcon, buildingIcon, lockIcon } from '../ui/icons.js';
import { parts } from '../ui/parts.styles.js';
import { stateView } from '../ui/state-view.js';
import { tokens } from '../ui/tokens.styles.js';
import { treeStyles } from '../ui/tree.styles.js';
import { Tree } from '../ui/tree.js';
import type { TreeRow } from '../ui/tree.js';
import { WordsController } from '../ui/words-controller.js';
import { departmentTreeStyles } from './department-tree.styles.js';
import { OrgDepartmentSelectedEvent } from './events.js';
import { EVERYBODY, keyOf, linesOf } from './tree-lines.js';
import type { Line } from './tree-lines.js';
import { TreeSearch } from './tree-search.js';

export { OrgDepartmentSelectedEvent };

/** How many rows stand for a tree that is not there yet. */
const BONES = 8;

/**
 * The departments of an organisation with the people in each, to choose whom a list shows.
 *
 * @fires {OrgDepartmentSelectedEvent} org-department-selected - A row was chosen.
 * @csspart head - The title and the search.
 * @csspart state - What stands in place of the tree when there is none.
 * @csspart stale - The strip that says the tree could not be renewed.
 */
export class DepartmentTree extends LitElement {
  static override styles = [tokens, controls, parts, treeStyles, departmentTreeStyles];

  /** Set by hand, it wins over the provider's. */
  @property({ attribute: false }) session: Session | undefined;

  /** The chosen department's id; `null`: people in no department; `undefined`: everybody. */
  @property({ converter: (value) => value || undefined }) selected: Id | null | undefined;

  readonly #words = new WordsController(this, 'departmentTree', english);
  readonly #announcer = new Announcer(this);
  readonly #sessions = new SessionController(this);
  readonly #departments = new QueryController(this, this.#sessions, (session) =>
    session.can('departments.read') && session.ready.capabilities.departments ? departmentsQuery(session) : undefined);
  readonly #unplaced = new QueryController(this, this.#sessions, (session) => {
    const { where, total } = session.ready.capabilities.members;
    if (!this.#departments.data || !session.can('members.read') || !where.includes('departmentId') || total === 'none') return undefined;
    // As the counts of departments: everybody who has not left.
    return memberCountQuery(session, { where: { departmentId: null } });
  });
  readonly #everybody = new QueryController(this, this.#sessions, (session) => {
    const { total } = session.ready.capabilities.members;
    if (session.ready.organization.memberCount !== undefined || !session.can('members.read') || total === 'none') return undefined;
    return memberCountQuery(session, {});
  });
  readonly #tree = new Tree(this, 'tree', {
    choose: (row) => {
      this.#choose(row as Line);
    },
    expand: (rows, open) => {
      this.#expand(rows, open);
    },
    leave: () => {
      this.#search.focus();
    },
  });
  readonly #search = new TreeSearch(this, {
    typed: (text) => {
      const found = this.#lines().filter(({ match }) => match).length;
      const { noDepartmentFound, departmentsFound } = this.#pickerWords;
      this.#announcer.say(found === 0 ? noDepartmentFound(text) : departmentsFound(found));
    },
    enter: () => {
      const lines = this.#lines();
      void this.#tree.focus((lines.find(({ match }) => match) ?? lines[0])?.key);
    },
  });
  /** The open rows' keys; kept while the element lives. */
  readonly #open = new Set([EVERYBODY]);
  #list: readonly Department[] | undefined;
  #departmentTree: Departments | undefined;
  #revealed: Id | undefined;

  /** Keeps the focus and the open rows when a page moves the tag with `moveBefore()`. */
  connectedMoveCallback(): void {}

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { data } = this.#departments;
    if (data !== this.#list) {
      this.#list = data;
      const flat = this.#isFlat;
      this.#departmentTree = data && departmentTree(flat ? data.map((one) => ({ ...one, parentId: null })) : data);
    }
    if (changed.has('selected')) this.#revealed = undefined;
    this.#reveal();
  }

  protected override render(): TemplateResult {
    return html`${this.#content()}${this.#announcer.render()}`;
  }

  get #isFlat(): boolean {
    const { state } = this.#sessions;
    return state.status === 'ready' && state.capabilities.departments !== false && state.capabilities.departments.shape === 'flat';
  }

  #content(): TemplateResult {
    const { words, common } = this.#words;
    const { state } = this.#sessions;
    if (state.status === 'absent' || state.status === 'closed')
      return stateView({ icon: buildingIcon(), title: common.noOrganization, text: common.noOrganizationWhy });
    if (state.status === 'ready') {
      if (!state.capabilities.departments)
        return stateView({ icon: banIcon(), title: common.notSupported, text: words.notSupportedWhy });
      if (!this.#sessions.session?.can('departments.read'))
        return stateView({ icon: lockIcon(), title: common.notAllowed, text: common.notAllowedWhy });
    }
    const { reading } = this.#departments;
    if (reading.status === 'failed')
      return reading.error.code === 'forbidden'
        ? stateView({ icon: lockIcon(), title: common.notAllowed, text: common.notAllowedWhy })
        : failedView({
          title: words.failed, error: reading.error, words: common,
          onRetry: () => {
            this.#departments.retry();
          },
          onCopied: () => {
            this.#announcer.say(common.copied);
          },
        });
    if (reading.status !== 'ready' || state.status !== 'ready') return this.#bones();
    return html`
      ${this.#search.render(words)}
      ${reading.stale ? staleNotice({ since: reading.stale.since, words: common, onRetry: () => {
        this.#departments.retry();
      } }) : nothing}
      ${this.#rows()}`;
  }

  #bones(): TemplateResult {
    return html`<div class="head" part="head"><h2>${this.#words.words.departments}</h2></div>
      <div class="bones" role="status"><span class="sr">${this.#words.common.loading}</span>
        ${Array.from({ length: BONES }, () => html`<span><i class="bone"></i></span>`)}</div>`;
  }

  #rows(): TemplateResult {
    const { words, common } = this.#words;
    const lines = this.#lines();
    if (lines.length === 0)
      return html`<div class="said">${this.#pickerWords.noDepartmentFound(this.#search.text)}<br>
        <button class="button little" type="button" @click=${this.#search.clear}>${common.clear}</button></div>`;
    const tree = this.#tree.render({
      label: words.departments, rows: lines, kind: this.#isFlat ? 'flat' : 'tree',
      isChosen: (row) => row.key === keyOf(this.selected),
      fixed: this.#search.text !== '',
      end: (row) => this.#end(row as Line),
    });
    return html`<div @keydown=${this.#onTreeKey}>${tree}</div>
      ${this.#list?.length === 0 ? html`<p class="said">${words.empty}</p>` : nothing}`;
  }

  #end({ department, count }: Line): TemplateResult {
    return html`${department?.disabled ? html`<span class="tag">${this.#pickerWords.disabled}</span>` : nothing}
      ${count === undefined || (department?.disabled && count === 0) ? nothing
        : html`<span class="count" aria-hidden="true">${this.#words.format.number(count)}</span><span class="sr">, ${this.#words.words.members(count)}</span>`}`;
  }

  get #pickerWords(): ReturnType<typeof pickers> {
    return wordsFor('pickers', pickers, this.#words.lang);
  }

  #lines(): Line[] {
    const { state } = this.#sessions;
    if (!this.#departmentTree || state.status !== 'ready') return [];
    const { organization, capabilities } = state;
    return linesOf({
      tree: this.#departmentTree,
      everybody: { name: organization.name, count: organization.memberCount ?? this.#everybody.data ?? undefined },
      unplaced: capabilities.members.where.includes('departmentId')
        ? { name: this.#words.common.noDepartment, count: this.#unplaced.data ?? undefined } : undefined,
      flat: this.#isFlat,
    }, (key) => this.#open.has(key), this.#search.text);
  }

  /** Opens what the chosen department lies under, once it is known. */
  #reveal(): void {
    const { selected } = this;
    if (typeof selected !== 'string' || this.#revealed === selected || !this.#departmentTree?.nodes.has(selected)) return;
    this.#revealed = selected;
    this.#open.add(EVERYBODY);
    for (const { id } of pathOf(this.#departmentTree, selected).slice(0, -1)) this.#open.add(keyOf(id));
  }

  #choose({ id, department }: Line): void {
    this.#revealed = id ?? undefined;
    this.selected = id;
    this.dispatchEvent(new OrgDepartmentSelectedEvent({ departmentId: id, department }));
  }

  #expand(rows: readonly TreeRow[], open: boolean): void {
    for (const { key } of rows)
      if (open) this.#open.add(key);
      else this.#open.delete(key);
    this.requestUpdate();
  }

  #onTreeKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '/') void this.#search.open();
    else if (event.key === 'Escape' && this.#search.isOpen) {
      event.stopPropagation();
      void this.#search.close().then(() => this.#tree.focus(keyOf(this.selected)));
    } else return;
    event.preventDefault();
  }
}
