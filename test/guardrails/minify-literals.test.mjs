/** What the build does to styles and templates changes no meaning. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { minifyCss, minifyHtml, minifyLiterals } from '../../scripts/minify-literals.mjs';
import { filesIn, parse, templatesOf } from '../../scripts/templates.mjs';
import { launch } from '../e2e/support.mjs';

describe('minified literals', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch();
    page = await browser.newPage();
  });
  after(() => browser.close());

  /** A style sheet as the browser understands it; a value with `var()` in it keeps the spaces it was written with. */
  const understood = (css) => page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return [...sheet.cssRules].map((rule) => rule.cssText.replace(/\s+/g, ' ').replace(/ ?([(),]) ?/g, '$1'));
  }, css);

  it('hold the same rules in every style sheet of the kit', async () => {
    const sheets = filesIn('src/components').flatMap((file) => templatesOf(parse(file), ['css']).map((one) => ({ file, ...one })));
    assert.ok(sheets.length >= 5);
    for (const { file, line, markup } of sheets.filter(({ holes }) => holes.length === 0)) {
      const minified = await minifyCss(markup);
      assert.ok(minified.length < markup.length, `${file}:${line} did not get shorter`);
      assert.deepEqual(await understood(minified), await understood(markup), `${file}:${line}`);
    }
  });

  it('keep one space where a line broke', () => assert.equal(minifyHtml('<b>a</b>\n    <i>b</i>  c'), '<b>a</b> <i>b</i>  c'));

  it('are the only thing changed', async () => {
    const code = "const a = `x\n  y`; const b = html`<p>\n  ${c}\n</p>`; const d = css`a { content: '\\\\2014  x'; }`; // html`";
    assert.equal(await minifyLiterals(code), "const a = `x\n  y`; const b = html`<p> ${c} </p>`; const d = css`a{content:\"\\\\2014  x\"}`; // html`");
  });

  it('leave preformatted text alone', async () => {
    const code = 'html`<pre>\n  a\n</pre>`';
    assert.equal(await minifyLiterals(code), code);
  });
});
