import type { Contact } from '../../../domain/contact.js';
import type { ContactsPort } from '../../inviting.js';
import { freeze } from '../freeze.js';
import type { Office } from '../office.js';
import { pageOf, personMatcher } from './listing.js';
import { Overview } from './overview.js';

export function contactsPort(office: Office): ContactsPort {
  return {
    list: (orgId, query, options) => office.call(options, async () => {
      const { roster } = await office.loaded(orgId, 'invitations.create');
      const ledger = new Overview(roster, office.now());
      const { compare } = new Intl.Collator(office.options.locale);
      const found = ledger.contacts.filter(personMatcher(query.q)).toSorted((a, b) => compare(a.name, b.name));
      const page = pageOf(found, query, { filter: ['contacts', query.q], paging: office.paging });
      return freeze({
        ...page,
        items: page.items.map((person): Contact =>
          ({ id: person.id, person: { ...person }, standing: ledger.standing(person).standing })),
      });
    }),
  };
}
