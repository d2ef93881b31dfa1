/** What is published is whole, and does nothing that a strict host forbids. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { classOfTag, tagsIn } from '../../scripts/tags.mjs';
import { root } from './support.mjs';

const dist = path.join(root, 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
const own = files.filter((file) => !file.startsWith('cdn'));
const read = (file) => readFileSync(path.join(dist, file), 'utf8');
const having = (list, pattern) => list.filter((file) => pattern.test(read(file)));
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const tags = tagsIn(path.join(root, 'src/define'));

/** Runs a module in plain Node, without a DOM. */
const inNode = (code) => spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' });

describe('the built package', () => {
  it('has no decorators left, which no browser parses', () => {
    assert.ok(own.length > 20);
    assert.deepEqual(having(files, /^\s*@(?!\w+ )\w+\(|^@/m), []);
  });

  it('parses no text as markup and runs no text as code', () => {
    assert.deepEqual(having(own, /\.(innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|\beval\(|new Function\b|document\.write/), []);
    assert.deepEqual(having(files, /new Function\(/), []);
  });

  it('is the production build of all it bundles', () => {
    assert.deepEqual(having(files, /Lit is in dev mode|process\.env/), []);
  });

  it('has its styles and templates without line breaks', () => {
    assert.deepEqual(having(own, /\bcss`[^`]*\n/), []);
    assert.deepEqual(having(own, /\bhtml`[^`$]*\n\s/), []);
  });

  it('imports only what its package.json lists', () => {
    const listed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    const statement = /^(?:import|export)\b[^;"']*"([^."][^"]*)"|\bimport\("([^."][^"]*)"\)/gm;
    const imported = own.flatMap((file) => [...read(file).matchAll(statement)].map((match) => match[1] ?? match[2]));
    assert.ok(imported.includes('lit'));
    const foreign = imported.filter((name) => !listed.some((one) => name === one || name.startsWith(`${one}/`)));
    assert.deepEqual(foreign, []);
  });

  it('has a file and types for everything it exports', () => {
    for (const [name, target] of Object.entries(manifest.exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        const wanted = file.includes('*') ? file.replace('*', name.startsWith('./define') ? tags[0] : 'zh-cn') : file;
        assert.ok(existsSync(path.join(root, wanted)), `${name}: ${wanted} is missing`);
      }
    }
  });

  it('can be imported where there is no page, and defines nothing', () => {
    const { stderr, stdout } = inNode(`
      for (const name of ['rosterkit', 'rosterkit/clients/local', 'rosterkit/testing', 'rosterkit/locales/zh-cn']) await import(name);
      console.log(${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag)).length, typeof HTMLElement);
    `);
    assert.equal(stderr, '');
    assert.equal(stdout.trim(), '0 undefined');
  });

  it('exports the class of every tag', () => {
    const { stdout, stderr } = inNode("console.log(JSON.stringify(Object.keys(await import('rosterkit'))))");
    assert.equal(stderr, '');
    const names = JSON.parse(stdout);
    assert.deepEqual(tags.map(classOfTag).filter((name) => !names.includes(name)), []);
  });

  it('type-checks in a strict host', () => {
    const folder = path.join(root, 'node_modules/.cache/strict-host');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'host.ts'), [
      "import { OrgError, connect, type OrgClient, type Session } from 'rosterkit';",
      "import { createLocalClient } from 'rosterkit/clients/local';",
      "import 'rosterkit/define';",
      'const client: OrgClient = createLocalClient({});',
      'export const session: Session = connect({ client });',
      "export const refused = (error: unknown): boolean => OrgError.is(error) && error.code === 'forbidden';",
      ...tags.map((tag, at) => `export const element${at}: HTMLElement = document.createElement('${tag}');`),
      ...tags.map((tag, at) => `export const session${at}: unknown = document.createElement('${tag}').updateComplete;`),
    ].join('\n'));
    writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        strict: true, noEmit: true, target: 'es2022', module: 'nodenext', moduleResolution: 'nodenext', types: [],
        lib: ['es2023', 'dom', 'dom.iterable'], skipLibCheck: false, exactOptionalPropertyTypes: true,
      },
      files: ['host.ts'],
    }));
    const { stdout } = spawnSync('npx', ['tsc', '-p', folder], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
    assert.equal(stdout.split('\n').filter((line) => /host\.ts|dist\//.test(line)).join('\n'), '');
  });
});
