/**
 * The people somebody typed or pasted, each with what stands in the way of inviting them (R13). Equal ones are one; what
 * could not be invited stays here to be mended (R20).
 */
import type { InviteInput } from '../../domain/invitation.js';
import { hasCountryCode, loadPhones, looksLikePhone } from '../ui/phone-number.js';
import type { Country, PhoneCheck, PhoneProblem, Phones } from '../ui/phone-number.js';
import { writtenAddresses } from '../ui/address-text.js';
import type { WrittenAddress } from '../ui/address-text.js';
import { checkEmail, emailKey } from '../ui/email-address.js';
import type { EmailProblem } from '../ui/email-address.js';
import { inSlices } from '../ui/slices.js';
import type { Refusal } from './refusal.js';

export type AddressProblem = EmailProblem | PhoneProblem | 'neither' | 'no-channel';

export type AddressState =
  /** A number that is not checked yet. */
  | { readonly status: 'checking' }
  | { readonly status: 'ready' }
  | { readonly status: 'wrong'; readonly problem: AddressProblem; readonly letters?: string; readonly country?: Country; readonly usable?: string }
  /** Was sent to, and could not be invited. */
  | { readonly status: 'refused'; readonly refusal: Refusal };

export interface Address {
  readonly key: string;
  /** As it was written. */
  readonly typed: string;
  readonly name?: string;
  readonly kind: 'email' | 'phone' | 'neither';
  /** What is sent: a plain email, or E.164. As written, until it is known. */
  readonly value: string;
  readonly state: AddressState;
}

/** What can be sent here. */
export interface Channels {
  readonly email: boolean;
  readonly phone: boolean;
}

export class AddressBook {
  /** What is typed and not an address yet. */
  text = '';
  /** How many were there already. */
  merged = 0;
  /** Where numbers without a country code are from. */
  country: Country | undefined;
  /** Asked for with the first number. */
  countries: readonly Country[] = [];
  channels: Channels = { email: true, phone: true };
  readonly #addresses = new Map<string, Address>();
  /** Who stands for which email or number. */
  readonly #owners = new Map<string, string>();
  /** The same, the other way round. */
  readonly #owned = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  #list: readonly Address[] | undefined;
  #count = 0;
  #reading = 0;
  #last: Promise<void> = Promise.resolve();

  get all(): readonly Address[] {
    return this.#list ??= [...this.#addresses.values()];
  }

  get ready(): readonly Address[] {
    return this.all.filter(({ state }) => state.status === 'ready');
  }

  /** What somebody has to mend or to decide about. */
  get open(): readonly Address[] {
    return this.all.filter(({ state }) => state.status === 'wrong' || state.status === 'refused');
  }

  /** A paste is being taken apart, or numbers are being checked. */
  get isReading(): boolean {
    return this.#reading > 0;
  }

  /** When everything that was taken in is checked. */
  get settled(): Promise<void> {
    return this.#last;
  }

  /** Whether a number waits for its country, or got it from `country`. */
  get needsCountry(): boolean {
    return this.all.some(({ kind, typed }) => kind === 'phone' && !hasCountryCode(typed));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Takes in what was typed or pasted; resolves when every address in it is checked. One text after the other. */
  add(text: string): Promise<void> {
    return this.#inTurn(async () => {
      await inSlices(writtenAddresses(text), (written) => {
        this.#take(written);
      }, this.#changed);
      await this.#checkPhones();
    });
  }

  /** From here on numbers without a country code are from there. */
  setCountry(country: Country | undefined): Promise<void> {
    this.country = country;
    for (const address of this.all)
      if (address.kind === 'phone' && !hasCountryCode(address.typed)) this.#put({ ...address, value: address.typed, state: { status: 'checking' } });
    return this.recheck();
  }

  /** Checks the numbers again that could not be checked. */
  recheck(): Promise<void> {
    return this.#inTurn(() => this.#checkPhones());
  }

  remove(...keys: readonly string[]): void {
    for (const key of keys) {
      this.#addresses.delete(key);
      this.#disown(key);
    }
    this.#changed();
  }

  /** Takes it out to be written anew. */
  edit(key: string): void {
    const address = this.#addresses.get(key);
    if (!address) return;
    this.text = address.name ? `${address.name} <${address.typed}>` : address.typed;
    this.remove(key);
  }

