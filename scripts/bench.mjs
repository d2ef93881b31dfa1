/**
 * `npm run bench`: the member table at 100,000 members beside the least that such a table can be, on this machine, in this
 * run. It reports and never fails: machines differ, so compare the ratios. Needs `npm run build` first.
 *
 *   npm run bench -- --rows 20000 --repeats 3
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from './find-browser.mjs';
import { serve } from './serve.mjs';

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    many: { type: 'string', default: '1000000' },
    repeats: { type: 'string', default: '5' },
    steps: { type: 'string', default: '200' },
  },
});
const count = Number(options.rows);
const many = Number(options.many);
const repeats = Number(options.repeats);
const steps = Number(options.steps);

const root = fileURLToPath(new URL('..', import.meta.url));

const pages = {
  bound: "import { start } from './bench/lower-bound-page.ts'; start();",
  rosterkit: [
    "import './dist/define/org-provider.js';",
    "import './dist/define/member-table.js';",
    "import { start } from './bench/member-table-page.ts'; start();",
  ].join('\n'),
};

const bundle = async (contents) => {
  const { outputFiles: [file] } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    absWorkingDir: root,
    logLevel: 'error',
  });
  return file.text;
};

const html = (name) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>${name}</title>
      <style>html, body { block-size: 100%; margin: 0 } org-provider { display: contents } member-table { block-size: 100% }</style>
    </head>
    <body><script type="module" src="/${name}.js"></script></body>
  </html>`;

/** The page in a browser of its own, with its DevTools. */
async function open(address) {
  const browser = await chromium.launch({
    executablePath: findChrome(),
    args: [...chromeArgs(), '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(address);
  await page.waitForFunction(() => 'bench' in globalThis);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metric = async (name) => (await devtools.send('Performance.getMetrics')).metrics.find((one) => one.name === name).value;
  return {
    browser,
    call: (method, ...args) => page.evaluate(([name, given]) => globalThis.bench[name](...given), [method, args]),
    cpu: async () => (await metric('TaskDuration')) * 1000,
    heap: async () => {
      for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
      return (await metric('JSHeapUsedSize')) / 2 ** 20;
    },
  };
}

async function measure(address) {
  const { browser, call, cpu, heap } = await open(address);
  try {
    await call('prepare', count);
    const before = await heap();
    const rows = await call('rows');
    const elements = await call('elements');
    const heapShown = (await heap()) - before;
    const start = await cpu();
    const { longestFrame } = await call('scroll', steps, false);
    const step = ((await cpu()) - start) / steps;
    const heapScrolled = (await heap()) - before;
    await call('toTop');
    const sort = await call('sort');
    const selectAll = await call('selectAll');
    const update = await call('update');
    const filter = await call('filter');
    return { rows, elements, heapShown, heapScrolled, step, longestFrame, sort, selectAll, update, filter };
  } finally {
    await browser.close();
  }
}

/** Scrolled once more in a fresh browser, this time looking whether rows are blank. */
async function watch(address) {
  const { browser, call } = await open(address);
  try {
    await call('prepare', count);
    await call('rows');
    return (await call('scroll', steps, true)).blankFrames;
  } finally {
    await browser.close();
  }
}

async function measureMany(address) {
  const { browser, call } = await open(address);
  try {
    await call('prepare', many);
    await call('rows');
    const reached = await call('lastRow');
    return { reached, elements: await call('elements') };
  } finally {
    await browser.close();
  }
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** The rows of the report; `budget` says what is wanted, given the bound's figure. */
const report = [
  { name: 'rows painted once the data is there', unit: 'ms', key: 'rows', budget: (bound) => 1.5 * bound },
  { name: 'DOM elements', unit: '', key: 'elements', budget: () => 450 },
  { name: 'heap over the data, rows shown', unit: 'MB', key: 'heapShown', budget: () => 2 },
  { name: 'heap over the data, scrolled through', unit: 'MB', key: 'heapScrolled', budget: () => 2 },
  { name: `CPU a step, ${steps} steps through all`, unit: 'ms', key: 'step', budget: (bound) => 1.3 * bound },
  { name: 'longest frame in that scroll', unit: 'ms', key: 'longestFrame', budget: () => 50 },
  { name: 'sort by name', unit: 'ms', key: 'sort', budget: (bound) => 1.2 * bound },
  { name: 'select all', unit: 'ms', key: 'selectAll', budget: () => 10 },
  { name: 'update one row', unit: 'ms', key: 'update', budget: () => 10 },
  { name: 'filter by text', unit: 'ms', key: 'filter', budget: (bound) => 1.2 * bound },
];

const column = (text, width = 12) => String(text).padStart(width);
const number = (value) => value.toFixed(value < 100 ? 1 : 0);

async function main() {
  if (!existsSync(`${root}dist/define/member-table.js`)) throw new Error('There is no dist/: run `npm run build` first.');
  const files = {};
  for (const [name, contents] of Object.entries(pages)) {
    files[`/${name}.html`] = html(name);
    files[`/${name}.js`] = await bundle(contents);
  }
  const server = await serve(root, { files });
  const address = (name) => `${server.url}/${name}.html`;
  try {
    const runs = { bound: [], rosterkit: [] };
    for (let repeat = 1; repeat <= repeats; repeat++) {
      for (const name of Object.keys(pages)) {
        process.stderr.write(`\r${repeat} of ${repeats}: ${name}        `);
        runs[name].push(await measure(address(name)));
      }
    }
    const blank = { bound: await watch(address('bound')), rosterkit: await watch(address('rosterkit')) };
    const huge = { bound: await measureMany(address('bound')), rosterkit: await measureMany(address('rosterkit')) };
    process.stderr.write('\r                              \r');

    console.log(`${count.toLocaleString('en')} members, nine columns, median of ${repeats}`);
    console.log(`${''.padEnd(42)}${column('bound')}${column('rosterkit')}${column('ratio')}${column('budget')}`);
    for (const { name, unit, key, budget } of report) {
      const bound = median(runs.bound.map((run) => run[key]));
      const own = median(runs.rosterkit.map((run) => run[key]));
      const most = budget(bound);
      const verdict = own <= most ? '' : '  over';
      console.log(`${`${name}${unit && `, ${unit}`}`.padEnd(42)}${column(number(bound))}${column(number(own))}${column(number(own / bound))}${column(`≤ ${number(most)}`)}${verdict}`);
    }
    console.log(`${'blank frames in that scroll'.padEnd(42)}${column(blank.bound)}${column(blank.rosterkit)}${column('')}${column(0)}${blank.rosterkit ? '  over' : ''}`);
    const told = ({ reached, elements }) => `${reached ? 'yes' : 'no'}, ${elements}`;
    console.log(`${`last of ${many.toLocaleString('en')}, elements`.padEnd(42)}${column(told(huge.bound))}${column(told(huge.rosterkit))}`);
  } finally {
    server.close();
  }
}

await main();
