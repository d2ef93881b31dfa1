import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { JoinRules } from '../../domain/join-rules.js';
import { joinRulesQuery } from '../../state/join-rules.js';
import { QueryController } from '../../state/query-controller.js';
import type { SessionSource } from '../../state/query-controller.js';
import type { Announcer } from '../ui/announcer.js';
import { AddressWay } from './address-way.js';
import { ContactList } from './contact-list.js';
import { ContactsWay } from './contacts-way.js';
import type { InviteForms } from './forms.js';
import { LinkWay } from './link-way.js';
import { linkView } from './link-view.js';
import { PersonWay } from './person-way.js';
import { PlaceFields } from './place-fields.js';
import { admissionNote, failedNotice } from './send-parts.js';
import type { Batch, Sending } from './sending.js';
import type { InviteView } from './view.js';
import type { InviteWay } from './way-names.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What each way shows, and whom it invites. */
export class WayPanels {
  readonly #rules: QueryController<JoinRules>;
  readonly #link: LinkWay;
  readonly #addressPlace: PlaceFields;
  readonly #personPlace: PlaceFields;
  readonly #list: ContactList;
  readonly #addresses: AddressWay;
  readonly #contacts: ContactsWay;
  readonly #person: PersonWay;

  /** @param current Which way is shown now; nothing is read for the others. */
  constructor(host: Host, source: SessionSource, announcer: Announcer, current: () => InviteWay | undefined) {
    const shows = (...ways: readonly InviteWay[]) => (): boolean => {
      const way = current();
      return way !== undefined && ways.includes(way);
    };
    const sends = shows('addresses', 'contacts', 'person');
    this.#rules = new QueryController(host, source, (session) =>
      sends() && session.ready.capabilities.joinRules && session.client.joinRules ? joinRulesQuery(session) : undefined);
    this.#link = new LinkWay(host, source, announcer, shows('link'));
    this.#addressPlace = new PlaceFields(host, source, announcer, 'addresses', shows('addresses'));
    this.#personPlace = new PlaceFields(host, source, announcer, 'person', shows('person'));
    this.#list = new ContactList(host, source, announcer, shows('contacts', 'person'));
    this.#addresses = new AddressWay(host, announcer, this.#addressPlace);
    this.#contacts = new ContactsWay(host, announcer, this.#list);
    this.#person = new PersonWay(host, this.#personPlace, this.#list);
  }

  render(way: InviteWay, forms: InviteForms, sending: Sending, view: InviteView): TemplateResult {
    if (way === 'link') return linkView(this.#link, view);
    return html`${this.#form(way, forms, view)}${admissionNote(way, this.#rules.data, view)}${failedNotice(sending, view)}`;
  }

  #form(way: InviteWay, forms: InviteForms, view: InviteView): TemplateResult {
    if (way === 'addresses') return this.#addresses.render(forms, view);
    return way === 'contacts' ? this.#contacts.render(forms, view) : this.#person.render(forms, view);
  }

  /** Whom the way's form invites; `undefined`: something has to be mended first. */
  async batch(way: InviteWay, forms: InviteForms, view: InviteView): Promise<Batch | undefined> {
    if (way === 'addresses') return this.#addresses.batch(forms, view);
    return way === 'contacts' ? this.#contacts.batch(forms) : this.#person.batch(forms, view);
  }

  /** Puts somebody's address back to be written anew. */
  mend(way: InviteWay | undefined, forms: InviteForms, key: string): void {
    if (way === 'person') this.#person.focus();
    else this.#addresses.edit(forms.addresses, key);
  }

  /** What was asked or said in a way is over: another one is shown, or none. */
  left(): void {
    this.#link.left();
    this.#person.reset();
    this.#addressPlace.hide();
    this.#personPlace.hide();
  }

  /** Another organisation has other contacts. */
  moved(): void {
    this.#list.reset();
    this.left();
  }
}
