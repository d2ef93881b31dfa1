import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  DOOR_NUMBER_ALPHABET, DOOR_NUMBER_LENGTH, isDoorNumber, newDoorNumber, normalizedDoorNumber,
} from '../../../src/domain/rules/door-number.js';
import { holds } from '../../support/random.js';

const letter = fc.constantFrom(...DOOR_NUMBER_ALPHABET);
const number = fc.string({ unit: letter, minLength: DOOR_NUMBER_LENGTH, maxLength: DOOR_NUMBER_LENGTH });

describe('the door number', () => {
  it('R12: is of six characters, none of which is taken for another', () => {
    expect(DOOR_NUMBER_LENGTH).to.equal(6);
    for (const one of '01OIL') expect(DOOR_NUMBER_ALPHABET).not.to.include(one);
    expect(new Set(DOOR_NUMBER_ALPHABET).size).to.equal(DOOR_NUMBER_ALPHABET.length);
  });

  it('R12: a new one is always one, whatever the random bytes are', () => {
    holds(fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 239 })), fc.nat({ max: 5 }), (bytes, useless) => {
      let calls = 0;
      // Bytes past the last fair one are of no use: they are asked for again.
      const made = newDoorNumber((count) => Array.from({ length: count }, () => (calls++ < useless ? 255 : bytes.next().value as number)));
      expect(isDoorNumber(made), made).to.be.true;
      expect(normalizedDoorNumber(made)).to.equal(made);
    }));
  });

  it('each character is as likely as any other: it stands for as many bytes, and the rest are asked for again', () => {
    const seen = new Map<string, number>();
    for (let byte = 0; byte < 256; byte++) {
      let asked = 0;
      const made = newDoorNumber((count) => Array.from({ length: count }, () => (asked++ < count ? byte : 0)));
      const [first = ''] = made;
      if (asked === DOOR_NUMBER_LENGTH) seen.set(first, (seen.get(first) ?? 0) + 1);
      else expect(byte).to.be.at.least(240);
    }
    expect(seen.size).to.equal(DOOR_NUMBER_ALPHABET.length);
    expect(new Set(seen.values()).size).to.equal(1);
  });

  it('case, width, spaces, dashes and dots do not count in what is typed', () => {
    holds(fc.property(number, (one) => {
      for (const typed of [one.toLowerCase(), ` ${one} `, one.replace(/(...)/u, '$1-'), one.split('').join(' '), one.replace(/(..)/u, '$1\u2013.')]) {
        expect(normalizedDoorNumber(typed)).to.equal(one);
        expect(isDoorNumber(typed)).to.be.true;
      }
    }));
    expect(normalizedDoorNumber('Ｋ７Ｍ２ＱＸ')).to.equal('K7M2QX');
  });

  it('what is shorter, longer or has other characters is none', () => {
    for (const typed of ['', 'K7M2Q', 'K7M2QXX', 'K7M2Q0', 'K7M2QO', 'K7M2Q1', 'KÄM2QX', 'K7M2Q👋', '__proto__']) {
      expect(isDoorNumber(typed), typed).to.be.false;
    }
  });
});
