import { OrgError } from '../../../src/client/errors.js';
import type { OrgClient } from '../../../src/client/org-client.js';
import type { Member } from '../../../src/domain/member.js';
import { knowingAll, mutant, refused, updates } from './mutant.js';
import type { Mutant } from './mutant.js';

export const sharing: readonly Mutant[] = [
  mutant('ignores ifVersion', [
    'a change made from an old state is a conflict, and the answer tells the present one',
    'a version that never was is a conflict',
    'of two changes made from one state at once, one is taken and one is a conflict',
    'two tabs that count at once lose nothing',
  ], ({ members }) => ({ members: { update: (orgId, id, patch) => members.update(orgId, id, patch) } })),
  mutant('ignores ifVersion for roles', 'roles made from an old state are a conflict',
    ({ members }) => ({ members: { setRoles: (orgId, id, roles) => members.setRoles(orgId, id, roles) } })),
  mutant('checks the version, then writes', [
    'of two changes made from one state at once, one is taken and one is a conflict',
  ], ({ members }) => ({
    members: { update: async (orgId, id, patch, { ifVersion, ...options } = {}) => {
      const current = await members.get(orgId, id);
      if (ifVersion !== undefined && ifVersion !== current.version) throw refused('conflict');
      return members.update(orgId, id, patch, options);
    } },
  })),
  mutant('does not tell the present state', [
    'a change made from an old state is a conflict, and the answer tells the present one',
  ], ({ members }) => ({
    members: { update: (...args) => members.update(...args).catch((error: unknown) => {
      throw OrgError.is(error) && error.code === 'conflict' ? refused('conflict') : error;
    }) },
  })),
  mutant('never changes the version', 'every change gives another version',
    updates((member) => ({ ...member, version: '1' }))),
  mutant('has a new version at every look', 'a version stays while nothing changes', ({ members }) => {
    let looks = 0;
    return { members: { get: async (...args) => ({ ...await members.get(...args), version: `v${looks++}` }) } };
  }),
  mutant('answers with a version nobody else has', [
    'a write answers with the version that is read afterwards',
  ], updates((member) => ({ ...member, version: crypto.randomUUID() }))),
  mutant('takes every ifVersion for stale', 'a change made from the present state is taken', ({ members }) => ({
    members: { update: async (orgId, id, patch, options) => {
      if (options?.ifVersion !== undefined) throw refused('conflict');
      return members.update(orgId, id, patch, options);
    } },
  })),
  mutant('writes the whole member back', [
    'two tabs that write different fields of one person at once lose nothing',
  ], ({ members }) => ({
    members: { update: async (orgId, id, patch, options) => {
      const { workNumber = null, location = null } = await members.get(orgId, id);
      return members.update(orgId, id, { workNumber, location, ...patch }, options);
    } },
  })),
  mutant('keeps its changes to itself',
    ['a tab that is opened after a write sees it', 'what was written is there when the organisation is opened again'],
    ({ members }) => {
      const own = new Map<string, Member>();
      return { members: {
        update: async (orgId, id, patch) => {
          const next = { ...await members.get(orgId, id), ...patch };
          own.set(id, next);
          return next;
        },
        get: async (orgId, id, options) => own.get(id) ?? members.get(orgId, id, options),
      } };
    }),
  mutant('closes for everybody', 'closing one tab leaves the other open', sharedClose()),
  mutant('checks versions against what this tab has seen', [
    'a change made from another tab\'s old state is a conflict',
  ], ({ members }) => {
    let seen: string | undefined;
    return { members: {
      get: async (...args) => {
        const member = await members.get(...args);
        seen = member.version;
        return member;
      },
      update: (orgId, id, patch, { ifVersion, ...options } = {}) =>
        members.update(orgId, id, patch, ifVersion === seen ? options : { ...options, ifVersion }),
    } };
  }),
  mutant('changes the person of that name in every organisation', [
    'organisations of different names know nothing of each other',
  ], knowingAll((all) => ({
    members: { update: async (_orgId, id, patch, options) => {
      let answer: Member | undefined;
      for (const { client, members } of all) {
        const own = (await client.listOrganizations())[0]?.id ?? '';
        for (const one of (await members.list(own, { q: 'Hana Ito' })).items) {
          const next = await members.update(own, one.id, patch, options);
          if (one.id === id) answer = next;
        }
      }
      if (!answer) throw refused('not-found');
      return answer;
    } },
  }))),
  mutant('drops a write while another is on its way', [
    'writes to different people at once lose nothing',
  ], ({ members }) => {
    let busy = false;
    return { members: { update: async (orgId, id, patch, options) => {
      if (busy) return { ...await members.get(orgId, id), ...patch };
      busy = true;
      return members.update(orgId, id, patch, options).finally(() => { busy = false; });
    } } };
  }),
];

/** Closing one client ends all of them. */
function sharedClose(): Mutant['breaks'] {
  const open = new Set<OrgClient>();
  return ({ client }) => {
    open.add(client);
    return { close: () => {
      for (const one of open) void one.close?.();
      open.clear();
    } };
  };
}
