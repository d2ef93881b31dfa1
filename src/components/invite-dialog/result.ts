import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Announcer } from '../ui/announcer.js';
import type { InviteForms } from './forms.js';
import { emptyPerson, emptyPlace } from './forms.js';
import type { Refusal } from './refusal.js';
import { resultTitle, resultView } from './result-view.js';
import { isPassing } from './sending.js';
import type { SendOutcome } from './sending.js';
import type { InviteView } from './view.js';
import { WaysOut } from './ways-out.js';
import type { InviteWay } from './way-names.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** So many of those who were sent to are listed at first. */
const SENT = 3;
const REFUSALS = 50;

export interface ResultLinks {
  /** Back in the form, with that one to be written anew. */
  readonly onEdit: (refusal: Refusal) => void;
  /** The host shows something else now. */
  readonly onLeave: () => void;
}

/** What became of the last batch, until the person goes on: who was sent to, who was not, and what helps. */
export class Result {
  readonly ways: WaysOut;
  readonly #host: Host;
  readonly #announcer: Announcer;
  #outcome: SendOutcome | undefined;
  #forms: InviteForms | undefined;
  #shown = SENT;
  #refusalsShown = REFUSALS;

  constructor(host: Host, announcer: Announcer) {
    this.#host = host;
    this.#announcer = announcer;
    this.ways = new WaysOut(host);
  }

  get outcome(): SendOutcome | undefined {
    return this.#outcome;
  }

  /** How many stay in the form to be mended. */
  get open(): number {
    return this.#outcome?.refusals.filter((refusal) => this.ways.step(refusal)?.status !== 'done').length ?? 0;
  }

  /** Takes up what a batch came to: who was sent to leaves the form, who was not stays in it with why (R20). */
  take(outcome: SendOutcome, way: InviteWay, forms: InviteForms, view: InviteView): void {
    this.#outcome = outcome;
    this.#forms = forms;
    this.#shown = outcome.refusals.length === 0 ? 10 : SENT;
    this.#refusalsShown = REFUSALS;
    const sent = outcome.sent.map(({ who }) => who.key);
    if (way === 'addresses') {
      forms.addresses.sent(sent);
      for (const refusal of outcome.refusals) if (!isPassing(refusal.error)) forms.addresses.refuse(refusal.who.key, refusal);
      if (forms.addresses.all.length === 0) Object.assign(forms.addressesPlace, emptyPlace());
    } else if (way === 'contacts') {
      for (const key of sent) forms.contacts.delete(key);
      for (const { who, standing } of outcome.refusals) if (standing) forms.contacts.delete(who.key);
    } else if (sent.length > 0) {
      Object.assign(forms.person, emptyPerson());
      Object.assign(forms.personPlace, emptyPlace());
    }
    void this.ways.begin(outcome.refusals, view);
    this.#announcer.say(resultTitle(outcome, view.words));
    this.#focus('.dialog-head h2');
  }

  clear(): void {
    this.#outcome = undefined;
    this.ways.drop();
  }

  render(outcome: SendOutcome, view: InviteView, { onEdit, onLeave }: ResultLinks): TemplateResult {
    const { ways } = this;
    return resultView(outcome, {
      ways, shown: this.#shown, refusalsShown: this.#refusalsShown, onEdit,
      onMore: () => {
        this.#shown += 100;
        this.#host.requestUpdate();
      },
      onMoreRefusals: () => {
        this.#refusalsShown += 100;
        this.#host.requestUpdate();
      },
      onOpenPending: (refusal) => {
        onLeave();
        ways.openPending(refusal);
      },
      onOpenMember: (refusal) => {
        void ways.openMember(refusal, view).then((isOpen) => {
          if (isOpen) onLeave();
        });
      },
      onAsk: (refusal) => {
        ways.ask(refusal);
        this.#focus('.ask .keep');
      },
      onKeep: (refusal) => {
        ways.drop();
        this.#focus(`[data-key="${CSS.escape(refusal.who.key)}"] .ask-first`);
      },
      onTake: (refusal) => {
        void this.#wayOut(refusal, view);
      },
    }, view);
  }

  async #wayOut(refusal: Refusal, view: InviteView): Promise<void> {
    const isDone = await (refusal.standing === 'rejected' ? this.ways.reexamine(refusal, view)
      : refusal.standing === 'terminated' ? this.ways.restore(refusal, view) : this.ways.inviteAgain(refusal, view));
    if (!isDone) return;
    this.#forms?.addresses.remove(refusal.who.key);
    const step = this.ways.step(refusal);
    if (step?.status === 'done') this.#announcer.say(step.text);
    this.#focus(`[data-key="${CSS.escape(refusal.who.key)}"] .head`);
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => {
      const target = this.#host.renderRoot.querySelector<HTMLElement>(selector);
      // A heading takes the focus only when it is given to it.
      if (target && target.tabIndex < 0) target.tabIndex = -1;
      target?.focus();
      target?.closest('.ask')?.scrollIntoView({ block: 'nearest' });
    });
  }
}
