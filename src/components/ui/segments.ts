import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface Segments<V extends string> {
  /** The `id`; also names the group of radios. */
  readonly id: string;
  /** The `id` of what names it. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly isInvalid?: boolean;
  readonly onChoose: (value: V) => void;
}

/** One of a few, side by side: radios that look like one control. */
export const segments = <V extends string>({ id, labelledBy, describedBy, options, value, isInvalid, onChoose }: Segments<V>): TemplateResult => html`
  <div class="segments" id=${id} role="radiogroup" aria-labelledby=${labelledBy} aria-describedby=${describedBy ?? nothing} aria-invalid=${isInvalid ? 'true' : nothing}>
    ${options.map((option) => html`<label><input type="radio" name=${id} value=${option.value} .checked=${live(option.value === value)} @change=${() => {
      onChoose(option.value);
    }}><span>${option.label}</span></label>`)}</div>`;
