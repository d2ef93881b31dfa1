import { tagOfClass } from './scripts/tags.mjs';

/** What the analyzer finds in the code but a host cannot use. */
const isPublic = (member) => !member.privacy && !member.name.startsWith('#') && !member.name.startsWith('_') && !member.static;

/**
 * Puts the manifest right where the analyzer cannot know:
 *  - a class gets its tag from its folder, wherever it is defined;
 *  - events without a name, guessed from `dispatchEvent(new …)`, go; so do private members;
 *  - paths lead to the files that are published.
 */
const published = () => ({
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        const tagName = tagOfClass(module.path, declaration.name);
        if (tagName) {
          Object.assign(declaration, { tagName, customElement: true });
          const definition = { name: declaration.name, module: module.path };
          module.exports.push({ kind: 'custom-element-definition', name: tagName, declaration: definition });
        }
        if (declaration.events) declaration.events = declaration.events.filter((event) => event.name);
        if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      }
    }
    const elements = customElementsManifest.modules.filter((module) => module.declarations?.some((one) => one.tagName));
    customElementsManifest.modules = elements.map((module) => withPaths(module));
  },
});

const withPaths = (value) => {
  if (Array.isArray(value)) return value.map(withPaths);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [
    key,
    (key === 'path' || key === 'module') && typeof inner === 'string' ? inner.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js') : withPaths(inner),
  ]));
};

export default {
  globs: ['src/components/*/*.ts'],
  exclude: ['src/components/ui/**', 'src/components/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [published()],
};
