/** Every example of the README does what it says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { examplesIn } from '../../scripts/markdown-examples.mjs';
import { bundled, host, root } from './support.mjs';

const examples = examplesIn(readFileSync(path.join(root, 'README.md'), 'utf8'));
const of = (language) => examples.filter((example) => example.language === language);
const scripts = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).scripts;

/** Runs an example on a page that has the tags of all of them, all defined; gives back the page and what broke on it. */
async function run(t, code) {
  const tags = of('html').map((example) => example.code).join('\n');
  const files = {
    '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title><link rel="icon" href="data:,">
      ${tags}<script type="module" src="/example.js"></script>`,
    '/example.js': await bundled(`import 'rosterkit/define';\n${code}`),
  };
  const { url, context } = await host(t, { files });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  return { page, errors };
}

describe('the README', () => {
  it('has examples', () => {
    assert.ok(of('html').length >= 1);
    assert.ok(of('js').length >= 3);
    const known = ['html', 'js', 'css', 'sh'];
    assert.deepEqual(examples.map(({ language }) => language).filter((language) => !known.includes(language)), []);
  });

  it('puts members on the page in five minutes', async (t) => {
    const { page, errors } = await run(t, of('js')[0].code);
    await page.locator('member-table').getByRole('row').nth(5).waitFor();
    await page.locator('department-tree').getByRole('treeitem').nth(3).waitFor();
    assert.deepEqual(errors, []);
  });

  for (const { code, line } of of('js'))
    it(`runs the example in line ${line}`, async (t) => {
      const { page, errors } = await run(t, code);
      await page.waitForFunction(() => Boolean(customElements.get('member-table')));
      await page.waitForLoadState('networkidle');
      assert.deepEqual(errors, []);
    });

  for (const { code, line } of of('css'))
    it(`has only valid styles and known properties in line ${line}`, async (t) => {
      const { context } = await host(t);
      const page = await context.newPage();
      const names = await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        return [...sheet.cssRules].flatMap((rule) => [...rule.style]);
      }, code);
      assert.equal(names.length, code.split(';').length - 1);
      const tokens = readFileSync(path.join(root, 'src/components/ui/tokens.styles.ts'), 'utf8');
      const manifest = readFileSync(path.join(root, 'custom-elements.json'), 'utf8');
      const known = (name) => tokens.includes(`${name},`) || manifest.includes(`"${name}"`);
      assert.deepEqual(names.filter((name) => name.startsWith('--org-') && !known(name)), []);
    });

  it('names only commands that exist', () => {
    const commands = of('sh').flatMap(({ code }) => [...code.matchAll(/npm (?:run )?([\w:]+)/g)].map((match) => match[1]));
    assert.deepEqual(commands.filter((name) => !['ci', 'install', 'i'].includes(name) && !(name in scripts)), []);
  });
});
