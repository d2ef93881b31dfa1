/** Members for the bench, the same for every page: made from their number, so any count can be had at once. */
import type { Department } from '../src/domain/department.js';
import type { Member } from '../src/domain/member.js';
import type { Position } from '../src/domain/position.js';

const GIVEN = ['Amira', 'Bruno', 'Chiara', 'Daniel', 'Elif', 'Farid', 'Grace', 'Hiroshi', 'Ines', 'Jonas', 'Keiko', 'Liam', 'Mona'];
const FAMILY = ['Abe', 'Becker', 'Costa', 'Duarte', 'Eriksen', 'Fischer', 'García', 'Haddad', 'Ivanov', 'Jensen', 'Khan', 'Lang', 'Moreau', 'Novak', 'Olsen', 'Petrov', 'Rossi'];
const PLACES = ['Berlin', 'Lisbon', 'Shanghai', 'Dubai', 'Toronto'];

export const departments: readonly Department[] = Array.from({ length: 37 }, (_, at) => ({
  id: `d${String(at)}`, name: `Department ${String(at)}`, parentId: at === 0 ? null : `d${String(Math.floor((at - 1) / 4))}`,
}));

export const positions: readonly Position[] = Array.from({ length: 24 }, (_, at) => ({ id: `p${String(at)}`, name: `Position ${String(at)}` }));

/** Scatters, so that the natural order is not the order by name. */
const scatter = (at: number): number => Math.imul(at + 1, 2_654_435_761) >>> 0;

const memberAt = (at: number): Member => {
  const random = scatter(at);
  const given = GIVEN[random % GIVEN.length] ?? '';
  const family = FAMILY[(random >>> 8) % FAMILY.length] ?? '';
  return {
    id: `m${String(at)}`,
    status: 'active',
    name: `${given} ${family} ${String(random % 10_000)}`,
    email: `${given}.${family}.${String(at)}@example.test`.toLowerCase(),
    phone: `+4930${String(1_000_000 + at)}`,
    departmentIds: [`d${String((random >>> 4) % departments.length)}`],
    positionId: `p${String((random >>> 12) % positions.length)}`,
    workNumber: String(100_000 + at),
    location: PLACES[(random >>> 16) % PLACES.length] ?? '',
    roles: ['member'],
    joinedAt: `20${String(10 + ((random >>> 20) % 16))}-03-12T09:30:00Z`,
    version: '1',
  };
};

export const makeMembers = (count: number): Member[] => Array.from({ length: count }, (_, at) => memberAt(at));

const collator = new Intl.Collator('en');

/** As anybody would write it; both pages sort with it, so what differs is the table. */
export const sortedByName = (members: readonly Member[], dir: 'asc' | 'desc'): Member[] =>
  [...members].sort((a, b) => (dir === 'asc' ? collator.compare(a.name, b.name) : collator.compare(b.name, a.name)));

export const matching = (members: readonly Member[], text: string): Member[] => {
  const wanted = text.toLowerCase();
  return members.filter(({ name, email, phone, workNumber }) =>
    `${name}\n${email ?? ''}\n${phone ?? ''}\n${workNumber ?? ''}`.toLowerCase().includes(wanted));
};
