import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Side } from './edits.js';

export interface VersusWords {
  readonly field: string;
  readonly before: string;
  readonly theirs: string;
  readonly mine: string;
  readonly unchanged: string;
  readonly merged: string;
}

/** A field that both sides changed, or only one of them: `by`. */
export interface VersusRow {
  /** Unlike those of the other rows; fit for an `id`. */
  readonly key: string;
  readonly label: string;
  readonly before: unknown;
  readonly theirs: unknown;
  readonly mine: unknown;
  readonly by?: Side;
}

export interface Versus {
  readonly words: VersusWords;
  readonly rows: readonly VersusRow[];
  readonly chosen: (key: string) => Side | undefined;
  readonly onChoose: (key: string, side: Side) => void;
}

const choice = ({ rows, chosen, onChoose }: Versus, row: VersusRow, side: Side): TemplateResult => {
  const isFirst = side === 'theirs' && rows.find(({ by }) => !by) === row;
  return html`<label class="choice"><input class="pick" type="radio" name="versus-${row.key}" value=${side} ?autofocus=${isFirst}
    .checked=${live(chosen(row.key) === side)} @change=${() => {
      onChoose(row.key, side);
    }}>${row[side]}</label>`;
};

const conflict = (view: Versus, row: VersusRow): TemplateResult => {
  const { words, chosen } = view;
  const cell = (side: Side): TemplateResult =>
    html`<td class=${chosen(row.key) === side ? 'kept' : ''} data-of=${words[side]}>${choice(view, row, side)}</td>`;
  return html`<tr><th scope="row">${row.label}</th><td class="quiet" data-of=${words.before}>${row.before}</td>${cell('theirs')}${cell('mine')}</tr>`;
};

/** What one side changed: nothing is asked, nothing is done in silence. */
const merged = ({ words }: Versus, row: VersusRow): TemplateResult => {
  const cell = (side: Side): TemplateResult => html`<td data-of=${words[side]}>${row.by === side
    ? html`${row[side]} <span class="tag">${words.merged}</span>` : words.unchanged}</td>`;
  return html`<tr class="merged"><th scope="row">${row.label}</th><td data-of=${words.before}>${row.before}</td>${cell('theirs')}${cell('mine')}</tr>`;
};

/** What both sides changed, side by side: before, theirs, mine, to choose from; and below it what merged by itself. */
export const versus = (view: Versus): TemplateResult => {
  const { words, rows } = view;
  return html`<table class="versus"><thead><tr><th scope="col">${words.field}</th><th scope="col">${words.before}</th>
      <th scope="col">${words.theirs}</th><th scope="col">${words.mine}</th></tr></thead>
    <tbody>${rows.map((row) => (row.by ? merged(view, row) : conflict(view, row)))}</tbody></table>`;
};
