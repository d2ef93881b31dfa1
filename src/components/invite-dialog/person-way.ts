import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { InviteInput } from '../../domain/invitation.js';
import { checkEmail } from '../ui/email-address.js';
import { alertIcon, selectIcon } from '../ui/icons.js';
import { hasCountryCode, likelyCountry, loadPhones, looksLikePhone } from '../ui/phone-number.js';
import type { Country } from '../ui/phone-number.js';
import { segments } from '../ui/tabs.js';
import { countryName, problemText } from './address-words.js';
import type { AddressState } from './address-book.js';
import type { ContactList } from './contact-list.js';
import { contactInvitee } from './contacts-way.js';
import type { InviteForms, PersonForm } from './forms.js';
import type { PlaceFields } from './place-fields.js';
import type { Invitee } from './refusal.js';
import type { Batch } from './sending.js';
import type { InviteView } from './view.js';
import { channelsOf, waysOf } from './ways.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };
type Wrong = Omit<Extract<AddressState, { status: 'wrong' }>, 'status'>;
type Found = { readonly ok: true; readonly who: Pick<Invitee, 'email' | 'phone'>; readonly input: InviteInput } | { readonly ok: false; readonly wrong: Wrong };

/** One person with their place: typed, or picked from contacts, which replaces name, phone and email (R15). */
export class PersonWay {
  readonly #host: Host;
  readonly #place: PlaceFields;
  readonly #list: ContactList;
  /** What keeps the form from being sent, by field. */
  readonly #problems = new Map<'name' | 'address' | 'contact', (view: InviteView) => string>();
  #country: Country | undefined;
  #countries: readonly Country[] = [];

  constructor(host: Host, place: PlaceFields, list: ContactList) {
    this.#host = host;
    this.#place = place;
    this.#list = list;
  }

  /** The person, checked; `undefined`: something has to be mended first, and the focus is there. */
  async batch({ person, personPlace }: InviteForms, view: InviteView): Promise<Batch | undefined> {
    this.#problems.clear();
    const placement = this.#place.placement(personPlace, view.session);
    const made = this.#isFromContacts(person, view) ? this.#contact(person) : await this.#typed(person, view);
    this.#host.requestUpdate();
    if (!made) return void this.#focusWrong();
    if (!placement) return void this.#place.focusPosition();
    return { people: [{ who: made.who, input: { ...placement, ...made.input } }] };
  }

