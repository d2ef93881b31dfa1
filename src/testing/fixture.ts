/**
 * The organisation every case of the suite starts from, as plain data. It is small and awkward on purpose:
 * see `fixture-people.ts` for who is in it and why, and `fixture-joining.ts` for who wants in.
 */
import type { LocalSeed } from '../client/seed.js';
import type { Department } from '../domain/department.js';
import type { Invitation } from '../domain/invitation.js';
import type { JoinRequest } from '../domain/join-request.js';
import type { Member } from '../domain/member.js';
import type { PersonRef } from '../domain/person.js';
import { contacts, invitations, joinRules, outsiders, requests, ROOM } from './fixture-joining.js';
import { people } from './fixture-people.js';

export type Fixture = LocalSeed;

interface DepartmentRow extends Pick<Department, 'name' | 'order' | 'disabled'> {
  readonly key: string;
  readonly under: string | null;
  readonly heads?: readonly string[];
}

/** Its tree, four levels deep; two departments share a name, on different levels. */
const departments: readonly DepartmentRow[] = [
  { key: 'engineering', under: null, name: 'Engineering', order: 1, heads: ['bruno'] },
  { key: 'platform', under: 'engineering', name: 'Platform', order: 1, heads: ['emeka', 'dora'] },
  { key: 'storage', under: 'platform', name: 'Storage', order: 1 },
  { key: 'indexing', under: 'storage', name: 'Indexing' },
  { key: 'apps', under: 'engineering', name: 'Apps', order: 2 },
  { key: 'research', under: 'engineering', name: '研究院', order: 3 },
  { key: 'sales', under: null, name: 'Sales', order: 2, heads: ['chidi'] },
  { key: 'emea', under: 'sales', name: 'EMEA' },
  { key: 'apac', under: 'sales', name: '亚太区' },
  { key: 'sales-storage', under: 'sales', name: 'Storage' },
  { key: 'people', under: null, name: 'People & Culture', order: 3 },
  { key: 'support', under: null, name: 'Support', order: 4 },
  { key: 'legacy', under: 'support', name: 'Legacy desk', disabled: true },
];

const positions = [
  { key: 'lead', name: 'Lead', order: 1 },
  { key: 'engineer', name: 'Engineer', order: 2 },
  { key: 'designer', name: 'Designer', order: 3 },
  { key: 'product-manager', name: '产品经理', order: 4 },
  { key: 'account-manager', name: 'Account manager', order: 5 },
  { key: 'support-agent', name: 'Support agent', order: 6 },
  { key: 'analyst', name: 'Analyst', order: 7 },
] as const;

/** An entity's id in the organisation of that name: no two organisations share one. */
export const fixtureId = (name: string, key: string): string => `${name}-${key}`;

/** Whoever has an account in the fixture under that name, in the organisation or not. */
export function fixturePerson(name: string, key: string): PersonRef {
  const person = people.find((one) => one.key === key) ?? outsiders.find((one) => one.key === key);
  if (!person) throw new RangeError(`The fixture has nobody called ${key}`);
  return {
    id: fixtureId(name, `user-${key}`), name: person.name, email: person.email ?? null, phone: person.phone ?? null,
  };
}

/** Whether an organisation of that name is to have no departments and no positions. */
const isBare = (name: string): boolean => name.endsWith('-bare');

/**
 * The fixture under that name. Everything in it is fresh and the caller's.
 * Seen through Ada, its only account admin, unless the harness is asked for somebody else.
 * A name that ends in `-bare` has no departments and no positions.
 */
export function fixture(name: string): Fixture {
  const whole = wholeFixture(name);
  if (!isBare(name)) return whole;
  return {
    ...whole, departments: [], positions: [],
    members: whole.members.map((member) => ({ ...member, departmentIds: [], positionId: null })),
    invitations: whole.invitations?.map((one) => ({ ...one, departmentIds: [], positionId: null })) ?? [],
  };
}

function wholeFixture(name: string): Fixture {
  const idOf = (key: string): string => fixtureId(name, key);
  const personOf = (key: string): PersonRef => fixturePerson(name, key);
  return {
    organization: { id: idOf('organization'), name: `Fixture ${name}`, createdAt: '2018-06-04T09:00:00Z' },
    viewerMemberId: idOf('ada'),
    members: people.map(({ key, ...person }, index): Member => ({
      status: 'active', roles: ['member'], updatedAt: `2023-04-${10 + ((index * 7) % 20)}T09:00:00Z`, ...person,
      id: idOf(key),
      userId: idOf(`user-${key}`),
      departmentIds: (person.departmentIds ?? []).map(idOf),
      ...(person.positionId && { positionId: idOf(person.positionId) }),
      ...(person.custom && { custom: { ...person.custom } }),
    })),
    departments: departments.map(({ key, under, heads, ...department }): Department => ({
      ...department,
      id: idOf(key),
      parentId: under === null ? null : idOf(under),
      ...(heads && { headIds: heads.map(idOf) }),
    })),
    positions: positions.map(({ key, ...position }) => ({ ...position, id: idOf(key) })),
    fields: [
      { key: 'name', type: 'text', maxLength: 128, ownedBy: 'account' },
      { key: 'email', type: 'email', maxLength: 254, ownedBy: 'account' },
      { key: 'phone', type: 'phone', maxLength: 16, ownedBy: 'account' },
      { key: 'departmentIds', type: 'multiselect', ownedBy: 'organization' },
      { key: 'positionId', type: 'select', ownedBy: 'organization' },
      { key: 'workNumber', type: 'text', maxLength: 64, ownedBy: 'organization' },
      { key: 'location', type: 'text', maxLength: 128, ownedBy: 'organization' },
      { key: 'x:badge', label: 'Badge', type: 'text', maxLength: 20_000, ownedBy: 'organization' },
      { key: 'x:notes', label: 'Notes', type: 'text', ownedBy: 'organization' },
    ],
    roles: [
      { id: 'account-admin', assignable: true, privilegedInviter: true },
      { id: 'super-admin', assignable: true, privilegedInviter: true },
      { id: 'admin', assignable: true },
      { id: 'member', assignable: true },
      { id: 'auditor', label: 'Auditor', assignable: true },
    ],
    joinRules: { ...joinRules, fields: joinRules.fields.map((field) => ({ ...field })) },
    invitations: invitations.map(({ key, inviter, departmentIds = [], positionId, at, ...row }): Invitation => ({
      ...row, id: idOf(key), inviter: personOf(inviter), departmentIds: departmentIds.map(idOf),
      ...(positionId && { positionId: idOf(positionId) }),
      needsApproval: inviter === 'hana' || inviter === 'chidi', createdAt: at, lastSentAt: at, sentCount: 1,
    })),
    joinRequests: requests.map(({ key, applicant, invitedBy, decidedBy, ...row }): JoinRequest => ({
      ...row, id: idOf(key), applicant: personOf(applicant), answers: { ...row.answers },
      ...(invitedBy !== undefined && { invitedBy: personOf(invitedBy) }),
      ...(decidedBy !== undefined && { decidedBy: personOf(decidedBy) }),
    })),
    contacts: contacts.map(personOf),
    seats: people.filter(({ status }) => status !== 'terminated').length + ROOM,
  };
}
