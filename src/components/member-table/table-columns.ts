import type { OrgSession } from '../../client/capabilities.js';
import type { Department } from '../../domain/department.js';
import type { Position } from '../../domain/position.js';
import { departmentsQuery } from '../../state/departments.js';
import { positionsQuery } from '../../state/positions.js';
import { QueryController } from '../../state/query-controller.js';
import type { SessionController, SessionHost } from '../../state/session-controller.js';
import type { CommonWords } from '../ui/words-controller.js';
import { ColumnLayout } from './column-layout.js';
import { cleanColumns, hostColumn, ownColumns } from './columns.js';
import type { Column, ColumnsOf, MemberColumn } from './columns.js';
import type { RowSetting } from './row-cells.js';
import { RowViews } from './row-view.js';
import type { AllWords } from './words.js';

const byId = <T extends { readonly id: string }>(items: readonly T[] | undefined): ReadonlyMap<string, T> | undefined =>
  items && new Map(items.map((item) => [item.id, item]));

/** The tick and the name come before the columns that can be arranged. */
const BEFORE = 2;

const LINE = ['departments', 'position', 'role'];
const THIRD = ['email', 'phone', 'work-number'];

/** Until a session says what there is, the skeleton has all columns. */
const EVERYTHING: ColumnsOf = { capabilities: { departments: true, positions: true, members: { sort: [] } }, roles: [] };

/** Says of each column what it is on a card: on the second line, the third line, or not at all. */
const forCards = (columns: readonly Column[]): Column[] => {
  const third = THIRD.find((id) => columns.some((column) => column.id === id));
  return columns.map((column) => ({
    ...column, classes: `${column.classes}${LINE.includes(column.id) ? ' line' : column.id === third ? ' third' : ''}`,
  }));
};

/** Which columns the table has and shows, and what is needed to fill them. */
export class TableColumns {
  readonly layout = new ColumnLayout();
  readonly #departments: QueryController<readonly Department[]>;
  readonly #positions: QueryController<readonly Position[]>;
  #all: readonly Column[] = [];
  /** What the host gave, and what of it is good: looked at once, so that what is wrong is said once. */
  #given: readonly [unknown, readonly MemberColumn[]] = [undefined, []];
  #inputs: readonly unknown[] = [];
  #setting: RowSetting | undefined;

  constructor(host: SessionHost, sessions: SessionController) {
    this.#departments = new QueryController(host, sessions, departmentsQuery);
    this.#positions = new QueryController(host, sessions, positionsQuery);
  }

  /** Every column that can be arranged, shown or not. */
  get all(): readonly Column[] {
    return this.#all;
  }

  get positions(): readonly Position[] {
    return this.#positions.data ?? [];
  }

  /** The first column, which is always there. */
  name(ready: OrgSession | undefined, common: CommonWords): Pick<Column, 'id' | 'label' | 'sortBy' | 'classes' | 'width'> {
    const sortBy = ready?.capabilities.members.sort.includes('name') ? 'name' : undefined;
    return { id: 'name', label: common.fieldName, sortBy, classes: 'c-name', width: 212 };
  }

  /**
   * What the rows have in common; the same object while nothing of it changed, so that rows know they are drawn already.
   * @param given The host's own columns.
   */
  setting(ready: ColumnsOf = EVERYTHING, given: unknown, { words, common, format }: AllWords): RowSetting {
    const inputs = [ready, given, words, common, this.#departments.data, this.#positions.data, this.layout.version];
    if (this.#setting && inputs.every((input, at) => input === this.#inputs[at])) return this.#setting;
    this.#inputs = inputs;
    if (this.#given[0] !== given) this.#given = [given, cleanColumns(given)];
    const departments = this.#departments.data;
    const own = ownColumns(ready, common, format, { departments: byId(departments), positions: byId(this.#positions.data) });
    this.#all = [...own, ...this.#given[1].map((column) => hostColumn(column, ready))];
    const sorted = this.layout.sorted(this.#all);
    const shown = sorted.filter((column) => this.layout.isShown(column));
    const heads = new Set(departments?.flatMap(({ headIds }) => headIds ?? []));
    const numbers = [...shown.map((column) => sorted.indexOf(column) + BEFORE + 1), sorted.length + BEFORE + 1];
    const some = shown.length < sorted.length ? numbers : undefined;
    const views = new RowViews(forCards(shown), heads);
    const shape = JSON.stringify([views.columns.map(({ classes, dir }) => [classes, dir]), some]);
    return (this.#setting = { words, views, shape, numbers: some });
  }
}
