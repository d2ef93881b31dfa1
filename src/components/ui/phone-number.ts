/** Phone numbers, checked by libphonenumber's own data, which is fetched when the first number is there. */

export type PhoneProblem = 'no-country' | 'too-short' | 'too-long' | 'unused' | 'malformed' | 'unchecked';

/** ISO 3166-1, for example `GB`. */
export type Country = string;

export type PhoneCheck =
  /** E.164, for example `+8613817004421`. */
  | { readonly ok: true; readonly phone: string }
  /** `unused` ones are well-formed: `phone` is what they would be. */
  | { readonly ok: false; readonly problem: PhoneProblem; readonly country?: Country; readonly phone?: string };

export interface Phones {
  check(typed: string, country: Country | undefined): PhoneCheck;
  readonly countries: readonly Country[];
}

type Library = typeof import('./phone-library.js');
type Code = Extract<Parameters<Library['parse']>[1], string>;

const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

const LENGTHS: Readonly<Record<string, PhoneProblem>> = {
  INVALID_COUNTRY: 'no-country', TOO_SHORT: 'too-short', TOO_LONG: 'too-long', INVALID_LENGTH: 'too-short', NOT_A_NUMBER: 'malformed',
};

/** As people write it, to what the library reads: plain digits, `+` instead of `00`. */
const plain = (typed: string): string =>
  typed.normalize('NFKC').replace(INVISIBLE, '').trim().replace(/^00/u, '+');

/** Whether it says its country itself. */
export const hasCountryCode = (typed: string): boolean => plain(typed).startsWith('+');

/** Whether it looks like a number at all: nothing but what numbers are written with, and enough digits. */
export const looksLikePhone = (typed: string): boolean => {
  const text = plain(typed);
  return /^[+(]?[\d\s().\-–/]+$/u.test(text) && (text.match(/\d/gu)?.length ?? 0) >= 3;
};

const phonesOf = ({ parse, lengthProblem, countries }: Library): Phones => ({
  countries: countries(),
  check: (typed, country) => {
    const text = plain(typed);
    const own = text.startsWith('+') ? undefined : country as Code | undefined;
    const wrong = (problem: PhoneProblem, phone?: string): PhoneCheck => ({
      ok: false, problem, ...(own && { country: own }), ...(phone && { phone }),
    });
    if (!own && !text.startsWith('+')) return wrong('no-country');
    const length = lengthProblem(text, own);
    if (length) return wrong(LENGTHS[length] ?? 'malformed');
    const found = parse(text, own);
    if (!found) return wrong('malformed');
    return found.isValid() ? { ok: true, phone: found.number } : wrong('unused', found.number);
  },
});

let loading: Promise<Phones> | undefined;

/** The numbering plans of all countries. Rejects when they cannot be fetched; asked again, it tries again. */
export const loadPhones = (): Promise<Phones> => loading ??= import('./phone-library.js').then(phonesOf, (error: unknown) => {
  loading = undefined;
  throw error;
});

const regionOf = (lang: string): Country | undefined => {
  try {
    return new Intl.Locale(lang).region;
  } catch {
    return undefined;
  }
};

/** Where a number without a country code is probably from: what the page's or the browser's language says. */
export const likelyCountry = (lang: string): Country | undefined =>
  [lang, ...navigator.languages].map(regionOf).find((region) => region !== undefined && /^[A-Z]{2}$/u.test(region));
