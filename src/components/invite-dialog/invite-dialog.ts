import { html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Id } from '../../domain/schema.js';
import { common } from '../../locales/en/common.js';
import { SessionController } from '../../state/session-controller.js';
import type { Session } from '../../state/session.js';
import { controls } from '../ui/controls.styles.js';
import { fields } from '../ui/fields.styles.js';
import { Dialog } from '../ui/dialog.js';
import { dialogStyles } from '../ui/dialog.styles.js';
import { alertIcon } from '../ui/icons.js';
import { OwnWords } from '../ui/own-words.js';
import { parts } from '../ui/parts.styles.js';
import { stateView } from '../ui/state-view.js';
import { tokens } from '../ui/tokens.styles.js';
import { bones } from './bones.js';
import type { InviteDesk } from './desk.js';
import { inviteDialogStyles } from './invite-dialog.styles.js';
import { isInviteWay } from './way-names.js';
import type { InviteWay } from './way-names.js';

export {
  OrgDoorNumberChangedEvent, OrgDoorNumberResetEvent, OrgInvitationsSendEvent, OrgInvitationsSentEvent, OrgJoinLinkCreatedEvent,
  OrgJoinLinkCreateEvent, OrgJoinLinkRevokedEvent, OrgJoinLinkRevokeEvent, OrgJoinRequestOpenEvent, OrgMemberRestoredEvent,
  OrgMemberRestoreEvent, OrgOrganizationChosenEvent,
} from './events.js';
export type { JoinLinkFacts } from './events.js';
export type { InviteWay } from './way-names.js';

const wayOf = (value: string | null): InviteWay | undefined => {
  if (value === null || value === '' || isInviteWay(value)) return value || undefined;
  console.warn(`rosterkit: invite-dialog knows no way “${value}”.`);
  return undefined;
};

/** The platform's `command` event, where it has one. */
type Command = Event & { readonly command?: string };

/**
 * Inviting people, in a dialog: by link, code and door number, by phone or email, from contacts, one person with their
 * place (R10–R16). It opens by `show()`, by its `open` attribute, and by `command="--show"` of a button.
 *
 * @fires {OrgInvitationsSendEvent} org-invitations-send - Before people are invited; cancelable.
 * @fires {OrgInvitationsSentEvent} org-invitations-sent - After, with the answer for each.
 * @fires {OrgJoinLinkCreateEvent} org-join-link-create - Before a public link is made; cancelable.
 * @fires {OrgJoinLinkCreatedEvent} org-join-link-created - A public link was made.
 * @fires {OrgJoinLinkRevokeEvent} org-join-link-revoke - Before a public link is revoked; cancelable.
 * @fires {OrgJoinLinkRevokedEvent} org-join-link-revoked - A public link was revoked.
 * @fires {OrgDoorNumberResetEvent} org-door-number-reset - Before the door number is replaced; cancelable.
 * @fires {OrgDoorNumberChangedEvent} org-door-number-changed - The door number is another one.
 * @fires {OrgOrganizationChosenEvent} org-organization-chosen - Another organisation is invited to from now on.
 * @fires {OrgJoinRequestOpenEvent} org-join-request-open - Somebody who waits for approval is to be shown; cancelable.
 * @fires {OrgJoinRequestsDecideEvent} org-join-requests-decide - Before somebody who was rejected is approved; cancelable.
 * @fires {OrgJoinRequestsDecidedEvent} org-join-requests-decided - Somebody who was rejected is approved.
 * @fires {OrgInvitationsResendEvent} org-invitations-resend - Before an invitation that is out goes out again; cancelable.
 * @fires {OrgInvitationsResentEvent} org-invitations-resent - It went out again.
 * @fires {OrgMemberOpenEvent} org-member-open - A member is to be shown; cancelable.
 * @fires {OrgMemberRestoreEvent} org-member-restore - Before somebody who was removed is restored; cancelable.
 * @fires {OrgMemberRestoredEvent} org-member-restored - Somebody who was removed is back.
 * @fires {Event} close - The dialog was closed.
 * @csspart state - What stands in place of the ways when there is none.
 * @csspart stale - The strip that says something could not be renewed.
 */
export class InviteDialog extends LitElement {
  static override styles = [tokens, controls, fields, parts, dialogStyles, inviteDialogStyles];

  /** Set by hand, it wins over the provider's. */
  @property({ attribute: false }) session: Session | undefined;

  /** Whether the dialog is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Which way is shown first: `link`, `addresses`, `contacts` or `person`; the first there is, unless said. */
  @property({ converter: wayOf }) way: InviteWay | undefined;

  /** Which organisation to invite to; unless said, it is asked where there are several. */
  @property({ attribute: 'org-id' }) orgId: Id | undefined;

  readonly #words = new OwnWords(this, 'common', common);
  readonly #sessions = new SessionController(this);
  readonly #dialog = new Dialog(this, 'invite', () => {
    this.#onClosed();
  });
  #desk: InviteDesk | undefined;
  #isFetching = false;
  #isMissing = false;

  constructor() {
    super();
    this.addEventListener('command', (event: Command) => {
      if (event.command === '--show' || event.command === 'show-modal') this.show();
      else if (event.command === '--close' || event.command === 'close') this.close();
    });
  }

  /** Opens the dialog. */
  show(): void {
    this.open = true;
  }

  /** Closes the dialog; what is typed in it stays. */
  close(): void {
    this.open = false;
  }

  /** Stays open when a page moves the tag with `moveBefore()`. */
  connectedMoveCallback(): void {}

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dialog.hide();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.open) void this.#fetch();
    if (!changed.has('open') || this.open === this.#dialog.isOpen) return;
    if (this.open) void this.#dialog.show();
    else this.#dialog.hide();
  }

  protected override render(): TemplateResult {
    const { words } = this.#words;
    return this.#dialog.render({ close: words.close, ...(this.#desk?.render() ?? {
      title: words.loading, body: () => (this.#isMissing ? this.#missing() : bones(words)),
    }) });
  }

  #missing(): TemplateResult {
    const { words } = this.#words;
    return stateView({
      icon: alertIcon(), tone: 'warning', role: 'alert', title: words.failedNetwork,
      actions: html`<button class="button" type="button" @click=${() => {
        this.#isMissing = false;
        void this.#fetch();
      }}>${words.tryAgain}</button>`,
    });
  }

  /** Everything in the dialog comes when it first opens. */
  async #fetch(): Promise<void> {
    if (this.#desk || this.#isFetching || this.#isMissing) return;
    this.#isFetching = true;
    try {
      const { InviteDesk } = await import('./desk.js');
      this.#desk = new InviteDesk(this, this.#sessions);
    } catch (error) {
      console.warn('rosterkit: the parts of invite-dialog could not be fetched.', error);
      this.#isMissing = true;
    } finally {
      this.#isFetching = false;
      this.requestUpdate();
    }
  }

  #onClosed(): void {
    this.open = false;
    this.#isMissing = false;
    this.#desk?.closed();
    void this.updateComplete.then(() => {
      this.dispatchEvent(new Event('close'));
    });
  }
}
