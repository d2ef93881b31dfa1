import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Contact } from '../../domain/contact.js';
import { avatar } from '../ui/avatar.js';
import type { Announcer } from '../ui/announcer.js';
import { closeIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import type { ContactList } from './contact-list.js';
import type { InviteForms } from './forms.js';
import type { Batch } from './sending.js';
import type { Invitee } from './refusal.js';
import type { InviteView } from './view.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export const contactInvitee = ({ id, person }: Contact): Invitee => ({
  key: id, name: person.name, avatarUrl: person.avatarUrl,
  ...(person.email && { email: person.email }), ...(person.phone && !person.email && { phone: person.phone }),
});

/** Several of one's contacts, with nothing to type (R14). */
export class ContactsWay {
  readonly #host: Host;
  readonly #announcer: Announcer;
  readonly #list: ContactList;

  constructor(host: Host, announcer: Announcer, list: ContactList) {
    this.#host = host;
    this.#announcer = announcer;
    this.#list = list;
  }

  batch({ contacts }: InviteForms): Batch {
    return { people: [...contacts.values()].map((contact) => ({ who: contactInvitee(contact), input: { via: 'contact', contactId: contact.id } })) };
  }

  render({ contacts }: InviteForms, view: InviteView): TemplateResult {
    const { words, format } = view;
    const choose = (contact: Contact, chosen: boolean): void => {
      if (chosen) contacts.set(contact.id, contact);
      else contacts.delete(contact.id);
      this.#host.requestUpdate();
    };
    return html`<div class="split"><div class="stretch">${this.#list.render({ kind: 'many', isChosen: ({ id }) => contacts.has(id), onChoose: choose }, view)}</div>
      <div class="pad stack"><h3 class="label" id="chosen-title" tabindex="-1">${words.chosen}<span class="count">${format.number(contacts.size)}</span></h3>
        ${contacts.size === 0 ? html`<p class="hint">${words.nobodyChosen}</p>` : html`<ul class="row wrap" aria-labelledby="chosen-title">${[...contacts.values()].map((contact) => html`
          <li class="chip">${avatar(contact.person)}<bdi>${contact.person.name}</bdi><button class="off" type="button" aria-label=${words.remove(isolate(contact.person.name))} @click=${() => {
            choose(contact, false);
            this.#announcer.say(words.removed(isolate(contact.person.name)));
            void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('#chosen-title')?.focus());
          }}>${closeIcon()}</button></li>`)}</ul>`}
        <p class="hint">${words.contactsHint}</p></div></div>`;
  }
}
