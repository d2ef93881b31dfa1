/** The check for words outside src/locales finds them wherever they can stand, and nothing else. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gapsBetween, wordsInTemplates } from '../../scripts/check-words.mjs';

const found = (template) => wordsInTemplates('a.ts', `const t = ${template};`).map((line) => /"(.*)"/.exec(line)?.[1]);

describe('words in templates', () => {
  it('are found in texts', () => assert.deepEqual(found('html`<p>Hello ${name}</p>`'), ['Hello …']));
  it('are found in labels', () => assert.deepEqual(found('html`<button aria-label="Close"></button>`'), ['Close']));
  it('are found in an expression', () => assert.deepEqual(found("html`<p>${open ? 'Close' : w.open}</p>`"), ['Close']));
  it('are found in an expression of a label', () => assert.deepEqual(found("html`<input .value=${v} placeholder=${x || 'Search'}>`"), ['Search']));
  it('are found after an element expression', () => assert.deepEqual(found("html`<input ${ref(r)} title=${x || 'Search'}>`"), ['Search']));
  it('are found in a nested template', () => assert.deepEqual(found('html`<p>${x ? html`<b>Now</b>` : y}</p>`'), ['Now']));
  it('are not classes, parts, slots, comments, symbols or entities', () => {
    const template = 'html`<!-- a note --><p class="row wide" part="row ${on ? \'active\' : \'\'}" slot="name">· ${name} &nbsp;</p>`';
    assert.deepEqual(found(template), []);
  });
});

describe('languages', () => {
  const formats = {};
  const english = { table: () => ({ search: 'Search', found: (n) => `${n} found`, csv: 'CSV' }) };
  const gaps = (words) => gapsBetween(english, { table: () => words }, 'zh-CN', formats).map((gap) => gap.slice(7));

  it('that are whole pass', () => assert.deepEqual(gaps({ search: '搜索', found: (n) => `${n}`, csv: 'CSV' }), []));
  it('may not lack a text', () => assert.deepEqual(gaps({ found: (n) => `${n}`, csv: 'CSV' }), ['table.search is missing']));
  it('may not add a text', () =>
    assert.deepEqual(gaps({ search: '搜索', found: (n) => `${n}`, csv: 'CSV', more: '多' }), ['table.more is not in English']));
  it('may not drop a value', () =>
    assert.deepEqual(gaps({ search: '搜索', found: () => '', csv: 'CSV' }), ['table.found takes 0 values, in English 1']));
  it('may not stay English', () =>
    assert.deepEqual(gaps({ search: 'Search', found: (n) => `${n}`, csv: 'CSV' }), ['table.search is still English: "Search"']));
});
