import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Organization } from '../../domain/organization.js';
import type { Id } from '../../domain/schema.js';
import type { SessionController } from '../../state/session-controller.js';
import type { SessionSource } from '../../state/query-controller.js';
import { connect } from '../../state/session.js';
import type { Session, SessionState } from '../../state/session.js';
import { avatarClass, initialsOf } from '../ui/avatar.js';
import { chevronRightIcon } from '../ui/icons.js';
import { safeUrl } from '../ui/url.js';
import type { InviteView } from './view.js';

/**
 * Which organisation is invited to: the page's own, or another one of the viewer's, which gets a session of its own for as
 * long as the dialog is on the page.
 */
export class OrganizationChoice implements ReactiveController, SessionSource {
  readonly #host: ReactiveControllerHost;
  readonly #sessions: SessionController;
  readonly #others = new Map<Id, Session>();
  #base: Session | undefined;
  #all: readonly Organization[] | undefined;
  #chosen: Id | undefined;
  #isListing = false;

  constructor(host: ReactiveControllerHost, sessions: SessionController) {
    this.#host = host;
    this.#sessions = sessions;
    host.addController(this);
  }

  /** The session of the chosen organisation; before one is chosen, the page's. */
  get session(): Session | undefined {
    return (this.#chosen !== undefined && this.#others.get(this.#chosen)) || this.#sessions.session;
  }

  /** The page's session. */
  get base(): Session | undefined {
    return this.#sessions.session;
  }

  get state(): SessionState | { readonly status: 'absent' } {
    return this.session?.state ?? { status: 'absent' };
  }

  /** The viewer's organisations, where there are several to choose from. */
  get several(): readonly Organization[] | undefined {
    return this.#all && this.#all.length > 1 ? this.#all : undefined;
  }

  /** Whether it is not known yet if there are several. */
  get isListing(): boolean {
    return this.#isListing;
  }

  get isChosen(): boolean {
    return this.#chosen !== undefined;
  }

  /** Asks which there are. Where that cannot be had, the page's own is meant. */
  async ask(): Promise<void> {
    this.#follow();
    const base = this.#base;
    if (!base || this.#all || this.#isListing) return;
    this.#isListing = true;
    this.#host.requestUpdate();
    const all = await base.client.listOrganizations().catch(() => []);
    if (base !== this.#base) return;
    this.#all = all;
    this.#isListing = false;
    this.#host.requestUpdate();
  }

  choose(id: Id): void {
    this.#follow();
    const base = this.#base;
    if (!base) return;
    this.#chosen = id;
    const isBase = base.state.status === 'ready' && base.orgId === id;
    if (!isBase && !this.#others.has(id)) {
      const session = connect({ client: base.client, orgId: id });
      session.subscribe((news) => {
        if (news === 'state') this.#host.requestUpdate();
      });
      this.#others.set(id, session);
    }
    this.#host.requestUpdate();
  }

  /** Nothing is chosen any more. */
  reset(): void {
    this.#chosen = undefined;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#follow();
  }

  hostDisconnected(): void {
    this.#forget();
  }

  #follow(): void {
    const { session } = this.#sessions;
    if (session === this.#base) return;
    this.#forget();
    this.#base = session;
  }

  #forget(): void {
    for (const session of this.#others.values()) session.close();
    this.#others.clear();
    this.#base = undefined;
    this.#all = undefined;
    this.#chosen = undefined;
    this.#isListing = false;
  }
}

/** A logo, or the first letter on a colour; square, for it is no person. */
export const organizationSign = ({ id, name, logoUrl }: Pick<Organization, 'id' | 'name' | 'logoUrl'>): TemplateResult => {
  const url = safeUrl(logoUrl);
  const [initial = ''] = initialsOf(name);
  return html`<span class="${avatarClass(id, initial)} logo" aria-hidden="true">${url ? html`<img src=${url} alt="" referrerpolicy="no-referrer">` : initial}</span>`;
};

/** The organisations as large rows. */
export const organizationList = (
  all: readonly Organization[], { words }: Pick<InviteView, 'words'>, onChoose: (organization: Organization) => void,
): TemplateResult => html`<ul class="large-rows">${all.map((organization) => html`<li><button type="button" @click=${() => {
  onChoose(organization);
}}>${organizationSign(organization)}<span class="grow"><b dir="auto"><bdi>${organization.name}</bdi></b>${organization.memberCount === undefined ? nothing
  : html`<span class="quiet">${words.membersCount(organization.memberCount)}</span>`}</span>${chevronRightIcon()}</button></li>`)}</ul>`;
