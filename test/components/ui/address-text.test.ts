import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writtenAddresses } from '../../../src/components/ui/address-text.js';
import { checkEmail } from '../../../src/components/ui/email-address.js';
import { loadPhones, looksLikePhone } from '../../../src/components/ui/phone-number.js';
import type { Phones } from '../../../src/components/ui/phone-number.js';
import { inSlices } from '../../../src/components/ui/slices.js';

const texts = (text: string): string[] => [...writtenAddresses(text)].map((one) => (one.name ? `${one.name}=${one.text}` : one.text));

describe('addresses in pasted text', () => {
  const cases: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
    ['commas, semicolons, full-width ones', 'a@b.cc, c@d.ee;f@g.hh，i@j.kk；l@m.nn、o@p.qq', ['a@b.cc', 'c@d.ee', 'f@g.hh', 'i@j.kk', 'l@m.nn', 'o@p.qq']],
    ['new lines, tabs and spaces', 'a@b.cc\r\nc@d.ee\tf@g.hh i@j.kk', ['a@b.cc', 'c@d.ee', 'f@g.hh', 'i@j.kk']],
    ['names before addresses', 'Ann Lee <ann@x.yz>, "Lee, Bo" <bo@x.yz> Cy <cy@x.yz>', ['Ann Lee=ann@x.yz', 'Lee, Bo=bo@x.yz', 'Cy=cy@x.yz']],
    ['last names first', 'Lee, Ann <ann@x.yz>; bo@x.yz', ['Lee, Ann=ann@x.yz', 'bo@x.yz']],
    ['spaces within numbers', '+86 139 1740 2286 +971 50 555 0177, 020 7946-0958', ['+86 139 1740 2286', '+971 50 555 0177', '020 7946-0958']],
    ['numbers one after the other', '13917402286 13917402287', ['13917402286', '13917402287']],
    ['what is around addresses', '(a@b.cc). mailto:c@d.ee “f@g.hh”', ['a@b.cc', 'c@d.ee', 'f@g.hh']],
    ['rubbish between', 'please invite a@b.cc and c@d.ee', ['please invite', 'a@b.cc', 'and', 'c@d.ee']],
    ['a quote that is never closed', '"a@b.cc, c@d.ee\nf@g.hh', ['a@b.cc', 'c@d.ee', 'f@g.hh']],
    ['a bracket that is never closed', 'Ann <ann@x.yz, b@c.dd', ['Ann', 'ann@x.yz', 'b@c.dd']],
    ['nothing', ' ,;\n ', []],
  ];
  for (const [what, text, found] of cases)
    it(`R13: ${what}`, () => {
      expect(texts(text)).to.deep.equal(found);
    });

  it('R13: whatever is pasted, no address in it is lost', () => {
    const address = fc.stringMatching(/^[a-z]{1,8}@[a-z]{1,8}\.[a-z]{2,4}$/);
    const between = fc.constantFrom(', ', '; ', '，', '；', '\n', '\t', ' ', ',\n', ' ; ');
    fc.assert(fc.property(fc.array(fc.tuple(address, between), { maxLength: 30 }), (pairs) => {
      expect(texts(pairs.flat().join(''))).to.deep.equal(pairs.map(([one]) => one));
    }));
  });

  it('S23: 100,000 hostile characters are read in linear time', () => {
    for (const text of ['<'.repeat(100_000), '"'.repeat(100_001), '<a'.repeat(50_000), 'a '.repeat(50_000), '('.repeat(100_000), '1 '.repeat(50_000), 'a@'.repeat(50_000)])
      expect([...writtenAddresses(text)].every((one) => one.text.length > 0), text.slice(0, 4)).to.equal(true);
  });
});

describe('email addresses', () => {
  const problem = (text: string): string => {
    const check = checkEmail(text);
    return check.ok ? check.email : check.problem;
  };

  it('R13: says what is wrong', () => {
    expect(['kwame@fjord', '@x.yz', 'a@', 'a..b@x.yz', 'a@-x.yz', 'a b@x.yz', 'a@x.1', 'a@x..yz', `${'a'.repeat(65)}@x.yz`].map(problem))
      .to.deep.equal(['no-ending', 'no-name', 'no-domain', 'malformed', 'malformed', 'malformed', 'malformed', 'malformed', 'too-long']);
  });

  it('R13: what can be sent to can be sent to', () => {
    for (const email of ['a@b.cc', "o'neil+list@sub.example.org", 'x_y-z.9@ex-ample.co.uk']) expect(problem(email)).to.equal(email);
    expect(problem('ｗａｎｇ＠ｎｏｒｔｈ．ｅｘａｍｐｌｅ')).to.equal('wang@north.example');
  });

  it('R13: hidden characters and letters that look alike are refused, and named', () => {
    expect(['ad\u202emin@x.yz', 'ad\u200bmin@x.yz', 'admin\u2066@x.yz', '\ufeffa@x.yz'].map(problem)).to.deep.equal(Array(4).fill('hidden'));
    expect(checkEmail('p\u0430ypal@x.yz')).to.deep.equal({ ok: false, problem: 'letters', letters: '\u0430' });
    expect(problem('li@例子.中国')).to.equal('letters');
  });
});

describe('phone numbers', () => {
  let phones: Phones;
  before(async () => {
    phones = await loadPhones();
  });

  it('R13: become E.164, however they are written', () => {
    for (const text of ['+86 138-1700-4421', '００８６ 138 1700 4421', '\u202a+8613817004421\u202c', '+86 (138) 17004421'])
      expect(phones.check(text, undefined), text).to.deep.equal({ ok: true, phone: '+8613817004421' });
    expect(phones.check('138 1700 4421', 'CN')).to.deep.equal({ ok: true, phone: '+8613817004421' });
  });

  it('R13: without a country they wait for one; too short and too long ones say so', () => {
    expect(phones.check('13817004421', undefined)).to.deep.equal({ ok: false, problem: 'no-country' });
    expect(phones.check('0207', 'GB')).to.deep.include({ ok: false, problem: 'too-short', country: 'GB' });
    expect(phones.check(`+44${'2'.repeat(20)}`, undefined)).to.deep.include({ ok: false, problem: 'too-long' });
    expect(phones.check('+44 7700 900123', undefined)).to.deep.equal({ ok: false, problem: 'unused', phone: '+447700900123' });
  });

  it('R13: a country of its own wins over the chosen one', () => {
    expect(phones.check('+8613817004421', 'GB')).to.deep.equal({ ok: true, phone: '+8613817004421' });
  });

  it('only what could be a number is taken for one', () => {
    expect(['+86 138', '(020) 7946', '12', 'call 020', '１２３４'].map(looksLikePhone)).to.deep.equal([true, true, false, false, true]);
  });
});

describe('long work', () => {
  it('is done in pieces, with the page’s own work between them', async () => {
    const done: number[] = [];
    const seen: number[] = [];
    let isOver = false;
    const look = (): void => {
      seen.push(done.length);
      if (!isOver) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    await inSlices(Array.from({ length: 60 }, (_, at) => at), (at) => {
      const end = performance.now() + 3;
      while (performance.now() < end);
      done.push(at);
    }, () => undefined);
    isOver = true;
    expect(done).to.have.length(60);
    expect(seen.some((count) => count > 0 && count < 60), seen.join()).to.equal(true);
  });
});
