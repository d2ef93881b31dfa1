import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Announcer } from '../ui/announcer.js';
import { ChipInput } from '../ui/chip-input.js';
import type { Chip } from '../ui/chip-input.js';
import { checkIcon, closeIcon, faultIcon, mailIcon, phoneIcon, reloadIcon, selectIcon, userCheckIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { hasCountryCode, likelyCountry } from '../ui/phone-number.js';
import { inputOf } from './address-book.js';
import type { Address, AddressBook } from './address-book.js';
import { addressText, countryName, whyOf } from './address-words.js';
import type { InviteForms } from './forms.js';
import type { PlaceFields } from './place-fields.js';
import type { Batch } from './sending.js';
import type { InviteView } from './view.js';
import { channelsOf } from './ways.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** So many chips are drawn at first, and so many more each time. */
const CHIPS = 50;
/** So many of those to mend are listed at first, and so many more each time. */
const MENDS = 5;
const MORE_MENDS = 20;

const icon = ({ kind, state }: Address): TemplateResult =>
  state.status === 'wrong' ? faultIcon() : state.status === 'refused' ? userCheckIcon() : kind === 'phone' ? phoneIcon() : mailIcon();

/** Whether it should be looked at again rather than left as it is. */
const isFaulty = ({ state }: Address): boolean => state.status === 'wrong' || (state.status === 'refused' && !state.refusal.standing);

/** Many at once by phone or email: a box of chips, what is to mend under it, and where they will be (R13). */
export class AddressWay implements ReactiveController {
  readonly #host: Host;
  readonly #announcer: Announcer;
  readonly #place: PlaceFields;
  readonly #chips: ChipInput;
  #book: AddressBook | undefined;
  #end: (() => void) | undefined;
  #shown = CHIPS;
  #mends = MENDS;

  constructor(host: Host, announcer: Announcer, place: PlaceFields) {
    this.#host = host;
    this.#announcer = announcer;
    this.#place = place;
    this.#chips = new ChipInput(host, 'addresses');
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end?.();
    this.#book = undefined;
  }

  /** Everything that is ready, with what is still being typed; `undefined`: something has to be mended first. */
  async batch({ addresses, addressesPlace }: InviteForms, view: InviteView): Promise<Batch | undefined> {
    this.#chips.take();
    await addresses.settled;
    const placement = this.#place.placement(addressesPlace, view.session);
    if (!placement) return void this.#place.focusPosition();
    return { people: addresses.ready.map((address) => ({
      who: { key: address.key, name: address.name, ...(address.kind === 'phone' ? { phone: address.value } : { email: address.value }) },
      input: { ...placement, ...inputOf(address) },
    })) };
  }

  /** Puts somebody's address back to be written anew. */
  edit(book: AddressBook, key: string): void {
    this.#chips.take();
    book.edit(key);
    void this.#host.updateComplete.then(() => this.#chips.field?.focus());
  }

  focus(): void {
    this.#chips.field?.focus();
  }

  render({ addresses: book, addressesPlace }: InviteForms, view: InviteView): TemplateResult {
    this.#follow(book, view);
    const { words } = view;
    const { email, phone } = channelsOf(view.session);
    return html`<div class="form"><div class="field">
      <label class="label" for="addresses">${email && phone ? words.addresses : email ? words.emails : words.phones}</label>
      ${this.#chips.render({
        words, chips: book.all.slice(0, this.#shown).map((address) => this.#chip(address, view)), total: book.all.length, text: book.text,
        describedBy: 'addresses-tally addresses-hint', isInvalid: book.open.length > 0, isBusy: book.isReading,
        onText: (text) => {
          book.text = text;
          this.#host.requestUpdate();
        },
        onTake: (text) => {
          void this.#take(book, text, view);
        },
        onRemove: (key) => {
          this.#remove(book, key, view);
        },
        onEdit: (key) => {
          this.edit(book, key);
        },
        onMore: () => {
          this.#shown += 2 * CHIPS;
          this.#host.requestUpdate();
        },
      })}
      ${this.#tally(book, view)}<p class="hint ${book.all.length > 0 ? 'sr' : ''}" id="addresses-hint">${words.addressesHint}</p></div>
      ${this.#countryField(book, view)}${this.#mendList(book, view)}
      <div class="form two">${this.#place.render(addressesPlace, view, false)}</div></div>`;
  }

  #follow(book: AddressBook, { session, lang }: InviteView): void {
    if (book === this.#book) return;
    this.#end?.();
    this.#book = book;
    this.#shown = CHIPS;
    this.#mends = MENDS;
    book.channels = channelsOf(session);
    book.country ??= likelyCountry(lang);
    this.#end = book.subscribe(() => {
      this.#host.requestUpdate();
    });
  }

  async #take(book: AddressBook, text: string, { words }: InviteView): Promise<void> {
    const before = book.open.length;
    await book.add(text);
    const parts = [words.readyCount(book.ready.length), ...(book.open.length > before ? [words.toMendCount(book.open.length)] : [])];
    if (!book.isReading) this.#announcer.say(parts.join(', '));
  }

  #remove(book: AddressBook, key: string, { words }: InviteView): void {
    const address = book.all.find((one) => one.key === key);
    book.remove(key);
    if (address) this.#announcer.say(words.removed(isolate(addressText(address))));
  }

  #chip(address: Address, view: InviteView): Chip {
    const text = addressText(address);
    const { state, name, key } = address;
    return {
      key, name: isolate(name ?? text), why: whyOf(address, view),
      look: isFaulty(address) ? 'invalid' : state.status === 'refused' ? 'known' : state.status === 'checking' ? 'waiting' : '',
      content: html`${state.status === 'checking' ? html`<span class="spinner"></span>` : icon(address)}<span>${name
        ? html`<bdi>${name}</bdi> <span class="quiet"><bdi dir="ltr">${text}</bdi></span>` : html`<bdi dir=${address.kind === 'neither' ? 'auto' : 'ltr'}>${text}</bdi>`}</span>`,
    };
  }

  #tally(book: AddressBook, { words }: InviteView): TemplateResult {
    const faulty = book.open.filter(isFaulty).length;
    const known = book.open.length - faulty;
    return html`<p class="tally" id="addresses-tally">
      ${book.isReading ? html`<span><span class="spinner"></span>${words.reading}</span>` : nothing}
      ${book.all.length > 0 ? html`<span>${checkIcon()}${words.readyCount(book.ready.length)}</span>` : nothing}
      ${faulty > 0 ? html`<span class="bad">${faultIcon()}${words.toMendCount(faulty)}</span>` : nothing}
      ${known > 0 ? html`<span class="warn">${userCheckIcon()}${words.refusedCount(known)}</span>` : nothing}
      ${book.merged > 0 ? html`<span>${words.mergedCount(book.merged)}</span>` : nothing}</p>`;
  }

  #countryField(book: AddressBook, { words, lang }: InviteView): TemplateResult | typeof nothing {
    if (!book.needsCountry || book.countries.length === 0) return nothing;
    const names = book.countries.map((key) => ({ key, text: countryName(key, lang) })).toSorted((a, b) => a.text.localeCompare(b.text, lang));
    return html`<div class="field country"><label class="label" for="addresses-country">${words.country}</label>
      <span class="input"><select id="addresses-country" @change=${(event: Event) => {
        void book.setCountry((event.target as HTMLSelectElement).value || undefined);
      }}><option value="" .selected=${book.country === undefined}>${words.chooseCountry}</option>
        ${names.map(({ key, text }) => html`<option value=${key} .selected=${key === book.country}>${text}</option>`)}</select>${selectIcon()}</span></div>`;
  }

  #mendList(book: AddressBook, view: InviteView): TemplateResult | typeof nothing {
    const { words } = view;
    const { open } = book;
    if (open.length === 0) return nothing;
    const rest = open.length - this.#mends;
    return html`<ul class="mend" aria-label=${words.toMend}>${open.slice(0, this.#mends).map((address) => this.#mendRow(address, book, view))}
      ${open.length > 1 ? html`<li class="all">${rest > 0 ? html`<button class="button ghost little" type="button" @click=${() => {
        this.#mends += MORE_MENDS;
        this.#host.requestUpdate();
      }}>${words.moreToMend(Math.min(rest, MORE_MENDS))}</button>` : nothing}
        <button class="button ghost little" type="button" @click=${() => {
          book.removeOpen();
          this.focus();
        }}>${closeIcon()}${words.removeAllToMend}</button></li>` : nothing}</ul>`;
  }

  #mendRow(address: Address, book: AddressBook, view: InviteView): TemplateResult {
    const { words } = view;
    const { key, state } = address;
    const text = addressText(address);
    const unchecked = state.status === 'wrong' && state.problem === 'unchecked';
    return html`<li>${icon(address)}<span class="grow"><bdi dir=${address.kind === 'neither' ? 'auto' : 'ltr'}>${text}</bdi> <span class="quiet">${whyOf(address, view)}</span></span>
      ${state.status === 'wrong' && state.usable && hasCountryCode(state.usable) ? html`<button class="button ghost little" type="button" @click=${() => {
        book.accept(key);
        this.focus();
      }}>${words.useAnyway}</button>` : nothing}
      ${unchecked ? html`<button class="button ghost little" type="button" @click=${() => {
        void book.recheck();
      }}>${reloadIcon()}${words.checkAgain}</button>` : html`<button class="button ghost little" type="button" aria-label=${words.editOf(isolate(text))} @click=${() => {
        this.edit(book, key);
      }}>${words.edit}</button>`}</li>`;
  }
}
