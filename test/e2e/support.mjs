/** A browser and a server for tests of the built package. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { chromeArgs, findChrome } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/serve.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The strictest content security policy there is. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data: https:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export const launch = () => chromium.launch({ executablePath: findChrome(), args: chromeArgs() });

/**
 * Serves a folder, usually the repository, and opens a browser for the length of one test.
 * @param {import('node:test').TestContext} t
 * @param {Parameters<typeof serve>[1] & { folder?: string }} options
 */
export async function host(t, { folder = root, ...options } = {}) {
  const server = await serve(folder, options);
  t.after(() => server.close());
  const browser = await launch();
  t.after(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  context.setDefaultTimeout(30_000);
  return { url: server.url, context };
}

/** A page that remembers what went wrong on it: exceptions, console errors and breaches of the security policy. */
export async function openPage(context, address) {
  const page = await context.newPage();
  const wrong = [];
  page.on('pageerror', (error) => wrong.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(`${message.text()} (${message.location().url})`);
  });
  await page.addInitScript(() => {
    globalThis.breaches = [];
    addEventListener('securitypolicyviolation', (event) => {
      globalThis.breaches.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  await page.goto(address);
  const check = async () => {
    assert.deepEqual(await page.evaluate(() => globalThis.breaches), []);
    assert.deepEqual(wrong, []);
  };
  return { page, wrong, check };
}

/** As a host's bundler makes it, from the built package under its own name. */
export const bundled = async (code) => {
  const { outputFiles: [file] } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'error',
    absWorkingDir: root,
  });
  return file.text;
};
