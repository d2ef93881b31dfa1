import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MemberPatch } from '../../domain/member.js';
import type { JoinRequest } from '../../domain/join-request.js';
import type { Member } from '../../domain/member.js';
import type { CustomKey, Id } from '../../domain/schema.js';
import type { FieldError } from '../../client/errors.js';
import type { Session } from '../../state/session.js';
import { createPosition } from '../../state/positions.js';
import type { EditorView } from '../member-editor/field-view.js';
import type { Field } from '../member-editor/fields.js';
import { MemberForm, sameValue } from '../member-editor/member-form.js';
import type { EditKey } from '../member-editor/member-form.js';
import { checkForm, settleTyped } from '../member-editor/settle.js';
import type { Lookups } from '../member-editor/value-text.js';
import type { Announcer } from '../ui/announcer.js';
import { fold } from '../ui/find-text.js';
import { newKey } from '../../state/retry-key.js';

/** What of the fields' view comes from the queue itself. */
export type JoinAsSurroundings = Omit<EditorView, 'form' | 'set' | 'type' | 'settle' | 'choose' | 'createPosition' | 'say' | 'isCreating'>;

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** The member they would be by what they filled in; what the organisation does not have is left out. */
const startOf = ({ applicant, answers }: JoinRequest, { tree, positions }: Lookups): Member => {
  const asked = answers.positionId;
  const position = typeof asked === 'string' ? positions?.find(({ id, name }) => id === asked || fold(name) === fold(asked)) : undefined;
  const { workNumber, location } = answers;
  return {
    id: applicant.id, name: applicant.name, status: 'active', roles: [],
    departmentIds: texts(answers.departmentIds).filter((id) => tree?.nodes.get(id)?.department.disabled === undefined ? tree?.nodes.has(id) : false),
    positionId: position?.id ?? null,
    workNumber: typeof workNumber === 'string' ? workNumber : null,
    location: typeof location === 'string' ? location : null,
    custom: Object.fromEntries(Object.entries(answers).filter(([key]) => key.startsWith('x:'))),
  };
};

/** What those who wait join as, one form each: begun from what they filled in, kept while somebody else is looked at. */
export class JoinAs implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #announcer: Announcer;
  readonly #forms = new Map<Id, MemberForm>();
  #isCreating = false;

  constructor(host: ReactiveControllerHost, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#forms.clear();
  }

  /** The request was decided on. */
  forget(id: Id): void {
    this.#forms.delete(id);
  }

  /** What the fields of one person's form are drawn from. */
  view(request: JoinRequest, session: Session, around: JoinAsSurroundings): EditorView {
    const form = this.#formOf(request, around);
    const change = (act: () => void): void => {
      act();
      this.#host.requestUpdate();
    };
    return {
      ...around, form, isCreating: this.#isCreating,
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
      settle: (field) => {
        change(() => {
          settleTyped(form, field, around.positions ?? []);
        });
      },
      choose: (key, side) => {
        change(() => {
          form.choose(key, side);
        });
      },
      createPosition: (name, field) => {
        void this.#createPosition(form, session, name, field);
      },
      say: (text) => {
        this.#announcer.say(text);
      },
    };
  }

  /** What to set on the way; `undefined`: something has to be mended first. */
  assignment(request: JoinRequest, fields: readonly Field[], { form, positions = [] }: EditorView): MemberPatch | undefined {
    checkForm(form, fields, positions);
    this.#host.requestUpdate();
    if (form.problems.size > 0) return undefined;
    const patch: Record<string, unknown> = {};
    const custom: Record<CustomKey, unknown> = {};
    for (const { key } of fields) {
      const value = form.value(key);
      if (key === 'roles' || sameValue(value, request.answers[key]) || (key === 'departmentIds' && texts(value).length === 0 && request.answers[key] === undefined)) continue;
      const sent = typeof value === 'string' ? value.trim() || null : value ?? null;
      if (key.startsWith('x:')) custom[key as CustomKey] = sent;
      else patch[key] = sent;
    }
    return { ...patch, ...(Object.keys(custom).length > 0 && { custom }) };
  }

  /** Puts what the backend refused to the fields it belongs to; whether there was any. */
  refuse(id: Id, errors: readonly FieldError[]): boolean {
    const form = this.#forms.get(id);
    for (const { field, code, message } of errors) form?.problems.set(field as EditKey, { code, message });
    this.#host.requestUpdate();
    return form !== undefined && errors.length > 0;
  }

  #formOf(request: JoinRequest, lookups: Lookups): MemberForm {
    const start = startOf(request, lookups);
    const known = this.#forms.get(request.id);
    if (known) {
      if (JSON.stringify(known.base) !== JSON.stringify(start)) known.merge(start);
      return known;
    }
    const form = new MemberForm(start);
    this.#forms.set(request.id, form);
    return form;
  }

  async #createPosition(form: MemberForm, session: Session, name: string, field: Field): Promise<void> {
    if (this.#isCreating) return;
    this.#isCreating = true;
    form.type(field.key, name);
    this.#host.requestUpdate();
    try {
      const { idempotency } = session.ready.capabilities;
      form.set(field.key, (await createPosition(session, name, idempotency ? { idempotencyKey: newKey() } : {})).id);
    } catch {
      form.problems.set(field.key, { code: 'not-created' });
    } finally {
      this.#isCreating = false;
      this.#host.requestUpdate();
    }
  }
}
