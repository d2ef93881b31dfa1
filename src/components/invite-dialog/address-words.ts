import { failureSentence } from '../ui/failure.js';
import { phoneText } from '../ui/phone-text.js';
import type { Country } from '../ui/phone-number.js';
import type { Address, AddressProblem, AddressState } from './address-book.js';
import { standingTag } from './standing-words.js';
import type { InviteView, InviteWords } from './view.js';

/** “United Kingdom” for `GB`. */
export const countryName = (country: Country, lang: string): string => {
  try {
    return new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
  } catch {
    return country;
  }
};

type Wrong = Omit<Extract<AddressState, { status: 'wrong' }>, 'status'>;

const WORDS: Readonly<Record<AddressProblem, (words: InviteWords, country: string | undefined, letters: string) => string>> = {
  'hidden': (w) => w.problemHidden,
  'letters': (w, _country, letters) => w.problemLetters(letters),
  'no-name': (w) => w.problemNoName,
  'no-domain': (w) => w.problemNoDomain,
  'no-ending': (w) => w.problemNoEnding,
  'malformed': (w) => w.problemMalformed,
  'too-long': (w, country) => country ? w.problemPhoneLongIn(country) : w.problemTooLong,
  'neither': (w) => w.problemNeither,
  'no-channel': (w) => w.problemNoChannel,
  'no-country': (w) => w.problemNoCountry,
  'too-short': (w, country) => country ? w.problemPhoneShortIn(country) : w.problemPhoneShort,
  'unused': (w, country) => country ? w.problemUnusedIn(country) : w.problemUnused,
  'unchecked': (w) => w.problemUnchecked,
};

/** What is wrong, to stand after the address: “is missing its ending”. */
export const problemText = ({ problem, country, letters = '' }: Wrong, { words, lang }: Pick<InviteView, 'words' | 'lang'>): string =>
  WORDS[problem](words, country && countryName(country, lang), letters);

/** An address as it is shown: a number in groups; a mangled one as it was written. */
export const addressText = ({ kind, value, typed, state }: Address): string =>
  kind === 'phone' && value.startsWith('+') && state.status !== 'wrong' ? phoneText(value) : kind === 'email' && state.status !== 'wrong' ? value : typed;

/** Why it wants attention. */
export const whyOf = ({ state }: Address, view: InviteView): string | undefined =>
  state.status === 'wrong' ? problemText(state, view)
    : state.status === 'refused' ? (state.refusal.standing ? standingTag(state.refusal.standing, view.words) : failureSentence(state.refusal.error, view.common)) : undefined;
