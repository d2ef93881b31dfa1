import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { departmentTree } from '../../domain/rules/department-tree.js';
import type { DepartmentTree } from '../../domain/rules/department-tree.js';
import type { Department } from '../../domain/department.js';
import type { Id } from '../../domain/schema.js';
import { memberEditor as english } from '../../locales/en/member-editor.js';
import { pickers } from '../../locales/en/pickers.js';
import { wordsFor } from '../../locales/registry.js';
import { departmentsQuery } from '../../state/departments.js';
import { locationsQuery, memberQuery } from '../../state/members.js';
import { positionsQuery } from '../../state/positions.js';
import { QueryController } from '../../state/query-controller.js';
import { SessionController } from '../../state/session-controller.js';
import type { Session } from '../../state/session.js';
import { Announcer } from '../ui/announcer.js';
import { Combobox } from '../ui/combobox.js';
import { comboboxStyles } from '../ui/combobox.styles.js';
import { controls } from '../ui/controls.styles.js';
import { fields } from '../ui/fields.styles.js';
import { DepartmentPicker } from '../ui/department-picker.js';
import { departmentPickerStyles } from '../ui/department-picker.styles.js';
import { dialogStyles } from '../ui/dialog.styles.js';
import { copyText, failedView, staleNotice } from '../ui/failed-view.js';
import { fieldRowsStyles } from '../ui/field-rows.styles.js';
import { buildingIcon, lockIcon, userIcon } from '../ui/icons.js';
import { parts } from '../ui/parts.styles.js';
import { stateView } from '../ui/state-view.js';
import { tokens } from '../ui/tokens.styles.js';
import { treeStyles } from '../ui/tree.styles.js';
import { versusStyles } from '../ui/versus.styles.js';
import { WordsController } from '../ui/words-controller.js';
import { fieldRow } from './field-row.js';
import type { EditorView } from './field-view.js';
import { accountFieldsOf, fieldsOf, wholeLock } from './fields.js';
import type { Field } from './fields.js';
import { FormController } from './form-controller.js';
import { memberEditorStyles } from './member-editor.styles.js';
import { accountSection, failureNotice, footSection, goneNotice, lockNotice, mendNotice, typedText, whoSection } from './sections.js';

export { OrgMemberSavedEvent, OrgMemberSaveEvent } from './events.js';

/**
 * One member: the organisation's fields to change (R3, R50), the person's own to read (R2).
 *
 * @fires {OrgMemberSaveEvent} org-member-save - Before a save; cancelable.
 * @fires {OrgMemberSavedEvent} org-member-saved - After each write that took effect.
 * @csspart who - Who it is.
 * @csspart foot - The state of the form, and its two buttons.
 * @csspart state - What stands in place of a member when there is none.
 * @csspart stale - The strip that says the member could not be renewed.
 */
export class MemberEditor extends LitElement {
  static override styles = [tokens, controls, fields, parts, treeStyles, comboboxStyles, departmentPickerStyles, dialogStyles, fieldRowsStyles, versusStyles, memberEditorStyles];

  /** Set by hand, it wins over the provider's. */
  @property({ attribute: false }) session: Session | undefined;

  /** Whom to show; without it, nobody. */
  @property({ attribute: 'member-id', converter: (value) => value || undefined }) memberId: Id | undefined;

