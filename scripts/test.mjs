/**
 * `npm test`: everything that must hold, cheapest first. A step that fails does not stop the others, except those that
 * need its result. The last line counts the tests that ran.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = `${root}node_modules/.cache`;
const countsFile = `${cache}/test-counts.json`;

/** Node's own runner takes folders or globs depending on its version, so it gets the files. */
const nodeTests = (folder) => [
  'node', '--test', '--test-reporter=spec',
  ...readdirSync(`${root}${folder}`).filter((file) => file.endsWith('.test.mjs')).sort().map((file) => `${folder}/${file}`),
];

/**
 * `needs`: a step without which this one says nothing. `count`: how to read the numbers of tests from its output.
 * @type {{ name: string, command: string[], needs?: string, count?: (output: string) => { passed: number, failed: number } }[]}
 */
const steps = [
  { name: 'browser', command: ['node', 'scripts/ensure-browser.mjs'] },
  { name: 'lint', command: ['npx', 'eslint', '.'] },
  { name: 'types', command: ['npx', 'tsc', '-p', 'tsconfig.json'] },
  { name: 'words', command: ['node', 'scripts/check-words.mjs'] },
  { name: 'manifest', command: ['npm', 'run', '--silent', 'manifest'] },
  { name: 'manifest check', command: ['node', 'scripts/check-manifest.mjs'], needs: 'manifest' },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size', command: ['node', 'scripts/size.mjs'], needs: 'build' },
  { name: 'guardrails', command: nodeTests('test/guardrails'), count: nodeCounts },
  { name: 'tests', command: ['npx', 'wtr'], needs: 'browser', count: browserCounts },
  { name: 'built package', command: nodeTests('test/e2e'), needs: 'build', count: nodeCounts },
];

function browserCounts() {
  return JSON.parse(readFileSync(countsFile, 'utf8'));
}

function nodeCounts(output) {
  const number = (name) => Number(new RegExp(`^\\S* ?${name} (\\d+)$`, 'm').exec(output)?.[1] ?? NaN);
  return { passed: number('pass'), failed: number('fail') };
}

/** Runs a command with its output shown, and gives back how it ended. */
const run = (command) =>
  new Promise((resolve) => {
    const [name, ...args] = command;
    const child = spawn(name, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, TEST_COUNTS: countsFile, STORYBOOK_DISABLE_TELEMETRY: '1' },
    });
    let output = '';
    const show = (stream) => (chunk) => {
      output += chunk;
      stream.write(chunk);
    };
    child.stdout.on('data', show(process.stdout));
    child.stderr.on('data', show(process.stderr));
    child.on('error', (error) => resolve({ ok: false, output: `${output}\n${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });

const count = (step, output) => {
  try {
    const { passed, failed } = step.count(output);
    return Number.isFinite(passed + failed) && passed + failed > 0 ? { passed, failed } : undefined;
  } catch {
    return undefined;
  }
};

mkdirSync(cache, { recursive: true });
rmSync(countsFile, { force: true });
const results = [];
for (const step of steps) {
  if (step.needs && results.some(({ name, state }) => name === step.needs && state !== 'ok')) {
    results.push({ name: step.name, state: `left out: ${step.needs} failed`, seconds: 0, passed: 0, failed: 0 });
    continue;
  }
  console.log(`\n▶ ${step.name}`);
  const start = Date.now();
  const { ok, output } = await run(step.command);
  const counted = step.count ? count(step, output) : { passed: 0, failed: 0 };
  if (!counted) console.error(`${step.name}: no test ran.`);
  const state = ok && counted ? 'ok' : 'failed';
  // A step that breaks down before or beside its tests is a failure too, though no test says so.
  const silent = step.count && state === 'failed' && !counted?.failed ? 1 : 0;
  results.push({ name: step.name, state, seconds: (Date.now() - start) / 1000, passed: counted?.passed ?? 0, failed: (counted?.failed ?? 0) + silent });
}

console.log('');
for (const { name, state, seconds } of results) console.log(`${name.padEnd(16)}${seconds.toFixed(1).padStart(7)} s  ${state}`);
const wrong = results.filter(({ state }) => state !== 'ok').map(({ name }) => name);
if (wrong.length) console.log(`\nFailed: ${wrong.join(', ')}`);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = wrong.length ? 1 : 0;
