/** The values that make up an embedded organisation in its store. */
import { departmentSchema } from '../../domain/department.js';
import type { Department } from '../../domain/department.js';
import { fieldDefSchema } from '../../domain/field.js';
import { invitationSchema } from '../../domain/invitation.js';
import { joinRequestSchema } from '../../domain/join-request.js';
import { joinRulesSchema } from '../../domain/join-rules.js';
import { memberSchema } from '../../domain/member.js';
import type { Member } from '../../domain/member.js';
import { organizationSchema } from '../../domain/organization.js';
import { personRefSchema } from '../../domain/person.js';
import { positionSchema } from '../../domain/position.js';
import type { Position } from '../../domain/position.js';
import { roleDefSchema } from '../../domain/role.js';
import { accountAdminIds } from '../../domain/rules/removal.js';
import { count, id, list, object, optional, text } from '../../domain/schema.js';
import type { Id, Schema, Version } from '../../domain/schema.js';
import type { LocalSeed } from '../seed.js';
import { admissionValuesOf } from './admission/records.js';
import { invalid } from './refusals.js';
import type { Values } from './store.js';

/** What changes with every write. */
export interface Meta {
  /** Goes up by one with every write; the version of what it wrote. */
  readonly revision: number;
  readonly members: number;
  /** How many of them have not left: each has a seat. */
  readonly seated: number;
  /** Kept beside the members, so that a write can tell the last one from another without reading them all (R55). */
  readonly accountAdminIds: readonly Id[];
}

/** What no write changes. */
export type Settings = Pick<LocalSeed, 'organization' | 'viewerMemberId' | 'fields' | 'roles' | 'seats'>;

export const META = 'meta';
export const SETTINGS = 'settings';
export const DEPARTMENTS = 'departments';
export const POSITIONS = 'positions';
export const RECEIPTS = 'receipts';

/**
 * Members stand in blocks of so many, in the order they came: a database reads few large values far faster than many
 * small ones.
 */
export const BLOCK = 1_000;
export const blockKey = (at: number): string => `members/${String(Math.floor(at / BLOCK))}`;
export const isBlockKey = (key: string): boolean => key.startsWith('members/');

/** The values by name, as what they are. */
export const metaIn = (values: Values): Meta | undefined => values.get(META) as Meta | undefined;
export const settingsIn = (values: Values): Settings | undefined => values.get(SETTINGS) as Settings | undefined;
export const departmentsIn = (values: Values): readonly Department[] =>
  (values.get(DEPARTMENTS) ?? []) as readonly Department[];
export const positionsIn = (values: Values): readonly Position[] =>
  (values.get(POSITIONS) ?? []) as readonly Position[];
export const blockIn = (values: Values, key: string): readonly Member[] => (values.get(key) ?? []) as readonly Member[];

/** The member who stands at that place among all. */
export const memberIn = (values: Values, place: number): Member | undefined =>
  ((values.get(blockKey(place)) ?? []) as readonly Member[])[place % BLOCK];

export const versionOf = (revision: number): Version => String(revision);

/** Members as blocks. */
export function* blocksOf(members: readonly Member[]): Generator<readonly [key: string, block: readonly Member[]]> {
  for (let at = 0; at < members.length; at += BLOCK) yield [blockKey(at), members.slice(at, at + BLOCK)];
}

export const seatedAmong = (members: readonly Member[]): number =>
  members.filter(({ status }) => status !== 'terminated').length;

const seedSchema: Schema<LocalSeed> = object({
  organization: organizationSchema,
  viewerMemberId: id,
  members: list(memberSchema),
  departments: list(departmentSchema),
  positions: list(positionSchema),
  fields: list(fieldDefSchema),
  roles: list(roleDefSchema),
  joinRules: optional(joinRulesSchema),
  invitations: optional(list(invitationSchema)),
  joinRequests: optional(list(joinRequestSchema)),
  doorNumber: optional(text),
  contacts: optional(list(personRefSchema)),
  seats: optional(count),
});

/** A checked seed as values, every entity in its version at that revision. */
export function valuesOf(seed: LocalSeed, revision: number): Map<string, unknown> {
  const { organization, viewerMemberId, members, departments, positions, fields, roles, seats } = seed;
  const version = versionOf(revision);
  const people = members.map((member): Member => ({ ...member, version }));
  const meta: Meta = {
    revision, members: people.length, seated: seatedAmong(people), accountAdminIds: accountAdminIds(people),
  };
  const settings: Settings = { organization, viewerMemberId, fields, roles, ...(seats !== undefined && { seats }) };
  return new Map<string, unknown>([
    [META, meta], [SETTINGS, settings],
    [DEPARTMENTS, departments.map(({ memberCount: _, ...department }): Department => ({ ...department, version }))],
    [POSITIONS, positions.map((position): Position => ({ ...position, version }))],
    ...blocksOf(people), ...admissionValuesOf(seed, version),
  ]);
}

/** A seed is a host's: better refused with the place that is wrong than kept. */
export function checkedSeed(seed: unknown): LocalSeed {
  // A copy: nobody outside holds what is kept here.
  const { success, data, error } = seedSchema.safeParse(structuredClone(seed));
  if (!success) {
    const places = error.issues.slice(0, 10).map(({ path }) => path.map(String).join('.'));
    throw invalid(places.map((field) => ({ field, code: 'invalid' })));
  }
  const departmentIds = new Set(data.departments.map((department) => department.id));
  const positionIds = new Set(data.positions.map((position) => position.id));
  const lost = data.members.findIndex((member) =>
    member.departmentIds.some((one) => !departmentIds.has(one))
    || (member.positionId && !positionIds.has(member.positionId)));
  if (lost >= 0) throw invalid([{ field: `members.${String(lost)}`, code: 'unknown' }]);
  return data;
}
