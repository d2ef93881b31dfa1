import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Id } from '../../domain/schema.js';
import type { Member } from '../../domain/member.js';
import type { Position } from '../../domain/position.js';
import { createPosition, positionsQuery } from '../../state/positions.js';
import type { Reading } from '../../state/query.js';
import type { Session } from '../../state/session.js';
import type { Announcer } from '../ui/announcer.js';
import { Dialog } from '../ui/dialog.js';
import { failureSentence } from '../ui/failure.js';
import { isolate } from '../ui/isolate.js';
import type { CommonWords } from '../ui/words-controller.js';
import { conflictView } from './conflict-view.js';
import type { Side } from './conflict-view.js';
import { OrgMemberSavedEvent, OrgMemberSaveEvent } from './events.js';
import type { Field } from './fields.js';
import { fieldId } from './field-view.js';
import type { EditorView } from './field-view.js';
import type { EditKey, MemberForm } from './member-form.js';
import { newKey } from '../../state/retry-key.js';
import { asOrgError } from '../../client/errors.js';
import { saveMember } from './save-member.js';
import type { SaveOutcome } from './save-member.js';
import { checkForm, settleTyped } from './settle.js';
import { unsavedForms } from './unsaved-forms.js';
import type { UnsavedForms } from './unsaved-forms.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
type FormView = Pick<EditorView, 'form' | 'set' | 'type' | 'choose' | 'isCreating' | 'say'>;

const isMissing = (reading: Reading<Member>): boolean => {
  const error = reading.status === 'failed' ? reading.error : reading.status === 'ready' ? reading.stale?.error : undefined;
  return error?.code === 'not-found' || error?.code === 'gone';
};

/** The form of the member that is shown: what is typed into it, how it is saved, and what becomes of that. */
export class FormController implements ReactiveController {
  readonly #host: Host;
  readonly #announcer: Announcer;
  readonly #dialog: Dialog;
  /** What became of the last save of each form, until something is typed in it. */
  readonly #outcomes = new WeakMap<MemberForm, SaveOutcome>();
  readonly #chosen = new Map<EditKey, Side>();
  #session: Session | undefined;
  #forms: UnsavedForms | undefined;
  #end: (() => void) | undefined;
  #memberId: Id | undefined;
  #isMissing = false;
  #isCreating = false;

  constructor(host: Host, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    this.#dialog = new Dialog(host, 'conflict');
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#end = undefined;
    if (this.#memberId !== undefined) this.#forms?.leave(this.#memberId);
  }

  /** `undefined`: there is no member yet. */
  get form(): MemberForm | undefined {
    return this.#memberId === undefined ? undefined : this.#forms?.known(this.#memberId);
  }

  get outcome(): SaveOutcome | undefined {
    return this.form && this.#outcomes.get(this.form);
  }

  /** The member is no longer there. */
  get isGone(): boolean {
    const { outcome } = this;
    return this.#isMissing || (outcome?.status === 'failed' && (outcome.error.code === 'not-found' || outcome.error.code === 'gone'));
  }

  /** Takes up the member that is to be shown, as far as it was read. */
  follow(session: Session | undefined, memberId: Id | undefined, reading: Reading<Member>): void {
    if (session !== this.#session) {
      this.#session = session;
      this.#forms = session && unsavedForms(session);
      this.#listen();
    }
    if (memberId !== this.#memberId) {
      if (this.#memberId !== undefined) this.#forms?.leave(this.#memberId);
      this.#memberId = memberId;
      this.#chosen.clear();
      this.#dialog.hide();
    }
    this.#isMissing = isMissing(reading);
    if (reading.status === 'ready' && reading.data.id === memberId) this.#forms?.of(reading.data).refresh(reading.data);
  }

  /** What the fields read and change. */
  get view(): FormView | undefined {
    const { form } = this;
    if (!form) return undefined;
    const change = (act: () => void): void => {
      act();
      this.#touched(form);
    };
    return {
      form, isCreating: this.#isCreating,
      set: (key, value) => {
        change(() => {
          form.set(key, value);
        });
      },
      type: (key, text) => {
        change(() => {
          form.type(key, text);
        });
      },
      choose: (key, side) => {
        change(() => {
          form.choose(key, side);
        });
        this.focus(key);
      },
      say: (text) => {
        this.#announcer.say(text);
      },
    };
  }

  /** A field was left: what was typed becomes a value, or a problem. */
  settle(field: Field, positions: readonly Position[]): void {
    const { form } = this;
    if (!form || form.typed(field.key) === undefined) return;
    settleTyped(form, field, positions);
    this.#touched(form);
  }

  discard(): void {
    const { form } = this;
    if (!form || form.saving || !form.isDirty) return;
    form.discard();
    this.#outcomes.delete(form);
    this.#forms?.changed();
  }

  focus(key: EditKey): void {
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(`#${fieldId(key)}`)?.focus();
    });
  }

