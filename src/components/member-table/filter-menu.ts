import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { OrgSession } from '../../client/capabilities.js';
import { chevronLeftIcon, chevronRightIcon, closeIcon } from '../ui/icons.js';
import { Popup } from '../ui/popup.js';
import { filterOf, toggled } from './filter-choices.js';
import type { Filter, FilterData } from './filter-choices.js';
import type { Chosen, FilterId } from './filters.js';
import type { AllWords, LaterWords } from './words.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** A header that can be sorted by, for lists too narrow to have headers. */
export interface SortChoice {
  readonly label: string;
  readonly on: boolean;
  readonly up: boolean;
  readonly pick: () => void;
}

export interface FilterMenuView extends FilterData {
  readonly ready: OrgSession;
  /** What can be filtered by. */
  readonly ids: readonly FilterId[];
  readonly chosen: Chosen;
  readonly sorts: readonly SortChoice[];
  readonly texts: AllWords;
  readonly words: LaterWords;
  readonly onChoose: (change: (chosen: Chosen) => Chosen) => void;
}

const filterFor = (id: FilterId, view: FilterMenuView): Filter => filterOf(id, view.ready, view, view.words, view.texts.common);

/** As many names of one filter as a chip says. */
const NAMES = 3;

const chip = (id: FilterId, values: readonly string[], view: FilterMenuView): TemplateResult => {
  const { label, options, icon } = filterFor(id, view);
  const { words, texts: { format } } = view;
  const text = values.length > NAMES ? words.chosen(label, values.length)
    : format.anyOf(values.map((value) => options.find((option) => option.value === value)?.label ?? value));
  return html`<span class="chip">${icon()}<bdi>${text}</bdi><button type="button" class="off" aria-label=${words.removeFilter(text)}
    @click=${() => {
      view.onChoose(({ [id]: _gone, ...rest }) => rest);
    }}>${closeIcon()}</button></span>`;
};

/** The filters, one below the other; each opens its list to choose from in place. */
export class FilterMenu {
  readonly popup: Popup;
  readonly #host: Host;
  #page: FilterId | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.popup = new Popup(host, 'filters');
  }

  async toggle(anchor: Element): Promise<void> {
    this.#page = undefined;
    await this.popup.toggle(anchor);
    this.#focus();
  }

  /** What is chosen, to be taken away. */
  chips(view: FilterMenuView): (TemplateResult | typeof nothing)[] {
    return view.ids.map((id) => (view.chosen[id] ? chip(id, view.chosen[id], view) : nothing));
  }

  render(view: FilterMenuView): TemplateResult {
    return html`<div id="filters" class="menu" role="dialog" aria-label=${view.texts.words.filter} popover="auto"
      @toggle=${this.popup.onToggle}>${this.popup.isOpen ? this.#body(view) : nothing}</div>`;
  }

  #body(view: FilterMenuView): TemplateResult {
    return this.#page && view.ids.includes(this.#page) ? this.#options(filterFor(this.#page, view), view) : this.#list(view);
  }

  #list(view: FilterMenuView): TemplateResult {
    const { ids, chosen, sorts, words } = view;
    return html`
      ${ids.map((one) => filterFor(one, view)).map(({ id, icon, label }) => html`<button type="button" class="menu-item" @click=${() => this.#turn(id)}>${icon()}
        <span class="grow">${label}</span>${chosen[id] ? html`<span class="count">${chosen[id].length}</span>` : nothing}
        ${chevronRightIcon()}</button>`)}
      ${sorts.length > 0 ? html`<div class="sorts only-narrow" role="radiogroup" aria-label=${words.sortBy}>
        <p class="menu-title">${words.sortBy}</p>
        ${sorts.map(({ label, on, up, pick }) => html`<button type="button" class="menu-item" role="radio" aria-checked=${on}
          @click=${pick}><span class="grow">${label}</span>${on ? (up ? '↑' : '↓') : nothing}</button>`)}</div>` : nothing}`;
  }

  #options(filter: Filter, { chosen, words, onChoose }: FilterMenuView): TemplateResult {
    const values = chosen[filter.id] ?? [];
    return html`
      <button type="button" class="menu-item back" aria-label=${words.backFrom(filter.label)} @click=${() => this.#turn(undefined)}>
        ${chevronLeftIcon()}<span class="strong">${filter.label}</span></button>
      <hr>
      <div role="group" aria-label=${filter.label}>
        ${filter.options.map(({ value, label }) => html`<label class="menu-item"><span class="grow clip" dir="auto">${label}</span>
          <input class="tick" type="checkbox" value=${value} .checked=${values.includes(value)}
            @change=${(event: Event) => {
              const { checked } = event.target as HTMLInputElement;
              onChoose((now) => toggled(now, filter, value, checked));
            }}></label>`)}
        ${filter.options.length === 0 ? html`<p class="menu-title">${words.nothingToChoose}</p>` : nothing}
      </div>`;
  }

  #turn(page: FilterId | undefined): void {
    this.#page = page;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      this.#focus();
    });
  }

  #focus(): void {
    this.popup.element?.querySelector<HTMLElement>('button, input')?.focus();
  }
}
