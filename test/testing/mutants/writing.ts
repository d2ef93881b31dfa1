import { OrgError } from '../../../src/client/errors.js';
import type { CustomKey } from '../../../src/domain/schema.js';
import { declares, mutant, patches, refused, updates } from './mutant.js';
import type { Mutant } from './mutant.js';

/** The patch without some of its fields. */
const without = (...keys: readonly string[]): Mutant['breaks'] =>
  patches((patch) => Object.fromEntries(Object.entries(patch).filter(([key]) => !keys.includes(key))));

/** The patch with its location, if it has one, made something else. */
const location = (edit: (text: string) => string): Mutant['breaks'] =>
  patches((patch) => (patch.location ? { ...patch, location: edit(patch.location) } : patch));

const changing: readonly Mutant[] = [
  mutant('empties what the patch leaves out', [
    'R3: position, work number and location are changed, each by itself', 'a field that is undefined is left as it is',
  ], patches((patch) => (patch.location ? { ...patch, workNumber: null } : patch))),
  mutant('drops a field of the patch', 'R3: position, work number and location are changed, each by itself',
    without('workNumber')),
  mutant('does not empty a field', 'null empties a field', patches((patch) =>
    Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== null)))),
  mutant('turns the departments round', 'R4: departments are changed and keep their order', patches((patch) =>
    (patch.departmentIds ? { ...patch, departmentIds: patch.departmentIds.toReversed() } : patch))),
  mutant('changes something when nothing is asked', 'a patch with nothing in it changes nothing', patches((patch) =>
    (Object.keys(patch).length === 0 ? { location: null } : patch))),
  mutant('replaces the host\'s fields whole', 'a host\'s own fields are changed key by key', patches((patch) =>
    (patch.custom ? { ...patch, custom: { 'x:badge': null, 'x:notes': null, ...patch.custom } } : patch))),
  mutant('answers with the member as they were', [
    'a write answers with the member as they are afterwards',
  ], ({ members }) => ({
    members: {
      update: async (orgId, id, ...rest) => {
        const before = await members.get(orgId, id);
        await members.update(orgId, id, ...rest);
        return before;
      },
    },
  })),
  mutant('lists what it listed before', 'a list that starts after a write sees it', ({ members }) => {
    let first: ReturnType<typeof members.list> | undefined;
    return { members: { list: (...args) => (first ??= members.list(...args)) } };
  }),
  mutant('changes all of one name', 'a write changes nobody else', ({ members }) => ({
    members: {
      update: async (orgId, id, patch, options) => {
        const answer = await members.update(orgId, id, patch, options);
        const { items } = await members.list(orgId, { q: answer.name });
        for (const other of items) if (other.id !== id) await members.update(orgId, other.id, patch);
        return answer;
      },
    },
  })),
  mutant('takes the roles away with every change', 'the roles that a write leaves alone stay', updates((member) =>
    ({ ...member, roles: ['member'] }))),
];

