/**
 * The test server serves plain ES modules and knows no CommonJS. The few test-only packages that need bundling are
 * bundled here once, and again only when one of their versions changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Lit stays outside: a second copy of it would not know the first one's templates. */
const external = ['lit', 'lit/*', '@lit/*', 'lit-html', 'lit-html/*'];

const fileName = (name) => name.replace(/[@/]/g, '_');

/**
 * @param {string[]} names module names as the tests import them
 * @param {string} rootDir the folder that holds package.json
 */
export function prebundle(names, rootDir) {
  const lock = readFileSync(path.join(rootDir, 'package-lock.json'));
  const version = createHash('sha256').update(lock).update(names.join()).digest('hex').slice(0, 12);
  const folder = path.join(rootDir, 'node_modules/.cache/test-bundles', version);

  return {
    name: 'prebundle',

    async serverStart() {
      if (existsSync(folder)) return;
      const unfinished = `${folder}.${process.pid}`;
      await build({
        entryPoints: Object.fromEntries(names.map((name) => [fileName(name), name])),
        outdir: unfinished,
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'browser',
        target: 'es2022',
        external,
        define: { 'process.env.NODE_ENV': '"test"', global: 'globalThis' },
        logLevel: 'error',
        absWorkingDir: rootDir,
      });
      try {
        renameSync(unfinished, folder);
      } catch {
        rmSync(unfinished, { recursive: true, force: true }); // another run was faster
      }
    },

    resolveImport({ source }) {
      if (!names.includes(source)) return undefined;
      return `/${path.relative(rootDir, path.join(folder, `${fileName(source)}.js`)).split(path.sep).join('/')}`;
    },
  };
}
