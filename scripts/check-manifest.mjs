/**
 * `node scripts/check-manifest.mjs`: custom-elements.json says of each tag what its code does, no more and no less.
 * Run `npm run manifest` first.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { HOLE, filesIn, parse, piecesOf, stringsIn, templatesOf, walk } from './templates.mjs';
import { tagsIn } from './tags.mjs';

const names = (list) => (list ?? []).map(({ name }) => name);
const lacking = (wanted, present) => [...wanted].filter((name) => !present.has(name));

/** What one source file shows to the outside. */
export function factsIn(file, text) {
  const source = parse(file, text);
  const facts = { parts: new Set(), slots: new Set(), properties: new Set(), states: new Set(), strings: new Set(), events: new Map(), created: new Set(), imports: [] };
  for (const { markup, holes } of templatesOf(source)) {
    for (const { element, name, value, holes: numbers, kind } of piecesOf(markup)) {
      if (kind !== 'attribute') continue;
      if (name === 'part') {
        const texts = [value, ...numbers.flatMap((number) => stringsIn(holes[number]))];
        for (const part of texts.join(' ').split(/\s+/)) if (part && !part.includes(HOLE)) facts.parts.add(part);
      }
      if (element === 'slot' && name === 'name' && !value.includes(HOLE)) facts.slots.add(value);
    }
    if (/<slot(?![^>]*\sname=)[^>]*>/.test(markup)) facts.slots.add('');
  }
  for (const { markup } of templatesOf(source, ['css'])) {
    const css = markup.replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, name] of css.matchAll(/var\(\s*(--org-[\w-]+)/g)) facts.properties.add(name);
    for (const [, name] of css.matchAll(/:state\(([\w-]+)\)/g)) facts.states.add(name);
  }
  for (const node of walk(source)) {
    if (ts.isStringLiteralLike(node)) facts.strings.add(node.text);
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) facts.created.add(node.expression.text);
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementEventMap') {
      for (const member of node.members) {
        if (ts.isPropertySignature(member) && member.type) facts.events.set(member.name.text, member.type.getText());
      }
    }
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier?.text.startsWith('.')) {
      facts.imports.push(path.posix.join(path.posix.dirname(file), node.moduleSpecifier.text.replace(/\.js$/, '.ts')));
    }
    if (ts.isCallExpression(node) && /\.setAttribute$/.test(node.expression.getText()) && node.arguments[0]?.text === 'part') {
      for (const part of stringsIn(node.arguments[1]).join(' ').split(/\s+/)) if (part) facts.parts.add(part);
    }
    const set = ts.isCallExpression(node) && /\.states\??\.(add|delete|has|toggle)$|^(this\.)?#?setState$/.exec(node.expression.getText());
    const [state] = set ? node.arguments : [];
    if (state && ts.isStringLiteralLike(state)) facts.states.add(state.text);
  }
  return facts;
}

/** The facts of a tag's own folder, and of that together with the shared parts it is built from, events of other tags among them. */
export function factsOf(tag, files) {
  const own = [...files.keys()].filter((file) => file.startsWith(`src/components/${tag}/`));
  const all = new Set(own);
  for (const file of all) {
    for (const next of files.get(file)?.imports ?? []) if (/^src\/components\/(ui\/|[\w-]+\/events\.ts$)/.test(next) && files.has(next)) all.add(next);
  }
  const join = (list, key) => new Set([...list].flatMap((file) => [...files.get(file)[key]]));
  return (key, whole) => join(whole ? all : own, key);
}

/** Events of the platform that keep their names; its own types know them. */
const NATIVE = new Set(['close']);

/** Compares one declaration of the manifest with the code of its tag. */
export function compare(tag, declaration, files) {
  const facts = factsOf(tag, files);
  const problems = [];
  const events = new Map([...files.values()].flatMap((one) => [...one.events]));

  const check = (word, documented, key) => {
    const missing = lacking(key === 'properties' ? ownProperties(facts(key), tag) : facts(key), documented);
    const gone = lacking(documented, facts(key, true));
    problems.push(...missing.map((name) => `the ${word} "${name}" is used but not documented`));
    problems.push(...gone.map((name) => `the ${word} "${name}" is documented but not used`));
  };
  check('part', new Set(names(declaration.cssParts)), 'parts');
  check('slot', new Set(names(declaration.slots)), 'slots');
  check('property', new Set(names(declaration.cssProperties)), 'properties');
  const states = new Set(names(declaration.cssStates));
  problems.push(...lacking(facts('states'), states).map((name) => `the state "${name}" is used but not documented`));
  problems.push(...lacking(states, facts('strings', true)).map((name) => `the state "${name}" is documented but not used`));

  const fired = new Set(names(declaration.events));
  for (const { name, type } of declaration.events ?? []) {
    const mapped = events.get(name) ?? (NATIVE.has(name) ? 'Event' : undefined);
    if (!mapped) problems.push(`the event "${name}" is not in HTMLElementEventMap`);
    else if (mapped !== type?.text) problems.push(`the event "${name}" is documented as ${type?.text}, typed as ${mapped}`);
    else if (mapped !== 'Event' && !facts('created', true).has(mapped)) problems.push(`the event "${name}" is never dispatched`);
    if (!facts('strings', true).has(name)) problems.push(`no code of the tag names the event "${name}"`);
  }
  for (const [name, type] of events) {
    if (facts('created').has(type) && !fired.has(name)) problems.push(`the event "${name}" is dispatched but not documented`);
  }

  if (!declaration.description) problems.push('the class has no description');
  for (const member of declaration.members ?? []) {
    if (!member.description && !member.inheritedFrom) problems.push(`"${member.name}" has no description`);
  }
  for (const kind of ['cssParts', 'slots', 'cssProperties', 'cssStates', 'events']) {
    for (const { name, description } of declaration[kind] ?? []) if (!description) problems.push(`"${name}" has no description`);
  }
  return problems.map((problem) => `${tag}: ${problem}`);
}

/** The properties that only this tag reads; the tokens that all tags share are documented once, with the tokens. */
const ownProperties = (properties, tag) => {
  const prefix = tag.startsWith('org-') ? `--${tag}-` : `--org-${tag}-`;
  return [...properties].filter((name) => name.startsWith(prefix));
};

function main() {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  const declarations = new Map(manifest.modules.flatMap((module) => module.declarations).filter((one) => one.tagName).map((one) => [one.tagName, one]));
  const files = new Map(filesIn('src/components').map((file) => [file, factsIn(file)]));
  const tags = tagsIn();
  const problems = tags.flatMap((tag) =>
    declarations.has(tag) ? compare(tag, declarations.get(tag), files) : [`${tag}: has no declaration in the manifest`]);
  problems.push(...lacking(declarations.keys(), new Set(tags)).map((tag) => `${tag}: is in the manifest, but src/define does not define it`));
  if (!tags.length) problems.push('src/define has no tags');
  if (problems.length) console.error(problems.join('\n'));
  else console.log(`custom-elements.json holds for ${tags.length} tags.`);
  process.exitCode = problems.length ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
