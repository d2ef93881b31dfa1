import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Id } from '../../domain/schema.js';
import { peopleList } from '../../locales/en/people-list.js';
import { wordsFor } from '../../locales/registry.js';
import type { ListSource } from '../../state/paged-list.js';
import { PagedListController } from '../../state/paged-list-controller.js';
import type { ShownList } from '../../state/paged-list-controller.js';
import { SessionController } from '../../state/session-controller.js';
import type { SessionHost } from '../../state/session-controller.js';
import type { Session } from '../../state/session.js';
import { Announcer } from './announcer.js';
import { Clock } from './clock.js';
import { Outcome } from './outcome.js';
import { PeopleFocus } from './people-focus.js';
import { PeopleSelection } from './people-selection.js';
import type { Dir, PeopleWords, Who } from './people-table.js';
import { SearchField } from './search-field.js';
import { Steady } from './steady.js';

/** A page without a session may get one in a moment: so long, in ms, nothing is said. */
const PATIENCE = 800;

/** What else than rows stands somewhere. */
export const PANEL = 'panel';
export const DIALOG = 'dialog';

/** Whether there is such a list here for this viewer. */
export type Access = 'allowed' | 'not-allowed' | 'not-supported';

export type PeopleHost = ReactiveControllerHost & SessionHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface PeopleConfig<T> {
  readonly access: (session: Session) => Access;
  /** Whether the backend searches in it. */
  readonly searches: (session: Session) => boolean;
  readonly source: (session: Session, asked: { readonly q: string | undefined; readonly dir: Dir }) => ListSource<T>;
  /** Names the list: what is selected, and who is open, belong to it. */
  readonly list: () => string;
  readonly dir: (list: string) => Dir;
  readonly who: (item: T) => Who;
  readonly lang: () => string;
  readonly openId: () => Id | undefined;
  readonly open: (id: Id | undefined) => void;
  /** Which dialog is open. */
  readonly dialog: () => string | undefined;
}

/**
 * What every list of people does: reads and searches, is sorted by time, selects, opens somebody at the side, says what
 * became of an action, and leads the focus. A tag says what is listed and what can be done.
 */
export class PeopleList<T extends { readonly id: Id }> implements ReactiveController {
  readonly host: PeopleHost;
  readonly config: PeopleConfig<T>;
  readonly sessions: SessionController;
  readonly announcer: Announcer;
  readonly search: SearchField;
  readonly selection = new PeopleSelection<T>();
  readonly focus: PeopleFocus;
  readonly clock: Clock;
  readonly outcome: Outcome;
  /** Since when rows, the panel and the dialog stand where they are. */
  readonly steady = new Steady();
  /** For whom something is under way. */
  readonly busy = new Set<Id>();
  readonly #list: PagedListController<T>;
  readonly #dirs = new Map<string, Dir>();
  #problems: ReadonlyMap<Id, string> = new Map();
  #offline: Date | undefined;
  #isAbsent = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #shownList = '';

  constructor(host: PeopleHost, config: PeopleConfig<T>) {
    this.host = host;
    this.config = config;
    this.sessions = new SessionController(host, (news) => {
      if (news === 'link') this.#followLink();
    });
    this.announcer = new Announcer(host);
    this.search = new SearchField(host);
    this.clock = new Clock(host);
    this.outcome = new Outcome(host, this.announcer);
    this.#list = new PagedListController<T>(host);
    this.focus = new PeopleFocus(host, {
      ids: () => this.items.map(({ id }) => id),
      open: (id, byKey) => {
        this.open(id, byKey);
      },
      toggle: (id, extend) => {
        const item = this.items.find((one) => one.id === id);
        if (item) this.toggle(item, extend);
      },
      selectAll: () => {
        this.selectListed(true);
      },
    });
    host.addController(this);
  }

  get words(): PeopleWords {
    return wordsFor('peopleList', peopleList, this.config.lang());
  }

  get session(): Session | undefined {
    return this.sessions.session;
  }

  /** The session, once it is open and there is such a list for the viewer. */
  get reading(): Session | undefined {
    const { session, state } = this.sessions;
    return session && state.status === 'ready' && this.config.access(session) === 'allowed' ? session : undefined;
  }

  get state(): ShownList<T> {
    return this.#list.state;
  }

  get items(): readonly T[] {
    return this.#list.items;
  }

  get total(): number | undefined {
    const { state } = this;
    return state.status !== 'ready' ? undefined : state.total ?? (state.more ? undefined : state.items.length);
  }

  get dir(): Dir {
    const list = this.config.list();
    return this.#dirs.get(list) ?? this.config.dir(list);
  }

  /** Since when the line is down. */
  get offline(): Date | undefined {
    return this.#offline;
  }

  get isAbsent(): boolean {
    return this.#isAbsent;
  }

