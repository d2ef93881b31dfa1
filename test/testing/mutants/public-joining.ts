import type { JoinLink } from '../../../src/domain/public-join.js';
import { mutant, refused } from './mutant.js';
import type { Mutant } from './mutant.js';
import { answers, declaring, part, receives, stumbles } from './ports.js';

const HOUR = 3_600_000;

/** The link that is asked for, made something else. */
const asks = (edit: (link: { via: 'link' | 'qr'; expiresAt: string | null; maxUses?: number | undefined }) => object): Mutant['breaks'] =>
  receives('publicJoin', 'createLink', (orgId, link, options) => [orgId, edit(link), options]);

const later = (expiresAt: string | null): string => {
  const time = Date.parse(expiresAt ?? '');
  return new Date(Math.max(Number.isNaN(time) ? 0 : time, Date.now() + HOUR)).toISOString();
};

const withUrl = (url: (link: JoinLink) => string): Mutant['breaks'] =>
  answers('publicJoin', 'createLink', (link) => ({ ...link, url: url(link) }));

const links: readonly Mutant[] = [
  mutant('does not list its links', 'R12: a link that is made is listed, with who made it, what it is, and its end',
    answers('publicJoin', 'get', (own) => ({ ...own, links: [] }))),
  mutant('leaves the links out', 'what can be joined by has its shape', answers('publicJoin', 'get', ({ links: _links, ...own }) => own)),
  mutant('makes links of UUIDs', 'S07: a link cannot be guessed', withUrl(() => `https://example.org/join#token=${crypto.randomUUID()}`)),
  mutant('makes the same link each time', 'S07: a link cannot be guessed', withUrl(() => 'https://example.org/join#token=AAAAAAAAAAAAAAAAAAAAAAAAAAAA')),
  mutant('has no permanent links though it says so', 'R12: a link can be permanent', asks((link) => {
    if (link?.expiresAt === null) throw refused('validation');
    return link;
  })),
  mutant('lets links last longer than it says', 'R12: a link that would last longer than the backend lets it is refused',
    part('publicJoin', { maxLinkDays: 30 })),
  mutant('puts right what is past', [
    'a link whose end is past, or none, is refused', 'R12: a link that has expired is in use no more, and says so to whoever comes by it',
  ], asks((link) => ({ ...link, expiresAt: later(link.expiresAt) }))),
  mutant('fails at links it does not expect', 'garbage for a link is refused, or is a link',
    stumbles('publicJoin', 'createLink', (_orgId, { via }) => via.trim())),
  mutant('revokes for show', 'R12: a revoked link is in use no more, and says so to whoever comes by it', ({ publicJoin }) => ({
    publicJoin: { revokeLink: async (orgId, id) => {
      const own = await publicJoin.get(orgId);
      return { ...own, links: own.links.filter((one) => one.id !== id) };
    } },
  })),
  mutant('revokes what is not there', 'a link that is not there is not revoked', ({ publicJoin }) => ({
    publicJoin: { revokeLink: (orgId, ...rest) => publicJoin.revokeLink(orgId, ...rest).catch(() => publicJoin.get(orgId)) },
  })),
  mutant('counts who looks', 'R12: a link counts who came by it, and not who only looked',
    answers('publicJoin', 'get', (own) => ({ ...own, links: own.links.map((one) => ({ ...one, uses: 2 * (one.uses ?? 0) })) }))),
  mutant('lets in any number', 'a link for so many people lets no more in, not even at once', asks(({ maxUses: _maxUses, ...link }) => link)),
  mutant('rounds how many may come', 'a link for nobody, or for half a person, is refused',
    asks((link) => ({ ...link, maxUses: Math.max(1, Math.round(link.maxUses ?? 1)) || 1 }))),
  mutant('limits links though it says it does not', 'where links are not limited to so many people, it is refused',
    part('publicJoin', { maxUses: false })),
  mutant('makes links though it says it does not', 'where there are no links, making one is refused', part('publicJoin', { link: false })),
  mutant('lets join though it says it does not', [
    'where nobody can join by what anyone can have, every way to is refused',
  ], declaring(() => ({ publicJoin: false }))),
];

const door: readonly Mutant[] = [
  mutant('has a door number of look-alikes', 'R12: the door number is of six characters that nobody takes for others',
    answers('publicJoin', 'get', (own) => ({ ...own, doorNumber: 'O0I1L8' }))),
  mutant('keeps the old door number', 'R12: a door number that was reset opens nothing any more, and the new one does', ({ publicJoin }) => ({
    publicJoin: { resetDoorNumber: async (orgId) => ({ ...await publicJoin.get(orgId), doorNumber: 'ABCDEF' }) },
  })),
  mutant('tells a door number though it says it has none', 'where there is no door number, none is told',
    part('publicJoin', { doorNumber: false })),
  mutant('resets the door number though it says it does not', 'where the door number cannot be reset, it is refused',
    part('publicJoin', { resetDoorNumber: false })),
];

const contacts: readonly Mutant[] = [
  mutant('does not know how contacts stand', [
    'R14: everybody the viewer knows is listed, with how they stand', 'how a contact stands follows what is done',
  ], answers('contacts', 'list', (page) => ({ ...page, items: page.items.map((one) => ({ ...one, standing: 'none' })) }))),
  mutant('does not search contacts', 'R14: contacts are searched',
    receives('contacts', 'list', (orgId, query, options) => [orgId, { ...query, q: undefined }, options])),
  mutant('has one page of contacts', 'following `next` gives every contact once', answers('contacts', 'list', (page) => ({ ...page, next: null }))),
  mutant('has contacts though it says it has none', 'where there are no contacts, it is refused', declaring(() => ({ contacts: false }))),
];

export const publicJoining: readonly Mutant[] = [...links, ...door, ...contacts];
