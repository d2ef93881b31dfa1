import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Browsers cut elements at about 15 million px and less; past this the scroll position is mapped. */
const SAFE_HEIGHT = 8_000_000;
/** After a scroll of a mapped list has come to rest for so long, in ms, the scroll bar is put where it belongs. */
const REST = 120;
/** Rows at least, that a step at the end of a mapped list moves. */
const STEP = 3;

/** The boxes of a list in one scroller: each lies in the one before, but `head`, which is the window's elder sibling. */
export interface RowWindowParts {
  readonly scroller: HTMLElement;
  /** Stays at the top of the scroller; `null` without one. */
  readonly head: HTMLElement | null;
  /** As high as all rows together. */
  readonly spacer: HTMLElement;
  /** `position: sticky`: always what is seen of the list, so that no scrolling is fast enough to show nothing. */
  readonly pane: HTMLElement;
  /** Holds the rows that are seen; the only thing that moves. */
  readonly rows: HTMLElement;
}

const clamp = (value: number, max: number): number => Math.max(0, Math.min(value, max));

/**
 * Which of very many rows of one height are seen. Only those are on the page: their container is moved by one transform
 * within a pane that stays, over a spacer that gives the scroll bar its size.
 */
export class RowWindow implements ReactiveController {
  readonly #onChange: () => void;
  readonly #observer = new ResizeObserver(() => {
    requestAnimationFrame(() => {
      if (this.#measure()) this.#changed();
    });
  });
  #parts: RowWindowParts | undefined;
  #count = 0;
  /** A guess, until there is a row to measure. */
  #rowHeight = 40;
  #measured = false;
  /** The rows that were seen when last told of. */
  #told = '';
  #height = 0;
  /** How far the list is scrolled, in px of a list of full height. */
  #top = 0;
  /** The scroller's own position as last seen. */
  #seen = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** All rows are on the page: for lists so short that they need no window. */
  whole = false;
  /** So much room at the end of the pane, in px, is covered by something else. */
  #foot = 0;

  /** @param onChange Other rows are seen now. Called within the frame that scrolls. */
  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  get count(): number {
    return this.#count;
  }

  /** The first row of which something is seen. */
  get first(): number {
    return this.whole ? 0 : clamp(Math.floor(this.#top / this.#rowHeight), Math.max(0, this.#count - 1));
  }

  /** The last row of which something is seen; -1 when there is none. */
  get last(): number {
    return this.whole ? this.#count - 1 : Math.min(this.#count, Math.ceil((this.#top + this.#height) / this.#rowHeight)) - 1;
  }

  /** So many rows are seen whole. */
  get fits(): number {
    return Math.max(1, Math.floor(this.#height / this.#rowHeight));
  }

  get rowHeight(): number {
    return this.#rowHeight;
  }

  /** Takes the boxes; call it after every rendering. */
  attach(parts: RowWindowParts | undefined): void {
    if (parts?.scroller === this.#parts?.scroller) return;
    this.#detach();
    this.#parts = parts;
    if (!parts) return;
    parts.scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#observer.observe(parts.scroller);
    if (parts.head) this.#observer.observe(parts.head);
    this.#observer.observe(parts.rows);
    this.#resize();
    this.#measure();
    this.#scroll(this.#top);
    this.#changed();
  }

  setCount(count: number): void {
    if (count === this.#count) return;
    this.#count = count;
    this.#resize();
    this.#settle();
    this.#changed();
  }

  /** @param foot How much of the pane's end something else covers, in px: rows can be scrolled out from under it. */
  setFoot(foot: number): void {
    if (foot === this.#foot) return;
    this.#foot = foot;
    this.#resize();
    this.#settle();
    this.#changed();
  }

  /** Scrolls no further than it must for a row to be seen whole; with `start`, until it is the first one. */
  scrollToIndex(index: number, align: 'nearest' | 'start' = 'nearest'): void {
    const start = index * this.#rowHeight;
    const end = start + this.#rowHeight + this.#foot - this.#height;
    const top = align === 'start' ? start : start < this.#top ? start : Math.max(end, this.#top);
    if (top === this.#top) return;
    this.#scroll(top);
    this.#changed();
  }

  hostConnected(): void {
    const parts = this.#parts;
    this.#parts = undefined;
    if (parts) this.attach(parts);
  }

  hostDisconnected(): void {
    const parts = this.#parts;
    this.#detach();
    this.#parts = parts;
  }

  #detach(): void {
    clearTimeout(this.#rest);
    this.#observer.disconnect();
    this.#parts?.scroller.removeEventListener('scroll', this.#onScroll);
    this.#parts = undefined;
  }

  get #full(): number {
    return this.#count * this.#rowHeight + this.#foot;
  }

  /** How far the list can be scrolled. */
  get #way(): number {
    return Math.max(0, this.#full - this.#height);
  }

  /** How far the scroller can. */
  get #barWay(): number {
    return Math.max(0, Math.min(this.#full, SAFE_HEIGHT) - this.#height);
  }

  #resize(): void {
    this.#parts?.spacer.style.setProperty('block-size', `${String(Math.min(this.#full, SAFE_HEIGHT))}px`);
  }

  /** Whether anything has another size now. */
  #measure(): boolean {
    if (!this.#parts) return false;
    const { scroller, head, rows, pane } = this.#parts;
    const height = Math.max(0, scroller.clientHeight - (head?.offsetHeight ?? 0));
    const rowHeight = rows.firstElementChild?.getBoundingClientRect().height ?? 0;
    const sameRow = rowHeight === 0 || Math.abs(rowHeight - this.#rowHeight) < 0.01;
    if (height === this.#height && sameRow) return false;
    const row = this.#top / this.#rowHeight;
    this.#height = height;
    if (!sameRow) this.#rowHeight = rowHeight;
    pane.style.setProperty('block-size', this.whole ? 'auto' : `${String(height)}px`);
    this.#resize();
    this.#scroll(row * this.#rowHeight);
    return true;
  }

  /** Keeps the place in a list of another height. The scroller may be ahead of its event, so it is moved only if it must. */
  #settle(): void {
    if (this.#top > this.#way || this.#way > this.#barWay) this.#scroll(this.#top);
  }

  #scroll(top: number): void {
    this.#top = clamp(top, this.#way);
    this.#placeBar();
  }

  #placeBar(): void {
    if (!this.#parts || this.#height === 0) return;
    const { scroller } = this.#parts;
    const place = this.#way > this.#barWay ? (this.#top / this.#way) * this.#barWay : this.#top;
    if (Math.abs(place - scroller.scrollTop) > 0.5) scroller.scrollTop = place;
    this.#seen = scroller.scrollTop;
  }

  readonly #onScroll = (): void => {
    const scrolled = this.#parts?.scroller.scrollTop ?? 0;
    const step = scrolled - this.#seen;
    if (step === 0) return;
    this.#seen = scrolled;
    if (this.#way <= this.#barWay) this.#top = clamp(scrolled, this.#way);
    else this.#scrollMapped(scrolled, step);
    this.#changed();
  };

  /** Small steps move as far as everywhere; large ones, of the bar, lead to the same part of the list. */
  #scrollMapped(scrolled: number, step: number): void {
    const place = scrolled >= this.#barWay - 1 ? 1 : scrolled / this.#barWay;
    if (Math.abs(step) >= this.#height) this.#top = clamp(place * this.#way, this.#way);
    else if (place <= 0 || place === 1) this.#scroll(this.#top + Math.sign(step) * Math.max(Math.abs(step), STEP * this.#rowHeight));
    else this.#top = clamp(this.#top + step, this.#way);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#placeBar();
    }, REST);
  }

  #changed(): void {
    const offset = this.whole ? 0 : Math.round(this.first * this.#rowHeight - this.#top);
    this.#parts?.rows.style.setProperty('transform', `translateY(${String(offset)}px)`);
    const range = `${String(this.first)} ${String(this.last)}`;
    if (range !== this.#told) this.#onChange();
    this.#told = range;
    if (this.#measured || !this.#parts?.rows.firstElementChild) return;
    this.#measured = true;
    if (this.#measure()) this.#changed();
  }
}
