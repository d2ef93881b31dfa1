import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OrgErrorData } from '../../client/errors.js';
import type { JoinPreview, JoinTicket } from '../../domain/join-ticket.js';
import type { Format } from '../../locales/format.js';
import { faultIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import type { Asked, JoinWords } from './asked.js';
import { fieldView } from './fields.js';
import { problemText } from './filling.js';
import type { Filling } from './filling.js';
import { stopOf } from './stops.js';
import { head, logo, spinner } from './views.js';

export interface FillingView {
  readonly words: JoinWords;
  readonly format: Format;
  readonly preview: JoinPreview;
  readonly ticket: JoinTicket;
  readonly failure: OrgErrorData | undefined;
  readonly filling: Filling;
  readonly asked: readonly Asked[];
  readonly isBusy: boolean;
  /** Seconds until it can be tried again. */
  readonly wait: number;
  readonly isLogoBroken: boolean;
  readonly onLogoBroken: () => void;
  readonly onJoin: () => void;
}

/** How this person came here. */
const whence = ({ via, inviter }: JoinPreview, ticket: JoinTicket, words: JoinWords): string | typeof nothing => {
  if ('doorNumber' in ticket) return words.foundBy(isolate(ticket.doorNumber));
  if (!inviter) return nothing;
  return words[via === 'link' ? 'sharedLink' : via === 'qr' ? 'sharedQr' : 'invites'](isolate(inviter.name));
};

const until = ({ expiresAt }: JoinPreview, words: JoinWords): string => {
  const date = new Date(expiresAt ?? NaN);
  return Number.isNaN(date.getTime()) ? '' : words.until(date);
};

/** Why the last try did not go through, where no field says it. */
const failureView = ({ failure, filling, words }: FillingView): TemplateResult | typeof nothing => {
  if (!failure || (failure.code === 'validation' && filling.problems.size > 0 && filling.rest.length === 0)) return nothing;
  const text = filling.rest.length > 0 ? filling.rest.join(' ')
    : failure.code === 'validation' ? failure.detail ?? words.refused : stopOf(failure, words, '').text;
  return html`<div class="error failure" role="alert">${faultIcon()}<span>${text} ${failure.code === 'validation' ? nothing : words.failedKept}</span></div>`;
};

/** What they come to, what they are asked, and what happens when they press the button. */
export const fillingView = (view: FillingView): TemplateResult => {
  const { words, preview, ticket, filling, asked, isBusy, wait } = view;
  const { organization, needsApproval } = preview;
  const org = isolate(organization.name);
  const problems = new Map(asked.flatMap((one) => {
    const problem = filling.problems.get(one.key);
    return problem ? [[one.key, problemText(problem, one, words, org)] as const] : [];
  }));
  return html`<form class="join" novalidate @submit=${(event: Event) => {
    event.preventDefault();
    view.onJoin();
  }}>
    ${head(logo(organization, view.isLogoBroken, view.onLogoBroken), needsApproval ? words.askTitle(org) : words.join(org), whence(preview, ticket, words))}
    ${asked.length > 0 ? html`<div class="form">${asked.map((one) => fieldView(one, {
      words, problems, typed: filling.typed,
      onType: (key, value, isHalf) => {
        filling.type(key, value, isHalf);
      },
    }))}</div>` : nothing}
    ${failureView(view)}
    <div class="stack"><button class="button primary" type="submit" aria-disabled=${isBusy || wait > 0 ? 'true' : nothing}>
      ${isBusy ? spinner : nothing}${wait > 0 ? words.tryAgainIn(wait) : needsApproval ? words.ask : words.join(org)}</button>
      <p class="hint">${needsApproval ? words.decides(org) : words.atOnce} ${until(preview, words)}</p></div>
  </form>`;
};
