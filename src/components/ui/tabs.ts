import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isRightToLeft } from './language.js';

export interface Tab<K extends string> {
  readonly key: K;
  readonly text: string;
  /** After the text: how many. */
  readonly end?: unknown;
}

export interface TabsView<K extends string> {
  /** Ids within the tag: a tab's is `${id}-${key}`, its panel's `${id}-panel`. */
  readonly id: string;
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
  /** On the page, not in a dialog: it takes the focus from nobody. */
  readonly isInPage?: boolean;
}

const walk = (event: KeyboardEvent): void => {
  const list = event.currentTarget as HTMLElement;
  const tabs = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const ahead = isRightToLeft(list) ? 'ArrowLeft' : 'ArrowRight';
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? tabs.length - 1
    : event.key === 'ArrowLeft' || event.key === 'ArrowRight' ? (at + (event.key === ahead ? 1 : -1) + tabs.length) % tabs.length : -1;
  if (to < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  tabs[to]?.focus();
};

/** Tabs of the APG that are chosen by hand: arrows walk, Enter, Space and a press choose, for their panels read data. */
export const tabs = <K extends string>({ id, label, tabs: all, selected, onSelect, isInPage }: TabsView<K>): TemplateResult =>
  html`<div class="tabs" role="tablist" aria-label=${label} @keydown=${walk}>${all.map(({ key, text, end }) => html`
    <button id="${id}-${key}" class="tab" type="button" role="tab" aria-selected=${String(key === selected)} aria-controls=${key === selected ? `${id}-panel` : nothing}
      tabindex=${key === selected ? 0 : -1} ?autofocus=${key === selected && !isInPage} @click=${() => {
        onSelect(key);
      }}>${text}${end ?? nothing}</button>`)}</div>`;

export interface SegmentsView<K extends string> {
  readonly label: string;
  readonly options: readonly Tab<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

/** One of a few, side by side: radio buttons of the platform, drawn as a bar. */
export const segments = <K extends string>({ label, options, chosen, onChoose }: SegmentsView<K>): TemplateResult =>
  html`<div class="segments" role="radiogroup" aria-label=${label}>${options.map(({ key, text }) => html`
    <label><input class="sr" type="radio" name=${label} .checked=${key === chosen} @change=${() => {
      onChoose(key);
    }}>${text}</label>`)}</div>`;
