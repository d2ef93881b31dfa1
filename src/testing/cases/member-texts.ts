/** Text is kept as it was given, but for spaces around it, or refused; never cut, never cleaned. */
import { OrgError } from '../../client/errors.js';
import { equal, ok, outcome, refusesField, show } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import { edits, filtersBy, locations } from '../needs.js';
import { idsOf, readAll } from './reading.js';

const texts: Readonly<Record<string, string>> = {
  'markup': '<img src=x onerror="alert(1)"><script>alert(1)</script>&amp;',
  'a template': '${alert(1)} {{alert(1)}} <%= 1 %>',
  'a query': '\'; DROP TABLE members; --',
  'a formula': '=HYPERLINK("http://example.org/","x")',
  'quotes and backslashes': '"\'`\\\\n\\u0000',
  'line breaks': 'one\r\ntwo\n\tthree\u2028four',
  'spaces around it': '  \u00a0Porto\u3000 ',
  'both directions': '\u202eabc\u202c \u2067שלום\u2069 abc',
  'an emoji of many parts': '👩🏽‍🔬 👨‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'two ways to write one letter': 'e\u0301 \u00e9 ﬁ Ａ',
  'letters beyond the first plane': '𠮷野家 𝒳',
  'zero width': 'a\u200bb\u200dc\ufeffd',
  'the word null': 'null',
  'a name that every object has': '__proto__',
  'another one': 'constructor',
  '10,000 characters': 'Ünïcode '.repeat(1250),
};

const fields = ['location', 'workNumber', 'x:badge'] as const;

/** Writes the text; it is read back as it was, or was refused and has changed nothing. */
async function keeps(tab: Tab, what: string, text: string, field: typeof fields[number]): Promise<void> {
  const read = async (): Promise<unknown> => {
    const member = await tab.get('hana');
    return field === 'x:badge' ? member.custom?.[field] : member[field];
  };
  const before = await read();
  const result = await outcome(() =>
    tab.update('hana', field === 'x:badge' ? { custom: { [field]: text } } : { [field]: text }));
  if ('value' in result) {
    equal(String(await read()).trim(), text.trim(), `${what} as ${field}`);
    return;
  }
  ok(OrgError.is(result.error) && result.error.code === 'validation', `${what} as ${field}: ${show(result.error)}`);
  ok(result.error.fields?.some((one) => one.field === field), `${what}: the refusal does not name ${field}`);
  equal(await read(), before, `${field} after ${what} was refused`);
}

export const memberTexts: readonly Case[] = [
  ...fields.map((field) =>
    promise(`whatever text ${field} is given, it is kept as it is, or refused`, [edits(field)], async (open) => {
      const tab = await open();
      for (const [what, text] of Object.entries(texts)) await keeps(tab, what, text, field);
    })),

  promise('a plain word is kept, not refused', [edits('location'), edits('workNumber')], async (open) => {
    const { update, get } = await open();
    await update('hana', { location: 'Porto', workNumber: 'N-1' });
    const { location, workNumber } = await get('hana');
    equal({ location, workNumber }, { location: 'Porto', workNumber: 'N-1' }, 'the fields');
  }),

  promise('what is longer than the field\'s limit is refused', [edits('location')], async (open) => {
    const tab = await open();
    const limit = tab.session.capabilities.fields.find(({ key }) => key === 'location')?.maxLength;
    if (limit === undefined) return; // none declared: any length goes
    await tab.update('hana', { location: 'x'.repeat(limit) });
    equal((await tab.get('hana')).location?.length, limit, 'the length of what just fits');
    await refusesField('one character more', 'location', () => tab.update('hana', { location: 'x'.repeat(limit + 1) }));
  }),

  promise('a location named like what every object has is a location', [
    edits('location'), filtersBy('locations'), locations,
  ], async (open) => {
    const tab = await open();
    await tab.update('hana', { location: '__proto__' });
    equal(idsOf(await readAll(tab, { where: { locations: ['__proto__'] } })), [tab.id('hana')], 'who is there');
    const found = await tab.client.members.locations?.(tab.orgId) ?? [];
    ok(found.includes('__proto__'), `it is not among the locations: ${show(found)}`);
    equal(idsOf(await readAll(tab, { where: { locations: ['constructor'] } })), [], 'who is at another such name');
  }),

  promise('a host\'s field named like what every object has reaches into nothing', [edits('x:badge')], async (open) => {
    const tab = await open();
    for (const text of [
      '{"__proto__":{"reached":1}}',
      '{"x:badge":"B","__proto__":{"reached":1}}',
      '{"constructor":{"prototype":{"reached":1}}}',
    ]) {
      await outcome(() => tab.update('hana', { custom: JSON.parse(text) as Record<`x:${string}`, unknown> }));
      const { custom = {} } = await tab.get('hana');
      ok(!('reached' in {}) && !('reached' in custom), `${text} has reached every object`);
      ok(Object.keys(custom).every((key) => key.startsWith('x:')), `${text} has left ${show(Object.keys(custom))}`);
    }
  }),
];
