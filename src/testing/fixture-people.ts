/** The people of the fixture. Departments and positions are keys here; `fixture(name)` turns them into ids. */
import type { Member } from '../domain/member.js';

export type PersonRow = Partial<Omit<Member, 'id'>> & { readonly key: string; readonly name: string };

/** Those that a case names. Everybody else only fills the pages. */
const named: readonly PersonRow[] = [
  {
    key: 'ada', name: 'Ada Okonkwo', email: 'ada@example.org', phone: '+442071838750', roles: ['account-admin'],
    departmentIds: ['people'], positionId: 'lead', workNumber: 'W-0001', location: 'London',
    joinedAt: '2019-01-07T09:00:00Z',
  },
  {
    key: 'bruno', name: 'Bruno Salgado', email: 'bruno@example.org', phone: '+34911234567', roles: ['super-admin'],
    departmentIds: ['engineering'], positionId: 'lead', workNumber: 'W-0002', location: 'Madrid',
    joinedAt: '2019-02-11T09:00:00Z',
  },
  {
    key: 'chidi', name: 'Chidi Eze', email: 'chidi@example.org', phone: '+2348031234567', roles: ['admin'],
    departmentIds: ['sales'], positionId: 'account-manager', workNumber: 'W-0003', location: 'Lagos',
    joinedAt: '2019-03-04T09:00:00Z',
  },
  // In several departments: the first is the main one.
  {
    key: 'dora', name: 'Dora Petrescu', email: 'dora@example.org', phone: '+40213121234',
    departmentIds: ['storage', 'research', 'sales'], positionId: 'engineer', workNumber: 'W-0004', location: 'Berlin',
    custom: { 'x:badge': 'D-17' }, joinedAt: '2019-04-01T09:00:00Z',
  },
  // In one department and in the one above it: counted once in both.
  {
    key: 'emeka', name: 'Emeka Adeyemi', email: 'emeka@example.org', phone: '+2348059876543',
    departmentIds: ['platform', 'storage'], positionId: 'engineer', workNumber: 'W-0005', location: 'Lagos',
    joinedAt: '2019-05-06T09:00:00Z',
  },
  // Four levels down.
  {
    key: 'freya', name: 'Freya Lindqvist', email: 'freya@example.org', phone: '+4687123456',
    departmentIds: ['indexing'], positionId: 'engineer', workNumber: 'W-0006', location: 'Stockholm',
    joinedAt: '2019-06-03T09:00:00Z',
  },
  // In no department; without phone; without position; without anything.
  {
    key: 'goran', name: 'Goran Vidovic', email: 'goran@example.org', phone: '+38514567890',
    departmentIds: [], positionId: 'analyst', workNumber: 'W-0007', location: 'Zagreb',
    joinedAt: '2019-07-01T09:00:00Z',
  },
  {
    key: 'hana', name: 'Hana Ito', email: 'hana@example.org', phone: null,
    departmentIds: ['apps'], positionId: 'designer', workNumber: 'W-0008', location: 'Osaka',
    joinedAt: '2019-08-05T09:00:00Z',
  },
  {
    key: 'ivo', name: 'Ivo Marek', email: null, phone: '+420221234567',
    departmentIds: ['support'], positionId: null, workNumber: 'W-0009', location: null,
    joinedAt: '2019-09-02T09:00:00Z',
  },
  { key: 'juno', name: 'Juno', email: null, phone: null, departmentIds: [], positionId: null },
  // Other scripts.
  {
    key: 'kaiwen', name: '张凯文', email: 'kaiwen@example.org', phone: '+8613817004421',
    departmentIds: ['research'], positionId: 'product-manager', workNumber: 'W-0010', location: '上海',
    joinedAt: '2019-10-07T09:00:00Z',
  },
  {
    key: 'layla', name: 'ليلى الخطيب', email: 'layla@example.org', phone: '+97143215678',
    departmentIds: ['emea'], positionId: 'account-manager', workNumber: 'W-0011', location: 'دبي',
    joinedAt: '2019-11-04T09:00:00Z',
  },
  {
    key: 'mei', name: '欧阳美玲', email: 'mei@example.org', phone: '+8613917005566',
    departmentIds: ['apac', 'research'], positionId: 'engineer', workNumber: 'W-0012', location: '上海',
    joinedAt: '2019-12-02T09:00:00Z',
  },
  // Equal in every column a list can be sorted by.
  ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((last): PersonRow => ({
    key: `sam-${last}`, name: 'Sam Lee', email: `sam.${last}@example.org`, phone: null,
    departmentIds: ['apps'], positionId: 'engineer', workNumber: 'W-0100', location: 'Berlin',
    joinedAt: '2020-01-06T09:00:00Z', updatedAt: '2020-01-06T09:00:00Z',
  })),
  // Equal in name only.
  {
    key: 'kim-early', name: 'Kim Park', email: 'kim.early@example.org', phone: '+8225550101',
    departmentIds: ['apps'], positionId: 'designer', workNumber: 'W-0101', location: 'Seoul',
    joinedAt: '2020-01-13T09:00:00Z',
  },
  {
    key: 'kim-late', name: 'Kim Park', email: 'kim.late@example.org', phone: '+8225550102',
    departmentIds: ['apps'], positionId: 'designer', workNumber: 'W-0102', location: 'Seoul',
    joinedAt: '2021-01-11T09:00:00Z',
  },
  // In a department that is closed to new people.
  {
    key: 'nils', name: 'Nils Berg', email: 'nils@example.org', phone: '+4722123456',
    departmentIds: ['legacy'], positionId: 'support-agent', workNumber: 'W-0013', location: 'Oslo',
    joinedAt: '2020-02-03T09:00:00Z',
  },
  // A second role, one of the organisation's own.
  {
    key: 'odile', name: 'Odile Fournier', email: 'odile@example.org', phone: '+33142345678',
      roles: ['admin', 'auditor'],
    departmentIds: ['people'], positionId: 'analyst', workNumber: 'W-0014', location: 'Lyon',
    joinedAt: '2020-03-02T09:00:00Z',
  },
  // Not at work.
  {
    key: 'pavel', name: 'Pavel Orlov', email: 'pavel@example.org', phone: '+37167123456', status: 'suspended',
    departmentIds: ['storage'], positionId: 'engineer', workNumber: 'W-0015', location: 'Riga',
    joinedAt: '2020-04-06T09:00:00Z',
  },
  {
    key: 'quinn', name: 'Quinn Baker', email: 'quinn@example.org', phone: '+14155550123', status: 'suspended',
    departmentIds: [], positionId: 'designer', workNumber: 'W-0016', location: 'Oakland',
    joinedAt: '2020-05-04T09:00:00Z',
  },
  // Gone. An account admin among them counts for nothing.
  {
    key: 'rosa', name: 'Rosa Conti', email: 'rosa@example.org', phone: '+390612345678', status: 'terminated',
      roles: ['account-admin'],
    departmentIds: ['people'], positionId: 'lead', workNumber: 'W-0017', location: 'Rome',
    joinedAt: '2018-06-04T09:00:00Z', terminatedAt: '2021-06-30T16:00:00Z',
  },
  {
    key: 'tomas', name: 'Tomas Silva', email: 'tomas@example.org', phone: '+351211234567', status: 'terminated',
    departmentIds: ['storage'], positionId: 'engineer', workNumber: 'W-0018', location: 'Lisbon',
    joinedAt: '2018-07-02T09:00:00Z', terminatedAt: '2021-07-31T16:00:00Z',
  },
];

const given = ['Uma', 'Viktor', 'Wanda', 'Xavier', 'Yusuf', 'Zelda'];
const family = ['Alvarez', 'Becker', 'Costa', 'Dubois', 'Evans'];
const departments = ['engineering', 'platform', 'apps', 'sales', 'emea', 'apac', 'support'];
const locations = ['Berlin', 'Lagos', 'Madrid', '上海'];

const filling: readonly PersonRow[] = given.flatMap((first, row) => family.map((last, column): PersonRow => {
  const index = row * family.length + column;
  const number = String(200 + index);
  return {
    key: `fill-${number}`, name: `${first} ${last}`, email: `${first}.${last}@example.org`.toLowerCase(),
      phone: `+49302345${number}`,
    departmentIds: [departments[index % departments.length] ?? 'apps'],
    positionId: index % 3 === 0 ? 'engineer' : 'support-agent',
    workNumber: `W-0${number}`, location: locations[index % locations.length] ?? null,
    joinedAt: `2022-0${1 + (index % 9)}-1${index % 7}T09:00:00Z`,
  };
}));

export const people: readonly PersonRow[] = [...named, ...filling];
