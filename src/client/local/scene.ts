/** Between a store's values and the writes that decide on them. */
import type { Member } from '../../domain/member.js';
import type { Position } from '../../domain/position.js';
import type { Id } from '../../domain/schema.js';
import type { OrgChange } from '../changes.js';
import {
  BLOCK, blockIn, blockKey, departmentsIn, memberIn, META, positionsIn, POSITIONS, settingsIn, versionOf,
} from './records.js';
import type { Meta } from './records.js';
import { notFound } from './refusals.js';
import type { Roster } from './roster.js';
import type { Values } from './store.js';
import type { Outcome, Scene } from './writes.js';

/** What a write sees: the values that its transaction has just read. */
export function sceneOf(values: Values, roster: Roster, { accountAdminIds }: Meta, viewerId: Id | null): Scene {
  const find = (id: Id): Member | undefined => {
    const place = roster.placeOf(id);
    const member = place === undefined ? undefined : memberIn(values, place);
    return member?.id === id ? member : undefined;
  };
  return {
    settings: settingsIn(values) ?? roster.settings,
    departments: departmentsIn(values),
    positions: positionsIn(values),
    accountAdminIds,
    viewer: viewerId === null ? undefined : find(viewerId),
    member: (id) => {
      const member = find(id);
      if (!member) throw notFound('member', id);
      return member;
    },
  };
}

/** What is written for an outcome. Its entities get their new version here. */
export function keep<T>(
  { answer, member, position, accountAdminIds }: Outcome<T>, values: Values, roster: Roster, meta: Meta,
): { put: Map<string, unknown>; answer: T; changed: OrgChange[] } {
  if (!member && !position) return { put: new Map(), answer, changed: [] };
  const revision = meta.revision + 1;
  const version = versionOf(revision);
  const put = new Map<string, unknown>([
    [META, { ...meta, revision, ...(accountAdminIds && { accountAdminIds }) } satisfies Meta],
  ]);
  if (position) {
    const fresh: Position = { ...position, version };
    put.set(POSITIONS, [...positionsIn(values), fresh]);
    return { put, answer: fresh as T, changed: [{ type: 'upsert', kind: 'position', id: fresh.id, version }] };
  }
  const fresh = { ...member as Member, version, updatedAt: new Date().toISOString() };
  const place = roster.placeOf(fresh.id) as number;
  put.set(blockKey(place), blockIn(values, blockKey(place)).with(place % BLOCK, fresh));
  return { put, answer: fresh as T, changed: [{ type: 'upsert', kind: 'member', id: fresh.id, version }] };
}
