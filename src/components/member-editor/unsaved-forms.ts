/** The forms with unsaved changes, kept while their session lives: another member may be looked at meanwhile. */
import type { Member } from '../../domain/member.js';
import type { Id } from '../../domain/schema.js';
import type { Session } from '../../state/session.js';
import { MemberForm } from './member-form.js';

class UnsavedForms {
  readonly #forms = new Map<Id, MemberForm>();
  readonly #listeners = new Set<() => void>();

  constructor(session: Session) {
    session.subscribe((news) => {
      if (news !== 'state' || session.state.status !== 'closed') return;
      this.#forms.clear();
      this.changed();
    });
  }

  /** The form of a member, begun when there is none yet. */
  of(member: Member): MemberForm {
    let form = this.#forms.get(member.id);
    if (!form) this.#forms.set(member.id, (form = new MemberForm(member)));
    return form;
  }

  /** The form of a member where there is one: it may outlive what it was made from. */
  known(id: Id): MemberForm | undefined {
    return this.#forms.get(id);
  }

  /** Lets go of a form nobody looks at, unless something in it is unsaved. */
  leave(id: Id): void {
    const form = this.#forms.get(id);
    if (form && !form.isDirty && !form.saving) this.#forms.delete(id);
  }

  /** Something in a form changed: whoever shows it renders again, and the page asks before it is left. */
  changed(): void {
    for (const listener of [...this.#listeners]) listener();
    const isDirty = [...this.#forms.values()].some((form) => form.isDirty);
    if (isDirty) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
}

export type { UnsavedForms };

const all = new WeakMap<Session, UnsavedForms>();

/** The unsaved forms of a session: the same for every editor on it. */
export const unsavedForms = (session: Session): UnsavedForms => {
  let forms = all.get(session);
  if (!forms) all.set(session, (forms = new UnsavedForms(session)));
  return forms;
};
