import { html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { OrgError } from '../../client/errors.js';
import type { Invitation } from '../../domain/invitation.js';
import type { Id } from '../../domain/schema.js';
import { inactivatedList as english } from '../../locales/en/inactivated-list.js';
import { departmentsQuery } from '../../state/departments.js';
import { invitationCountQuery, invitationPageQuery } from '../../state/invitations.js';
import { readWhole } from '../../state/paged-list.js';
import { positionsQuery } from '../../state/positions.js';
import { QueryController } from '../../state/query-controller.js';
import type { Session } from '../../state/session.js';
import { controls } from '../ui/controls.styles.js';
import { fields } from '../ui/fields.styles.js';
import { dialogStyles } from '../ui/dialog.styles.js';
import { failureSentence } from '../ui/failure.js';
import { banIcon, mailIcon, userIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { Menu } from '../ui/menu.js';
import { menus } from '../ui/menu.styles.js';
import { parts } from '../ui/parts.styles.js';
import { peopleFrame } from '../ui/people-frame.js';
import type { PeopleView } from '../ui/people-frame.js';
import { PeopleList } from '../ui/people-list.js';
import { peopleListStyles } from '../ui/people-list.styles.js';
import { sidePanelStyles } from '../ui/side-panel.styles.js';
import { tokens } from '../ui/tokens.styles.js';
import { WordsController } from '../ui/words-controller.js';
import { invitationColumns } from './columns.js';
import { CoolDowns } from './cool-downs.js';
import { inactivatedListStyles } from './inactivated-list.styles.js';
import { invitationBody } from './invitation-panel.js';
import { calledOf } from './invitation-text.js';
import { InvitationWrites } from './invitation-writes.js';
import { barActions, panelFoot, rowActions } from './row-actions.js';
import type { Acting } from './row-actions.js';
import type { InactivatedTexts } from './words.js';

export {
  OrgInvitationsCancelEvent, OrgInvitationsCancelledEvent, OrgInvitationsResendEvent, OrgInvitationsResentEvent,
} from './events.js';

/** As many as come at once. */
const PAGE = 50;

/**
 * Those who were invited and have not signed up yet (R17, R18): to be invited again, or not after all.
 *
 * @slot actions - Buttons at the end of the heading's line.
 * @slot empty-action - The button beside “Nobody is invited”.
 * @fires {OrgInvitationsResendEvent} org-invitations-resend - Before invitations are sent again; cancelable.
 * @fires {OrgInvitationsResentEvent} org-invitations-resent - After that, with the answer for each.
 * @fires {OrgInvitationsCancelEvent} org-invitations-cancel - Before invitations are taken back; cancelable.
 * @fires {OrgInvitationsCancelledEvent} org-invitations-cancelled - After that, with the answer for each.
 * @csspart list - The list with its heading and tools, without the panel.
 * @csspart heading - The line of the heading.
 * @csspart toolbar - Search and order.
 * @csspart scroll - What scrolls.
 * @csspart selection-bar - The bar that shows while somebody is selected.
 * @csspart panel - Which invitation is open at the side.
 * @csspart outcome - What became of an action, where not all went well.
 * @csspart toast - What became of an action, where all went well.
 * @csspart state - What stands in place of rows: empty, no match, failed and the like.
 * @csspart stale - The strip above rows that could not be renewed.
 * @cssprop [--org-inactivated-list-max-height=100dvh] - How high the list grows where its place gives it no height.
 */
export class InactivatedList extends LitElement {
  static override styles = [tokens, controls, fields, parts, menus, dialogStyles, sidePanelStyles, peopleListStyles, inactivatedListStyles];

  /** The organisation to show; set by hand, it wins over the provider's. */
  @property({ attribute: false }) session: Session | undefined;

  /** Stands above the list, in place of the kit's own word. */
  @property() heading: string | undefined;

  /** The invitation that is open at the side. */
  @property({ attribute: 'selected-invitation', converter: (value) => value || undefined }) selectedInvitation: Id | undefined;

  readonly #words = new WordsController(this, 'inactivatedList', english);
  readonly #coolDowns = new CoolDowns();
  readonly #list: PeopleList<Invitation> = new PeopleList<Invitation>(this, {
    access: (session) => !session.client.invitations || !session.ready.capabilities.invitations ? 'not-supported'
      : session.can('invitations.read') ? 'allowed' : 'not-allowed',
    searches: ({ ready: { capabilities: { invitations } } }) => invitations !== undefined && invitations !== false && invitations.search,
    source: (session, { q, dir }) => ({
      key: ['invitations', q, dir], topic: 'invitations',
      page: (cursor) => invitationPageQuery(session, { q, dir, cursor, limit: PAGE }),
    }),
    list: () => 'inactivated',
    dir: () => 'desc',
    who: (invitation) => ({ id: invitation.id, name: invitation.name, called: calledOf(invitation) }),
    lang: () => this.#words.lang,
    openId: () => this.selectedInvitation,
    open: (id) => {
      this.selectedInvitation = id;
    },
    dialog: () => this.#writes.question,
  });
  readonly #writes = new InvitationWrites(this.#list, this.#coolDowns, () => this.#texts);
  readonly #menu = new Menu(this, 'row-menu', { align: 'end' });
  readonly #expired = new QueryController(this, this.#list.sessions, () => this.#list.reading && invitationCountQuery(this.#list.reading, 'expired'));
  readonly #departments = new QueryController(this, this.#list.sessions, (session) =>
    this.selectedInvitation && session.ready.capabilities.departments && session.can('departments.read') ? departmentsQuery(session) : undefined);
  readonly #positions = new QueryController(this, this.#list.sessions, (session) =>
    this.selectedInvitation && session.ready.capabilities.positions ? positionsQuery(session) : undefined);
  #inMenu: Invitation | undefined;
  #isGathering = false;

  get #texts(): InactivatedTexts {
    return { words: this.#words.words, common: this.#words.common, format: this.#words.format };
  }

  /** Keeps the focus when a page moves the tag with `moveBefore()`. */
  connectedMoveCallback(): void {}

  protected override render(): TemplateResult {
    this.#list.clock.showsSeconds = this.#list.items.some((one) => this.#coolDowns.left(one) > 0);
    return html`${peopleFrame(this.#list, this.#view)}${this.#rowMenu()}${this.#writes.render()}`;
  }

  get #view(): PeopleView<Invitation> {
    const texts = this.#texts;
    const { words, common } = texts;
    const { total } = this.#list;
    const acting = this.#acting(texts);
    const acts = acting.canResend || acting.canCancel;
    return {
      heading: this.heading ?? words.inactivated, common, loading: words.loading, failed: words.failed,
      count: total && !this.#list.search.searched ? words.count(total) : '',
      empty: { icon: mailIcon(), title: words.empty, text: words.emptyWhy, actions: html`<slot name="empty-action"></slot>` },
      notSupported: { icon: mailIcon(), title: common.notSupported, text: words.notSupportedWhy },
      columns: invitationColumns(texts),
      actions: acts ? (invitation, tab) => rowActions(invitation, tab, acting) : undefined,
      selects: acts, bar: (selected) => barActions(selected, acting),
      tools: acting.canCancel ? this.#expiredButton(texts) : nothing,
      panel: this.#panel(acting),
    };
  }

  #acting(texts: InactivatedTexts): Acting {
    const { reading } = this.#list;
    const declared = reading?.ready.capabilities.invitations || undefined;
    return {
      ...texts, list: this.#list, writes: this.#writes, coolDowns: this.#coolDowns,
      canResend: declared?.resend === true && reading?.can('invitations.resend') === true,
      canCancel: declared?.cancel === true && reading?.can('invitations.cancel') === true,
      onMore: (event, invitation) => {
        this.#inMenu = invitation;
        void this.#menu.toggle(event.currentTarget as Element);
      },
    };
  }

  #panel(acting: Acting): PeopleView<Invitation>['panel'] {
    const invitation = this.#list.items.find(({ id }) => id === this.selectedInvitation);
    if (!invitation) return undefined;
    const { id } = invitation;
    const { words } = this.#list;
    return {
      id, label: acting.words.invitation(isolate(calledOf(invitation) ?? words.noName)),
      body: invitationBody({
        ...acting, invitation, departments: this.#departments.data, positions: this.#positions.data,
        noneGiven: words.noneGiven, problem: this.#list.problemOf(id),
      }),
      foot: panelFoot(invitation, acting),
    };
  }

  #rowMenu(): TemplateResult {
    const { words } = this.#words;
    const invitation = this.#inMenu;
    const { words: listWords } = this.#list;
    return this.#menu.render(listWords.more(isolate(invitation ? calledOf(invitation) ?? '' : '')), () => html`
      <button type="button" class="menu-item" role="menuitem" tabindex="-1" @click=${() => {
        this.#menu.hide();
        if (invitation) this.#list.open(invitation.id, true);
      }}>${userIcon()}${listWords.open}</button>
      <button type="button" class="menu-item danger" role="menuitem" tabindex="-1" @click=${() => {
        this.#menu.hide();
        if (invitation) this.#writes.askToCancel([invitation]);
      }}>${banIcon()}${words.cancelOne}</button>`);
  }

  #expiredButton({ words }: InactivatedTexts): TemplateResult | typeof nothing {
    const count = this.#expired.data;
    if (!count) return nothing;
    return html`<button type="button" class="button ghost little" aria-disabled=${this.#isGathering ? 'true' : nothing}
      @click=${this.#onCancelExpired}>${this.#isGathering ? html`<span class="spinner"></span>` : nothing}${words.cancelExpired(count)}</button>`;
  }

  /** Every expired one, whether its page was read or not. */
  readonly #onCancelExpired = async (): Promise<void> => {
    const { reading: session, outcome } = this.#list;
    if (!session || this.#isGathering) return;
    this.#isGathering = true;
    this.requestUpdate();
    try {
      const expired = await readWhole<Invitation>(session, {
        key: [], topic: 'invitations', page: (cursor) => invitationPageQuery(session, { status: 'expired', cursor, limit: PAGE }),
      }, new AbortController().signal);
      this.#writes.askToCancel(expired, true);
    } catch (error) {
      const { words, common } = this.#texts;
      const why = OrgError.is(error) ? failureSentence(error, common) : common.failedServer;
      outcome.show({ tone: 'danger', lines: [words.cancelRefused, why], action: { label: common.tryAgain, run: () => void this.#onCancelExpired() } });
    } finally {
      this.#isGathering = false;
      this.requestUpdate();
    }
  };
}
