import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';

/** What a list shows instead of rows: what it is, why, and the next step. */
export interface StateView {
  readonly icon: TemplateResult;
  readonly tone?: 'warning';
  readonly title: string;
  readonly text?: string | undefined;
  /** Buttons; the first is the way on. */
  readonly actions?: TemplateResult | undefined;
  /** `assertive` failures interrupt; everything else waits its turn. */
  readonly role?: 'alert' | 'status';
}

export const stateView = (view: StateView): TemplateResult => html`
  <div class="state" part="state" role=${view.role ?? nothing}>
    <span class="sign ${view.tone ?? ''}">${view.icon}</span>
    <h3>${view.title}</h3>
    ${view.text ? html`<p dir="auto">${view.text}</p>` : nothing}
    ${view.actions ? html`<div class="acts">${view.actions}</div>` : nothing}
  </div>
`;
