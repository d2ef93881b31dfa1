import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Clients that ship with the kit: hosts choose one, and no layer knows any of them. The rest of src/client is the contract. */
const implementations = ['client/local'];

/**
 * Who may import whom. `may` lists layers beside the layer itself, `packages` what comes from npm.
 * A file outside these layers (src/index.ts) may import everything.
 */
const layers = [
  { layer: 'domain', may: [], packages: [] },
  { layer: 'client', may: ['domain'], packages: [] },
  { layer: 'client/local', may: ['domain', 'client'], packages: ['idb'] },
  { layer: 'state', may: ['domain', 'client'], packages: [] },
  { layer: 'components', may: ['domain', 'client', 'state', 'locales'], packages: ['lit', 'lit/*'] },
  { layer: 'locales', may: [], packages: [] },
  { layer: 'define', may: ['components', 'state'], packages: [] },
  { layer: 'testing', may: ['domain', 'client'], packages: [] },
];

/** The files of a layer that may import more than their layer. */
const exceptions = [
  { files: ['src/components/ui/phone-library.ts'], packages: ['libphonenumber-js/*'] },
  {
    files: ['src/state/*-controller.ts'],
    packages: ['lit', 'lit/*'],
  },
];

const zones = layers.flatMap(({ layer, may }) => {
  const foreign = implementations.filter((path) => path !== layer);
  const target = layer === 'client' ? `./src/client/!(${foreign.map((path) => path.slice(7)).join('|')})` : `./src/${layer}/**`;
  const allowed = [layer, ...may];
  return [
    {
      target,
      from: './src',
      except: allowed.map((path) => `./${path}`),
      message: `src/${layer} may import only from ${allowed.join(', ')}.`,
    },
    ...foreign.map((path) => ({ target, from: `./src/${path}`, message: `src/${layer} must not know src/${path}.` })),
  ];
});

const onlyPackages = (packages, where) => ({
  'no-restricted-imports': ['error', {
    patterns: [{
      regex: `^(?!\\.|(?:${packages.map((name) => name.replace('/*', '/.+')).join('|') || '\\.'})$)`,
      message: `${where} may import from npm only: ${packages.join(', ') || 'nothing'}.`,
    }],
  }],
});

const say = (selector, message) => ({ selector, message });

/** What the code does without: for the reader's sake, and for the strict content security policy's. */
const notInSource = [
  say('TSEnumDeclaration', 'Use a union of string literals.'),
  say('TSModuleDeclaration[kind="namespace"]', 'Use a module.'),
  say('TSParameterProperty', 'Declare the field and assign it.'),
  say('ExportDefaultDeclaration', 'Export by name.'),
  say(
    'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    'Text is bound, never parsed.',
  ),
  say(
    'ImportDeclaration[source.value=/(unsafe-(html|svg|mathml|css)|style-map)(\\.js)?$/]',
    'Text is bound, never parsed; a style is set with el.style.setProperty() after render.',
  ),
  say('ImportSpecifier[imported.name=/^unsafe/]', 'Text is bound, never parsed.'),
  say(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'A strict content security policy blocks style attributes: use a class, a part, or el.style.setProperty().',
  ),
];

const notInTests = [
  say('CallExpression[callee.name="aTimeout"]', 'Wait for what should happen, not for a time.'),
  say('ImportSpecifier[imported.name="aTimeout"]', 'Wait for what should happen, not for a time.'),
  say(
    'NewExpression[callee.name="Promise"] CallExpression[callee.name="setTimeout"][arguments.0.type="Identifier"]:not([arguments.1.value=0])',
    'Wait for what should happen, not for a time.',
  ),
  say(
    'CallExpression[callee.name="setTimeout"][arguments.0.body.callee.name="resolve"]:not([arguments.1.value=0])',
    'Wait for what should happen, not for a time.',
  ),
  say(
    'MemberExpression[object.name=/^(describe|it|test|context|suite)$/][property.name=/^(only|skip)$/]',
    'Every test runs.',
  ),
  say('CallExpression[callee.name=/^x(it|describe|context|specify)$/]', 'Every test runs.'),
];

export default defineConfig(
  { ignores: ['dist/**', 'storybook-static/**', 'coverage/**', 'demo-static/**', 'node_modules/**'] },
  tseslint.configs.recommendedTypeChecked,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  litA11y.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'wc/guard-super-call': 'off', // LitElement has them all
      'lit-a11y/click-events-have-key-events': 'off', // grids and trees hear keys further out; the tests press them
      '@typescript-eslint/unbound-method': 'off', // Lit binds @event listeners to the host
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'no-restricted-syntax': ['error', ...notInSource],
    },
  },
  ...layers.map(({ layer, packages }) => ({
    files: [`src/${layer}/**/*.ts`],
    rules: onlyPackages(packages, `src/${layer}`),
  })),
  ...exceptions.map(({ files, packages }) => ({ files, rules: onlyPackages(packages, 'This file') })),
  {
    files: ['test/**/*.ts', 'test/**/*.mjs'],
    rules: {
      'no-restricted-syntax': ['error', ...notInTests],
      // A check without its await passes whatever it checks. Only the types of `to.equal` wrongly speak of a promise.
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: ['Equal'] }],
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-unsafe-assignment': 'off', // tests hand over garbage on purpose
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off', // a fake client is async because its contract is
      'lit-a11y/accessible-name': 'off',
    },
  },
  { files: ['src/testing/sample-data.ts'], rules: { 'max-lines': 'off' } }, // written by a script
  { files: ['**/*.mjs', '**/*.js', 'vite.config.ts'], extends: [tseslint.configs.disableTypeChecked] },
);
