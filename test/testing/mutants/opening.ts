import type { OrgSession } from '../../../src/client/capabilities.js';
import { mutant, refused, says } from './mutant.js';
import type { Mutant } from './mutant.js';

export const opening: readonly Mutant[] = [
  mutant('opens an organisation that does not exist',
    ['an organisation that does not exist is not found', 'another viewer\'s organisation is not found'],
    ({ client }) => {
      let known = '';
      return { open: async (orgId, options) => client.open(known ||= orgId, options) };
    }),
  mutant('throws instead of rejecting', 'an organisation that does not exist is not found', ({ client }) => ({
    open: (orgId, options) => {
      if (orgId === 'no-such-organisation') throw refused('not-found');
      return client.open(orgId, options);
    },
  })),
  mutant('rejects with an error of its own', 'an organisation that does not exist is not found',
    ({ client }) => ({ open: (...args) => client.open(...args).catch(() => { throw new Error('404'); }) })),
  mutant('says "forbidden" where it should say nothing', 'another viewer\'s organisation is not found',
    ({ client }) => ({ open: (...args) => client.open(...args).catch(() => { throw refused('forbidden'); }) })),
  mutant('lists no organisations', [
    'the viewer\'s organisations are listed, and nobody else\'s',
  ], () => ({ listOrganizations: async () => [] })),
  mutant('tells somebody else\'s standing',
    'an open organisation tells who it is, who looks at it, and what can be done',
    says((session) => ({ ...session, viewer: { ...session.viewer, roles: ['member'] } }))),
  mutant('leaves the roles out', 'what opening answers has the shape of a session',
    says(({ roles: _roles, ...session }) => session as OrgSession)),
  mutant('declares what cannot be written down', 'capabilities are plain data',
    says((session) => ({ ...session,
      capabilities: { ...session.capabilities, since: new Date(0) } as OrgSession['capabilities'] }))),
  mutant('declares departments without the port', [
    'what the capabilities promise is there to be called',
  ], () => ({ departments: null })),
  mutant('declares less to a member', [
    'capabilities are the same for every viewer of an organisation',
  ], says((session) => (
    session.viewer.roles.includes('member')
      ? { ...session, capabilities: { ...session.capabilities, idempotency: false } } : session))),
];
