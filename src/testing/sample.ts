/**
 * Northlight, the sample organisation: 1,248 people in 37 departments up to four levels deep, named in Latin, Chinese
 * and Arabic scripts; some without a phone, an email, a work number or a department, some in several; and 31 who left.
 * Around it some are invited, wait, or were rejected. Nobody in it exists: the addresses end in `.example`, the numbers
 * are kept for stories or belong to nobody. The same call always gives the same people.
 */
import type { LocalSeed } from '../client/seed.js';
import type { Department } from '../domain/department.js';
import { BUILTIN_ROLES } from '../domain/role.js';
import { DEPARTMENTS, DISABLED, HEADS, POSITIONS, VIEWER } from './sample-data.js';
import { aroundSample } from './sample-joining.js';
import { KNOWN_SIZE, SAMPLE_SIZE, sampleId, samplePeople } from './sample-people.js';

const number = (code: string): number => parseInt(code, 36);

function sampleDepartments(): Department[] {
  const disabled = new Set(DISABLED.split(' ').map(number));
  const heads = HEADS.split(' ').map((pair) => pair.split('=').map(number));
  /** The last one seen on each level: what comes deeper lies under it. */
  const above: string[] = [];
  return DEPARTMENTS.trim().split('\n').map((line, at): Department => {
    const name = line.replace(/^>*/u, '');
    const depth = line.length - name.length;
    const id = sampleId('department', at);
    const headIds = heads.flatMap(([of, head]) => (of === at && head !== undefined ? [sampleId('member', head)] : []));
    above[depth] = id;
    return {
      id, name, parentId: above[depth - 1] ?? null, order: at,
      ...(headIds.length > 0 && { headIds }), ...(disabled.has(at) && { disabled: true }),
    };
  });
}

export interface SampleOptions {
  readonly members?: number;
  readonly today?: Date;
}

const startOfDay = (): Date => new Date(new Date().setUTCHours(0, 0, 0, 0));

/**
 * The whole organisation, fresh and the caller's own.
 * @param members How many people, beside those who left; at least the 20 with names of their own. Those past 1,248 get
 * their names from the same parts, and only their departments, positions and places from the first ones.
 * @param today From when the dates of invitations and requests go back. Usually the start of this day, in UTC.
 */
export function sampleOrganization({ members = SAMPLE_SIZE, today = startOfDay() }: SampleOptions = {}): LocalSeed {
  const people = samplePeople(Math.max(members, KNOWN_SIZE));
  return {
    organization: { id: 'northlight', name: 'Northlight', plan: 'paid', createdAt: '2015-01-05T09:00:00Z' },
    viewerMemberId: sampleId('member', number(VIEWER)),
    members: people,
    departments: sampleDepartments(),
    positions: POSITIONS.split('|').map((name, at) => ({ id: sampleId('position', at), name, order: at })),
    fields: [
      { key: 'name', type: 'text', maxLength: 120, ownedBy: 'account' },
      { key: 'email', type: 'email', maxLength: 254, ownedBy: 'account' },
      { key: 'phone', type: 'phone', maxLength: 20, ownedBy: 'account' },
      { key: 'departmentIds', type: 'multiselect', ownedBy: 'organization' },
      { key: 'positionId', type: 'select', ownedBy: 'organization' },
      { key: 'workNumber', type: 'text', maxLength: 32, ownedBy: 'organization' },
      { key: 'location', type: 'text', maxLength: 80, ownedBy: 'organization' },
      {
        key: 'x:employment', label: 'Employment', type: 'select', ownedBy: 'organization',
        options: [
          { value: 'full-time', label: 'Full-time' }, { value: 'part-time', label: 'Part-time' },
          { value: 'contractor', label: 'Contractor' },
        ],
      },
      { key: 'x:desk', label: 'Desk', type: 'text', maxLength: 16, ownedBy: 'organization' },
    ],
    roles: BUILTIN_ROLES.map((id) => ({
      id, assignable: true, ...(id === 'account-admin' || id === 'super-admin' ? { privilegedInviter: true } : {}),
    })),
    ...aroundSample(people, today.getTime()),
  };
}
