import { contactSchema } from '../../domain/contact.js';
import type { Contact } from '../../domain/contact.js';
import type { Standing } from '../../domain/standing.js';
import { equal, ok, refuses, sameItems, show } from '../assert.js';
import type { Case, Tab } from '../case.js';
import { promise } from '../case.js';
import * as needs from '../needs.js';
import { allOf, idsOf, pagesOf } from './reading.js';
import { approve, decide, granted, invite, portOf, reject } from './steps.js';

const standings: Readonly<Record<string, Standing>> = {
  'Nadia Rahman': 'none', 'Otto Brandt': 'none', 'Priya Nair': 'none', 'Rémy Laurent': 'none', 'Wen Li': 'invited',
  'Ulla Holm': 'pending', 'Vito Greco': 'rejected', 'Hana Ito': 'member', 'Tomas Silva': 'terminated',
};

interface Query {
  readonly q?: string;
  readonly limit?: number;
}
const list = (tab: Tab) => (query: Query) => portOf(tab, 'contacts').list(tab.orgId, query);
const all = (tab: Tab, query: Query = {}): Promise<readonly Contact[]> => allOf(list(tab), query);
const named = async (tab: Tab, name: string): Promise<Contact> => {
  const found = (await all(tab)).find(({ person }) => person.name === name);
  ok(found, `${name} is not listed`);
  return found;
};

export const contacts: readonly Case[] = [
  promise('R14: everybody the viewer knows is listed, with how they stand', [needs.contacts], async (open) => {
    const found = await all(await open());
    for (const one of found) ok(contactSchema.safeParse(one).success, `${show(one)} has not the shape of a contact`);
    sameItems(found.map(({ person, standing }) => `${person.name}: ${standing}`),
      Object.entries(standings).map(([name, standing]) => `${name}: ${standing}`), 'contacts');
  }),

  promise('how a contact stands follows what is done', [
    needs.contacts, needs.invites('contact'), needs.joinRequests,
  ], async (open) => {
    const tab = await open();
    granted('Otto', await invite(tab, { via: 'contact', contactId: (await named(tab, 'Otto Brandt')).id }));
    equal((await named(tab, 'Otto Brandt')).standing, 'invited', 'after an invitation');
    granted('Ulla', await decide(tab, ['waiting-ulla'], reject));
    equal((await named(tab, 'Ulla Holm')).standing, 'rejected', 'after a rejection');
    granted('Vito', await decide(tab, ['rejected-vito'], approve));
    equal((await named(await open(), 'Vito Greco')).standing, 'member', 'after an approval, in another tab');
  }),

  promise('R14: contacts are searched', [needs.contacts], async (open) => {
    const tab = await open();
    for (const [q, names] of Object.entries({
      Nadia: ['Nadia Rahman'], 'otto@example.net': ['Otto Brandt'], 'nobody has this': [],
    })) {
      sameItems((await all(tab, { q })).map(({ person }) => person.name), names, q);
    }
  }),

  promise('following `next` gives every contact once', [needs.contacts], async (open) => {
    const tab = await open();
    const whole = idsOf(await all(tab));
    for (const limit of [1, 4]) {
      const pages = await pagesOf(list(tab), { limit });
      equal(pages.flatMap(({ items }) => idsOf(items)), whole, `limit ${limit}`);
      ok(pages.every(({ items }) => items.length <= limit), 'a page holds more than was asked for');
    }
  }),

  promise('where there are no contacts, it is refused', [needs.contactsPort, needs.no(needs.contacts)], async (open) => {
    const tab = await open();
    await refuses('contacts', 'unsupported', () => list(tab)({}));
  }),
];
