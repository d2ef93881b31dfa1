import type { LitElement } from 'lit';
import { memberTableLater } from '../../locales/en/member-table-later.js';
import { OwnWords } from '../ui/own-words.js';
import { ColumnMenu } from './column-menu.js';
import { FilterMenu } from './filter-menu.js';
import { laterStyles } from './later.styles.js';
import { OpenMember } from './open-member.js';
import type { OpenMemberTable } from './open-member.js';
import { Pages } from './pages.js';
import { RowMenu } from './row-menu.js';
import type { LaterWords } from './words.js';

export interface LaterTable extends OpenMemberTable {
  readonly host: OpenMemberTable['host'] & LitElement;
  /** Another page is shown now. */
  onTurn(): void;
}

/** What a table has beyond its rows: fetched when first used. */
export class LaterParts {
  readonly columns: ColumnMenu;
  readonly filters: FilterMenu;
  readonly row: RowMenu;
  readonly open: OpenMember;
  readonly pages: Pages;
  readonly #words: OwnWords<LaterWords>;

  constructor(table: LaterTable) {
    const { host } = table;
    this.#words = new OwnWords(host, 'memberTableLater', memberTableLater);
    this.columns = new ColumnMenu(host);
    this.filters = new FilterMenu(host);
    this.row = new RowMenu(host);
    this.open = new OpenMember(table);
    this.pages = new Pages(() => {
      table.onTurn();
    });
    for (const { styleSheet } of laterStyles) if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
  }

  get words(): LaterWords {
    return this.#words.words;
  }
}
