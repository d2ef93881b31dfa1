/** Clients that offer less than the embedded one, and say so: as many a host's backend will. */
import type { Capabilities } from '../../src/client/capabilities.js';
import { OrgError } from '../../src/client/errors.js';
import type { OrgClient } from '../../src/client/org-client.js';
import type { MemberQuery } from '../../src/client/paging.js';
import type { InviteInput } from '../../src/domain/invitation.js';
import { changed } from './delegate.js';
import type { Changes, Ports } from './delegate.js';

const cannot = (what: string): never => {
  throw new OrgError({ code: 'unsupported', message: `This backend has no ${what}.` });
};
const given = (values: object | undefined): readonly string[] =>
  Object.entries(values ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [key]));

const declaring = ({ client }: Ports, less: (whole: Capabilities) => Capabilities): Pick<Changes, 'open'> => ({
  open: async (...args) => {
    const session = await client.open(...args);
    return { ...session, capabilities: less(session.capabilities) };
  },
});

const none = (what: string) => async (): Promise<never> => cannot(what);

/** Has the ports for inviting and joining, and does nothing by them. */
const nobodyComes: Changes = {
  invitations: { list: none('invitations'), create: none('invitations'), resend: none('invitations'), cancel: none('invitations') },
  publicJoin: { get: none('links'), createLink: none('links'), revokeLink: none('links'), resetDoorNumber: none('door number') },
  contacts: { list: none('contacts') },
  joinRequests: { list: none('requests'), get: none('requests'), decide: none('requests') },
  joinRules: { get: none('rules'), update: none('rules') },
  joining: null,
};

const PLACEMENT = ['departmentIds', 'positionId', 'workNumber', 'location', 'custom'];

/** Invites by these channels alone, into nothing. */
const invitesBy = ({ invitations }: Ports, ...channels: readonly string[]): Ports['invitations']['create'] => async (orgId, inputs, options) => {
  if (!Array.isArray(inputs)) return invitations.create(orgId, inputs, options);
  const isOffered = (input: InviteInput | null): boolean =>
    input === null || (channels.includes(input?.via) && !given(input).some((key) => PLACEMENT.includes(key)));
  const offered = (inputs as readonly InviteInput[]).filter(isOffered);
  const { items } = await invitations.create(orgId, offered, options);
  let at = 0;
  return { items: (inputs as readonly InviteInput[]).map((input, index) => {
    const item = isOffered(input) ? items[at++] : undefined;
    return item ? { ...item, index } : { index, ok: false, error: { code: 'unsupported', message: 'Not by this backend.' } };
  }) };
};

/** Knows mail, links for a month, and rules that ask nothing. */
const fewCome = (ports: Ports): Changes => {
  const { invitations, publicJoin, joinRequests, joinRules } = ports;
  return {
    invitations: {
      list: async (orgId, query, options) => (query?.q === undefined ? invitations.list(orgId, query, options) : cannot('search')),
      create: invitesBy(ports, 'email'), resend: none('second time'), cancel: none('way back'),
    },
    publicJoin: {
      createLink: async (orgId, link, options) => {
        if (link?.maxUses !== undefined) cannot('limit');
        const isLong = link?.expiresAt === null || Date.parse(link?.expiresAt) > Date.now() + 30 * 86_400_000;
        if (isLong) throw new OrgError({ code: 'validation', message: 'Too long.', fields: [{ field: 'expiresAt', code: 'invalid' }] });
        return publicJoin.createLink(orgId, link, options);
      },
      resetDoorNumber: none('other number'),
    },
    joinRequests: {
      list: async (orgId, query, options) => (query?.q === undefined ? joinRequests.list(orgId, query, options) : cannot('search')),
      decide: async (orgId, ids, decision, options) =>
        (given(decision).includes('reason') ? cannot('reason') : joinRequests.decide(orgId, ids, decision, options)),
    },
    joinRules: {
      update: async (orgId, patch, options) => {
        const fields: unknown = patch?.fields;
        const known = ['departmentIds', 'positionId', 'workNumber', 'location'];
        const isAsked = Array.isArray(fields) && (fields as readonly { key?: string }[]).some((one) => known.includes(one?.key ?? ''));
        return isAsked ? cannot('such question') : joinRules.update(orgId, patch, options);
      },
    },
  };
};

