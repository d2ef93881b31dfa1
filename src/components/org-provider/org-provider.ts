import { html, LitElement } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OrgClient } from '../../client/org-client.js';
import { PROVIDER_CAME, SessionGiver } from '../../state/context.js';
import { connect } from '../../state/session.js';
import type { Session, SessionState } from '../../state/session.js';
import { orgProviderStyles } from './org-provider.styles.js';

/** How the session stands now. Fired whenever that changes. */
export class OrgSessionChangedEvent extends Event {
  static readonly type = 'org-session-changed';
  readonly state: SessionState;

  constructor(init: { readonly state: SessionState }) {
    super(OrgSessionChangedEvent.type, { bubbles: true, composed: true });
    this.state = init.state;
  }
}

declare global {
  interface HTMLElementEventMap {
    'org-session-changed': OrgSessionChangedEvent;
  }
}

/**
 * Gives the tags inside it one organisation through one client; shows nothing of its own.
 *
 * @slot - The page, with the kit's tags anywhere in it.
 * @fires {OrgSessionChangedEvent} org-session-changed - The session opened, failed or closed.
 */
export class OrgProvider extends LitElement {
  static override styles = orgProviderStyles;

  /** How the backend is reached. */
  @property({ attribute: false }) client: OrgClient | undefined;

  /** Which organisation; without it, the first one that the client lists. */
  @property({ attribute: 'org-id' }) orgId: string | undefined;

  /** How long a call may take before it counts as lost, in ms; 30,000 unless said. */
  @property({ type: Number }) timeout: number | undefined;

  readonly #provider = new SessionGiver(this);
  #session: Session | undefined;

  /** The session that the tags inside share; `undefined` before there is a client. */
  get session(): Session | undefined {
    return this.#session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.dispatchEvent(new Event(PROVIDER_CAME));
    this.#reconnect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move within the document disconnects and connects in one go: only what stays away is closed.
    queueMicrotask(() => {
      if (!this.isConnected) this.#close();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client') || changed.has('orgId') || changed.has('timeout')) {
      this.#close();
      this.#reconnect();
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #reconnect(): void {
    if (this.#session || !this.client || !this.isConnected) return;
    const timeout = this.timeout !== undefined && this.timeout > 0 ? this.timeout : undefined;
    try {
      this.#session = connect({ client: this.client, orgId: this.orgId, timeout });
    } catch (error) {
      console.warn('rosterkit: org-provider needs an OrgClient in its `client` property.', error);
      return;
    }
    const session = this.#session;
    session.subscribe((news) => {
      if (news === 'state') this.dispatchEvent(new OrgSessionChangedEvent({ state: session.state }));
    });
    this.#provider.give(session);
  }

  #close(): void {
    this.#session?.close();
    this.#session = undefined;
    this.#provider.give(undefined);
  }
}
