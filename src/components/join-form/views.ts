/** The page's parts: its head, the entry of a door number, a dead end, and what comes after joining. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { DOOR_NUMBER_LENGTH, normalizedDoorNumber } from '../../domain/rules/door-number.js';
import type { JoinPreview } from '../../domain/join-ticket.js';
import { initialsOf } from '../ui/avatar.js';
import { doorIcon, faultIcon } from '../ui/icons.js';
import { safeUrl } from '../ui/url.js';
import type { JoinWords } from './asked.js';
import type { Stop, WayOn } from './stops.js';

export const spinner = html`<span class="spinner"></span>`;

/** What the page is about; the title takes the focus when one step follows another. */
export const head = (sign: TemplateResult, title: string, text: unknown = nothing): TemplateResult =>
  html`<div class="head" part="head">${sign}<h2 tabindex="-1">${title}</h2>${text === nothing ? nothing : html`<p>${text}</p>`}</div>`;

export const seal = (icon: TemplateResult, tone = ''): TemplateResult => html`<span class="seal ${tone}">${icon}</span>`;

/** The organisation's picture, or its initials. A picture that does not come leaves them. */
export const logo = ({ name, logoUrl }: JoinPreview['organization'], isBroken: boolean, onBroken: () => void): TemplateResult => {
  const url = isBroken ? undefined : safeUrl(logoUrl);
  return html`<span class="seal logo" aria-hidden="true">${url
    ? html`<img src=${url} alt="" referrerpolicy="no-referrer" @error=${onBroken}>` : initialsOf(name)}</span>`;
};

export const bones = (words: JoinWords): TemplateResult => html`<div class="join" role="status" aria-busy="true">
  <div class="head"><i class="bone"></i><span class="sr">${words.loading}</span><i class="bone"></i><i class="bone"></i></div>
  <div class="form"><i class="bone"></i><i class="bone"></i></div><i class="bone"></i></div>`;

export interface DoorView {
  readonly words: JoinWords;
  readonly typed: string;
  readonly error: string | undefined;
  readonly isBusy: boolean;
  /** Seconds until it can be tried again. */
  readonly wait: number;
  readonly onType: (typed: string) => void;
  readonly onFind: () => void;
}

/** A door number, as long as one is; what does not count in it is left out while it is typed. */
const asTyped = (text: string): string => normalizedDoorNumber(text).slice(0, DOOR_NUMBER_LENGTH);

export const doorView = ({ words, typed, error, isBusy, wait, onType, onFind }: DoorView): TemplateResult => {
  const type = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if ((event as InputEvent).isComposing) return;
    const number = asTyped(field.value);
    if (field.value !== number) field.value = number;
    onType(number);
  };
  const isWhole = typed.length === DOOR_NUMBER_LENGTH;
  const at = Math.min(typed.length, DOOR_NUMBER_LENGTH - 1);
  return html`<form class="join" novalidate @submit=${(event: Event) => {
    event.preventDefault();
    onFind();
  }}>
    ${head(seal(doorIcon()), words.doorTitle, words.doorWhy)}
    <div class="stack">
      <label class="sr" for="door">${words.doorNumber}</label>
      <div class="digits ${error === undefined ? '' : 'invalid'}">
        ${Array.from({ length: DOOR_NUMBER_LENGTH }, (_, cell) => html`<span class=${cell === at ? 'at' : ''}></span>`)}
        <input id="door" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" enterkeyhint="go"
          aria-describedby=${error === undefined ? 'door-hint' : 'door-problem'} aria-invalid=${error === undefined ? nothing : 'true'}
          .value=${typed} @input=${type} @compositionend=${type}>
      </div>
      ${error === undefined ? html`<p class="hint" id="door-hint">${words.doorHint}</p>`
        : html`<p class="error" id="door-problem" role="alert">${faultIcon()}<span>${error}</span></p>`}
    </div>
    <button class="button primary" type="submit" aria-disabled=${isBusy || !isWhole || wait > 0 ? 'true' : nothing}>
      ${isBusy ? spinner : nothing}${wait > 0 ? words.tryAgainIn(wait) : words.find}</button>
  </form>`;
};

export interface StopView {
  readonly words: JoinWords;
  readonly stop: Stop;
  readonly isBusy: boolean;
  readonly wait: number;
  /** Nobody on this page could sign the person in. */
  readonly isAlone: boolean;
  readonly onWay: (way: WayOn) => void;
}

const LABELS: Readonly<Record<WayOn, (words: JoinWords) => string>> = {
  'retry': (w) => w.tryAgain,
  'sign-in': (w) => w.signIn,
  'switch': (w) => w.switchAccount,
  'door': (w) => w.useDoor,
};

const wayButton = (way: WayOn, { words, isBusy, wait, onWay }: StopView): TemplateResult => {
  const isOff = isBusy || (way === 'retry' && wait > 0);
  const look = way === 'door' ? 'ghost' : way === 'retry' ? '' : 'primary';
  return html`<button class="button ${look}" type="button" aria-disabled=${isOff ? 'true' : nothing} @click=${() => {
    if (!isOff) onWay(way);
  }}>${way === 'door' ? doorIcon() : isBusy ? spinner : nothing}${way === 'retry' && wait > 0 ? words.tryAgainIn(wait) : LABELS[way](words)}</button>`;
};

export const stopView = (view: StopView): TemplateResult => {
  const { stop: { icon, tone = '', title, text, ways, slot }, words, isAlone } = view;
  const shown: readonly WayOn[] = isAlone ? [...ways, 'retry'] : ways;
  return html`<div class="join" part="stop">${head(seal(icon, tone), title, text)}
    ${isAlone ? html`<p class="hint" role="alert">${words.signInElsewhere}</p>` : nothing}
    ${shown.length > 0 ? html`<div class="stack">${shown.map((way) => wayButton(way, view))}</div>` : nothing}
    ${slot === undefined ? nothing : html`<slot name=${slot}></slot>`}</div>`;
};
