/** What is typed into the dialog, kept while the page lives: closing it, or the tag going and coming, loses nothing. */
import type { Contact } from '../../domain/contact.js';
import type { Id } from '../../domain/schema.js';
import type { Session } from '../../state/session.js';
import { RetryKey } from '../../state/retry-key.js';
import { AddressBook } from './address-book.js';

/** Where in the organisation those who are invited will be. */
export interface PlaceForm {
  departmentIds: readonly Id[];
  positionId: Id | undefined;
  /** Part of a position's name, while it is none. */
  positionText: string | undefined;
  workNumber: string;
}

export interface PersonForm {
  kind: 'new' | 'contact';
  name: string;
  address: string;
  contact: Contact | undefined;
}

/** The forms of one organisation. */
export interface InviteForms {
  readonly addresses: AddressBook;
  readonly addressesPlace: PlaceForm;
  readonly contacts: Map<Id, Contact>;
  readonly person: PersonForm;
  readonly personPlace: PlaceForm;
  readonly attempt: RetryKey;
}

export const emptyPlace = (): PlaceForm => ({ departmentIds: [], positionId: undefined, positionText: undefined, workNumber: '' });
export const emptyPerson = (): PersonForm => ({ kind: 'new', name: '', address: '', contact: undefined });

const begin = (): InviteForms => ({
  addresses: new AddressBook(), addressesPlace: emptyPlace(), contacts: new Map(),
  person: emptyPerson(), personPlace: emptyPlace(), attempt: new RetryKey(),
});

const all = new WeakMap<Session, Map<Id, InviteForms>>();

/** @param base The page's session: the organisation's own may come and go. */
export const inviteForms = (base: Session, orgId: Id): InviteForms => {
  let ofSession = all.get(base);
  if (!ofSession) all.set(base, (ofSession = new Map<Id, InviteForms>()));
  let forms = ofSession.get(orgId);
  if (!forms) ofSession.set(orgId, (forms = begin()));
  return forms;
};
