import { isRightToLeft } from '../ui/language.js';
import { WIDTH_STEP } from './column-layout.js';
import type { ColumnLayout } from './column-layout.js';

export interface SizingHost {
  readonly element: HTMLElement;
  readonly layout: ColumnLayout | undefined;
  readonly headerRow: HTMLElement | null;
  /** Applies the widths without a rendering; `done`: they stand now. */
  sizeColumns(done: boolean): void;
}

const idOf = (cell: Element): string => (cell as HTMLElement).dataset.column ?? '';
const widthOf = (cell: Element): number => cell.getBoundingClientRect().width;

/** Makes columns wider and narrower at the edge of their header: by dragging, by keys, back by a double press. */
export class ColumnSizing {
  readonly #host: SizingHost;

  constructor(host: SizingHost) {
    this.#host = host;
  }

  step(cell: Element, step: 1 | -1): void {
    this.#freeze(cell);
    this.#host.layout?.resize(idOf(cell), widthOf(cell) + step * WIDTH_STEP);
    this.#done();
  }

  readonly onPointerdown = (event: PointerEvent): void => {
    const edge = (event.target as Element).closest<HTMLElement>('[role="separator"]');
    const cell = edge?.parentElement;
    if (!edge || !cell || event.button !== 0) return;
    event.preventDefault();
    this.#freeze(cell);
    const { layout } = this.#host;
    const [width, from, sign] = [widthOf(cell), event.clientX, isRightToLeft(this.#host.element) ? -1 : 1];
    edge.setPointerCapture(event.pointerId);
    edge.classList.add('dragged');
    const move = ({ clientX }: PointerEvent): void => {
      layout?.resize(idOf(cell), width + (clientX - from) * sign);
      this.#host.sizeColumns(false);
    };
    const end = (): void => {
      edge.classList.remove('dragged');
      edge.removeEventListener('pointermove', move);
      this.#done();
    };
    edge.addEventListener('pointermove', move);
    edge.addEventListener('lostpointercapture', end, { once: true });
  };

  readonly onDblclick = (event: MouseEvent): void => {
    const cell = (event.target as Element).closest('[role="separator"]')?.parentElement;
    if (!cell) return;
    this.#host.layout?.reset(idOf(cell));
    this.#done();
  };

  /** The columns before it keep the width they have, so that the edge stays under the pointer. */
  #freeze(cell: Element): void {
    for (const one of this.#host.headerRow?.children ?? []) {
      if (idOf(one)) this.#host.layout?.resize(idOf(one), widthOf(one));
      if (one === cell) break;
    }
  }

  #done(): void {
    this.#host.layout?.save();
    this.#host.sizeColumns(true);
  }
}