  problemOf(id: Id): string | undefined {
    return this.#problems.get(id);
  }

  set problems(problems: ReadonlyMap<Id, string>) {
    this.#problems = problems;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  hostUpdate(): void {
    this.#wait();
    const list = this.config.list();
    const isOther = list !== this.#shownList;
    if (isOther) {
      this.selection.clear();
      this.#problems = new Map();
      this.#shownList = list;
    }
    const { reading } = this;
    const q = reading && this.config.searches(reading) ? this.search.searched || undefined : undefined;
    this.#list.follow(reading, reading && this.config.source(reading, { q, dir: this.dir }), !isOther);
    const { state } = this;
    if (state.status === 'ready' && !state.busy)
      this.selection.follow(JSON.stringify([list, q]), state.items, state.more && !state.stale);
    this.#notePlaces();
  }

  /** What decides counts only once it has stood in its place for a moment. */
  #notePlaces(): void {
    const places = new Map(this.items.map(({ id }, index) => [`row ${id}`, `${String(index)} ${String(this.outcome.isNoticed)}`]));
    const [openId, dialog] = [this.config.openId(), this.config.dialog()];
    if (openId !== undefined) places.set(PANEL, openId);
    if (dialog !== undefined) places.set(DIALOG, dialog);
    for (const [key, place] of places) this.steady.stands(key, place);
    this.steady.keep(new Set(places.keys()));
  }

  /** Whether a press on what decides over somebody is meant: in their row, in the panel, in the dialog. */
  isMeant(event: Event, where: typeof PANEL | typeof DIALOG | { readonly id: Id }): boolean {
    return this.steady.allows(typeof where === 'string' ? where : `row ${where.id}`, event);
  }

  sort(): void {
    this.#dirs.set(this.config.list(), this.dir === 'asc' ? 'desc' : 'asc');
    this.announcer.say(this.dir === 'asc' ? this.words.oldestFirst : this.words.newestFirst);
    this.host.requestUpdate();
  }

  toggle(item: T, extend: boolean): void {
    if (extend) this.selection.extend(item);
    else this.selection.toggle(item);
    this.#selected();
  }

  /** @param whole Whether those who are still to be read are meant too. */
  selectListed(whole: boolean): void {
    const { state } = this;
    if (whole && state.status === 'ready' && state.more) {
      this.selection.pickAll(true);
      this.#list.readAll();
    } else if (this.selection.isWhole === true) this.selection.clear();
    else this.selection.pickListed();
    this.#selected();
  }

  clearSelection(): void {
    this.selection.clear();
    this.#selected();
    this.focus.focus(this.focus.current);
  }

  open(id: Id, byKey: boolean): void {
    this.config.open(id);
    this.focus.take(id);
    if (byKey)
      void this.host.updateComplete.then(() => {
        this.host.renderRoot.querySelector<HTMLElement>('.panel')?.focus();
      });
  }

  close(): void {
    const id = this.config.openId();
    this.config.open(undefined);
    this.focus.focus(this.items.some((item) => item.id === id) ? id : this.focus.current);
  }

  /** To the one before or after, who may still have to be read. */
  step(index: number): void {
    const item = this.items[index];
    if (item) this.config.open(item.id);
    if (index >= this.items.length - 2) this.readMore();
  }

  readMore(): void {
    const { state } = this;
    if (state.status === 'ready' && state.more) this.#list.readMore();
  }

  retry(): void {
    this.session?.retry();
    this.#list.retry();
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === '/') this.#toSearch(event);
    // What floats is closed by the browser, and is the innermost.
    else if (event.key === 'Escape' && !this.host.renderRoot.querySelector(':popover-open, dialog[open]')) this.#escape(event);
  };

  #toSearch(event: KeyboardEvent): void {
    const [target] = event.composedPath();
    const { input } = this.search;
    if (!input || (target instanceof HTMLElement && target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]'))) return;
    event.preventDefault();
    input.select();
    input.focus();
  }

  #escape(event: KeyboardEvent): void {
    if (this.config.openId() !== undefined) this.close();
    else if (this.selection.size > 0) this.clearSelection();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #selected(): void {
    const { size } = this.selection;
    this.announcer.say(size === 0 ? this.words.noneSelected : this.words.selected(size));
    this.host.requestUpdate();
  }

  #followLink(): void {
    this.#offline = this.session?.link === 'offline' ? this.#offline ?? new Date() : undefined;
  }

  #wait(): void {
    const { status } = this.sessions.state;
    if (status === 'absent' || status === 'closed') {
      this.#patience ??= setTimeout(() => {
        this.#isAbsent = true;
        this.host.requestUpdate();
      }, PATIENCE);
      return;
    }
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#isAbsent = false;
  }
}
