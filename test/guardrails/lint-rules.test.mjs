/** The lint rules that hold the layers and the security policy really fail on code that breaks them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });

/** The rules that `code` breaks when it stands in `filePath`, a file that exists. */
async function broken(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath: `${root}/${filePath}` });
  assert.deepEqual(result.messages.filter((message) => message.fatal), []);
  return result.messages.map((message) => message.ruleId);
}

const cases = [
  ['the domain knows no client', 'src/domain/member.ts', "export { OrgError } from '../client/errors.js';", 'import-x/no-restricted-paths'],
  ['the domain knows no package', 'src/domain/member.ts', "export { openDB } from 'idb';", 'no-restricted-imports'],
  ['the contract knows no implementation', 'src/client/errors.ts', "export * from './local/index.js';", 'import-x/no-restricted-paths'],
  ['state knows no implementation', 'src/state/session.ts', "export * from '../client/local/index.js';", 'import-x/no-restricted-paths'],
  ['state knows no lit', 'src/state/session.ts', "export { html } from 'lit';", 'no-restricted-imports'],
  ['components know no client', 'src/components/member-table/member-table.ts', "export * from '../../client/local/index.js';", 'import-x/no-restricted-paths'],
  ['components define no tags', 'src/components/member-table/member-table.ts', "export * from '../../define/org-provider.js';", 'import-x/no-restricted-paths'],
  ['locales import nothing', 'src/locales/en/member-table.ts', "export * from '../../domain/index.js';", 'import-x/no-restricted-paths'],
  ['the suites know only the contract', 'src/testing/index.ts', "export * from '../client/local/index.js';", 'import-x/no-restricted-paths'],
  ['no markup is parsed', 'src/domain/member.ts', "export const f = (e: Element) => { e.innerHTML = 'x'; };", 'no-restricted-syntax'],
  ['no style attributes', 'src/components/member-table/member-table.ts', "import { html } from 'lit';\nexport const a = html`<p style=\"top: 0\"></p>`;", 'no-restricted-syntax'],
  ['no style maps', 'src/components/member-table/member-table.ts', "export { styleMap } from 'lit/directives/style-map.js';\nimport 'lit/directives/style-map.js';", 'no-restricted-syntax'],
  ['no enums', 'src/domain/member.ts', 'export enum A { b }', 'no-restricted-syntax'],
  ['no default exports', 'src/domain/member.ts', 'export default 1;', 'no-restricted-syntax'],
  ['no any', 'src/domain/member.ts', 'export const a = (b: any) => Boolean(b);', '@typescript-eslint/no-explicit-any'],
  ['no file past 300 lines', 'src/domain/member.ts', Array.from({ length: 301 }, (_, i) => `export const a${i} = 1;`).join('\n'), 'max-lines'],
  ['no fixed waits in tests', 'test/stories.test.ts', 'await new Promise((done) => setTimeout(done, 50));', 'no-restricted-syntax'],
  ['no tests left out', 'test/stories.test.ts', "it.only('x', () => {});", 'no-restricted-syntax'],
  ['no forgotten await of an accessibility check', 'test/stories.test.ts', "import { expect } from '@open-wc/testing';\nexpect(document.body).to.be.accessible();", '@typescript-eslint/no-floating-promises'],
];

describe('lint rules', () => {
  for (const [title, filePath, code, rule] of cases)
    it(title, async () => {
      const rules = await broken(filePath, code);
      assert.ok(rules.includes(rule), `expected ${rule}, got: ${rules.join(', ') || 'nothing'}`);
    });
});
