import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Id } from '../../domain/schema.js';
import { inviteDialog as english } from '../../locales/en/invite-dialog.js';
import { pickers } from '../../locales/en/pickers.js';
import { wordsFor } from '../../locales/registry.js';
import type { SessionController } from '../../state/session-controller.js';
import { Announcer } from '../ui/announcer.js';
import { Clock } from '../ui/clock.js';
import type { DialogView } from '../ui/dialog.js';
import { failedView } from '../ui/failed-view.js';
import { arrowLeftIcon, buildingIcon, lockIcon, selectIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { stateView } from '../ui/state-view.js';
import { tabs } from '../ui/tabs.js';
import { WordsController } from '../ui/words-controller.js';
import { bones } from './bones.js';
import { deskStyles } from './desk.styles.js';
import { OrgOrganizationChosenEvent } from './events.js';
import { inviteForms } from './forms.js';
import type { InviteForms } from './forms.js';
import { Narrow } from './narrow.js';
import { OrganizationChoice, organizationList } from './organization-choice.js';
import type { Refusal } from './refusal.js';
import { Result } from './result.js';
import { resultTitle } from './result-view.js';
import { resultFoot, sendFoot } from './send-parts.js';
import { Sending } from './sending.js';
import type { InviteView } from './view.js';
import { WayPanels } from './way-panels.js';
import { waysList, waysOf, wayTitle } from './ways.js';
import type { InviteWay } from './way-names.js';

/** The tag, as its desk sees it. */
export interface DeskHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly open: boolean;
  readonly way: InviteWay | undefined;
  readonly orgId: Id | undefined;
  close(): void;
}

type Step = Partial<DialogView> & Pick<DialogView, 'body'>;

/** What stands in the dialog: which organisation, which way, what became of it. Fetched when the dialog first opens. */
export class InviteDesk implements ReactiveController {
  readonly #host: DeskHost;
  readonly #words: WordsController<ReturnType<typeof english>>;
  readonly #announcer: Announcer;
  readonly #choice: OrganizationChoice;
  readonly #narrow: Narrow;
  readonly #panels: WayPanels;
  readonly #sending: Sending;
  readonly #result: Result;
  /** What was chosen here: a way, or on a narrow screen the list of them. */
  #chosenWay: InviteWay | 'list' | undefined;
  #way: InviteWay | undefined;
  #orgId: Id | undefined;
  #hasBegun = false;