  /** Another form, or another person: what was wrong is no more. */
  reset(): void {
    this.#problems.clear();
  }

  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('#person-address')?.focus();
  }

  render(forms: InviteForms, view: InviteView): TemplateResult {
    const { person, personPlace } = forms;
    const { words } = view;
    const canPick = waysOf(view.session).includes('contacts');
    const isPicked = this.#isFromContacts(person, view);
    return html`<div class="form">
      ${canPick ? segments({
        label: words.who, options: [{ key: 'new', text: words.somebodyNew }, { key: 'contact', text: words.fromContacts }], chosen: person.kind,
        onChoose: (kind) => {
          this.#set(person, { kind });
        },
      }) : nothing}
      ${isPicked ? html`<div class="framed">${this.#list.render({
        kind: 'one', isChosen: ({ id }) => person.contact?.id === id,
        onChoose: (contact) => {
          this.#set(person, { contact });
        },
      }, view)}</div>${this.#error('contact', view)}` : this.#fields(person, view)}
      <div class="form two">${this.#place.render(personPlace, view, true)}</div></div>`;
  }

  #isFromContacts({ kind }: PersonForm, { session }: InviteView): boolean {
    return kind === 'contact' && waysOf(session).includes('contacts');
  }

  #fields(person: PersonForm, view: InviteView): TemplateResult {
    const { words, common, session } = view;
    const { email, phone } = channelsOf(session);
    const field = (key: 'name' | 'address', label: string, dir: 'auto' | 'ltr'): TemplateResult => html`<div class="field">
      <label class="label" for="person-${key}">${label}</label><span class="input ${this.#problems.has(key) ? 'invalid' : ''}">
        <input id="person-${key}" type="text" autocomplete="off" autocapitalize=${key === 'name' ? 'words' : 'off'} spellcheck="false" dir=${dir} aria-required="true"
          aria-invalid=${this.#problems.has(key) ? 'true' : nothing} aria-describedby=${this.#problems.has(key) ? `person-${key}-error` : nothing}
          .value=${person[key]} @input=${(event: Event) => {
            this.#problems.delete(key);
            this.#set(person, { [key]: (event.target as HTMLInputElement).value });
          }}></span>${this.#error(key, view)}</div>`;
    return html`<div class="form two">${field('name', common.fieldName, 'auto')}
      ${field('address', email && phone ? words.address : email ? common.fieldEmail : common.fieldPhone, 'ltr')}${this.#countryField(person, view)}</div>`;
  }

  #countryField({ address }: PersonForm, { words, lang }: InviteView): TemplateResult | typeof nothing {
    if (!looksLikePhone(address) || hasCountryCode(address)) return nothing;
    void this.#loadCountries();
    this.#country ??= likelyCountry(lang);
    return html`<div class="field all"><label class="label" for="person-country">${words.country}</label><span class="input"><select id="person-country" @change=${(event: Event) => {
      this.#country = (event.target as HTMLSelectElement).value || undefined;
      this.#problems.delete('address');
      this.#host.requestUpdate();
    }}><option value="" .selected=${this.#country === undefined}>${words.chooseCountry}</option>${this.#countries
      .map((key) => ({ key, text: countryName(key, lang) })).toSorted((a, b) => a.text.localeCompare(b.text, lang))
      .map(({ key, text }) => html`<option value=${key} .selected=${key === this.#country}>${text}</option>`)}</select>${selectIcon()}</span></div>`;
  }

  async #loadCountries(): Promise<void> {
    if (this.#countries.length > 0) return;
    this.#countries = await loadPhones().then(({ countries }) => countries, () => []);
    if (this.#countries.length > 0) this.#host.requestUpdate();
  }

  #error(key: 'name' | 'address' | 'contact', view: InviteView): TemplateResult | typeof nothing {
    const text = this.#problems.get(key)?.(view);
    return text === undefined ? nothing : html`<span class="error" id="person-${key}-error">${alertIcon()}<span>${text}</span></span>`;
  }

  #set(person: PersonForm, change: Partial<PersonForm>): void {
    Object.assign(person, change);
    if ('kind' in change || 'contact' in change) this.#problems.clear();
    this.#host.requestUpdate();
  }

  #focusWrong(): void {
    const [key] = this.#problems.keys();
    void this.#host.updateComplete.then(() => {
      this.#host.renderRoot.querySelector<HTMLElement>(key === 'contact' ? '.framed input' : `#person-${key ?? 'name'}`)?.focus();
    });
  }

  #contact({ contact }: PersonForm): { who: Invitee; input: InviteInput } | undefined {
    if (!contact) return void this.#problems.set('contact', ({ words }) => words.needContact);
    return { who: contactInvitee(contact), input: { via: 'contact', contactId: contact.id } };
  }

  async #typed(person: PersonForm, view: InviteView): Promise<{ who: Invitee; input: InviteInput } | undefined> {
    const name = person.name.replace(/\s+/gu, ' ').trim();
    if (!name) this.#problems.set('name', ({ words }) => words.needName);
    const typed = person.address.trim();
    if (!typed) return void this.#problems.set('address', ({ words }) => words.needAddress);
    const found = await this.#address(typed, view);
    if (!found.ok) return void this.#problems.set('address', (now) => now.words.addressProblem(problemText(found.wrong, now)));
    return name ? { who: { key: 'person', name, ...found.who }, input: { ...found.input, name } } : undefined;
  }

  async #address(typed: string, { session }: InviteView): Promise<Found> {
    const channels = channelsOf(session);
    if (typed.includes('@') || typed.includes('＠')) {
      const check = checkEmail(typed);
      if (!check.ok) return { ok: false, wrong: check };
      return channels.email ? { ok: true, who: { email: check.email }, input: { via: 'email', email: check.email } } : { ok: false, wrong: { problem: 'no-channel' } };
    }
    if (!looksLikePhone(typed)) return { ok: false, wrong: { problem: 'neither' } };
    if (!channels.phone) return { ok: false, wrong: { problem: 'no-channel' } };
    const phones = await loadPhones().catch(() => undefined);
    if (!phones) return { ok: false, wrong: { problem: 'unchecked' } };
    const check = phones.check(typed, this.#country);
    return check.ok ? { ok: true, who: { phone: check.phone }, input: { via: 'phone', phone: check.phone } } : { ok: false, wrong: check };
  }
}