const refusing: readonly Mutant[] = [
  ...['name', 'email', 'phone'].map((field) =>
    mutant(`ignores a ${field} instead of refusing it`, `R2: a member's ${field} is refused, and the answer names it`,
      without(field))),
  mutant('ignores an unknown field', 'a field that a member does not have is refused, and the answer names it',
    without('shoeSize')),
  mutant('ignores a host\'s field that is not defined',
    'a host\'s field that is not defined is refused, and the answer names it', without('custom')),
  mutant('does not name the field', [
    'R2: a member\'s name is refused, and the answer names it', 'a department that does not exist is refused',
  ], ({ members }) => ({
    members: {
      update: (...args) => members.update(...args).catch((error: unknown) => {
        throw OrgError.is(error) && error.code === 'validation' ? refused('validation') : error;
      }),
    },
  })),
  mutant('writes field by field', 'a write that fails in one field has changed no other', ({ members }) => ({
    members: {
      update: async (orgId, id, patch, options) => {
        for (const [key, value] of Object.entries(patch)) await members.update(orgId, id, { [key]: value }, options);
        return members.get(orgId, id);
      },
    },
  })),
  mutant('drops a department it does not know', [
    'a department that does not exist is refused', 'a department that does not exist is refused beside one that does',
  ], ({ members, departments }) => ({
    members: {
      update: async (orgId, id, { departmentIds = [], ...patch }, options) => {
        const known = (await departments.list(orgId)).map((one) => one.id);
        const kept = departmentIds.filter((one) => known.includes(one));
        return members.update(orgId, id, kept.length > 0 ? { ...patch, departmentIds: kept } : patch, options);
      },
    },
  })),
  mutant('drops a position it does not know', [
    'a position that does not exist is refused', 'several wrong fields are all named',
  ], ({ members, positions }) => ({
    members: {
      update: async (orgId, id, { positionId, ...patch }, options) => {
        const known = (await positions.list(orgId)).find((one) => one.id === positionId);
        return members.update(orgId, id, known ? { ...patch, positionId: known.id } : patch, options);
      },
    },
  })),
  mutant('answers for nobody', [
    'a member who does not exist is not changed', 'another organisation\'s member is not changed',
  ], ({ members, client }) => ({
    members: {
      update: (orgId, id, patch, options) => members.update(orgId, id, patch, options).catch(async (error: unknown) => {
        if (!OrgError.is(error) || error.code !== 'not-found') throw error;
        const [own] = await client.listOrganizations();
        const [first] = (await members.list(own?.id ?? '', { limit: 1 })).items;
        if (!first) throw error;
        return first;
      }),
    },
  })),
];

const texts: readonly Mutant[] = [
  mutant('cuts long text', 'whatever text location is given, it is kept as it is, or refused',
    location((text) => text.slice(0, 100))),
  mutant('takes markup out', 'whatever text location is given, it is kept as it is, or refused',
    location((text) => text.replace(/<[^>]*>/gu, ''))),
  mutant('trims more than spaces', [
    'whatever text workNumber is given, it is kept as it is, or refused',
  ], patches((patch) =>
    (patch.workNumber ? { ...patch, workNumber: patch.workNumber.replace(/[\u200b\u202c]/gu, '') } : patch))),
  mutant('composes letters', 'whatever text x:badge is given, it is kept as it is, or refused', patches((patch) =>
    (patch.custom ? { ...patch, custom: { 'x:badge': String(patch.custom['x:badge']).normalize('NFC') } } : patch))),
  mutant('refuses all text', 'a plain word is kept, not refused', ({ members }) => ({
    members: {
      update: async (orgId, id, patch, options) => {
        if (typeof patch.location === 'string') throw refused('validation');
        return members.update(orgId, id, patch, options);
      },
    },
  })),
  mutant('has a smaller limit than it says', 'what is longer than the field\'s limit is refused',
    declares({}, { fields: [{ key: 'location', type: 'text', maxLength: 10, ownedBy: 'organization' }] })),
  mutant('collects locations in a plain object', [
    'a location named like what every object has is a location',
  ], ({ members }) => ({
    members: {
      locations: async (...args) => {
        const found: Record<string, unknown> = {};
        for (const one of await members.locations(...args)) found[one] = true;
        return Object.keys(found);
      },
    },
  })),
  mutant('keeps whatever a host\'s fields are called',
    'a host\'s field named like what every object has reaches into nothing', ({ members }) => {
      let custom: Readonly<Record<CustomKey, unknown>> = {};
      return {
        members: {
          update: async (orgId, id, patch) => {
            custom = patch.custom ?? {};
            return members.get(orgId, id);
          },
          get: async (...args) => ({ ...await members.get(...args), custom }),
        },
      };
    }),
];

export const writing: readonly Mutant[] = [...changing, ...refusing, ...texts];
