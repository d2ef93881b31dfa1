/**
 * The browser tests in Firefox (ESR will do), over WebDriver BiDi. One page at a time, or tests time out.
 * FIREFOX_PATH names another Firefox than the one that is found.
 */
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox } from './scripts/find-browser.mjs';
import base from './web-test-runner.config.mjs';

const executablePath = findFirefox();
if (!executablePath) throw new Error('No Firefox found: install one (Debian: firefox-esr), or set FIREFOX_PATH.');

export default {
  ...base,
  concurrency: 1,
  testsFinishTimeout: 600_000,
  browsers: [
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath,
        headless: true,
        extraPrefsFirefox: {
          'app.update.enabled': false,
          'network.captive-portal-service.enabled': false,
          'network.connectivity-service.enabled': false,
          'datareporting.policy.dataSubmissionEnabled': false,
        },
      },
    }),
  ],
};
