import { expect, fixture, html } from '@open-wc/testing';
import { accessibilityProblems } from './axe.js';

/** An element whose shadow root holds `markup`. */
const withShadow = async (markup: string): Promise<Element> => {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.attachShadow({ mode: 'open' }).innerHTML = markup;
  return host;
};

const broken: readonly (readonly [string, string, string])[] = [
  ['a button without a name', '<button></button>', 'button-name'],
  ['a picture without a text', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">', 'image-alt'],
  ['a field without a label', '<input>', 'label'],
  ['grey text on white', '<p style="color: #ccc; background: #fff">faint</p>', 'color-contrast'],
  ['a role that does not exist', '<div role="buton">x</div>', 'aria-roles'],
  ['a description that is not in the same shadow root', '<button aria-describedby="elsewhere">x</button>', 'aria-valid-attr-value'],
  ['a grid without rows', '<div role="grid" aria-label="x"><div role="gridcell">x</div></div>', 'aria-required-parent'],
];

describe('the accessibility check', () => {
  for (const [what, markup, rule] of broken)
    it(`A36: finds ${what} inside a shadow root`, async () => {
      const problems = await accessibilityProblems(await withShadow(markup));
      expect(problems.map((problem) => problem.split(':')[0])).to.include(rule);
    });

  it('A36: has nothing against what is right', async () => {
    const element = await withShadow('<label>Name <input aria-describedby="hint"></label><p id="hint">As on the passport</p>');
    expect(await accessibilityProblems(element)).to.deep.equal([]);
  });
});
