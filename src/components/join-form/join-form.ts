import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { OrgClient } from '../../client/org-client.js';
import type { FieldKey } from '../../domain/field.js';
import { DOOR_NUMBER_LENGTH, normalizedDoorNumber } from '../../domain/rules/door-number.js';
import type { JoinTicket } from '../../domain/join-ticket.js';
import { joinForm as english } from '../../locales/en/join-form.js';
import { JoiningController } from '../../state/joining-controller.js';
import type { Joining } from '../../state/joining-controller.js';
import { Announcer } from '../ui/announcer.js';
import { controls } from '../ui/controls.styles.js';
import { fields } from '../ui/fields.styles.js';
import { checkIcon, clockIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { OwnWords } from '../ui/own-words.js';
import { tokens } from '../ui/tokens.styles.js';
import { answersTo, answerText, askedIn } from './asked.js';
import { OrgJoinedEvent, OrgJoinEvent, OrgSignInEvent } from './events.js';
import { Filling } from './filling.js';
import { fillingView } from './filling-view.js';
import { takeFragmentToken } from './fragment-token.js';
import { joinFormStyles } from './join-form.styles.js';
import { stopOf } from './stops.js';
import type { WayOn } from './stops.js';
import { bones, doorView, head, seal, stopView } from './views.js';

export { OrgJoinedEvent, OrgJoinEvent, OrgSignInEvent } from './events.js';

type Of<S extends Joining['step']> = Extract<Joining, { readonly step: S }>;

/**
 * The page of somebody who was invited, or who knows a door number: what they were invited to, what they are asked, and
 * what became of it (R44). It stands alone: no provider, no session.
 *
 * @slot joined - What a member can do next, such as a link to the app.
 * @slot waiting - What somebody who waits for approval should know.
 * @fires {OrgJoinEvent} org-join - Before joining; cancelable.
 * @fires {OrgJoinedEvent} org-joined - Somebody joined, or waits for approval.
 * @fires {OrgSignInEvent} org-sign-in - Somebody has to sign in first; cancelable.
 * @csspart head - The sign, the title and the first sentence.
 * @csspart stop - A dead end.
 */
export class JoinForm extends LitElement {
  static override styles = [tokens, controls, fields, joinFormStyles];

  /** How the backend is reached; of it only `joining`. */
  @property({ attribute: false }) client: OrgClient | undefined;

  /** The token of a personal or public link. Never an attribute: attributes are seen by everything on the page. */
  @property({ attribute: false }) token: string | undefined;

  /** The door number to open where there is no token. */
  @property({ attribute: 'door-number', converter: (value) => value || undefined }) doorNumber: string | undefined;

  /** `fragment`: the token is taken from `#token=…` of the page's address, and out of it at once. */
  @property({ attribute: 'token-from' }) tokenFrom: 'fragment' | undefined;

  /** How long a call may take before it counts as lost, in ms; 30,000 unless said. */
  @property({ type: Number }) timeout: number | undefined;

  readonly #words = new OwnWords(this, 'joinForm', english);
  readonly #announcer = new Announcer(this);
  readonly #joining = new JoiningController(this);
  readonly #filling = new Filling(this);
  #door = '';
  #isAlone = false;
  #brokenLogo: string | undefined;
  #shown = '';
  /** Somebody pressed something: where that leads takes the focus. */
  #isPressed = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onFragment);
    this.#onFragment();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onFragment);
  }

  /** Keeps the focus and what was typed when a page moves the tag with `moveBefore()`. */
  connectedMoveCallback(): void {}

  /** Tries again what did not work: for the page to call when the person has signed in. What was filled in is sent then. */
  async retry(): Promise<void> {
    const { joining } = this.#joining;
    this.#isPressed = true;
    this.#isAlone = false;
    await this.#joining.retry();
    if (joining.step === 'stopped' && joining.preview) await this.#join();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tokenFrom')) this.#onFragment();
    const timeout = this.timeout !== undefined && this.timeout > 0 ? this.timeout : undefined;
    if (changed.has('token') || changed.has('doorNumber')) {
      this.#filling.clear();
      this.#door = normalizedDoorNumber(this.doorNumber ?? '').slice(0, DOOR_NUMBER_LENGTH);
    }
    this.#joining.open(this.client, this.#ticket, timeout);
  }

  protected override updated(): void {
    const { step } = this.#joining.joining;
    if (step === this.#shown) return;
    this.#shown = step;
    const title = this.renderRoot.querySelector<HTMLElement>('h2');
    if (this.#isPressed) title?.focus();
    else if (title && step !== 'asking') void this.updateComplete.then(() => {
      this.#announcer.say(title.textContent);
    });
    this.#isPressed = false;
  }

  protected override render(): TemplateResult {
    return html`${this.#content()}${this.#announcer.render()}`;
  }

  get #ticket(): JoinTicket | undefined {
    if (this.token) return { token: this.token };
    return this.doorNumber === undefined ? undefined : { doorNumber: normalizedDoorNumber(this.doorNumber) };
  }

  #content(): TemplateResult {
    const { joining } = this.#joining;
    switch (joining.step) {
      case 'looking': return bones(this.#words.words);
      case 'asking': return this.#asking(joining);
      case 'filling': return this.#fillingIn(joining);
      case 'stopped': return this.#stopped(joining);
      case 'done': return this.#done(joining);
    }
  }

  #asking({ failure }: Of<'asking'>): TemplateResult {
    const { words } = this.#words;
    const error = failure && (failure.code === 'not-found' && !failure.detail ? words.doorUnknown : stopOf(failure, words, '').text);
    return doorView({
      words, error, typed: this.#door, isBusy: this.#joining.isBusy, wait: this.#joining.wait,
      onType: (typed) => {
        this.#door = typed;
        this.requestUpdate();
      },
      onFind: () => {
        if (this.#door.length !== DOOR_NUMBER_LENGTH) return;
        this.#isPressed = true;
        void this.#joining.find(this.#door);
      },
    });
  }

  #fillingIn({ preview, ticket, failure }: Of<'filling'>): TemplateResult {
    const { words, format } = this.#words;
    return fillingView({
      words, format, preview, ticket, failure, filling: this.#filling, asked: askedIn(preview, words),
      isBusy: this.#joining.isBusy, wait: this.#joining.wait,
      isLogoBroken: this.#brokenLogo === preview.organization.logoUrl,
      onLogoBroken: () => {
        this.#brokenLogo = preview.organization.logoUrl;
        this.requestUpdate();
      },
      onJoin: () => {
        this.#isPressed = true;
        void this.#join();
      },
    });
  }

  #stopped({ failure, preview }: Of<'stopped'>): TemplateResult {
    const { words } = this.#words;
    const inviter = preview?.inviter;
    return stopView({
      words, stop: stopOf(failure, words, inviter ? isolate(inviter.name) : words.someone), isAlone: this.#isAlone,
      isBusy: this.#joining.isBusy, wait: this.#joining.wait, onWay: this.#onWay,
    });
  }

  #done({ outcome, preview, at }: Of<'done'>): TemplateResult {
    const { words, format } = this.#words;
    const org = isolate(preview.organization.name);
    if (outcome.kind === 'joined')
      return html`<div class="join">${head(seal(checkIcon(), 'good'), words.joinedTitle(org), words.joinedWhy)}<slot name="joined"></slot></div>`;
    const answered = askedIn(preview, words).map((asked) => ({ asked, text: answerText(asked, this.#filling.typed, format.allOf) }))
      .filter(({ text }) => text !== '');
    return html`<div class="join">${head(seal(clockIcon(), 'warn'), words.waitingTitle, words.waitingSince(org, at))}
      ${answered.length > 0 ? html`<dl class="pairs">${answered.map(({ asked, text }) => html`<dt>${asked.label}</dt><dd><bdi>${text}</bdi></dd>`)}</dl>` : nothing}
      <slot name="waiting"></slot></div>`;
  }

  async #join(): Promise<void> {
    const { joining } = this.#joining;
    if (joining.step !== 'filling' || this.#joining.isBusy || this.#joining.wait > 0) return;
    const { words } = this.#words;
    const { preview } = joining;
    const asked = askedIn(preview, words);
    if (!this.#filling.check(asked)) return this.#mend(asked.map(({ key }) => key));
    const answers = answersTo(asked, this.#filling.typed);
    if (!this.dispatchEvent(new OrgJoinEvent({ preview, answers }))) return;
    const outcome = await this.#joining.join(answers);
    if (outcome) return void this.dispatchEvent(new OrgJoinedEvent({ outcome, organization: preview.organization }));
    const { joining: now } = this.#joining;
    if (now.step !== 'filling' || now.failure?.code !== 'validation') return;
    const keys = askedIn(now.preview, words).map(({ key }) => key);
    this.#filling.refuse(now.failure, keys);
    this.#mend(keys);
  }

  /** Leads to the first field that is wrong. */
  #mend(keys: readonly FieldKey[]): void {
    const { problems } = this.#filling;
    this.requestUpdate();
    if (problems.size === 0) return;
    this.#announcer.say(this.#words.words.toMend(problems.size));
    const first = keys.find((key) => problems.has(key));
    if (first !== undefined) void this.#filling.focus(first);
  }

  readonly #onWay = (way: WayOn): void => {
    this.#isPressed = true;
    if (way === 'retry') return void this.retry();
    if (way === 'door') {
      this.#door = '';
      return this.#joining.ask();
    }
    this.#isAlone = this.dispatchEvent(new OrgSignInEvent({ reason: way === 'switch' ? 'other-account' : 'required' }));
    this.#isPressed = false;
    this.requestUpdate();
  };

  readonly #onFragment = (): void => {
    if (this.tokenFrom !== 'fragment') {
      if (this.tokenFrom) console.warn(`rosterkit: join-form knows token-from="fragment" only, not "${String(this.tokenFrom)}".`);
      return;
    }
    const token = takeFragmentToken();
    if (token !== undefined) this.token = token;
  };
}
