/**
 * `node scripts/ensure-browser.mjs`: prints the browser that the tests will use. Where none is found and Debian's can be
 * installed, it is; else says how to get one.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromeArgs, findChrome } from './find-browser.mjs';

const HELP = `No Chrome, Chromium or Edge was found, and the tests need one. Do one of these:
  - Debian or Ubuntu:  sudo apt-get install chromium   (Ubuntu: the snap, or google-chrome-stable)
  - macOS:             brew install --cask google-chrome
  - Windows:           winget install Google.Chrome   (Edge is found too)
  - anywhere online:   npx @puppeteer/browsers install chrome@stable --path .browsers, and set CHROME_PATH
  - or set CHROME_PATH to an executable.`;

/** Whether it renders a page without a screen. */
const works = (browser) => {
  const args = [...chromeArgs(), '--headless', '--dump-dom', 'data:text/html,<p>ok</p>'];
  const { status, stdout } = spawnSync(browser, args, { encoding: 'utf8', timeout: 60_000 });
  return status === 0 && stdout.includes('<p>ok</p>');
};

const isRoot = process.getuid?.() === 0;

const isDebian = () => {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

const apt = (...args) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
};

let browser = findChrome();
if (!browser && isRoot && isDebian() && process.env.NO_BROWSER_INSTALL !== '1') {
  console.error("No Chrome or Chromium found: installing Debian's chromium (set NO_BROWSER_INSTALL=1 to stop this).");
  if (apt('update')) apt('install', '-y', '--no-install-recommends', 'chromium');
  browser = findChrome();
}
if (!browser) {
  console.error(HELP);
  process.exit(1);
}
if (!works(browser)) {
  const hint = isRoot ? '' : ' (in a container, try CHROME_NO_SANDBOX=1)';
  console.error(`${browser} is there but does not render a page without a screen${hint}.`);
  process.exit(1);
}
console.log(browser);
