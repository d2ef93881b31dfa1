/** A client that breaks one promise, and the cases that say so. */
import type { Capabilities, MemberCapabilities, OrgSession } from '../../../src/client/capabilities.js';
import { OrgError } from '../../../src/client/errors.js';
import type { OrgErrorCode } from '../../../src/client/errors.js';
import type { MemberQuery, Page } from '../../../src/client/paging.js';
import type { Member, MemberPatch } from '../../../src/domain/member.js';
import type { Sent } from '../../../src/testing/index.js';
import type { Changes, Ports } from '../delegate.js';

export interface Mutant {
  readonly name: string;
  /** Cases that must fail. */
  readonly caughtBy: readonly string[];
  /** What it does instead. Called for each client. */
  readonly breaks: (ports: Ports) => Changes;
  /** What it sends instead. Called each time that is asked for. */
  readonly sends?: (sent: readonly Sent[]) => readonly Sent[];
}

export const mutant = (name: string, caughtBy: string | readonly string[], breaks: Mutant['breaks']): Mutant =>
  ({ name, caughtBy: [caughtBy].flat(), breaks });

/** Does as it should, but for what it sends. */
export const sending = (name: string, caughtBy: string | readonly string[], sends: NonNullable<Mutant['sends']>): Mutant =>
  ({ ...mutant(name, caughtBy, () => ({})), sends });

export const refused = (code: OrgErrorCode): OrgError => new OrgError({ code, message: 'Refused by a mutant.' });

/** Asks for something else than it was asked for. */
export const asks = (edit: (query: MemberQuery) => MemberQuery) => ({ members }: Ports): Changes =>
  ({ members: { list: (orgId, query, options) => members.list(orgId, edit(query), options) } });

type Members = Page<Member>;

/** Makes something else of every page. */
export const lists = (edit: (page: Members, query: MemberQuery) => Members) => ({ members }: Ports): Changes =>
  ({ members: { list: async (orgId, query, options) => edit(await members.list(orgId, query, options), query) } });

/** Makes something else of every member in a list. */
export const listsEach = (edit: (member: Member) => Member): Mutant['breaks'] =>
  lists((page) => ({ ...page, items: page.items.map(edit) }));

/** Makes something else of a member who is read. */
export const gets = (edit: (member: Member) => Member) => ({ members }: Ports): Changes =>
  ({ members: { get: async (...args) => edit(await members.get(...args)) } });

/** Makes something else of a patch. */
export const patches = (edit: (patch: MemberPatch) => MemberPatch) => ({ members }: Ports): Changes =>
  ({ members: { update: (orgId, id, patch, options) => members.update(orgId, id, edit(patch), options) } });

/** Makes something else of what an update answers. */
export const updates = (edit: (member: Member) => Member) => ({ members }: Ports): Changes =>
  ({ members: { update: async (...args) => edit(await members.update(...args)) } });

/** Changes what a session says, and nothing else. */
export const says = (edit: (session: OrgSession) => OrgSession) => ({ client }: Ports): Changes =>
  ({ open: async (...args) => edit(structuredClone(await client.open(...args))) });

/** The client says that it can something else than it can, and does as before. */
export const declares = (members: Partial<MemberCapabilities>, rest: Partial<Capabilities> = {}): Mutant['breaks'] =>
  says((session) => ({
    ...session,
    capabilities: { ...session.capabilities, ...rest, members: { ...session.capabilities.members, ...members } },
  }));

/** Breaks each client of a case in its own way: the first is 0. */
export const inEachTab = (breaks: (tab: number, ports: Ports) => Changes): Mutant['breaks'] => {
  let tabs = 0;
  return (ports) => breaks(tabs++, ports);
};

/** Breaks each client of a case in the knowledge of all of them, whatever organisation they are on. */
export const knowingAll = (breaks: (all: readonly Ports[], ports: Ports) => Changes): Mutant['breaks'] => {
  const all: Ports[] = [];
  return (ports) => {
    all.push(ports);
    return breaks(all, ports);
  };
};
