/**
 * Writes src/components/ui/icons.ts from Lucide (ISC licence): `node scripts/make-icons.mjs`.
 * To use another icon, add a line to the table and run it again.
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** Our name: Lucide's name; `points` ones are mirrored right-to-left. */
const ICONS = {
  alert: 'triangle-alert', arrowDown: 'arrow-down', arrowUp: 'arrow-up', ban: 'ban', briefcase: 'briefcase-business',
  building: 'building-2', check: 'check', chevronDown: 'chevron-down', chevronUp: 'chevron-up', close: 'x',
  columns: 'columns-3', copy: 'copy', edit: 'pencil', filter: 'list-filter', grip: 'grip-vertical', inbox: 'inbox',
  lock: 'lock', mail: 'mail', minus: 'minus', more: 'ellipsis', offline: 'cloud-off', phone: 'smartphone', pin: 'map-pin', plus: 'plus',
  reload: 'refresh-cw', search: 'search', select: 'chevrons-up-down', shield: 'shield', tree: 'network',
  user: 'user', users: 'users',
  clock: 'clock', door: 'door-closed', rules: 'sliders-horizontal', link: 'link', qr: 'qr-code', print: 'printer', download: 'download', share: 'share', userPlus: 'user-plus', userCheck: 'user-check', contacts: 'book-user', done: 'circle-check', fault: 'circle-alert',
};
const POINTING = { send: 'send', arrowLeft: 'arrow-left', chevronRight: 'chevron-right', chevronLeft: 'chevron-left', swap: 'arrow-right', undo: 'undo-2' };

const shapes = (name) => {
  const source = readFileSync(new URL(`../node_modules/lucide-static/icons/${name}.svg`, import.meta.url), 'utf8');
  return [...source.matchAll(/<(?:path|circle|rect|line|polyline|polygon|ellipse)\b[^>]*\/>/g)]
    .map(([tag]) => tag.replace(/\s+/g, ' ').replace(' />', '/>')).join('');
};
const lines = (icons, maker) => Object.entries(icons).sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, lucide]) => `export const ${name}Icon = () => ${maker}(svg\`${shapes(lucide)}\`);`);

writeFileSync(new URL('../src/components/ui/icons.ts', import.meta.url), `/* Written by scripts/make-icons.mjs from Lucide (https://lucide.dev), ISC licence. */
import { html, svg } from 'lit';
import type { TemplateResult } from 'lit';

/** An icon is decoration: a word beside it, or a label on its button, says the same. */
const icon = (shapes: TemplateResult): TemplateResult =>
  html\`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">\${shapes}</svg>\`;
const pointing = (shapes: TemplateResult): TemplateResult =>
  html\`<svg class="icon points" viewBox="0 0 24 24" aria-hidden="true">\${shapes}</svg>\`;

${[...lines(ICONS, 'icon'), ...lines(POINTING, 'pointing')].join('\n')}
`);