/** People come by text message or not at all; the rules stand. */
export const closed = (client: OrgClient): OrgClient => changed(client, (ports) => ({
  ...declaring(ports, (whole) => ({
    ...whole,
    invitations: { channels: ['phone'], search: true, resend: true, cancel: true, prefill: [] },
    publicJoin: { link: false, doorNumber: false, resetDoorNumber: false, maxLinkDays: 0, maxUses: false },
    joinRules: { write: false, fields: [] },
  })),
  invitations: { create: invitesBy(ports, 'phone') },
  publicJoin: {
    get: async (...args) => {
      const { doorNumber: _doorNumber, ...own } = await ports.publicJoin.get(...args);
      return own;
    },
    createLink: none('links'),
    resetDoorNumber: none('door number'),
  },
  joinRules: { update: none('other rules') },
}));

/** Lists by cursor, shows people by name, and changes where they are. */
export const plain = (client: OrgClient): OrgClient => changed(client, (ports) => {
  const { members } = ports;
  const check = (query: MemberQuery | null | undefined): void => {
    if (query?.q !== undefined) cannot('search');
    if (query?.offset !== undefined) cannot('offset');
    if (given(query?.where).some((condition) => condition !== 'status')) cannot('such condition');
    if (Array.isArray(query?.sort) && query.sort.some((one) => one?.by !== 'name')) cannot('such order');
  };
  return {
    ...declaring(ports, (whole) => ({
      ...whole,
      members: {
        search: false, sort: ['name'], where: ['status'], paging: 'cursor', total: 'none', editable: ['location'],
      },
      departments: false, positions: { write: false }, concurrency: 'none', idempotency: false, realtime: 'none',
      invitations: false, publicJoin: false, contacts: false, joinRequests: false, joinRules: false,
    })),
    ...nobodyComes,
    members: {
      list: async (orgId, query, options) => {
        check(query);
        const { total: _total, ...page } = await members.list(orgId, query, options);
        return page;
      },
      update: async (orgId, id, patch, options) => {
        if (given(patch).some((key) => /^(?:departmentIds|positionId|workNumber)$/.test(key))) cannot('such field');
        return members.update(orgId, id, patch, options);
      },
      setRoles: undefined,
      restore: undefined,
      locations: undefined,
    },
    departments: null,
    positions: { create: async () => cannot('new positions') },
    subscribe: undefined,
    close: undefined,
  };
});

/** Gives everybody at once, in the order it has. People are in one department, and that is all that is edited. */
export const small = (client: OrgClient): OrgClient => changed(client, (ports) => {
  const { members } = ports;
  return {
    ...declaring(ports, (whole) => ({
      ...whole,
      members: { search: false, sort: [], where: [], paging: 'none', total: 'exact', editable: ['departmentIds'] },
      departments: { shape: 'tree', perMember: 'one' }, positions: false, concurrency: 'check',
      invitations: { channels: ['email'], search: false, resend: false, cancel: false, prefill: [] },
      publicJoin: { link: true, doorNumber: true, resetDoorNumber: false, maxLinkDays: 30, maxUses: false },
      joinRequests: { search: false, reason: false }, joinRules: { write: true, fields: [] },
    })),
    ...fewCome(ports),
    members: {
      list: async (orgId, query, options) => {
        const { q, where, sort, offset, ...rest } = query ?? {};
        if (q !== undefined || offset !== undefined || given(where).length > 0) cannot('search, offset or conditions');
        if (Array.isArray(sort) && sort.length > 0) cannot('order');
        const page = await members.list(orgId, { ...rest, limit: undefined }, options);
        if (page.next !== null) throw new RangeError('The fixture has grown past one page');
        return page;
      },
      update: async (orgId, id, patch, options) => {
        if (given(patch).some((key) => /^(?:location|positionId|workNumber)$/.test(key))) cannot('such field');
        if ((patch?.departmentIds?.length ?? 0) > 1) cannot('second department');
        return members.update(orgId, id, patch, options);
      },
    },
    positions: null,
  };
});
