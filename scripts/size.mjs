/**
 * `npm run size`: what a host's visitors download, minified and gzipped, with all dependencies: the entry and what it
 * loads at once; what loads on first use is counted apart. It reads dist/, so run `npm run build` first.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The budgets, in kB (1,000 bytes). A line without a limit is there to compare. */
const budgets = [
  { name: 'org-provider + member-table', entry: ['dist/define/org-provider.js', 'dist/define/member-table.js'], limit: 40 },
  { name: 'join-form alone', entry: ['dist/define/join-form.js'], limit: 25 },
  // The goal is 75: the dialogs are still loaded before they are opened. Until then it may not grow.
  { name: 'every tag, before anything rare', entry: ['dist/define/index.js'], limit: 140 },
  {
    name: 'Chinese for the member table, on first use',
    entry: ['common', 'member-table', 'member-table-later', 'pickers'].map((tag) => `dist/locales/zh-cn/${tag}.js`),
    limit: 8,
  },
  { name: 'Chinese for every tag', entry: ['dist/locales/zh-cn.js'] },
  { name: 'the embedded client', entry: ['dist/client/local/index.js'] },
  { name: 'the file for pages without a bundler', entry: ['dist/cdn/rosterkit.min.js'] },
  { name: 'lower bound: Lit and a table written by hand', entry: ['bench/lower-bound.ts'] },
];

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of an entry with all it imports statically, gzipped file by file. */
export async function measure(entry) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: entry.map((file) => `export * from './${file}';`).join('\n'), resolveDir: root },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['production'],
    legalComments: 'none',
    outdir: 'out',
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'error',
  });
  const outputs = Object.entries(metafile.outputs);
  const atOnce = new Set(outputs.filter(([, output]) => output.entryPoint === '<stdin>').map(([file]) => file));
  for (const file of atOnce) {
    for (const { path, kind } of metafile.outputs[file].imports) if (kind === 'import-statement') atOnce.add(path);
  }
  return [...atOnce].reduce((sum, name) => {
    const file = outputFiles.find(({ path }) => path.endsWith(name));
    return sum + gzipSync(file.contents, { level: 9 }).length;
  }, 0);
}

let failed = 0;
console.log(`${'min + gzip'.padEnd(46)}      kB   budget`);
for (const { name, entry, limit } of budgets) {
  if (!entry.every((file) => existsSync(`${root}/${file}`))) {
    console.log(`${name.padEnd(46)} missing ${entry.join(', ')}`);
    if (limit) failed++;
    continue;
  }
  const kB = (await measure(entry)) / 1000;
  const over = limit !== undefined && kB > limit;
  if (over) failed++;
  console.log(`${name.padEnd(46)} ${kB.toFixed(1).padStart(7)} ${limit === undefined ? '' : String(limit).padStart(8)}${over ? '   over' : ''}`);
}
if (failed) console.error(`${failed} over budget or missing.`);
process.exitCode = failed ? 1 : 0;
