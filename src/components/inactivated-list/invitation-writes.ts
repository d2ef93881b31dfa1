import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { OrgErrorData } from '../../client/errors.js';
import type { Invitation } from '../../domain/invitation.js';
import type { Id } from '../../domain/schema.js';
import { cancelInvitations, changedMeanwhile, resendInvitations } from '../../state/invitations.js';
import { Dialog } from '../ui/dialog.js';
import { failureSentence } from '../ui/failure.js';
import type { OutcomeView } from '../ui/outcome.js';
import { DIALOG } from '../ui/people-list.js';
import type { PeopleList } from '../ui/people-list.js';
import { isUnsure, namesOf, PeopleWrites } from '../ui/people-writes.js';
import type { Written } from '../ui/people-writes.js';
import type { CoolDowns } from './cool-downs.js';
import { OrgInvitationsCancelEvent, OrgInvitationsCancelledEvent, OrgInvitationsResendEvent, OrgInvitationsResentEvent } from './events.js';
import type { InactivatedTexts } from './words.js';

type Answered = Written<Invitation, Invitation>;
type What = 'resend' | 'cancel';

const NAMED = 3;

/** Inviting again, and not after all: one or several at once, the latter after a question (R17). */
export class InvitationWrites {
  readonly #list: PeopleList<Invitation>;
  readonly #coolDowns: CoolDowns;
  readonly #texts: () => InactivatedTexts;
  readonly #dialog: Dialog;
  readonly #writes: PeopleWrites<Invitation>;
  #asked: readonly Invitation[] = [];
  #isAboutExpired = false;

  constructor(list: PeopleList<Invitation>, coolDowns: CoolDowns, texts: () => InactivatedTexts) {
    this.#list = list;
    this.#coolDowns = coolDowns;
    this.#texts = texts;
    this.#dialog = new Dialog(list.host, 'cancelling');
    this.#writes = new PeopleWrites(list);
  }

  /** Which question is asked now. */
  get question(): string | undefined {
    return this.#dialog.isOpen ? this.#asked.map(({ id }) => id).join(' ') : undefined;
  }

  get progress(): PeopleWrites<Invitation>['progress'] {
    return this.#writes.progress;
  }

  /** @param isAboutExpired They are all the expired ones, whether listed or not. */
  askToCancel(invitations: readonly Invitation[], isAboutExpired = false): void {
    if (invitations.length === 0) return;
    this.#asked = invitations;
    this.#isAboutExpired = isAboutExpired;
    void this.#dialog.show();
  }

  async resend(invitations: readonly Invitation[]): Promise<void> {
    const { host } = this.#list;
    const free = this.#free(invitations);
    if (free.length === 0 || !host.dispatchEvent(new OrgInvitationsResendEvent({ invitations: free }))) return;
    this.#list.outcome.clear();
    const written = await this.#writes.run(free, 'resend', resendInvitations);
    for (const { value } of written.done) this.#coolDowns.sent(value);
    for (const { item, error: { code, retryAfterMs } } of written.failed)
      if (code === 'rate-limited' && retryAfterMs !== undefined) this.#coolDowns.refused(item, retryAfterMs);
    this.#tell('resend', free, written);
    if (written.done.length + written.failed.length > 0) host.dispatchEvent(new OrgInvitationsResentEvent(this.#facts(written)));
  }

  async cancel(invitations: readonly Invitation[]): Promise<void> {
    const { host, config } = this.#list;
    const free = this.#free(invitations);
    if (free.length === 0 || !host.dispatchEvent(new OrgInvitationsCancelEvent({ invitations: free }))) return;
    this.#list.outcome.clear();
    const written = await this.#writes.run(free, 'cancel', cancelInvitations);
    this.#tell('cancel', free, written);
    if (written.done.some(({ item }) => item.id === config.openId())) config.open(undefined);
    if (written.done.length + written.failed.length > 0) host.dispatchEvent(new OrgInvitationsCancelledEvent(this.#facts(written)));
  }

  render(): TemplateResult {
    const { words, common, format } = this.#texts();
    const count = this.#asked.length;
    return this.#dialog.render({
      isNarrow: true, isAlert: true, close: common.close,
      title: this.#isAboutExpired ? words.cancelExpiredTitle(count) : words.cancelTitle(count),
      body: () => html`<p>${words.cancelWhy(namesOf(this.#asked, this.#list, format), count)}</p>`,
      foot: () => html`<button class="button" type="button" ?autofocus=${true} @click=${() => {
        this.#dialog.hide();
      }}>${words.keep}</button>
      <button class="button danger solid decide" type="button" @click=${(event: Event) => {
        if (!this.#list.isMeant(event, DIALOG)) return;
        this.#dialog.hide();
        void this.cancel(this.#asked);
      }}>${words.cancelNow(count)}</button>`,
    });
  }

  #free(invitations: readonly Invitation[]): readonly Invitation[] {
    return invitations.filter(({ id }) => !this.#list.busy.has(id));
  }

  #facts({ done, failed }: Answered): ConstructorParameters<typeof OrgInvitationsResentEvent>[0] {
    return { invitations: done.map(({ value }) => value), failed: failed.map(({ item, error }) => ({ invitation: item, error })) };
  }

  #tell(what: What, asked: readonly Invitation[], { done, failed, error }: Answered): void {
    const { words } = this.#texts();
    const problems = new Map<Id, string>(failed.map(({ item, error: why }) => [item.id, this.#why(why)]));
    if (!error) this.#writes.mark(problems);
    const views: OutcomeView[] = [];
    if (failed.length > 0) views.push({ tone: 'warning', lines: [words.someFailed(failed.length)] });
    if (error) views.push(this.#callFailed(what, error, asked.filter(({ id }) => !done.some(({ item }) => item.id === id))));
    if (done.length > 0) views.push({ tone: 'done', lines: [this.#doneText(what, done.map(({ item }) => item))] });
    this.#list.outcome.show(...views);
  }

  #why(error: OrgErrorData): string {
    const { words, common } = this.#texts();
    if (error.code === 'rate-limited') return words.tooSoon;
    const now = changedMeanwhile(error);
    return now?.status === 'accepted' ? words.acceptedMeanwhile : now?.status === 'cancelled' ? words.cancelledMeanwhile : failureSentence(error, common);
  }

  #doneText(what: What, done: readonly Invitation[]): string {
    const { words, format } = this.#texts();
    const names = namesOf(done, this.#list, format);
    const isMany = done.length > NAMED;
    if (what === 'resend') return isMany ? words.sentAgainMany(done.length) : words.sentAgain(names, done.length);
    return isMany ? words.cancelledMany(done.length) : words.cancelled(names);
  }

  #callFailed(what: What, error: OrgErrorData, left: readonly Invitation[]): OutcomeView {
    const { words, common } = this.#texts();
    const unsure = isUnsure(error);
    const first = what === 'resend' ? (unsure ? words.sendFailed : words.sendRefused) : unsure ? words.cancelFailed : words.cancelRefused;
    return {
      tone: 'danger', lines: [first, failureSentence(error, common), ...(unsure ? [words.tryAgainSafe] : [])],
      action: { label: common.tryAgain, run: () => void (what === 'resend' ? this.resend(left) : this.cancel(left)) },
    };
  }
}
