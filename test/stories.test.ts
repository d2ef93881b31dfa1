/**
 * Every story is a test: it renders, its `play` runs, and nothing speaks against it, once light and English, once dark and
 * Chinese. A `play` finds things by role, part or test value, so that it works in any language.
 */
import { expect } from '@open-wc/testing';
import type { StoryObj } from '@storybook/web-components-vite';
import * as webComponents from '@storybook/web-components/entry-preview';
import { composeStory, setProjectAnnotations } from 'storybook/preview-api';
import { stories, tags } from 'virtual:stories';
import * as stage from '../.storybook/stage.js';
import '../src/define/index.js';
import { accessibilityProblems } from './guardrails/axe.js';

const project = setProjectAnnotations([webComponents, stage]);

const looks = [
  { name: 'light, English', globals: { scheme: 'light', locale: 'en' } },
  { name: 'dark, Chinese', globals: { scheme: 'dark', locale: 'zh-CN' } },
];

const modules = await Promise.all(Object.entries(stories).map(async ([name, load]) => ({ name, ...(await load()) })));

/** What is written to the console as a warning or an error, until `stop`. */
const listen = (): { readonly heard: string[]; stop(): void } => {
  const heard: string[] = [];
  const { warn, error } = console;
  const hear = (...words: unknown[]): void => void heard.push(words.map(String).join(' '));
  console.warn = hear;
  console.error = hear;
  return { heard, stop: () => Object.assign(console, { warn, error }) };
};

describe('stories', () => {
  it('show every tag', () => {
    expect(tags).not.to.deep.equal([]);
    expect(tags.filter((tag) => !(tag in stories))).to.deep.equal([]);
  });

  for (const { name, default: meta, ...exported } of modules)
    describe(name, () => {
      for (const [title, story] of Object.entries<StoryObj>(exported))
        for (const look of looks)
          it(`${title} (${look.name})`, async () => {
            const canvas = document.createElement('div');
            document.body.append(canvas);
            const { heard, stop } = listen();
            try {
              const annotated = { ...story, globals: { ...story.globals, ...look.globals } };
              await composeStory(annotated as never, meta as never, project, undefined, title).run({ canvasElement: canvas });
              expect(await accessibilityProblems(canvas)).to.deep.equal([]);
              expect(heard).to.deep.equal([]);
            } finally {
              stop();
              canvas.remove();
            }
          });
    });
});