  constructor(host: DeskHost, sessions: SessionController) {
    this.#host = host;
    this.#words = new WordsController(host, 'inviteDialog', english);
    this.#announcer = new Announcer(host);
    this.#choice = new OrganizationChoice(host, sessions);
    this.#narrow = new Narrow(host);
    host.addController(this);
    this.#panels = new WayPanels(host, this.#choice, this.#announcer, () => (host.open ? this.#current : undefined));
    this.#sending = new Sending(host);
    this.#result = new Result(host, this.#announcer);
    new Clock(host);
    for (const { styleSheet } of deskStyles) if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  hostUpdate(): void {
    const { open, way, orgId } = this.#host;
    if (way !== this.#way) this.#chosenWay = undefined;
    this.#way = way;
    if (!open) return;
    void this.#choice.ask();
    if (orgId !== undefined && (orgId !== this.#orgId || !this.#choice.isChosen)) this.#choice.choose(orgId);
    this.#orgId = orgId;
  }

  /** Once there is something to begin with, the focus goes from the head of the dialog to it. */
  hostUpdated(): void {
    if (!this.#host.open || this.#hasBegun) return;
    const first = this.#find(this.#narrow.matches ? '.large-rows button, .back' : '.tab[aria-selected="true"], .large-rows button, .panel input');
    if (!first) return;
    this.#hasBegun = true;
    void this.#host.updateComplete.then(() => {
      const active = this.#host.shadowRoot?.activeElement;
      if (!active || active.localName === 'dialog' || active.closest('.dialog-head')) first.focus();
    });
  }

  /** The dialog was closed: what is typed stays, what was said is over. */
  closed(): void {
    this.#hasBegun = false;
    this.#panels.left();
    this.#sending.clear();
    if (this.#sending.state.status === 'idle') this.#result.clear();
    this.#chosenWay = undefined;
    if (this.#host.orgId === undefined) this.#choice.reset();
  }

  /** What every part is drawn from; `undefined`: there is no organisation yet. */
  get #view(): InviteView | undefined {
    const { session } = this.#choice;
    if (session?.state.status !== 'ready') return undefined;
    const { words, common, format, lang } = this.#words;
    return { session, words, common, format, lang, pickers: wordsFor('pickers', pickers, lang), isNarrow: this.#narrow.matches };
  }

  get #forms(): InviteForms | undefined {
    const { session, base } = this.#choice;
    return session?.state.status === 'ready' && base ? inviteForms(base, session.orgId) : undefined;
  }

  /** The way that is shown; `undefined`: none yet, or none at all. */
  get #current(): InviteWay | undefined {
    const { session, several, isChosen } = this.#choice;
    if (session?.state.status !== 'ready' || (several && !isChosen)) return undefined;
    const ways = waysOf(session);
    const wanted = this.#chosenWay === 'list' ? undefined : this.#chosenWay ?? this.#host.way;
    if (wanted && ways.includes(wanted)) return wanted;
    return this.#narrow.matches && ways.length > 1 ? undefined : ways[0];
  }

  /** What the dialog shows now. */
  render(): Partial<DialogView> & Pick<DialogView, 'body' | 'title' | 'live'> {
    return { title: this.#words.words.title, live: this.#announcer.render(), ...this.#step() };
  }

  #step(): Step {
    const { words, common } = this.#words;
    const { state, several, isListing, isChosen } = this.#choice;
    if (state.status === 'absent' || state.status === 'closed')
      return { isNarrow: true, body: () => stateView({ icon: buildingIcon(), title: common.noOrganization, text: common.noOrganizationWhy }) };
    const { outcome } = this.#result;
    const view = this.#view;
    const forms = this.#forms;
    if (several && !isChosen && !outcome)
      return { isNarrow: true, title: words.chooseOrganization, body: () => organizationList(several, { words }, (organization) => {
        this.#choose(organization.id);
        this.#host.dispatchEvent(new OrgOrganizationChosenEvent({ organization }));
      }) };
    if (state.status === 'failed')
      return { lead: () => this.#back(), body: () => failedView({
        title: words.failedOrganization, error: state.error, words: common, onRetry: () => {
          this.#choice.session?.retry();
        },
      }) };
    if (!view || !forms || isListing) return { body: () => bones(this.#words.common) };
    if (outcome) return {
      title: resultTitle(outcome, words),
      body: () => this.#result.render(outcome, view, {
        onEdit: (refusal) => {
          this.#mend(refusal, forms);
        },
        onLeave: () => {
          this.#host.close();
        },
      }),
      foot: () => resultFoot(this.#result.open, view, {
        onMore: () => {
          this.#again();
        },
        onDone: () => {
          this.#host.close();
        },
      }),
    };
    return this.#wayStep(view, forms);
  }

