/** Lets browser tests list folders: `virtual:stories` has the modules of stories/ and the tags of src/define. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { tagsIn } from './tags.mjs';

const ADDRESS = '/virtual-stories.js';

/** @param {string} rootDir the folder that holds package.json */
export const storiesPlugin = (rootDir) => ({
  name: 'stories',

  resolveImport: ({ source }) => (source === 'virtual:stories' ? ADDRESS : undefined),

  serve({ path: requested }) {
    if (requested !== ADDRESS) return undefined;
    const folder = path.join(rootDir, 'stories');
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.stories.ts')).sort() : [];
    const loaders = files.map((file) => `${JSON.stringify(file.replace('.stories.ts', ''))}: () => import('/stories/${file}')`);
    const tags = JSON.stringify(tagsIn(path.join(rootDir, 'src/define')));
    return { body: `export const stories = { ${loaders.join(', ')} };\nexport const tags = ${tags};\n`, type: 'js' };
  },
});
