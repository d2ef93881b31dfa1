/** What all the ports for inviting and joining promise alike: once, in time, to whom it belongs. */
import type { WriteOptions } from '../../../src/client/org-client.js';
import { joiningWrites } from '../../../src/testing/cases/joining-writes.js';
import type { Permission } from '../../../src/domain/viewer.js';
import type { Changes, Ports } from '../delegate.js';
import { mutant, refused, says, sending } from './mutant.js';
import type { Mutant } from './mutant.js';
import { everyWrite, stumbles } from './ports.js';

const writes = joiningWrites.map(([name]) => name);
const keyless = ({ idempotencyKey: _key, ...options }: WriteOptions = {}): WriteOptions => options;

const once: readonly Mutant[] = [
  mutant('has another answer each time', writes.map((name) => `${name}: repeated by one key it has one effect and the same answer`),
    everyWrite(async (own, options) => ({ ...await own(options) as object, again: crypto.randomUUID() }))),
  mutant('ignores the keys', [
    ...['members.restore', 'invitations.create', 'publicJoin.createLink', 'publicJoin.resetDoorNumber', 'joinRequests.decide']
      .map((name) => `${name}: repeated by one key it has one effect and the same answer`),
    'people invited twice by one key are sent one message',
    'a key of inviting, deciding or a link used again for something else is refused',
    'a repeated decision is not its own conflict, and undoes nothing that came between',
    'who joins twice by one key joins once, with the same answer',
  ], everyWrite((own, options) => own(keyless(options)))),
  sending('sends everything twice', [
    'an invitation sent again twice by one key is sent again once', 'people invited twice by one key are sent one message',
    'R17: who is invited again gets the message again',
  ], (sent) => [...sent, ...sent]),
];

const abroad = [
  'invitations.list', 'invitations.create', 'publicJoin.get', 'publicJoin.createLink', 'publicJoin.resetDoorNumber', 'contacts.list',
  'joinRequests.list', 'joinRules.get', 'joinRules.update',
];

/** Does everything in its own organisation, whichever is asked for. */
const athome = (ports: Ports): Changes => {
  const names = ['invitations', 'publicJoin', 'contacts', 'joinRequests', 'joinRules'] as const;
  return Object.fromEntries(names.map((name) => [name, Object.fromEntries(Object.entries(ports[name]).map(([method, own]) =>
    [method, async (_orgId: string, ...rest: unknown[]) =>
      (own as (...args: unknown[]) => unknown)((await ports.client.listOrganizations())[0]?.id, ...rest)]))]));
};

const invitedAnywhere = new Set<string>();

const foreign: readonly Mutant[] = [
  mutant('does everything at home', [
    ...abroad.map((name) => `${name}: another organisation is not found`),
    'another organisation\'s invitations are neither sent again nor cancelled',
  ], athome),
  mutant('knows people of all organisations', 'who is known in another organisation only can be invited', ({ invitations }) => ({
    invitations: { create: async (orgId, inputs, options) => {
      const known = inputs.some((input) => input.via === 'email' && invitedAnywhere.has(input.email));
      for (const input of inputs) if (input.via === 'email') invitedAnywhere.add(input.email);
      return known ? { items: inputs.map((_, index) => ({ index, ok: false, error: refused('already-invited') })) }
        : invitations.create(orgId, inputs, options);
    } },
  })),
];

const permissions: readonly Permission[] = [
  'members.restore', 'invitations.create', 'invitations.read', 'invitations.resend', 'invitations.cancel', 'publicJoin.read',
  'publicJoin.write', 'joinRequests.read', 'joinRequests.decide', 'joinRules.write',
];

const allowing: readonly Mutant[] = [
  ...permissions.map((permission) => mutant(`does what it says nobody may: ${permission}`,
    `R5: who has no ${permission} is refused, and who has it is not`, says((session) => ({
      ...session,
      viewer: { ...session.viewer, permissions: session.viewer.permissions.filter((one) => one !== permission) },
    })))),
  mutant('shows anybody a join request', 'R5: what belongs to a permission is refused with it', ({ joinRequests }) => ({
    joinRequests: { get: (orgId, id, options) => joinRequests.get(orgId, id, options)
      .catch(() => ({ id, status: 'pending', via: 'link', applicant: { id, name: 'A' }, answers: {}, createdAt: '' })) },
  })),
];

const reads = [
  'invitations.list', 'publicJoin.get', 'contacts.list', 'joinRequests.list', 'joinRequests.get', 'joinRules.get', 'joining.preview',
];

