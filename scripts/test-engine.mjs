/** `npm run test:firefox`, `npm run test:webkit`: the browser tests in another engine. The last line counts them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [engine, ...args] = process.argv.slice(2);
if (!['firefox', 'webkit'].includes(engine)) {
  console.error('Which engine? firefox or webkit.');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const countsFile = `${root}node_modules/.cache/test-counts-${engine}.json`;
mkdirSync(`${root}node_modules/.cache`, { recursive: true });
rmSync(countsFile, { force: true });

const { status } = spawnSync('npx', ['wtr', '--config', `wtr.${engine}.mjs`, ...args], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  shell: process.platform === 'win32',
  env: { ...process.env, TEST_COUNTS: countsFile },
});

let counts = { passed: 0, failed: 1 };
try {
  counts = JSON.parse(readFileSync(countsFile, 'utf8'));
} catch {
  console.error(`The tests did not get to run in ${engine}.`);
}
if (status !== 0 && counts.failed === 0) counts.failed = 1;
console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed || counts.passed === 0 ? 1 : 0;
