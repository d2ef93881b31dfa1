/** Turns the sample's short rows into people, and makes more of them from the same parts of names. */
import type { Member, MemberStatus } from '../domain/member.js';
import type { Role } from '../domain/role.js';
import { CULTURES, FORMER, KNOWN, PLACES, ROWS } from './sample-data.js';

/** How a department, a position or a person of the sample is called, by where it stands in its list. */
export const sampleId = (kind: 'department' | 'position' | 'member', at: number): string => `${kind}-${String(at + 1)}`;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2015, 0, 1);
/** The sample's own today: nothing in it is younger. */
const TODAY = Math.round((Date.UTC(2026, 10, 1) - FIRST_DAY) / DAY);

const lines = (block: string): string[] => block.trim().split('\n');
const number = (code: string): number => parseInt(code, 36);
const days = Array.from({ length: TODAY + 1 }, (_, day) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 11));
/** Day 0 is the first of January 2015. */
const dateOf = (day: number, hour: number): string => `${days[day] ?? ''}${String(hour).padStart(2, '0')}:00:00Z`;

/** A part of a name, and how email addresses write it. */
interface Part {
  readonly name: string;
  readonly latin: string;
}

const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
const latinOf = (name: string): string =>
  name.toLowerCase().normalize('NFD').replace(/[^a-z]/gu, (letter) => LETTERS[letter] ?? '');

const partsOf = (list: string): Part[] => list.split(',').map((part) => {
  const [name = '', latin = latinOf(name)] = part.split('=');
  return { name, latin };
});

const cultures = lines(CULTURES).map((line) => {
  const [culture = '', given = '', family = ''] = line.split('|');
  return { culture, given: partsOf(given), family: partsOf(family) };
});
type Culture = (typeof cultures)[number];

const known = lines(KNOWN).map((line) => {
  const [name = '', local = '', phone = ''] = line.split('=');
  return { name, local, phone };
});
const places = PLACES.split('|');
const rowsOf = (block: string): string[][] => lines(block).map((line) => line.split(' '));
const rows = rowsOf(ROWS);
const formerRows = rowsOf(FORMER);

/** How many people the sample has as it is, beside those who left. */
export const SAMPLE_SIZE = rows.length;
/** Those among them with a name of their own. */
export const KNOWN_SIZE = known.length;

const FAMILY_FIRST: Readonly<Record<string, string>> = { zh_CN: '', vi: ' ' };

/** @param second A second family name. Neither of the two: a person of one name. */
function fullName({ culture }: Culture, given: Part, family: Part | undefined, second: Part | undefined): string {
  if (!family) return given.name;
  const space = FAMILY_FIRST[culture];
  if (space !== undefined) return family.name + space + given.name;
  return `${given.name} ${family.name}${second ? (culture === 'es' ? ' ' : '-') + second.name : ''}`;
}

