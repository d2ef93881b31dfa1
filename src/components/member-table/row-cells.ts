import { html, nothing, render } from 'lit';
import type { TemplateResult } from 'lit';
import type { Column } from './columns.js';
import type { RowView, RowViews } from './row-view.js';
import type { MemberTableWords } from './words.js';

/** What all rows have in common. */
export interface RowSetting {
  readonly views: RowViews;
  readonly words: MemberTableWords;
  /** Rows of the same shape and words have the same cells, whatever is in them. */
  readonly shape: string;
  /** The number of each column among all there are, where some are hidden. */
  readonly numbers: readonly number[] | undefined;
}

const cell = ({ classes, dir }: Column, number: number | undefined): TemplateResult => html`
  <div class="cell ${classes}" role="gridcell" part="cell" dir=${dir ?? nothing} aria-colindex=${number ?? nothing}></div>`;

const cells = ({ views, words, numbers }: RowSetting): TemplateResult => html`
  <div class="cell c-check" role="gridcell" aria-colindex=${numbers ? 1 : nothing}><input class="tick" type="checkbox"
    tabindex="-1" aria-label=${words.select('')}></div>
  <div class="cell c-name" role="rowheader" part="cell" aria-colindex=${numbers ? 2 : nothing}><span class="avatar" aria-hidden="true"></span><b
    dir="auto"></b><span class="tag" hidden>${words.head}</span></div>
  ${views.columns.map((column, at) => cell(column, numbers?.[at]))}
  <div class="cell c-more" role="gridcell" aria-colindex=${numbers?.at(-1) ?? nothing}><button type="button" class="more" tabindex="-1"
    aria-haspopup="menu" aria-label=${words.more('')}></button></div>`;

/** Beside the text: how many more there are, or that there is none. */
const markOf = (text: string, plus: number): string => (plus > 0 ? `\u2002+${String(plus)}` : text === '' ? '—' : '');

/** A text on the page, written only when it is another one. */
class Written {
  readonly #write: (text: string) => void;
  #text = '';

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  static in(element: Element): Written {
    const node = document.createTextNode('');
    element.append(node);
    return new Written((text) => {
      node.data = text;
    });
  }

  /** Empty: no attribute. */
  static as(element: Element, attribute: string): Written {
    return new Written((text) => {
      if (text) element.setAttribute(attribute, text);
      else element.removeAttribute(attribute);
    });
  }

  set(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#write(text);
  }
}

/**
 * The cells of one row: made once for a set of columns, then filled with one member after the other. The filling is
 * written by hand, for it is most of what scrolling costs.
 */
export class RowCells {
  readonly tick: HTMLInputElement;
  readonly #words: MemberTableWords;
  readonly #avatar: HTMLElement;
  readonly #initials: Written;
  readonly #name: Written;
  readonly #tag: HTMLElement;
  readonly #labels: readonly [Written, Written];
  readonly #texts: readonly Written[];
  readonly #marks: readonly Written[];
  #picture: string | undefined;

  constructor(row: HTMLElement, setting: RowSetting) {
    render(nothing, row);
    render(cells(setting), row);
    this.#words = setting.words;
    const [check, name, ...rest] = row.children as unknown as HTMLElement[];
    const more = rest.pop()?.firstElementChild as HTMLElement;
    this.tick = check?.firstElementChild as HTMLInputElement;
    const [avatar, bold, tag] = name?.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
    this.#avatar = avatar;
    this.#initials = Written.in(avatar);
    this.#name = Written.in(bold);
    this.#tag = tag;
    this.#labels = [Written.as(this.tick, 'aria-label'), Written.as(more, 'aria-label')];
    this.#texts = rest.map((one) => Written.in(one));
    this.#marks = rest.map((one) => Written.as(one, 'data-mark'));
  }

  fill(view: RowView | undefined): void {
    const name = view?.name ?? '';
    this.#name.set(name);
    this.#labels[0].set(this.#words.select(name));
    this.#labels[1].set(this.#words.more(name));
    this.#initials.set(view && !view.picture ? view.initials : '');
    const avatar = view?.avatar ?? 'avatar';
    if (this.#avatar.className !== avatar) this.#avatar.className = avatar;
    if (this.#picture !== view?.picture) this.#show(view?.picture);
    const isHead = view?.head ?? false;
    if (this.#tag.hidden === isHead) this.#tag.hidden = !isHead;
    for (let at = 0; at < this.#texts.length; at++) {
      const text = view?.texts[at] ?? '';
      this.#texts[at]?.set(text);
      this.#marks[at]?.set(view ? markOf(text, view.plus[at] ?? 0) : '');
    }
  }

  #show(url: string | undefined): void {
    this.#picture = url;
    this.#avatar.querySelector('img')?.remove();
    if (url === undefined) return;
    const image = document.createElement('img');
    Object.assign(image, { alt: '', referrerPolicy: 'no-referrer', loading: 'lazy', decoding: 'async', src: url });
    this.#avatar.append(image);
  }
}
