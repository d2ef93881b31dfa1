import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromeArgs, findChrome } from './scripts/find-browser.mjs';
import { countsReporter } from './scripts/wtr-counts.mjs';
import { prebundle } from './scripts/wtr-prebundle.mjs';
import { storiesPlugin } from './scripts/wtr-stories.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Each page gets a browser context of its own (a window and a storage of its own) and believes it is focused:
 * as plain tabs of one window, animation frames stop in the tab that is not in front, and its tests time out.
 */
const chrome = chromeLauncher({
  concurrency: 2,
  launchOptions: { executablePath: findChrome(), headless: true, args: chromeArgs() },
  createPage: async ({ context }) => {
    const own = await context.browser().createBrowserContext();
    const page = await own.newPage();
    page.once('close', () => own.close().catch(() => {}));
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    return page;
  },
});

export default {
  rootDir: here('.'),
  files: ['test/**/*.test.ts', '!test/e2e/**', '!test/node/**'],
  // 'development' is Lit's development build: it warns about what is wrong, and the story tests fail on that.
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  concurrentBrowsers: 1,
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 15_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head><title>rosterkit tests</title></head>
      <body>
        <script>globalThis.litIssuedWarnings = new Set(['dev-mode']); // that Lit is in development mode is known</script>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  plugins: [
    prebundle(['axe-core', 'jsqr', 'storybook/test', 'storybook/preview-api', '@storybook/web-components/entry-preview'], here('.')),
    storiesPlugin(here('.')),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: here('./tsconfig.json') }),
  ],
  reporters: [defaultReporter({ reportTestProgress: true }), countsReporter()],
  browsers: [chrome],
};
