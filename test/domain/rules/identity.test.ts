import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { emailKey, identityKeys, mixesAlphabets, phoneKey } from '../../../src/domain/rules/identity.js';
import { holds } from '../../support/random.js';

describe('R13, R19: one person by whatever spelling', () => {
  it('an address is the same in any case and width, with any spaces around it', () => {
    for (const email of ['ada@example.org', 'ADA@Example.ORG', '  ada@example.org\n', 'ａｄａ@example.org']) {
      expect(emailKey(email), email).to.equal('ada@example.org');
    }
    holds(fc.property(fc.emailAddress(), (email) => {
      const key = emailKey(email);
      expect(emailKey(email.toUpperCase())).to.equal(key);
      if (key !== null) expect(emailKey(key)).to.equal(key);
    }));
  });

  it('parts of an address that may be other people\'s stay apart', () => {
    const keys = ['ada@example.org', 'a.da@example.org', 'ada+work@example.org', 'ada@mail.example.org'].map(emailKey);
    expect(new Set(keys).size).to.equal(4);
    expect(keys).not.to.include(null);
  });

  it('international addresses are addresses', () => {
    for (const email of ['李@例子.公司', 'jürgen@müller.example', 'ليلى@مثال.example']) expect(emailKey(email), email).to.equal(email);
  });

  it('what is no address has no key', () => {
    for (const email of [
      '', 'ada', 'ada@', '@example.org', 'ada@example', 'ada@@example.org', 'ada b@example.org', 'ada@example..org',
      'ada@example.org,bob@example.org', 'Ada <ada@example.org>', 'ada@ex\u202eample.org', 'ada\u200b@example.org',
      `${'x'.repeat(250)}@example.org`,
    ]) {
      expect(emailKey(email), email).to.be.null;
    }
  });

  it('letters that look alike are not taken for one another', () => {
    expect(emailKey('\u0430da@example.org')).to.be.null;
    expect(mixesAlphabets('\u0430da')).to.be.true;
    expect(mixesAlphabets('李ada')).to.be.false;
  });

  it('a number is the same however it is grouped', () => {
    for (const phone of ['+442071838750', '+44 20 7183 8750', '+44 (0)20-7183-8750', '0044 20 7183 8750', '＋44 20.7183.8750']) {
      expect(phoneKey(phone), phone).to.equal('+442071838750');
    }
  });

  it('what is no number with its country has no key', () => {
    for (const phone of ['', '+', '123', '020 7183 8750', '+0 123 456 789', '+44 call me', '+1234567890123456', '8.61E+12']) {
      expect(phoneKey(phone), phone).to.be.null;
    }
  });

  it('never throws, whatever is typed', () => {
    holds(fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const key of [emailKey(text), phoneKey(text)]) expect(key === null || key.length > 0).to.be.true;
    }));
  });

  it('a person is known by all that reaches them', () => {
    expect(identityKeys({ email: 'ADA@example.org', phone: '+44 20 7183 8750' })).to.deep.equal(['ada@example.org', '+442071838750']);
    expect(identityKeys({ email: null, phone: 'none' })).to.deep.equal([]);
  });
});
