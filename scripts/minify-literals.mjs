/**
 * A Vite plugin that takes the white space out of css`…` and html`…` in builds. It changes no meaning: styles go through
 * esbuild, white space only; in markup a run of white space that breaks a line becomes one space, as a browser reads it.
 */
import { transform } from 'esbuild';
import { parseAst } from 'vite';

/** Every tagged template below `node`. */
function* taggedTemplates(node) {
  if (Array.isArray(node)) {
    for (const item of node) yield* taggedTemplates(item);
  } else if (node && typeof node.type === 'string') {
    if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier') yield node;
    for (const key in node) if (typeof node[key] === 'object') yield* taggedTemplates(node[key]);
  }
}

const escape = (text) => text.replace(/[\\`]|\$(?=\{)/g, '\\$&');

const keepsItsSpace = /<(pre|textarea)\b/i;

/** @param {string} css the text of a whole css`…` without expressions */
export const minifyCss = async (css) => {
  const { code } = await transform(css, { loader: 'css', minifyWhitespace: true, legalComments: 'none', target: 'esnext' });
  return code.trim();
};

/** @param {string} html the raw text between two expressions of an html`…` or svg`…` */
export const minifyHtml = (html) => html.replace(/\s*\n\s*/g, ' ');

/** @param {string} code JavaScript */
export async function minifyLiterals(code) {
  if (!/\b(css|html|svg)`/.test(code)) return undefined;
  const changes = [];
  for (const { tag, quasi } of taggedTemplates(parseAst(code))) {
    if (tag.name === 'css' && quasi.quasis.length === 1) {
      const [{ start, end, value }] = quasi.quasis;
      changes.push({ start, end, text: escape(await minifyCss(value.cooked)) });
    } else if (tag.name === 'html' || tag.name === 'svg') {
      if (quasi.quasis.some(({ value }) => keepsItsSpace.test(value.raw))) continue;
      for (const { start, end, value } of quasi.quasis) changes.push({ start, end, text: minifyHtml(value.raw) });
    }
  }
  let result = code;
  for (const { start, end, text } of changes.sort((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

export const minifyLiteralsPlugin = () => ({
  name: 'minify-literals',
  apply: 'build',
  async transform(code, id) {
    if (id.includes('node_modules')) return undefined;
    const result = await minifyLiterals(code);
    return result === undefined ? undefined : { code: result, map: null };
  },
});
