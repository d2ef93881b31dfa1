/** What is used of libphonenumber, and nothing else of it: fetched with the first number, through `phone-number.ts`. */
import { getCountries, parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/core';
import type { CountryCode } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** @param country Where it is from, unless it says so itself. */
export const parse = (text: string, country: CountryCode | undefined): ReturnType<typeof parsePhoneNumberFromString> =>
  parsePhoneNumberFromString(text, country ? { defaultCountry: country } : {}, metadata);

/** `undefined`: it is as long as numbers there are. */
export const lengthProblem = (text: string, country: CountryCode | undefined): ReturnType<typeof validatePhoneNumberLength> =>
  validatePhoneNumberLength(text, country ? { defaultCountry: country } : {}, metadata);

export const countries = (): readonly CountryCode[] => getCountries(metadata);