  #wayStep(view: InviteView, forms: InviteForms): Step {
    const { words, session } = view;
    const ways = waysOf(session);
    const way = this.#current;
    const { name } = session.ready.organization;
    if (ways.length === 0) {
      const can = session.ready.capabilities.invitations || session.ready.capabilities.publicJoin;
      return { isNarrow: true, tools: () => this.#switch(view), body: () => stateView({
        icon: can ? lockIcon() : buildingIcon(), title: words.noWay, text: can ? words.noWayWhy : words.noWaySystemWhy,
      }) };
    }
    if (!way) return { title: words.titleTo(isolate(name)), lead: () => this.#back(), body: () => waysList(ways, view, (one) => {
      this.#pick(one);
    }) };
    const isAlone = ways.length === 1;
    return {
      title: view.isNarrow || isAlone ? wayTitle(way, view) : words.title,
      lead: () => (view.isNarrow ? this.#back() : nothing), tools: () => this.#switch(view),
      bar: () => (view.isNarrow || isAlone ? nothing : tabs({
        id: 'way', label: words.ways, selected: way, tabs: ways.map((key) => ({ key, text: wayTitle(key, view) })),
        onSelect: (key) => {
          this.#pick(key);
        },
      })),
      body: () => {
        const isSending = this.#sending.state.status === 'sending';
        const isTab = !view.isNarrow && !isAlone;
        return html`<div class="panel" id="way-panel" role=${isTab ? 'tabpanel' : nothing} aria-labelledby=${isTab ? `way-${way}` : nothing} tabindex=${isSending ? 0 : nothing}>
          <div ?inert=${isSending}>${this.#panels.render(way, forms, this.#sending, view)}</div></div>`;
      },
      foot: way === 'link' ? undefined : () => sendFoot(way, forms, this.#sending, view, {
        onSend: () => {
          void this.#send(way, forms);
        },
        onCancel: () => {
          this.#host.close();
        },
      }),
    };
  }

  #back(): TemplateResult | typeof nothing {
    const { several } = this.#choice;
    const ways = this.#view ? waysOf(this.#view.session) : [];
    const isWay = this.#current !== undefined && ways.length > 1;
    if (!isWay && !several) return nothing;
    return html`<button class="button ghost square back" type="button" aria-label=${isWay ? this.#words.words.back : this.#words.words.chooseOrganization} @click=${() => {
      const was = this.#current;
      this.#sending.clear();
      if (isWay) {
        this.#chosenWay = 'list';
        this.#host.requestUpdate();
        this.#focus(`#way-${was ?? ''}`);
      } else this.#unchoose();
    }}>${arrowLeftIcon()}</button>`;
  }

  /** Says which organisation it is about, where there are several, and leads back to the choice. */
  #switch({ session, words, isNarrow }: InviteView): TemplateResult | typeof nothing {
    if (!this.#choice.several || isNarrow) return nothing;
    const { name } = session.ready.organization;
    return html`<button class="button ghost little org-switch" type="button" aria-label=${words.changeOrganization(isolate(name))} aria-disabled=${this.#sending.state.status === 'sending' ? 'true' : nothing}
      @click=${() => {
        if (this.#sending.state.status !== 'sending') this.#unchoose();
      }}>${buildingIcon()}<bdi class="clip">${name}</bdi>${selectIcon()}</button>`;
  }

  #choose(id: Id): void {
    this.#panels.moved();
    this.#sending.clear();
    this.#choice.choose(id);
    this.#focus('.tab[aria-selected="true"], .large-rows button, .dialog-head .button');
  }

  #unchoose(): void {
    this.#choice.reset();
    this.#focus('.large-rows button');
  }

  #pick(way: InviteWay): void {
    if (this.#sending.state.status === 'sending') return;
    this.#sending.clear();
    this.#panels.left();
    this.#chosenWay = way;
    this.#host.requestUpdate();
    this.#focus(this.#narrow.matches ? '.dialog-head .back' : `#way-${way}`);
  }

  async #send(way: InviteWay, forms: InviteForms): Promise<void> {
    const view = this.#view;
    if (!view || this.#sending.state.status === 'sending') return;
    this.#sending.clear();
    const batch = await this.#panels.batch(way, forms, view);
    if (!batch) return;
    const sending = this.#sending.send(view.session, forms.attempt, batch);
    this.#focus('.stop');
    const outcome = await sending;
    if (outcome) this.#result.take(outcome, way, forms, view);
    else this.#focus('.send');
    this.#host.requestUpdate();
  }

  /** Back in the form. */
  #again(): void {
    this.#result.clear();
    this.#host.requestUpdate();
    this.#focus('.panel input:not([readonly])');
  }

  #mend({ who }: Refusal, forms: InviteForms): void {
    this.#result.clear();
    this.#host.requestUpdate();
    const way = this.#current === 'person' ? 'person' : 'addresses';
    this.#chosenWay = way;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#panels.mend(way, forms, who.key);
    });
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.updateComplete).then(() => {
      this.#find(selector)?.focus();
    });
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