/** Always the same number below `below` for the same two: nobody's name depends on how many others there are. */
function pick(at: number, salt: number, below: number): number {
  let hash = Math.imul(at ^ (salt * 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % below;
}

/** Ranges that are kept free for stories and plays, or are given to nobody; each `#` is a digit. */
const PHONES: Readonly<Record<string, readonly string[]>> = {
  London: [
    '+442079460###', '+441134960###', '+441144960###', '+441154960###', '+441164960###', '+441174960###',
    '+441184960###', '+441214960###', '+441314960###', '+441414960###', '+441514960###', '+441614960###',
  ],
  Shanghai: ['+86154########'],
  Dubai: ['+971505557###', '+971525557###', '+971555557###', '+971565557###'],
  Berlin: ['+493023125###', '+494066969###', '+496990009###', '+498999998###', '+492214710###'],
  Paris: ['+3363998####', '+3319900####', '+3326191####', '+3335301####'],
};
/** In North America 555-0100 to 555-0199, after any area code. */
const AMERICAN = [416, 646, 718, 917, 347, 332, 929, 437, 647, 365, 289, 905, 519, 613, 705]
  .map((area) => `+1${String(area)}55501##`);

/** Spreads people over a place's ranges; no two have the same until the ranges are used up. */
function phoneOf(place: string | null, at: number): string {
  const ranges = (place !== null && PHONES[place]) || AMERICAN;
  const range = ranges[at % ranges.length] ?? '';
  const digits = range.length - range.indexOf('#');
  const turn = Math.floor(at / ranges.length);
  return range.slice(0, -digits) + String((turn * 48_271_991 + 13) % 10 ** digits).padStart(digits, '0');
}

const FLAGGED_ROLES: Readonly<Record<string, Role>> = { A: 'account-admin', S: 'super-admin', a: 'admin' };
const FLAGGED_STATUS: Readonly<Record<string, MemberStatus>> = { t: 'terminated', s: 'suspended' };
const FLAGGED_EMPLOYMENT: Readonly<Record<string, string>> = { h: 'part-time', c: 'contractor' };

const flagged = <T>(flags: string, meanings: Readonly<Record<string, T>>): T | undefined =>
  [...flags].map((flag) => meanings[flag]).find((meaning) => meaning !== undefined);

/** The name a row gives, or, for a row used again, another one from the same culture. */
function nameOf(code: string, at: number, again: boolean): { name: string; local: string; phone?: string } {
  if (code.startsWith('*')) {
    const one = known[number(code.slice(1))];
    if (one && !again) return one;
    code = '00.0';
  }
  const culture = cultures[number(code.charAt(0))] as Culture;
  const [given, family, second] = code.slice(1).split('.').map((part, which) => {
    const parts = which === 0 ? culture.given : culture.family;
    return parts[again ? pick(at, which, parts.length) : number(part)] as Part;
  }) as [Part, Part | undefined, Part | undefined];
  return {
    name: fullName(culture, given, family, second),
    local: [given.latin, family?.latin].filter(Boolean).join('.'),
  };
}

/** Floor and number. */
const deskOf = (at: number): string => `${String(1 + pick(at, 1, 9))}.${String(100 + pick(at, 2, 80))}`;

/** @param at Past the sample's own size the rows begin again, with other names. */
const personAt = (at: number, uniqueLocal: (local: string) => string): Member =>
  personOf(rows[at % SAMPLE_SIZE] ?? [], { at, id: sampleId('member', at), again: at >= SAMPLE_SIZE, uniqueLocal });

interface Place {
  readonly at: number;
  readonly id: string;
  /** Whether the row stands for somebody else already. */
  readonly again: boolean;
  readonly uniqueLocal: (local: string) => string;
}

function personOf(row: readonly string[], { at, id, again, uniqueLocal }: Place): Member {
  const [code = '', departments = '-', position = '-', place = '-', joined = '0', work = '-', flags = ''] = row;
  const { name, local, phone } = nameOf(code, at, again);
  const location = place === '-' ? null : places[number(place)] ?? null;
  const day = again ? pick(at, 3, TODAY - 1) : number(joined);
  const touched = day + pick(at, 4, TODAY - day);
  const status = flagged(flags, FLAGGED_STATUS) ?? 'active';
  const role = again ? undefined : flagged(flags, FLAGGED_ROLES);
  return {
    id,
    status,
    name,
    email: flags.includes('e') ? null : `${uniqueLocal(local)}@north.example`,
    phone: flags.includes('p') ? null : phone ?? phoneOf(location, at),
    departmentIds: departments === '-' ? [] : departments.split('.').map((one) => sampleId('department', number(one))),
    positionId: position === '-' ? null : sampleId('position', number(position)),
    workNumber: work === '-' ? null : `NL-${again ? String(10_000 + at) : String(number(work)).padStart(4, '0')}`,
    location,
    roles: [role ?? 'member'],
    custom: {
      'x:employment': flagged(flags, FLAGGED_EMPLOYMENT) ?? 'full-time',
      ...(location !== null && location !== 'Remote' && { 'x:desk': deskOf(at) }),
    },
    joinedAt: dateOf(day, 9),
    updatedAt: dateOf(touched, 8 + pick(at, 6, 10)),
    ...(status === 'terminated' && { terminatedAt: dateOf(touched, 17) }),
  };
}

/** Where the phone numbers of those who left begin: far from everybody else's. */
const FAR = 700_000;

/** The first so many people, and those who left. */
export function samplePeople(count: number): Member[] {
  const used = new Map<string, number>();
  /** `amelia.okonkwo`, then `amelia.okonkwo2`, … */
  const uniqueLocal = (local: string): string => {
    const before = used.get(local) ?? 0;
    used.set(local, before + 1);
    return before === 0 ? local : local + String(before + 1);
  };
  const former = formerRows.map((row, at) =>
    personOf(row, { at: FAR + at, id: `former-${String(at + 1)}`, again: false, uniqueLocal }));
  return [...Array.from({ length: count }, (_, at) => personAt(at, uniqueLocal)), ...former];
}
