import { expect } from '@open-wc/testing';
import { nameFlags } from '../../../src/domain/rules/name-flags.js';

describe('names to look at twice', () => {
  for (const name of [
    'Freyа Lindqvist', // a Cyrillic а
    'Τomás Herrera', // a Greek Τ
    'Аdmin', 'Рay Smith',
    'Anna Рарра', // a word all of Cyrillic letters that reads as Latin
  ])
    it(`R45: letters of several alphabets in ${name} are noticed`, () => {
      expect(nameFlags(name)).to.deep.equal(['mixed-alphabets']);
    });

  for (const name of ['Ada\u202eofnI', 'Eve \u2066Smith\u2069'])
    it(`R45: controls that turn ${JSON.stringify(name)} around are noticed`, () => {
      expect(nameFlags(name)).to.include('reordered');
    });

  for (const name of ['A\u200bda', 'Ada\u00ad', 'Ada\u200dm', 'Ada\u{e0041}', '\u3164'])
    it(`R45: characters that cannot be seen in ${JSON.stringify(name)} are noticed`, () => {
      expect(nameFlags(name)).to.include('hidden-characters');
    });

  for (const name of [
    '周美琳', 'Ana Carolina dos Santos Figueiredo', 'Hélène Beauregard', 'Пётр Ильич', 'Ελένη Παπαδοπούλου', 'ليلى المنصوري', 'David 王',
    'Пётр Ильич (Pyotr Ilyich)', 'می\u200cخواهم', '👩\u200d🔬 Ada', 'O’Sullivan', 'Ян', '', 'Jean-Luc', 'Ⅳ',
  ])
    it(`${name || 'an empty name'} is a name like any other`, () => {
      expect(nameFlags(name)).to.deep.equal([]);
    });

  it('a name of 100,000 characters is looked through in one go', () => {
    expect(nameFlags(`${'аa'.repeat(50_000)}`)).to.deep.equal(['mixed-alphabets']);
  });
});
