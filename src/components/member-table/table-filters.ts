import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { OrgSession } from '../../client/capabilities.js';
import type { MemberFilter, MemberSort, MemberWhere, Sort } from '../../client/paging.js';
import type { Position } from '../../domain/position.js';
import { locationsQuery } from '../../state/members.js';
import { QueryController } from '../../state/query-controller.js';
import type { SessionController } from '../../state/session-controller.js';
import { SearchField } from '../ui/search-field.js';
import type { Column } from './columns.js';
import { cleanWhere, filterIds, withChosen } from './filters.js';
import type { Chosen } from './filters.js';
import type { Later } from './later.js';
import { toolbar } from './toolbar.js';
import type { AllWords } from './words.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface FiltersView {
  readonly ready: OrgSession | undefined;
  readonly where: unknown;
  readonly positions: readonly Position[];
  readonly columns: readonly Pick<Column, 'label' | 'sortBy'>[];
  readonly count: string;
  readonly texts: AllWords;
  /** Whether the menu of columns is open. */
  readonly isArranging: boolean;
  readonly onColumns: (anchor: Element) => void;
}

/** Which members are asked for: what is typed, what is chosen, in which order. */
export class TableFilters {
  readonly search: SearchField;
  readonly #host: Host;
  readonly #later: Later;
  readonly #locations: QueryController<readonly string[]>;
  #chosen: Chosen = {};
  #sort: Sort<MemberSort> | undefined;
  #where: readonly [unknown, MemberWhere] = [undefined, {}];

  constructor(host: Host, sessions: SessionController, later: Later) {
    this.#host = host;
    this.search = new SearchField(host);
    this.#later = later;
    this.#locations = new QueryController(host, sessions, (session) =>
      later.here?.filters.popup.isOpen || this.#chosen.locations ? locationsQuery(session) : undefined);
  }

  /** How many filters are in use. */
  get inUse(): number {
    return Object.keys(this.#chosen).length;
  }

  /** The order that is shown; a backend's own is by name. */
  sorting({ capabilities }: OrgSession): Sort<MemberSort> | undefined {
    return this.#sort ?? (capabilities.members.sort.includes('name') ? { by: 'name', dir: 'asc' } : undefined);
  }

  /** @param where The host's own conditions, whatever they are. */
  filter(where: unknown): MemberFilter {
    const q = this.search.searched;
    const all = withChosen(this.#conditions(where), this.#chosen);
    return {
      ...(q && { q }), ...(Object.keys(all).length > 0 && { where: all }), ...(this.#sort && { sort: [this.#sort] }),
    };
  }

  sortBy(by: MemberSort, ready: OrgSession): void {
    const now = this.sorting(ready);
    this.#sort = { by, dir: now?.by === by && now.dir === 'asc' ? 'desc' : 'asc' };
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#chosen = {};
    this.#host.requestUpdate();
  }

  render(view: FiltersView): TemplateResult {
    const { ready, where, positions, columns, texts, count, isArranging, onColumns } = view;
    const { here } = this.#later;
    const ids = ready ? filterIds(ready, this.#conditions(where)) : [];
    const sort = ready && this.sorting(ready);
    const sorts = columns.flatMap(({ label, sortBy }) => (sortBy && ready ? [{
      label, on: sort?.by === sortBy, up: sort?.dir === 'asc', pick: () => {
        this.sortBy(sortBy, ready);
      },
    }] : []));
    const menu = here && ready && {
      ready, ids, positions, sorts, texts, words: here.words, chosen: this.#chosen, locations: this.#locations.data ?? [],
      onChoose: (change: (chosen: Chosen) => Chosen) => {
        this.#choose(change(this.#chosen));
      },
    };
    return html`${toolbar({
      search: !ready || ready.capabilities.members.search ? this.search.render(texts.words) : undefined,
      chips: menu && here.filters.chips(menu), inUse: this.inUse, count, texts, onColumns, isArranging,
      isChoosing: here?.filters.popup.isOpen ?? false, isFiltering: ids.length > 0, isSorting: sorts.length > 0,
      onFilter: (anchor) => void this.#later.use(({ filters }) => filters.toggle(anchor)),
    })}
    ${menu && here.filters.render(menu)}`;
  }

  #conditions(where: unknown): MemberWhere {
    if (this.#where[0] !== where) this.#where = [where, cleanWhere(where)];
    return this.#where[1];
  }

  #choose(chosen: Chosen): void {
    const onChip = (this.#host.renderRoot as ShadowRoot).activeElement?.matches('.off');
    this.#chosen = chosen;
    this.#host.requestUpdate();
    if (onChip) void this.#host.updateComplete.then(() => {
      this.#focusTools();
    });
  }

  /** The chip that was pressed is gone: the focus goes on to the next, or to the button that adds one. */
  #focusTools(): void {
    for (const control of this.#host.renderRoot.querySelectorAll<HTMLElement>('.tools .off, .tools .filter'))
      if (control.checkVisibility()) return control.focus();
  }
}
