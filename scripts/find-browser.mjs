/** Finds the browsers that the tests run in. An environment variable always wins. */
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const isExecutable = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (names) =>
  (process.env.PATH ?? '').split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(isExecutable);

const named = (variables) => variables.map((name) => process.env[name]).find((file) => file && existsSync(file));

const inApplications = (names) =>
  ['/Applications', path.join(homedir(), 'Applications')]
    .flatMap((folder) => names.map((name) => `${folder}/${name}.app/Contents/MacOS/${path.basename(name)}`))
    .find(existsSync);

const inProgramFiles = (files) =>
  [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => files.map((file) => path.join(folder, file)))
    .find(existsSync);

export function findChrome() {
  const chosen = named(['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_BIN']);
  if (chosen) return chosen;
  if (process.platform === 'darwin') {
    return inApplications(['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Google Chrome for Testing'])
      ?? onPath(['chromium', 'google-chrome']);
  }
  if (process.platform === 'win32') {
    return inProgramFiles([
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Chromium\\Application\\chrome.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ]);
  }
  return onPath([
    'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser',
  ]);
}

export function findFirefox() {
  const chosen = named(['FIREFOX_PATH']);
  if (chosen) return chosen;
  if (process.platform === 'darwin') return inApplications(['Firefox'])?.replace(/Firefox$/, 'firefox');
  if (process.platform === 'win32') return inProgramFiles(['Mozilla Firefox\\firefox.exe']);
  return onPath(['firefox-esr', 'firefox']);
}

const mayNeedNoSandbox = () =>
  process.platform === 'linux'
  && (process.getuid?.() === 0 || Boolean(process.env.CI) || process.env.CHROME_NO_SANDBOX === '1');

export const chromeArgs = () => [
  ...(mayNeedNoSandbox() ? ['--no-sandbox'] : []),
  '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--force-color-profile=srgb', '--lang=en-US',
];
