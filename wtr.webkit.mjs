/**
 * The browser tests in WebKitGTK (Debian: webkit2gtk-driver, libwebkit2gtk-4.1-0, xvfb): Safari's engine, though not Safari.
 * It cannot emulate media, and its window is never narrower than about 430 px.
 */
import { execFileSync, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { webdriverCommandsPlugin } from './scripts/wtr-webdriver-commands.mjs';
import base from './web-test-runner.config.mjs';

const port = 4477;
const display = ':97';
const files = execFileSync('dpkg', ['-L', 'libwebkit2gtk-4.1-0'], { encoding: 'utf8' }).split('\n');
const binary = files.find((file) => file.endsWith('/MiniBrowser'));

const children = [];
const start = (command, args, env = {}) => {
  const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  child.on('error', (error) => console.error(`${command}: ${error.message}`));
  children.push(child);
};
process.on('exit', () => children.forEach((child) => child.kill()));

const answers = async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok;

start('Xvfb', [display, '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
start('WebKitWebDriver', [`--port=${port}`], {
  DISPLAY: display,
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  XDG_RUNTIME_DIR: tmpdir(),
});
for (let tries = 0; !(await answers().catch(() => false)); tries++) {
  if (tries === 150) throw new Error('WebKitWebDriver did not start.');
  await new Promise((resolve) => setTimeout(resolve, 100));
}

export default {
  ...base,
  plugins: [...base.plugins, webdriverCommandsPlugin()],
  concurrency: 1,
  testsFinishTimeout: 600_000,
  hostname: '127.0.0.1',
  browsers: [
    webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      automationProtocol: 'webdriver',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    }),
  ],
};
