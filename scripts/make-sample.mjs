/**
 * Makes src/testing/sample-data.ts, the sample organisation in short: `node scripts/make-sample.mjs`.
 * Always the same people from the same seed; src/testing/sample.ts says how to read what is written here.
 */
import { writeFileSync } from 'node:fs';
import { allLocales, faker } from '@faker-js/faker';
import { DEPARTMENTS, DISABLED, KNOWN, MIXES, PLACES, VIEWER } from './sample/organization.mjs';
import { ARABIC_FAMILY, ARABIC_GIVEN, pairs, romaniseChinese } from './sample/romanise.mjs';

const PEOPLE = 1248;
/** Those who left, beside them. */
const FORMER = 31;
const WITHOUT_DEPARTMENT = 9;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const LAST_DAY = Date.UTC(2026, 9, 30);
const DAY = 86_400_000;

faker.seed(20_150_302);

const { helpers, number } = faker;
const chance = (probability) => number.float() < probability;
const code = (value) => value.toString(36);
const dayOf = (date) => (date - FIRST_DAY) / DAY;

// ---- names: parts of each culture, as `name` or `name=how emails write it` ----

const plain = (names) => [...new Set(names)]
  .filter((name) => /^\p{Lu}['\p{L}]{1,11}( \p{Lu}\p{L}{1,9})?$/u.test(name))
  .map((name) => name.replace("'", '’'));
const some = (names, count) => helpers.arrayElements(names, Math.min(count, names.length));
const spelt = (names, spelling) => names.flatMap((name) => {
  const latin = spelling(name);
  return latin ? [`${name}=${latin}`] : [];
});

/** How many given and family names each culture brings. */
const SIZES = {
  en_AU: [190, 280], en_IN: [60, 60], en_NG: [45, 60], de: [45, 60], sv: [30, 40], es: [40, 60], fr: [40, 50],
  pl: [30, 40], tr: [30, 30], vi: [30, 20],
};

const cultures = Object.entries(SIZES).map(([culture, [given, family]]) => {
  const { first_name: first, last_name: last } = allLocales[culture].person;
  const [women, men] = [first.female, first.male];
  return { culture, given: some(plain([...women, ...men]), given), family: some(plain(last.generic), family) };
});
const chinese = allLocales.zh_CN.person;
const COMMON = [...'王李张刘陈杨黄赵周吴徐孙马朱胡郭林何高罗', '欧阳'];
cultures.push({
  culture: 'zh_CN',
  given: some(spelt([...new Set(Object.values(chinese.first_name).flat())], romaniseChinese), 150),
  family: spelt([...new Set([...COMMON, ...some(chinese.last_name.generic, 120)])], romaniseChinese),
}, {
  culture: 'ar',
  given: helpers.shuffle([...pairs(ARABIC_GIVEN)]).map((pair) => pair.join('=')),
  family: helpers.shuffle([...pairs(ARABIC_FAMILY)]).map((pair) => pair.join('=')),
});

/** As everywhere, some names are common: the first of a list come far more often than the last. */
const weighted = (length) => Math.floor(number.float() ** 1.6 * length);

function nameFrom(mix) {
  const wanted = helpers.weightedArrayElement(Object.entries(MIXES[mix]).map(([value, weight]) => ({ value, weight })));
  const at = cultures.findIndex(({ culture }) => culture === wanted);
  const { culture, given, family } = cultures[at];
  const parts = [weighted(given.length), weighted(family.length)];
  // Two family names, joined as the culture does it; or, rarely, no family name at all.
  const both = chance(culture === 'es' ? 0.6 : 0.03) && !['zh_CN', 'ar', 'vi'].includes(culture);
  if (both) parts.push(weighted(family.length));
  else if (chance(0.004)) parts.pop();
  return code(at) + parts.map(code).join('.');
}

// ---- people: one line each ----

const positions = [...new Set([
  ...DEPARTMENTS.flatMap((department) => department.positions), ...KNOWN.map(({ position }) => position),
])];
const departmentAt = new Map(DEPARTMENTS.map(({ name }, at) => [name, at]));

const ROLE_FLAGS = { 'account-admin': 'A', 'super-admin': 'S', admin: 'a', '': '' };

const known = KNOWN.map((person, at) => ({
  name: `*${code(at)}`, departments: person.departments.map((name) => departmentAt.get(name)),
  position: person.position, place: person.place,
  joined: dayOf(Date.parse(person.joined)), work: person.work, flags: ROLE_FLAGS[person.role] + (person.phone ? '' : 'p'),
}));

const joinedOn = () => Math.floor((1 - number.float() ** 1.7) * dayOf(LAST_DAY));

function person(department) {
  const departments = [departmentAt.get(department.name)];
  if (chance(0.15)) departments.push(...helpers.arrayElements([...DEPARTMENTS.keys()], chance(0.2) ? 2 : 1));
  return {
    name: nameFrom(department.mix),
    departments: [...new Set(departments)].filter((at) => !DISABLED.includes(DEPARTMENTS[at].name) || at === departments[0]),
    position: chance(0.02) ? null : helpers.arrayElement(department.positions),
    place: chance(0.02) ? null : helpers.arrayElement(department.places),
    joined: joinedOn(), work: chance(0.06) ? 0 : null,
    flags: (chance(0.04) ? 'e' : '') + (chance(0.12) ? 'p' : '') + (chance(0.07) ? 'h' : chance(0.06) ? 'c' : ''),
  };
}

const others = helpers.shuffle(DEPARTMENTS.flatMap((department) => Array.from({ length: department.people }, () => person(department))));
const homeless = Array.from({ length: WITHOUT_DEPARTMENT }, () => ({ ...person(DEPARTMENTS[0]), name: nameFrom('mixed'), departments: [] }));
const everybody = [...known, ...helpers.shuffle([...others, ...homeless])];
if (everybody.length !== PEOPLE) throw new Error(`${everybody.length} people instead of ${PEOPLE}`);

/** Every so often somebody is an administrator, or is suspended. */
const flag = (letter, step, start) => {
  for (let at = known.length + start; at < PEOPLE; at += step) if (!/[Sats]/.test(everybody[at].flags)) everybody[at].flags += letter;
};
flag('S', 400, 100);
flag('a', 62, 31);
flag('s', 206, 59);

/** Work numbers rise with the date of joining, with gaps, around those of the people who are known. */
const taken = new Set(known.map(({ work }) => work));
const free = Array.from({ length: 2400 }, (_, at) => at + 1).filter((value) => !taken.has(value));
const numbered = everybody.filter(({ work }) => work === null).sort((a, b) => a.joined - b.joined);
numbered.forEach((one, at) => { one.work = free[Math.floor((at * free.length) / numbered.length)]; });

const left = () => helpers.shuffle(free.filter((value) => !everybody.some(({ work }) => work === value)));
const former = left().slice(0, FORMER).map((work) =>
  ({ ...person(helpers.arrayElement(DEPARTMENTS.filter(({ name }) => !DISABLED.includes(name)))), work, flags: 't' }));

const row = ({ name, departments, position, place, joined, work, flags }) => [
  name, departments.map(code).join('.') || '-', position === null ? '-' : code(positions.indexOf(position)),
  place === null ? '-' : code(PLACES.indexOf(place)), code(joined), work ? code(work) : '-', flags,
].join(' ').trim();

// ---- the file ----

const heads = KNOWN.flatMap(({ heads: of }, at) => (of ? [`${code(departmentAt.get(of))}=${code(at)}`] : []));
const text = (name, words, value) => `/** ${words} */\nexport const ${name} = ${value};\n`;
const quoted = (list, separator) => `'${list.join(separator)}'`;
const block = (list) => `\`\n${list.join('\n')}\n\``;

const file = `/**
 * The sample organisation in short. Written by scripts/make-sample.mjs from a fixed seed: do not edit, run it again.
 * Numbers are in base 36 and count from 0 in the lists here; \`sample.ts\` reads it.
 */

${[
    text('DEPARTMENTS', 'One a line; a `>` for each level down.', block(DEPARTMENTS.map(({ depth, name }) => '>'.repeat(depth) + name))),
    text('DISABLED', 'The departments that are not offered any more.', quoted(DISABLED.map((name) => code(departmentAt.get(name))), ' ')),
    text('HEADS', 'Department=person.', quoted(heads, ' ')),
    text('POSITIONS', 'Job titles.', quoted(positions, '|')),
    text('PLACES', 'Locations.', quoted(PLACES, '|')),
    text('VIEWER', 'Through whose eyes it is seen at first.', quoted([code(KNOWN.findIndex(({ name }) => name === VIEWER))], '')),
    text('KNOWN', 'People with a name, an address and a number of their own: name=before the @=phone.',
      block(KNOWN.map(({ name, email, phone }) => `${name}=${email}=${phone}`))),
    text('CULTURES', 'Culture|given names|family names, each `name` or `name=how emails write it`.',
      block(cultures.map(({ culture, given, family }) => `${culture}|${given.join(',')}|${family.join(',')}`))),
    text('ROWS', 'Name, departments, position, place, day of joining since 2015, work number, flags. Name: `*` and a known person, or culture given.family.',
      block(everybody.map(row))),
    text('FORMER', 'Those who left, as above.', block(former.map(row))),
  ].join('\n')}`;

writeFileSync(new URL('../src/testing/sample-data.ts', import.meta.url), file);
console.log(`src/testing/sample-data.ts: ${PEOPLE} people and ${FORMER} who left, ${DEPARTMENTS.length} departments, ${Buffer.byteLength(file)} bytes`);