  /** A number the plans do not know may be in use all the same: new ones come every year. */
  accept(key: string): void {
    const address = this.#addresses.get(key);
    if (address?.state.status !== 'wrong' || !address.state.usable) return;
    this.#settle(address, address.state.usable);
    this.#changed();
  }

  removeOpen(): void {
    this.remove(...this.open.map(({ key }) => key));
  }

  /** Could not be invited: stays, with why. */
  refuse(key: string, refusal: Refusal): void {
    const address = this.#addresses.get(key);
    if (!address) return;
    this.#put({ ...address, state: { status: 'refused', refusal } });
    this.#changed();
  }

  /** Those who were sent to need nothing more. */
  sent(keys: readonly string[]): void {
    this.merged = 0;
    this.remove(...keys);
  }

  async #inTurn(work: () => Promise<void>): Promise<void> {
    this.#reading++;
    this.#changed();
    const before = this.#last;
    const mine = before.then(work);
    this.#last = mine.catch(() => undefined);
    try {
      await mine;
    } finally {
      this.#reading--;
      this.#changed();
    }
  }

  #take(written: WrittenAddress): void {
    const { text, name } = written;
    const key = `a${String(++this.#count)}`;
    const base = { key, typed: text, value: text, ...(name && { name }) };
    if (text.includes('@') || text.includes('＠')) {
      const check = checkEmail(text);
      if (!check.ok) return this.#wrong({ ...base, kind: 'email' }, check);
      this.#settle({ ...base, kind: 'email' }, check.email);
    } else if (looksLikePhone(text)) this.#put({ ...base, kind: 'phone', state: { status: 'checking' } });
    else this.#wrong({ ...base, kind: 'neither' }, { problem: 'neither' });
  }

  /** The same rubbish twice is one thing to mend. */
  #wrong(address: Omit<Address, 'state'>, { problem, letters }: { readonly problem: AddressProblem; readonly letters?: string }): void {
    const same = `wrong ${address.typed}`;
    if (this.#owners.has(same)) return;
    this.#own(same, address.key);
    this.#put({ ...address, state: { status: 'wrong', problem, ...(letters && { letters }) } });
  }

  /** Is an address now, unless it is one already. */
  #settle(address: Omit<Address, 'state'>, value: string): void {
    const owner = this.#owners.get(emailKey(value));
    if (owner !== undefined && owner !== address.key) {
      this.merged++;
      this.#addresses.delete(address.key);
      this.#list = undefined;
      return;
    }
    if (!this.channels[address.kind as keyof Channels]) return this.#wrong(address, { problem: 'no-channel' });
    this.#own(emailKey(value), address.key);
    this.#put({ ...address, value, state: { status: 'ready' } });
  }

  async #checkPhones(): Promise<void> {
    const waiting = this.all.filter(({ kind, state }) =>
      kind === 'phone' && (state.status === 'checking' || (state.status === 'wrong' && state.problem === 'unchecked')));
    if (waiting.length === 0) return;
    const phones = await loadPhones().catch(() => undefined);
    if (phones) this.countries = phones.countries;
    await inSlices(waiting, (address) => {
      if (this.#addresses.has(address.key)) this.#checked(address, this.#check(phones, address));
    }, this.#changed);
  }

  #check(phones: Phones | undefined, { typed }: Address): PhoneCheck {
    return phones?.check(typed, this.country) ?? { ok: false, problem: 'unchecked' };
  }

  #checked(address: Address, check: PhoneCheck): void {
    this.#disown(address.key);
    if (check.ok) return this.#settle(address, check.phone);
    const { problem, country, phone } = check;
    this.#put({ ...address, state: { status: 'wrong', problem, ...(country && { country }), ...(phone && { usable: phone }) } });
  }

  #own(value: string, key: string): void {
    this.#owners.set(value, key);
    this.#owned.set(key, value);
  }

  #disown(key: string): void {
    const value = this.#owned.get(key);
    if (value !== undefined && this.#owners.get(value) === key) this.#owners.delete(value);
    this.#owned.delete(key);
  }

  #put(address: Address): void {
    this.#addresses.set(address.key, address);
    this.#list = undefined;
  }

  readonly #changed = (): void => {
    this.#list = undefined;
    for (const listener of [...this.#listeners]) listener();
  };
}

/** What is sent for an address that is ready. */
export const inputOf = ({ kind, value, name }: Address): InviteInput =>
  kind === 'phone' ? { via: 'phone', phone: value, ...(name && { name }) } : { via: 'email', email: value, ...(name && { name }) };
