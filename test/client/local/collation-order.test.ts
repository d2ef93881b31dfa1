import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { collationOrder } from '../../../src/client/local/collation-order.js';
import { sampleOrganization } from '../../../src/testing/sample.js';
import { holds } from '../../support/random.js';

const plainly = (texts: readonly string[], collator: Intl.Collator): number[] =>
  [...texts.keys()].sort((a, b) => collator.compare(texts[a] as string, texts[b] as string));

describe('the fast order of texts', () => {
  const collators = {
    English: new Intl.Collator('en'), Chinese: new Intl.Collator('zh'), Swedish: new Intl.Collator('sv'),
    Arabic: new Intl.Collator('ar'),
    'English with numbers': new Intl.Collator('en', { numeric: true }),
  };
  /** Letters that collators treat in ways of their own. */
  const letters = fc.constantFrom(...'aAáäåbBcchzZzØøłßıİée\u0301 -\'’.0129张章周阿𠮷ليىأ\u0640あアｱ\u200f😀');

  for (const [language, collator] of Object.entries(collators)) {
    it(`is the collator's own in ${language}, equal texts as they came`, () => {
      const text = fc.oneof(fc.string({ unit: letters, maxLength: 20 }), fc.string({ unit: 'grapheme' }));
      holds(fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        expect([...collationOrder(texts, collator)]).to.deep.equal(plainly(texts, collator));
      }));
    });
  }

  it('is the collator\'s own for a whole organisation', () => {
    const texts = sampleOrganization().members.map(({ name }) => name);
    for (const collator of Object.values(collators)) {
      expect([...collationOrder(texts, collator)]).to.deep.equal(plainly(texts, collator));
    }
  });

  it('is empty for nobody', () => { expect([...collationOrder([], collators.English)]).to.deep.equal([]); });
});