  readonly #words = new WordsController(this, 'memberEditor', english);
  readonly #announcer = new Announcer(this);
  readonly #sessions = new SessionController(this);
  readonly #member = new QueryController(this, this.#sessions, (session) =>
    this.memberId && session.can('members.read') ? memberQuery(session, this.memberId) : undefined);
  readonly #departments = new QueryController(this, this.#sessions, (session) =>
    session.ready.capabilities.departments && session.can('departments.read') ? departmentsQuery(session) : undefined);
  readonly #positions = new QueryController(this, this.#sessions, (session) =>
    session.ready.capabilities.positions ? positionsQuery(session) : undefined);
  readonly #locations = new QueryController(this, this.#sessions, (session) =>
    session.client.members.locations && session.can('members.update') ? locationsQuery(session) : undefined);
  readonly #form = new FormController(this, this.#announcer);
  readonly #combos = {
    positionId: new Combobox(this, 'field-positionId', this.#announcer),
    location: new Combobox(this, 'field-location', this.#announcer),
  };
  readonly #picker = new DepartmentPicker(this, 'department-picker', this.#announcer);
  #list: readonly Department[] | undefined;
  #tree: DepartmentTree | undefined;

  /** Keeps the focus and what is open when a page moves the tag with `moveBefore()`. */
  connectedMoveCallback(): void {}

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('memberId')) this.#hideLists();
    const { data } = this.#departments;
    if (data !== this.#list) {
      this.#list = data;
      this.#tree = data && departmentTree(data);
    }
    this.#form.follow(this.#sessions.session, this.memberId, this.#member.reading);
  }

  protected override render(): TemplateResult {
    return html`${this.#content()}${this.#announcer.render()}`;
  }

  #content(): TemplateResult {
    const { words, common } = this.#words;
    const { session, state } = this.#sessions;
    if (!session || state.status === 'absent' || state.status === 'closed')
      return stateView({ icon: buildingIcon(), title: common.noOrganization, text: common.noOrganizationWhy });
    if (!this.memberId) return stateView({ icon: userIcon(), title: words.nobody, text: words.nobodyWhy });
    const notAllowed = (): TemplateResult => stateView({ icon: lockIcon(), title: common.notAllowed, text: common.notAllowedWhy });
    if (state.status === 'ready' && !session.can('members.read')) return notAllowed();
    const view = state.status === 'ready' ? this.#view(session) : undefined;
    if (view) return this.#editor(session, view);
    const { reading } = this.#member;
    if (reading.status !== 'failed') return this.#bones();
    const { error } = reading;
    if (error.code === 'forbidden') return notAllowed();
    if (error.code === 'not-found' || error.code === 'gone')
      return stateView({ icon: userIcon(), title: words.notFound, text: words.notFoundWhy, role: 'status' });
    return failedView({
      title: words.failed, error, words: common,
      onRetry: () => {
        this.#member.retry();
      },
      onCopied: () => {
        this.#announcer.say(common.copied);
      },
    });
  }

  #bones(): TemplateResult {
    const bone = html`<i class="bone"></i>`;
    return html`<div class="section bones" role="status"><span class="sr">${this.#words.common.loading}</span>
      <div><i class="bone round"></i>${bone}</div>
      ${Array.from({ length: 6 }, () => html`<div>${bone}${bone}</div>`)}</div>`;
  }

  #editor(session: Session, view: EditorView): TemplateResult {
    const { words, editor, form: { base: member } } = view;
    const fields = fieldsOf(session, member, words);
    const lock = wholeLock(session, member);
    const { outcome, isGone } = this.#form;
    const canEdit = fields.some((field) => !field.lock);
    const { reading } = this.#member;
    const save = (): void => {
      this.#hideLists();
      void this.#form.save(fields, view);
    };
    return html`<article class="editor" @keydown=${(event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (event.key !== 'Enter' && event.key.toLowerCase() !== 's')) return;
      event.preventDefault();
      if (canEdit) save();
    }}>
      ${!isGone && reading.status === 'ready' && reading.stale
        ? staleNotice({ since: reading.stale.since, words, onRetry: () => {
          this.#member.retry();
        } }) : nothing}
      <div class="body">${whoSection(member, view)}
        ${outcome?.status === 'invalid' ? mendNotice(fields, outcome.rest, view, (field) => {
          this.#form.focus(field.key);
        }) : nothing}
        <section class="section" aria-labelledby="org-title"><h3 id="org-title">${editor.inOrganization}</h3>
          ${lock ? lockNotice(lock, view) : nothing}
          ${fields.map((field) => fieldRow(field, view))}</section>
        ${accountSection(member, accountFieldsOf(session, words), view)}</div>
      ${isGone ? goneNotice(view, () => {
        void this.#copyTyped(fields, view);
      }) : outcome?.status === 'failed' ? failureNotice(outcome, view, save) : nothing}
      ${canEdit ? footSection({
        view, isSaved: outcome?.status === 'saved', canSave: !isGone, onSave: save,
        onDiscard: () => {
          this.#form.discard();
        },
      }) : nothing}
    </article>${this.#form.conflictDialog(fields, view)}`;
  }

  #hideLists(): void {
    for (const one of [this.#picker, this.#combos.positionId, this.#combos.location]) one.hide();
  }

  async #copyTyped(fields: readonly Field[], view: EditorView): Promise<void> {
    if (await copyText(typedText(fields, view))) this.#announcer.say(view.words.copied);
  }

  /** What the fields are drawn from now. */
  #view(session: Session): EditorView | undefined {
    const form = this.#form.view;
    if (!form) return undefined;
    const { words: editor, common: words, format, lang } = this.#words;
    const { ready } = session;
    const { departments, positions } = ready.capabilities;
    const known = this.#positions.data;
    return {
      ...form, editor, words, format, ready,
      pickers: wordsFor('pickers', pickers, lang),
      tree: this.#tree, positions: known, locations: this.#locations.data ?? [],
      combos: this.#combos, picker: this.#picker,
      createsPositions: positions !== false && positions.write && session.can('positions.write') && session.client.positions?.create !== undefined,
      settle: (field) => {
        this.#form.settle(field, known ?? []);
      },
      createPosition: (name, field) => {
        void this.#form.createPosition(name, field, words);
      },
      manyDepartments: departments !== false && departments.perMember === 'many',
    };
  }
}