  /** Makes a new position and chooses it. */
  async createPosition(name: string, field: Field, words: CommonWords): Promise<void> {
    const [form, session] = [this.form, this.#session];
    if (!form || !session || this.#isCreating) return;
    this.#isCreating = true;
    form.type(field.key, name);
    this.#touched(form);
    try {
      const { idempotency } = session.ready.capabilities;
      form.set(field.key, (await createPosition(session, name, idempotency ? { idempotencyKey: newKey() } : {})).id);
    } catch (error) {
      await this.#whyNotCreated(form, session, field, error, words);
    } finally {
      this.#isCreating = false;
      this.#touched(form);
    }
  }

  /** Somebody else may have made the same position meanwhile: then that is the one. */
  async #whyNotCreated(form: MemberForm, session: Session, field: Field, error: unknown, words: CommonWords): Promise<void> {
    const data = asOrgError(error);
    if (data.fields?.some(({ code }) => code === 'duplicate')) {
      const all = await session.queries.read(positionsQuery(session), { anew: true }).catch(() => []);
      settleTyped(form, field, all);
    } else form.problems.set(field.key, { code: 'not-created', message: failureSentence(data, words) });
  }

  /** Saves what is changed, unless something has to be mended or chosen first, or the host says no. */
  async save(fields: readonly Field[], view: EditorView): Promise<void> {
    const [form, session] = [this.form, this.#session];
    if (!form || !session || form.saving || !form.isDirty || this.isGone) return;
    checkForm(form, fields.filter(({ lock }) => !lock), view.positions ?? []);
    if (form.problems.size > 0) return this.#ended(form, { status: 'invalid', rest: [] }, fields, view);
    if (form.conflicts.length > 0) return this.#ended(form, { status: 'conflict' }, fields, view);
    const { patch, roles } = form;
    if (!patch && !roles) return void this.#touched(form);
    if (!this.#host.dispatchEvent(new OrgMemberSaveEvent({ member: form.base, patch: patch ?? {}, roles }))) return;
    const saving = saveMember(session, form, (key) => fields.some((field) => field.key === key && !field.lock), ({ after, ...saved }) => {
      this.#host.dispatchEvent(new OrgMemberSavedEvent({ ...saved, member: after }));
    });
    this.#outcomes.delete(form);
    this.#forms?.changed();
    this.#ended(form, await saving, fields, view);
  }

  #ended(form: MemberForm, outcome: SaveOutcome, fields: readonly Field[], { editor }: EditorView): void {
    this.#outcomes.set(form, outcome);
    this.#forms?.changed();
    if (this.form !== form) return this.#forms?.leave(form.base.id);
    if (outcome.status === 'saved') this.#announcer.say(editor.saved);
    if (outcome.status === 'conflict') void this.#dialog.show();
    if (outcome.status !== 'invalid') return;
    const wrong = fields.filter(({ key }) => form.problems.has(key));
    this.#announcer.say(editor.toMend(wrong.length + outcome.rest.length));
    if (wrong[0]) this.focus(wrong[0].key);
  }

  /** Where both sides changed a field: theirs beside mine, to choose from. */
  conflictDialog(fields: readonly Field[], view: EditorView): TemplateResult {
    const { editor, words, form } = view;
    const canSave = form.conflicts.every(({ key }) => this.#chosen.has(key));
    const saveChosen = (): void => {
      if (!canSave) return;
      for (const { key } of form.conflicts) form.choose(key, this.#chosen.get(key) ?? 'theirs');
      this.#dialog.hide();
      this.#touched(form);
      void this.save(fields, view);
    };
    const discard = (): void => {
      this.#dialog.hide();
      this.discard();
    };
    return this.#dialog.render({
      title: editor.conflictTitle, close: words.close,
      body: () => html`<p>${editor.conflictWhy(isolate(form.base.name))}</p>${conflictView({
        view, fields, chosen: this.#chosen,
        onChoose: (key, side) => {
          this.#chosen.set(key, side);
          this.#host.requestUpdate();
        },
      })}`,
      foot: () => html`${canSave ? nothing : html`<span class="said">${editor.chooseFirst}</span>`}
        <button class="button" type="button" @click=${discard}>${editor.discardMine}</button>
        <button class="button primary" type="button" aria-disabled=${canSave ? nothing : 'true'} @click=${saveChosen}>${editor.saveAsChosen}</button>`,
    });
  }

  /** Something in the form changed: what became of the last save is no longer what counts. */
  #touched(form: MemberForm): void {
    const outcome = this.#outcomes.get(form);
    if (outcome && (outcome.status !== 'invalid' || form.problems.size === 0)) this.#outcomes.delete(form);
    this.#forms?.changed();
  }

  #listen(): void {
    this.#end?.();
    this.#end = this.#host.isConnected ? this.#forms?.subscribe(() => {
      this.#host.requestUpdate();
    }) : undefined;
  }
}
