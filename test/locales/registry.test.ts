import { expect } from '@open-wc/testing';
import { common } from '../../src/locales/en/common.js';
import * as english from '../../src/locales/en.js';
import * as chinese from '../../src/locales/zh-cn.js';
import { formatFor, onLocaleChange, registerLocale, wordsFor } from '../../src/locales/registry.js';
import type { Format } from '../../src/locales/format.js';
import { until } from '../support/until.js';

const say = (lang: string): ReturnType<typeof common> => wordsFor('common', common, lang);

type Words = Readonly<Record<string, string | ((...args: never[]) => string)>>;
const shape = (words: object): string[] => Object.entries(words as Words)
  .map(([key, value]) => `${key}/${typeof value === 'function' ? String(value.length) : 'text'}`).sort();

describe('the words', () => {
  it('R73: are English until a language has arrived, then in that language, and whoever listens is told', async () => {
    let told = 0;
    const end = onLocaleChange(() => {
      told++;
    });
    const first = say('zh-CN').cancel;
    await until(() => say('zh-CN').cancel === '取消');
    expect(['Cancel', '取消']).to.include(first);
    if (first === 'Cancel') expect(told).to.be.greaterThan(0);
    end();
  });

  it('R73: zh, zh-CN, zh-Hans and zh-TW all read Chinese; an unknown language reads English', async () => {
    for (const lang of ['zh', 'zh-CN', 'ZH-cn', 'zh-Hans', 'zh-TW']) await until(() => say(lang).cancel === '取消', lang);
    for (const lang of ['xx', '', 'not a language']) expect(say(lang).cancel).to.equal('Cancel');
  });

  it('R73: a host adds a language; what it leaves out is English', () => {
    registerLocale('eo', { common: () => ({ cancel: 'Nuligi' }) });
    expect(say('eo').cancel).to.equal('Nuligi');
    expect(say('eo-DE').cancel).to.equal('Nuligi');
    expect(say('eo').close).to.equal('Close');
  });

  it('R73: a host replaces single texts, in any language', () => {
    registerLocale('de', { common: () => ({ cancel: 'Abbrechen', close: 'Schließen' }) });
    registerLocale('de', { common: () => ({ close: 'Zu' }) });
    expect(say('de')).to.include({ cancel: 'Abbrechen', close: 'Zu' });
    registerLocale('en-x-test', { common: () => ({ cancel: 'Never mind' }) });
    expect(say('en-x-test').cancel).to.equal('Never mind');
    expect(say('en').cancel).to.equal('Cancel');
  });

  it('are the same object for the same language, so that nothing renders twice', () => {
    expect(say('en')).to.equal(say('en'));
  });

  it('R73: exist in both languages, tag by tag, with the same gaps to fill', () => {
    const f: Format = formatFor('en');
    expect(Object.keys(chinese).sort()).to.deep.equal(Object.keys(english).sort());
    for (const [tag, words] of Object.entries(english))
      expect(shape(chinese[tag as keyof typeof chinese](f)), tag).to.deep.equal(shape(words(f)));
  });
});

describe('the format of a language', () => {
  const now = new Date('2026-03-12T12:00:00Z');

  it('puts numbers, plurals and lists as that language does', () => {
    const en = formatFor('en');
    expect(en.number(12_408)).to.equal('12,408');
    expect(en.plural(1, { one: '# member', other: '# members' })).to.equal('1 member');
    expect(en.plural(1_248, { one: '# member', other: '# members' })).to.equal('1,248 members');
    expect(en.anyOf(['Shanghai', 'Dubai', 'London'])).to.equal('Shanghai, Dubai, or London');
    expect(formatFor('zh-CN').anyOf(['上海', '迪拜'])).to.equal('上海或迪拜');
  });

  it('says how long ago', () => {
    const en = formatFor('en');
    expect(en.relative(new Date('2026-03-12T10:00:00Z'), now)).to.equal('2 hours ago');
    expect(en.relative(new Date('2026-03-11T12:00:00Z'), now)).to.equal('yesterday');
    expect(en.relative(now, now)).to.equal('now');
    expect(formatFor('zh-CN').relative(new Date('2026-03-12T10:00:00Z'), now)).to.equal('2小时前');
  });
});
