import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Page } from '../../client/paging.js';
import type { Contact } from '../../domain/contact.js';
import { invitability } from '../../domain/rules/invitability.js';
import { contactPageQuery } from '../../state/contacts.js';
import { QueryController } from '../../state/query-controller.js';
import type { SessionSource } from '../../state/query-controller.js';
import type { Query } from '../../state/query.js';
import type { Session } from '../../state/session.js';
import type { Announcer } from '../ui/announcer.js';
import { avatar } from '../ui/avatar.js';
import { failedView, staleNotice } from '../ui/failed-view.js';
import { contactsIcon, searchIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { phoneText } from '../ui/phone-text.js';
import { SearchField } from '../ui/search-field.js';
import { stateView } from '../ui/state-view.js';
import { standingTag } from './standing-words.js';
import type { InviteView } from './view.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** So many at a time. */
const PAGE = 50;

/** The first so many pages in one, each read after the one before. */
const pagesQuery = (session: Session, q: string, pages: number): Query<Page<Contact>> => ({
  key: ['contacts', 'pages', q, pages],
  read: async (context) => {
    const items: Contact[] = [];
    let next: string | null = null;
    for (let page = 0; page < pages; page++) {
      const one: Page<Contact> = await contactPageQuery(session, { limit: PAGE, cursor: next, ...(q && { q }) }).read(context);
      items.push(...one.items);
      next = one.next;
      if (next === null) break;
    }
    return { items, next };
  },
});

export interface ContactChoice {
  /** `one`: a choice replaces the last one. */
  readonly kind: 'one' | 'many';
  readonly isChosen: (contact: Contact) => boolean;
  readonly onChoose: (contact: Contact, chosen: boolean) => void;
}

/** The people the viewer knows, searched by the backend, with how each stands; who cannot be invited says why (R14). */
export class ContactList implements ReactiveController {
  readonly #host: Host;
  readonly #announcer: Announcer;
  readonly #search: SearchField;
  readonly #query: QueryController<Page<Contact>>;
  #pages = 1;
  #searched = '';
  /** What was shown last, while more of the same is on its way. */
  #shown: { readonly q: string; readonly items: readonly Contact[]; readonly hasMore: boolean } | undefined;

  constructor(host: Host, source: SessionSource, announcer: Announcer, isShown: () => boolean) {
    this.#host = host;
    this.#announcer = announcer;
    this.#search = new SearchField(host);
    this.#query = new QueryController(host, source, (session) => (isShown() ? pagesQuery(session, this.#search.searched, this.#pages) : undefined));
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#searched === this.#search.searched) return;
    this.#searched = this.#search.searched;
    this.#pages = 1;
  }

  reset(): void {
    this.#pages = 1;
    this.#shown = undefined;
    this.#search.set('');
  }

  render(choice: ContactChoice, view: InviteView): TemplateResult {
    const { words } = view;
    return html`<div class="pad">${this.#search.render({ search: words.searchContacts, searchLabel: words.searchContacts, clearSearch: view.common.clear })}</div>
      ${this.#list(choice, view)}`;
  }

  #list(choice: ContactChoice, view: InviteView): TemplateResult {
    const { words, common } = view;
    const { reading } = this.#query;
    const q = this.#search.searched;
    const retry = (): void => {
      this.#query.retry();
    };
    if (reading.status === 'failed') return failedView({ title: words.failedContacts, error: reading.error, words: common, onRetry: retry });
    if (reading.status === 'ready') this.#take(q, reading.data, view);
    const shown = this.#shown?.q === q || reading.status !== 'ready' ? this.#shown : undefined;
    if (!shown) return this.#bones(view);
    if (shown.items.length === 0)
      return q ? stateView({ icon: searchIcon(), title: words.noContactFound(q) })
        : stateView({ icon: contactsIcon(), title: words.noContacts, text: words.noContactsWhy });
    return html`${reading.status === 'ready' && reading.stale ? staleNotice({ since: reading.stale.since, words: common, onRetry: retry }) : nothing}
      <ul class="people" aria-label=${words.wayContacts} aria-busy=${reading.status === 'ready' ? nothing : 'true'}>
        ${repeat(shown.items, ({ id }) => id, (contact) => this.#row(contact, choice, view))}</ul>
      ${shown.hasMore ? html`<button class="button ghost more" type="button" aria-disabled=${reading.status === 'ready' ? nothing : 'true'} @click=${() => {
        if (this.#query.reading.status !== 'ready') return;
        this.#pages++;
        this.#host.requestUpdate();
      }}>${reading.status === 'ready' ? nothing : html`<span class="spinner"></span>`}${words.moreContacts}</button>` : nothing}`;
  }

  #take(q: string, { items, next }: Page<Contact>, { words }: InviteView): void {
    if (q && this.#shown?.q !== q) {
      const said = items.length === 0 ? words.noContactFound(q) : words.contactsFound(items.length);
      void this.#host.updateComplete.then(() => {
        this.#announcer.say(said);
      });
    }
    this.#shown = { q, items, hasMore: next !== null };
  }

  #row(contact: Contact, { kind, isChosen, onChoose }: ContactChoice, { session, words }: InviteView): TemplateResult {
    const { person, standing, id } = contact;
    const { invitable } = invitability(standing, session.ready.viewer.permissions);
    const known = person.email ?? (person.phone ? phoneText(person.phone) : undefined);
    const chosen = isChosen(contact);
    return html`<li class=${chosen ? 'on' : invitable ? '' : 'off'}><label>
      <input class=${kind === 'many' ? 'tick' : 'pick'} type=${kind === 'many' ? 'checkbox' : 'radio'} name="contact" aria-describedby=${invitable ? nothing : `why-${id}`}
        aria-label=${isolate(person.name)} .checked=${chosen} ?disabled=${!invitable} @change=${(event: Event) => {
          onChoose(contact, (event.target as HTMLInputElement).checked);
        }}>${avatar(person)}<span class="who"><bdi class="clip" dir="auto">${person.name}</bdi>
          ${known ? html`<bdi class="quiet clip" dir="ltr">${known}</bdi>` : nothing}</span>
      ${invitable ? nothing : html`<span class="tag ${standing === 'pending' ? 'warning' : ''}" id="why-${id}">${standingTag(standing, words)}</span>`}</label></li>`;
  }

  #bones({ common }: InviteView): TemplateResult {
    return html`<div class="people" role="status"><span class="sr">${common.loading}</span>${Array.from({ length: 6 }, () =>
      html`<div class="bone-row"><i class="bone round"></i><i class="bone"></i></div>`)}</div>`;
  }
}
