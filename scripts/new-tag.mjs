/**
 * `npm run new <tag>`: writes a new tag in the shape of the house, ready to run: class, styles, definition, words in both
 * languages, stories, test; and names it where all tags are named.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { classOfTag } from './tags.mjs';

const [tag] = process.argv.slice(2);
if (!tag || !/^[a-z]+(-[a-z]+)+$/.test(tag)) {
  console.error('Usage: npm run new <tag>, for example: npm run new team-badge');
  process.exit(2);
}

const className = classOfTag(tag);
const wordsName = className[0].toLowerCase() + className.slice(1);

/** The templates are written for the tag `new-tag`. */
const filled = (text) => text.replaceAll('new-tag', tag).replaceAll('NewTag', className).replaceAll('newTag', wordsName);

const written = {
  'component.ts': `src/components/${tag}/${tag}.ts`,
  'styles.ts': `src/components/${tag}/${tag}.styles.ts`,
  'define.ts': `src/define/${tag}.ts`,
  'words.en.ts': `src/locales/en/${tag}.ts`,
  'words.zh-cn.ts': `src/locales/zh-cn/${tag}.ts`,
  'stories.ts': `stories/${tag}.stories.ts`,
  'test.ts': `test/components/${tag}.test.ts`,
};

const named = {
  'src/define/index.ts': "import './new-tag.js';",
  'src/index.ts': "export { NewTag, OrgNewTagPressedEvent } from './components/new-tag/new-tag.js';",
  'src/locales/en.ts': "export { newTag } from './en/new-tag.js';",
  'src/locales/zh-cn.ts': "export { newTag } from './zh-cn/new-tag.js';",
  'src/locales/by-tag.ts': "  newTag: () => import('./zh-cn/new-tag.js').then(({ newTag }) => newTag),",
};

const taken = Object.values(written).find((file) => existsSync(file));
if (taken) {
  console.error(`${taken} is there already.`);
  process.exit(1);
}

for (const [template, file] of Object.entries(written)) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, filled(readFileSync(new URL(`./new-tag/${template}.txt`, import.meta.url), 'utf8')));
  console.log(`+ ${file}`);
}
for (const [file, line] of Object.entries(named)) {
  // A line of its own at the end; in a list, the last one in it.
  const [, text, end] = /^([^]*?)(\n\};)?\s*$/.exec(readFileSync(file, 'utf8'));
  writeFileSync(file, `${text}\n${filled(line)}${end ?? ''}\n`);
  console.log(`~ ${file}`);
}
console.log(`\nNow: npm run storybook, and npx wtr --files test/components/${tag}.test.ts`);
