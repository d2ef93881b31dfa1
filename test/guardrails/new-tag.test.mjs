/** What `npm run new` writes passes everything that the rest of the kit passes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { root } from '../e2e/support.mjs';

const left = new Set(['node_modules', '.git', 'dist', 'demo-static', 'storybook-static', 'coverage']);

describe('npm run new', () => {
  let folder;

  /** Runs a command in a copy of the project that has the new tag. */
  const run = (...command) => {
    const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), { cwd: folder, encoding: 'utf8' });
    return { status, output: `${stdout}${stderr}` };
  };

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'new-tag-'));
    for (const name of readdirSync(root).filter((one) => !left.has(one))) cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
    const { status, output } = run('node', 'scripts/new-tag.mjs', 'sample-badge');
    assert.equal(status, 0, output);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const mine = (output) => output.split('\n').filter((line) => /sample-?badge/i.test(line));

  it('writes code that type-checks', () => assert.deepEqual(mine(run('npx', 'tsc', '-p', 'tsconfig.json').output), []));

  it('writes code that lints', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('sample-badge') && file.endsWith('.ts') && !file.startsWith('node_modules'));
    assert.equal(files.length, 7);
    const { status, output } = run('npx', 'eslint', ...files);
    assert.equal(status, 0, output);
  });

  it('writes words in both languages', () => assert.deepEqual(mine(run('node', 'scripts/check-words.mjs').output), []));

  it('writes a documented tag', () => {
    run('npm', 'run', '--silent', 'manifest');
    assert.deepEqual(mine(run('node', 'scripts/check-manifest.mjs').output), []);
  });

  it('writes tests that pass', () => {
    const { status, output } = run('npx', 'wtr', '--files', 'test/components/sample-badge.test.ts');
    assert.equal(status, 0, output);
  });

  it('refuses a name that is taken, and one that is no tag', () => {
    assert.equal(run('node', 'scripts/new-tag.mjs', 'sample-badge').status, 1);
    assert.equal(run('node', 'scripts/new-tag.mjs', 'Badge').status, 2);
  });
});
