import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { minifyLiteralsPlugin } from './scripts/minify-literals.mjs';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const modulesIn = (folder: string) =>
  readdirSync(here(`./src/${folder}`))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.slice(0, -3)}`);

/**
 * "sideEffects" in package.json speaks of what is published; taken at its word here, it would drop `import './define/x.js'`
 * from every build.
 */
const sourcesHaveEffects = (): Plugin => ({
  name: 'sources-have-effects',
  apply: 'build',
  transform: { filter: { id: { exclude: /node_modules/ } }, handler: (code) => ({ code, map: null, moduleSideEffects: true }) },
});

/** What package.json exports. */
const entries = () => ['index', 'client/local/index', 'testing/index', ...modulesIn('define'), ...modulesIn('locales')];

/** The package: one file a module, so that a host's bundler takes only what is used. Dependencies stay imports. */
const library = (): UserConfig => ({
  publicDir: false,
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    lib: { entry: Object.fromEntries(entries().map((name) => [name, here(`./src/${name}.ts`)])), formats: ['es'] },
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, /^idb($|\/)/, /^lean-qr($|\/)/, /^libphonenumber-js($|\/)/],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({ name }) => (name.startsWith('_virtual/') ? `helpers/${basename(name)}.js` : '[name].js'),
      },
    },
  },
});

/** One self-contained file for a script tag, beside the chunks that load on first use. */
const cdn = (): UserConfig => ({
  publicDir: false,
  build: {
    outDir: 'dist/cdn',
    target: 'es2022',
    lib: { entry: here('./src/cdn.ts'), formats: ['es'], fileName: () => 'rosterkit.min.js' },
    rolldownOptions: {
      output: {
        chunkFileNames: '[name]-[hash].js',
        minify: { compress: true, mangle: true, codegen: { removeWhitespace: true, legalComments: 'none' } },
      },
    },
  },
});

/** The demo's pages as files for any static host. */
const demo = (): UserConfig => ({
  base: './',
  build: { outDir: 'demo-static', target: 'es2022', rolldownOptions: { input: [here('./index.html'), here('./join.html')] } },
});

/** `vite` serves the demo, `vite build --mode …` builds; any other build (Storybook's) only keeps its effects. */
const builds: Record<string, () => UserConfig> = { library, cdn, demo };

export default defineConfig(({ command, mode }) => ({
  ...(command === 'build' ? builds[mode]?.() : undefined),
  plugins: [sourcesHaveEffects(), ...(mode in builds ? [minifyLiteralsPlugin()] : [])],
}));
