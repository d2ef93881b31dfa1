/** Reads the html`…` and svg`…` templates of a source file, for the checks that look inside them. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Stands where an expression stood. */
export const HOLE = '\u0001';

/** @param {string} file */
export const parse = (file, text = readFileSync(file, 'utf8')) => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);

/** Every node below `node`, itself included. */
export function* walk(node) {
  yield node;
  const children = [];
  node.forEachChild((child) => void children.push(child));
  for (const child of children) yield* walk(child);
}

export const lineOf = (node) => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;

/**
 * @returns {{ tag: string, markup: string, holes: import('typescript').Expression[], line: number }[]} `markup` has a HOLE
 * for each expression.
 */
export const templatesOf = (source, tags = ['html', 'svg']) => {
  const found = [];
  for (const node of walk(source)) {
    if (!ts.isTaggedTemplateExpression(node) || !ts.isIdentifier(node.tag) || !tags.includes(node.tag.text)) continue;
    const { template } = node;
    const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
    const head = ts.isTemplateExpression(template) ? template.head.text : template.text;
    found.push({
      tag: node.tag.text,
      markup: head + spans.map((span) => HOLE + span.literal.text).join(''),
      holes: spans.map((span) => span.expression),
      line: lineOf(node),
    });
  }
  return found;
};

/** The strings an expression may come to, as far as they are written in it: `'a'`, `x ? 'a' : 'b'`, `x && 'a'`. */
export function stringsIn(expression) {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    return [[expression.head.text, ...expression.templateSpans.map((span) => span.literal.text)].join(HOLE)]
      .concat(expression.templateSpans.flatMap((span) => stringsIn(span.expression)));
  }
  if (ts.isParenthesizedExpression(expression)) return stringsIn(expression.expression);
  if (ts.isConditionalExpression(expression)) return [expression.whenTrue, expression.whenFalse].flatMap(stringsIn);
  if (ts.isBinaryExpression(expression)) return [expression.left, expression.right].flatMap(stringsIn);
  return [];
}

const TAG = /<!--[\s\S]*?-->|<\/?([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/dgi;
const ATTRIBUTE = /([.?@]?[a-z][\w:-]*)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/dgi;

/**
 * Cuts markup into its attributes and the text between its tags.
 * @returns {{ kind: 'text' | 'attribute', element: string, name: string, value: string, holes: number[] }[]} `holes` are
 * the numbers of the expressions inside.
 */
export const piecesOf = (markup) => {
  const pieces = [];
  const add = (kind, element, name, start, end) => {
    const value = markup.slice(start, end);
    const before = markup.slice(0, start).split(HOLE).length - 1;
    const holes = Array.from({ length: value.split(HOLE).length - 1 }, (_, at) => before + at);
    pieces.push({ kind, element, name, value, holes });
  };
  let textStart = 0;
  for (const tag of markup.matchAll(TAG)) {
    add('text', '', '', textStart, tag.index);
    textStart = tag.index + tag[0].length;
    if (!tag[1] || tag[0].startsWith('</')) continue;
    const [offset] = tag.indices[2];
    for (const attribute of tag[2].matchAll(ATTRIBUTE)) {
      const [start, end] = attribute.indices.slice(2).find(Boolean) ?? [0, 0];
      add('attribute', tag[1].toLowerCase(), attribute[1], offset + start, offset + end);
    }
  }
  add('text', '', '', textStart, markup.length);
  return pieces;
};

/** The TypeScript files below a folder. */
export const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
      .sort()
    : [];
