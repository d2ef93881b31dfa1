import type { Page, PageQuery } from '../client/paging.js';
import type { Contact } from '../domain/contact.js';
import { port } from './port.js';
import type { Query } from './query.js';
import type { Session } from './session.js';

/** One page of the people the viewer knows. */
export const contactPageQuery = (session: Session, query: PageQuery & { readonly q?: string }): Query<Page<Contact>> => ({
  key: ['contacts', 'page', query],
  read: ({ signal }) => port(session, 'contacts').list(session.orgId, query, { signal }),
});