const aborting: readonly Mutant[] = [
  mutant('does not hear that reading is aborted, of those who want in', reads.flatMap((name) => [
    `${name}: a call aborted before it begins ends with AbortError`, `${name}: a call aborted on its way ends with AbortError`,
  ]), ({ invitations, publicJoin, contacts, joinRequests, joinRules, joining }) => ({
    invitations: { list: (orgId, query) => invitations.list(orgId, query) },
    publicJoin: { get: (orgId) => publicJoin.get(orgId) },
    contacts: { list: (orgId, query) => contacts.list(orgId, query) },
    joinRequests: { list: (orgId, query) => joinRequests.list(orgId, query), get: (orgId, id) => joinRequests.get(orgId, id) },
    joinRules: { get: (orgId) => joinRules.get(orgId) },
    joining: { preview: (ticket) => joining.preview(ticket) },
  })),
  mutant('changes, and then looks whether it was aborted', writes.map((name) => `${name}: a call aborted before it begins changes nothing`),
    everyWrite(async (own, { signal, ...options } = {}) => {
      const answer = await own(options);
      signal?.throwIfAborted();
      return answer;
    })),
];

/** Answers with the very same object each time. */
const hoard = <T>(call: () => Promise<T>): (() => Promise<T>) => {
  let own: Promise<T> | undefined;
  return () => (own ??= call().then((value) => structuredClone(value)));
};

/** The organisation is the one of the first call. */
const hoards: readonly (readonly [what: string, breaks: (orgId: () => Promise<string>, ports: Ports) => Changes])[] = [
  ['the invitations', (org, { invitations }) => ({ invitations: { list: hoard(async () => invitations.list(await org(), {})) } })],
  ['what can be joined by', (org, { publicJoin }) => ({ publicJoin: { get: hoard(async () => publicJoin.get(await org())) } })],
  ['the contacts', (org, { contacts }) => ({ contacts: { list: hoard(async () => contacts.list(await org(), {})) } })],
  ['the join requests', (org, { joinRequests }) => ({ joinRequests: { list: hoard(async () => joinRequests.list(await org(), {})) } })],
  ['the join rules', (org, { joinRules }) => ({ joinRules: { get: hoard(async () => joinRules.get(await org())) } })],
];

const owning: readonly Mutant[] = [
  ...hoards.map(([what, breaks]) => mutant(`gives away its own copy of ${what}`,
    `${what}: whatever the caller does to it reaches nobody`, (ports) =>
      breaks(async () => (await ports.client.listOrganizations())[0]?.id ?? '', ports))),
  mutant('keeps the people it was given', 'people to invite, and answers, that are given may be frozen, and stay the caller\'s', ({ invitations }) => {
    let given: readonly string[] | undefined;
    return { invitations: {
      create: async (orgId, inputs, options) => {
        given = inputs[0]?.departmentIds;
        return invitations.create(orgId, inputs, options);
      },
      list: async (...args) => {
        const page = await invitations.list(...args);
        return { ...page, items: page.items.map((one) => ({ ...one, departmentIds: given ?? one.departmentIds })) };
      },
    } };
  }),
  mutant('gives away its own copy in a refused decision', 'what a refused decision carries is the caller\'s', ({ joinRequests }) => {
    let own: Awaited<ReturnType<typeof joinRequests.get>> | undefined;
    return { joinRequests: {
      get: async (...args) => (own ??= structuredClone(await joinRequests.get(...args))),
      decide: async (...args) => {
        const { items } = await joinRequests.decide(...args);
        return { items: items.map((item) => (item.ok ? item : { ...item, error: { ...item.error, current: own } })) };
      },
    } };
  }),
];

/** Tells nothing of entities of these kinds. */
const silentOn = (...kinds: readonly string[]) => ({ subscribe }: Ports): Changes => ({
  subscribe: (orgId, onChange, options) =>
    subscribe(orgId, (change) => { if (!('kind' in change) || !kinds.includes(change.kind)) onChange(change); }, options),
});

const telling: readonly Mutant[] = [
  mutant('tells nothing of who wants in', [
    ...writes.map((name) => `${name}: what it changes is told, in every tab`), 'who is approved is told as a member', 'who asks to join is told',
  ], silentOn('invitation', 'publicJoin', 'joinRequest', 'joinRules', 'member')),
];

const garbage: readonly Mutant[] = [
  mutant('fails at a query of contacts it does not expect', [
    'a query for invitations, requests or contacts with garbage in it is answered or refused',
  ], stumbles('contacts', 'list', (_orgId, { q }) => q?.trim())),
  mutant('fails at a link\'s id it does not expect', [
    'garbage for what to decide, send again, cancel, revoke or bring back is refused, and changes nothing',
  ], stumbles('publicJoin', 'revokeLink', (_orgId, id) => id.trim())),
  mutant('makes something of garbage', [
    'garbage for what to decide, send again, cancel, revoke or bring back is refused, and changes nothing',
  ], ({ joinRequests }) => ({ joinRequests: { decide: async (orgId, ids, ...rest) => {
    const [first] = (await joinRequests.list(orgId, {})).items;
    return joinRequests.decide(orgId, Array.isArray(ids) ? [first?.id ?? ''] : ids, ...rest);
  } } })),
  mutant('declares invitations without the port', 'what the capabilities promise is there to be called', () => ({ invitations: null })),
  mutant('declares inviting again without the method', 'what the capabilities promise is there to be called',
    () => ({ invitations: { resend: undefined } })),
];

export const joiningBesides: readonly Mutant[] = [
  ...once, ...foreign, ...allowing, ...aborting, ...owning, ...telling, ...garbage,
];
