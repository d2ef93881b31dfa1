import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { FieldKey } from '../../domain/field.js';
import { joinRulesForm as english } from '../../locales/en/join-rules-form.js';
import { departmentsQuery } from '../../state/departments.js';
import { joinRulesQuery } from '../../state/join-rules.js';
import { positionsQuery } from '../../state/positions.js';
import { publicJoinQuery } from '../../state/public-join.js';
import { QueryController } from '../../state/query-controller.js';
import { SessionController } from '../../state/session-controller.js';
import type { Session } from '../../state/session.js';
import { Announcer } from '../ui/announcer.js';
import { controls } from '../ui/controls.styles.js';
import { fields } from '../ui/fields.styles.js';
import { Dialog } from '../ui/dialog.js';
import { dialogStyles } from '../ui/dialog.styles.js';
import type { Side } from '../ui/edits.js';
import { failedView, staleNotice } from '../ui/failed-view.js';
import { fieldRowsStyles } from '../ui/field-rows.styles.js';
import { buildingIcon, lockIcon, rulesIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { parts } from '../ui/parts.styles.js';
import { segmentsStyles } from '../ui/segments.styles.js';
import { stateView } from '../ui/state-view.js';
import { tokens } from '../ui/tokens.styles.js';
import { versusStyles } from '../ui/versus.styles.js';
import { WordsController } from '../ui/words-controller.js';
import { conflictDialog } from './conflict-dialog.js';
import { OrgDepartmentsOpenEvent, OrgPositionsOpenEvent } from './events.js';
import { failureNotice, footSection, lockNotice } from './foot.js';
import { joinRulesFormStyles } from './join-rules-form.styles.js';
import { fieldRow, switchRow } from './rule-rows.js';
import { fieldsOf, lockOf, switchesOf } from './rules.js';
import { RulesController } from './rules-controller.js';
import type { RuleKey } from './rules-draft.js';
import { sentencesView } from './sentences-view.js';
import { problemOf, ruleId } from './view.js';
import type { RulesView } from './view.js';

export { OrgDepartmentsOpenEvent, OrgJoinRulesSavedEvent, OrgJoinRulesSaveEvent, OrgPositionsOpenEvent } from './events.js';

/**
 * Who needs approval, whether the door number finds the organisation, and what a joiner is asked for; beside it, in plain
 * words, what that means for whom (R40–R43).
 *
 * @fires {OrgJoinRulesSaveEvent} org-join-rules-save - Before a save; cancelable.
 * @fires {OrgJoinRulesSavedEvent} org-join-rules-saved - The rules were saved.
 * @fires {OrgDepartmentsOpenEvent} org-departments-open - Somebody wants to add departments; cancelable.
 * @fires {OrgPositionsOpenEvent} org-positions-open - Somebody wants to add positions; cancelable.
 * @csspart foot - The state of the form, and its two buttons.
 * @csspart state - What stands in place of the rules when there are none.
 * @csspart stale - The strip that says the rules could not be renewed.
 */
export class JoinRulesForm extends LitElement {
  static override styles = [tokens, controls, fields, parts, dialogStyles, fieldRowsStyles, versusStyles, segmentsStyles, joinRulesFormStyles];

  /** Set by hand, it wins over the provider's. */
  @property({ attribute: false }) session: Session | undefined;

  readonly #words = new WordsController(this, 'joinRulesForm', english);
  readonly #announcer = new Announcer(this);
  readonly #sessions = new SessionController(this);
  readonly #rules = new QueryController(this, this.#sessions, (session) =>
    session.ready.capabilities.joinRules && session.client.joinRules ? joinRulesQuery(session) : undefined);
  readonly #departments = new QueryController(this, this.#sessions, (session) =>
    session.ready.capabilities.departments && session.can('departments.read') ? departmentsQuery(session) : undefined);
  readonly #positions = new QueryController(this, this.#sessions, (session) =>
    session.ready.capabilities.positions ? positionsQuery(session) : undefined);
  readonly #publicJoin = new QueryController(this, this.#sessions, (session) =>
    session.ready.capabilities.publicJoin && session.client.publicJoin && session.can('publicJoin.read') ? publicJoinQuery(session) : undefined);
  readonly #form = new RulesController(this);
  readonly #dialog = new Dialog(this, 'conflict');
  readonly #chosen = new Map<RuleKey, Side>();
  readonly #elsewhere = new Set<FieldKey>();

  /** Keeps the focus and what is open when a page moves the tag with `moveBefore()`. */
  connectedMoveCallback(): void {}

  protected override willUpdate(): void {
    const { session, state } = this.#sessions;
    const isOpen = session !== undefined && state.status === 'ready';
    this.#form.follow(isOpen ? session : undefined, isOpen ? fieldsOf(session.ready.capabilities) : [], this.#rules.reading);
  }

  protected override render(): TemplateResult {
    return html`${this.#content()}${this.#announcer.render()}`;
  }

  #content(): TemplateResult {
    const { words, common } = this.#words;
    const { session, state } = this.#sessions;
    if (!session || state.status === 'absent' || state.status === 'closed')
      return stateView({ icon: buildingIcon(), title: common.noOrganization, text: common.noOrganizationWhy });
    if (state.status === 'ready' && (!session.ready.capabilities.joinRules || !session.client.joinRules))
      return stateView({ icon: rulesIcon(), title: common.notSupported, text: words.notSupportedWhy });
    const view = state.status === 'ready' ? this.#view(session) : undefined;
    if (view) return this.#editor(view);
    const { reading } = this.#rules;
    if (reading.status !== 'failed') return this.#bones();
    if (reading.error.code === 'forbidden')
      return stateView({ icon: lockIcon(), title: common.notAllowed, text: common.notAllowedWhy });
    return failedView({
      title: words.failed, error: reading.error, words: common,
      onRetry: () => {
        this.#rules.retry();
      },
      onCopied: () => {
        this.#announcer.say(common.copied);
      },
    });
  }

  #bones(): TemplateResult {
    return html`<div class="bones" role="status"><span class="sr">${this.#words.common.loading}</span>
      ${Array.from({ length: 6 }, () => html`<div><i class="bone"></i><i class="bone"></i></div>`)}</div>`;
  }

  #editor(view: RulesView): TemplateResult {
    const { words, common, lock, ready: { capabilities }, draft } = view;
    const [switches, fields] = [switchesOf(capabilities), fieldsOf(capabilities)];
    const wrong = [...switches, ...fields].filter((key) => problemOf(key, view) !== undefined);
    const { reading } = this.#rules;
    const save = (): void => {
      void this.#save(wrong);
    };
    return html`<article class="editor" @keydown=${(event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (event.key !== 'Enter' && event.key.toLowerCase() !== 's')) return;
      event.preventDefault();
      if (!lock) save();
    }}>
      <header class="head"><h2>${words.title}</h2></header>
      ${reading.status === 'ready' && reading.stale ? staleNotice({ since: reading.stale.since, words: common, onRetry: () => {
        this.#rules.retry();
      } }) : nothing}
      <div class="body">${lock ? lockNotice(lock, view) : nothing}<div class="grid">
        <div>${switches.length > 0 ? html`<ul class="rules">${switches.map((key) => switchRow(key, view))}</ul>` : nothing}
          ${fields.length > 0 ? html`<h3 class="part">${words.asked}</h3><ul class="rules">${fields.map((key) => fieldRow(key, view))}</ul>` : nothing}</div>
        ${sentencesView(view)}</div></div>
      ${failureNotice(this.#form.outcome, view, save)}
      ${lock ? nothing : footSection({
        view, isSaved: this.#form.outcome?.status === 'saved', toMend: wrong.length, onSave: save,
        onDiscard: () => {
          this.#form.discard();
        },
      })}
    </article>${conflictDialog({
      view, dialog: this.#dialog, chosen: this.#chosen,
      onChoose: (key, side) => {
        this.#chosen.set(key, side);
        this.requestUpdate();
      },
      onSave: () => {
        for (const { key } of draft.edits.conflicts) this.#form.choose(key, this.#chosen.get(key) ?? 'theirs');
        this.#dialog.hide();
        void this.#save([]);
      },
      onDiscard: () => {
        this.#dialog.hide();
        this.#form.discard();
      },
    })}`;
  }

  /** @param wrong The rules that keep it from being saved. */
  async #save(wrong: readonly RuleKey[]): Promise<void> {
    const { words } = this.#words;
    if (wrong.length > 0) return this.#mend(wrong);
    const outcome = await this.#form.save();
    if (outcome?.status === 'saved') this.#announcer.say(words.saved);
    if (outcome?.status === 'invalid') this.#mend([...this.#form.draft?.problems.keys() ?? []]);
    if (outcome?.status === 'conflict') {
      this.#chosen.clear();
      void this.#dialog.show();
    }
  }

  /** Leads to the first rule that is wrong. */
  #mend(wrong: readonly RuleKey[]): void {
    this.#announcer.say(this.#words.words.toMend(wrong.length));
    const [first] = wrong;
    if (first !== undefined) this.#focus(first);
  }

  #focus(key: RuleKey): void {
    void this.updateComplete.then(() => {
      const control = this.renderRoot.querySelector<HTMLElement>(`#${ruleId(key)}`);
      (control?.querySelector<HTMLElement>(':checked') ?? control)?.focus();
    });
  }

  async #create(name: string): Promise<void> {
    const isMade = await this.#form.createPosition(name);
    if (!isMade) return;
    this.#announcer.say(this.#words.words.created(isolate(name)));
    this.#focus('positionId');
  }

  #fill(key: FieldKey): void {
    const isAlone = this.dispatchEvent(key === 'departmentIds' ? new OrgDepartmentsOpenEvent() : new OrgPositionsOpenEvent());
    if (!isAlone) return;
    this.#elsewhere.add(key);
    this.requestUpdate();
  }

  /** What the form is drawn from now. */
  #view(session: Session): RulesView | undefined {
    const { draft } = this.#form;
    if (!draft) return undefined;
    const { words, common, format } = this.#words;
    const { ready } = session;
    const { positions } = ready.capabilities;
    return {
      draft, words, common, format, ready, lock: lockOf(session), doorNumber: this.#publicJoin.data?.doorNumber,
      departments: this.#departments.data, positions: this.#positions.data, defs: ready.capabilities.fields,
      createsPositions: positions !== false && positions.write && session.can('positions.write') && session.client.positions?.create !== undefined,
      isCreating: this.#form.isCreating, creationFailure: this.#form.creationFailure, elsewhere: this.#elsewhere,
      set: (key, value) => {
        this.#form.set(key, value);
      },
      choose: (key, side) => {
        this.#form.choose(key, side);
        this.#focus(key);
      },
      onCreate: (name) => {
        void this.#create(name);
      },
      onFill: (key) => {
        this.#fill(key);
      },
    };
  }
}
