/**
 * `node scripts/check-words.mjs`: no word that a person reads stands in a component, and no language lacks one.
 * Types hold the keys already; this also holds what a type cannot: how many values a text takes, and that it is translated.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { HOLE, filesIn, parse, piecesOf, stringsIn, templatesOf } from './templates.mjs';

const READ_ALOUD = /^\.?(aria-(label|description|roledescription|valuetext|placeholder)|aria(Label|Description|RoleDescription|ValueText)|placeholder|title|alt|label|heading|summary)$/;

const hasLetters = (text) => /\p{L}{2}/u.test(text.replaceAll(HOLE, ' ').replace(/&\w+;/g, ' '));

/** The words written into the templates of one source file. */
export const wordsInTemplates = (file, text) => {
  const problems = [];
  for (const { markup, holes, line } of templatesOf(parse(file, text))) {
    for (const { kind, name, value, holes: numbers } of piecesOf(markup)) {
      if (kind === 'attribute' && !READ_ALOUD.test(name)) continue;
      const texts = [value, ...numbers.flatMap((number) => stringsIn(holes[number]))];
      for (const words of texts.filter(hasLetters)) {
        const place = kind === 'attribute' ? `in ${name}` : 'in a text';
        problems.push(`${file}:${line}: "${words.replaceAll(HOLE, '…').trim()}" ${place} belongs in src/locales`);
      }
    }
  }
  return problems;
};

/** What a language lacks against English. Both are `{ [tag]: (format) => words }`. */
export const gapsBetween = (english, other, name, formats) => {
  const problems = [];
  const compare = (here, expected, found) => {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      const at = `${name}: ${here}.${key}`;
      const [a, b] = [expected[key], found[key]];
      if (a === undefined) problems.push(`${at} is not in English`);
      else if (b === undefined) problems.push(`${at} is missing`);
      else if (typeof a !== typeof b) problems.push(`${at} is a ${typeof b}, in English a ${typeof a}`);
      else if (typeof a === 'function' && a.length !== b.length) {
        problems.push(`${at} takes ${b.length} values, in English ${a.length}`);
      } else if (typeof a === 'object') compare(`${here}.${key}`, a, b);
      else if (typeof a === 'string' && a === b && /\p{Ll}{2}/u.test(a)) problems.push(`${at} is still English: "${a}"`);
    }
  };
  for (const tag of new Set([...Object.keys(english), ...Object.keys(other)])) {
    if (!english[tag] || !other[tag]) problems.push(`${name}: ${tag} is only in ${english[tag] ? 'English' : name}`);
    else compare(tag, english[tag](formats.english), other[tag](formats.other));
  }
  return problems;
};

/** Imports TypeScript modules by name. */
const importAll = async (modules) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'words-'));
  try {
    await build({ entryPoints: modules, outdir: folder, outExtension: { '.js': '.mjs' }, bundle: true, format: 'esm', logLevel: 'error' });
    const load = (name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
    return Object.fromEntries(await Promise.all(Object.keys(modules).map(async (name) => [name, { ...(await load(name)) }])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

async function main() {
  const files = ['components', 'define', 'state'].flatMap((layer) => filesIn(`src/${layer}`));
  const problems = files.flatMap((file) => wordsInTemplates(file));
  const locales = await importAll({ en: 'src/locales/en.ts', 'zh-CN': 'src/locales/zh-cn.ts', format: 'src/locales/format.ts' });
  const { Format } = locales.format;
  const formats = { english: new Format('en'), other: new Format('zh-CN') };
  problems.push(...gapsBetween(locales.en, locales['zh-CN'], 'zh-CN', formats));
  if (problems.length) console.error(problems.join('\n'));
  else console.log(`${files.length} files without words of their own; ${Object.keys(locales.en).length} sets of words in 2 languages.`);
  process.exitCode = problems.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
