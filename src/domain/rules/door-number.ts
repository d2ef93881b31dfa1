/** The organisation's short public id: what somebody without a link types to find it (R10, R12). */

/** Digits and letters that nobody takes for one another: no `0` or `O`, no `1`, `I` or `L`. */
export const DOOR_NUMBER_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const DOOR_NUMBER_LENGTH = 6;

/** Each byte below this stands for a letter; so that all are equally likely, the others for none. */
const FAIR = 256 - (256 % DOOR_NUMBER_ALPHABET.length);

/**
 * A new door number.
 * @param randomBytes Gives so many random bytes; called again when some of them were of no use.
 */
export function newDoorNumber(randomBytes: (count: number) => Iterable<number>): string {
  let number = '';
  while (number.length < DOOR_NUMBER_LENGTH) {
    for (const byte of randomBytes(DOOR_NUMBER_LENGTH)) {
      if (byte < FAIR && number.length < DOOR_NUMBER_LENGTH) {
        number += DOOR_NUMBER_ALPHABET.charAt(byte % DOOR_NUMBER_ALPHABET.length);
      }
    }
  }
  return number;
}

/** What was typed, as it is compared: case, width, spaces, dashes and dots do not count. */
export const normalizedDoorNumber = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().replace(/[\s\p{Dash}._\u200b-\u200f\u2060\ufeff]+/gu, '');

/** Whether it can be a door number at all. */
export const isDoorNumber = (typed: string): boolean => {
  const number = normalizedDoorNumber(typed);
  return number.length === DOOR_NUMBER_LENGTH && [...number].every((letter) => DOOR_NUMBER_ALPHABET.includes(letter));
};
