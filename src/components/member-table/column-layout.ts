import type { Column } from './columns.js';

const MIN = 64;
const MAX = 640;
/** How much one press makes a column narrower or wider, in px. */
export const WIDTH_STEP = 16;

/** How the columns are laid out, as it is remembered: ids and widths, nothing else. */
interface Remembered {
  readonly order?: readonly string[];
  readonly hidden?: readonly string[];
  readonly widths?: Readonly<Record<string, number>>;
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Which columns are shown, in which order, how wide. Remembered in this browser where that can be done. */
export class ColumnLayout {
  /** Another number once other columns are shown, or in another order. */
  version = 0;
  #key: string | undefined;
  #order: readonly string[] = [];
  #hidden: ReadonlySet<string> = new Set();
  #widths: ReadonlyMap<string, number> = new Map();

  /** Takes up what is remembered under a key, unless it is the same key still. */
  open(key: string): void {
    if (key === this.#key) return;
    this.#key = key;
    this.#take(this.#read());
  }

  get isFirst(): boolean {
    return this.#order.length === 0 && this.#hidden.size === 0 && this.#widths.size === 0;
  }

  /** All columns in their order; new ones come last. */
  sorted(columns: readonly Column[]): readonly Column[] {
    const place = ({ id }: Column): number => (this.#order.indexOf(id) + 1) || Infinity;
    return columns.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  }

  isShown({ id }: Column): boolean {
    return !this.#hidden.has(id);
  }

  /** Whether a person gave it a width. */
  isSized({ id }: Pick<Column, 'id'>): boolean {
    return this.#widths.has(id);
  }

  widthOf({ id, width }: Pick<Column, 'id' | 'width'>): number {
    return this.#widths.get(id) ?? width;
  }

  show({ id }: Column, shown: boolean): void {
    const hidden = new Set(this.#hidden);
    if (shown) hidden.delete(id);
    else hidden.add(id);
    this.#hidden = hidden;
    this.version++;
    this.save();
  }

  /** Puts a column where another one is. */
  move(columns: readonly Column[], from: number, to: number): void {
    const order = this.sorted(columns).map(({ id }) => id);
    const [moved] = order.splice(from, 1);
    if (moved === undefined || to < 0 || to > order.length) return;
    order.splice(to, 0, moved);
    this.#order = order;
    this.version++;
    this.save();
  }

  /** @param width In px; kept between 64 and 640. Save when it stands. */
  resize(id: string, width: number): void {
    this.#widths = new Map(this.#widths).set(id, Math.round(Math.max(MIN, Math.min(width, MAX))));
  }

  /** The column's own width again, or every column as it was. */
  reset(id?: string): void {
    const widths = new Map(this.#widths);
    if (id === undefined) this.#take({});
    else if (widths.delete(id)) this.#widths = widths;
    this.save();
  }

  save(): void {
    if (this.#key === undefined) return;
    try {
      if (this.isFirst) localStorage.removeItem(this.#key);
      else
        localStorage.setItem(this.#key, JSON.stringify({
          order: this.#order, hidden: [...this.#hidden], widths: Object.fromEntries(this.#widths),
        } satisfies Remembered));
    } catch {
      // A page that may keep nothing has its columns until it is left.
    }
  }

  #read(): Remembered {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(this.#key ?? '') ?? '{}');
      return typeof value === 'object' && value !== null ? value : {};
    } catch {
      return {};
    }
  }

  #take({ order, hidden, widths }: Remembered): void {
    this.version++;
    this.#order = texts(order);
    this.#hidden = new Set(texts(hidden));
    const entries: [string, unknown][] = Object.entries(widths ?? {});
    this.#widths = new Map(entries.filter((entry): entry is [string, number] =>
      typeof entry[1] === 'number' && entry[1] >= MIN && entry[1] <= MAX));
  }
}
