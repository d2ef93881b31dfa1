import { expect, fixture, html } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import fc from 'fast-check';
import { RowWindow } from '../../../src/components/ui/row-window.js';
import { holds } from '../../support/random.js';
import { until } from '../../support/until.js';

const ROW = 44;
const HEAD = 30;

class Host implements ReactiveControllerHost {
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);

  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }

  removeController(): void {
    this.controllers.length = 0;
  }

  requestUpdate(): void {
    // Nothing to render.
  }
}

interface Place {
  readonly rows: RowWindow;
  readonly host: Host;
  readonly scroller: HTMLElement;
  readonly box: HTMLElement;
  readonly seen: () => string;
}

/** A window of 10 rows: 440 px below a head of 30. */
const place = async (count: number, height = HEAD + 10 * ROW): Promise<Place> => {
  const scroller = await fixture<HTMLElement>(html`
    <div style="overflow: auto; block-size: ${height}px">
      <div class="head" style="position: sticky; inset-block-start: 0; block-size: ${HEAD}px"></div>
      <div class="spacer"><div class="pane" style="position: sticky; inset-block-start: ${HEAD}px; overflow: clip"><div class="box"></div></div></div>
    </div>`);
  const find = (name: string): HTMLElement => scroller.querySelector<HTMLElement>(name)!;
  const box = find('.box');
  const host = new Host();
  const rows: RowWindow = new RowWindow(host, () => {
    box.replaceChildren(...Array.from({ length: rows.last - rows.first + 1 }, (_, at) => {
      const row = document.createElement('div');
      row.style.blockSize = `${String(ROW)}px`;
      row.textContent = String(rows.first + at);
      return row;
    }));
  });
  rows.setCount(count);
  rows.attach({ scroller, head: find('.head'), spacer: find('.spacer'), pane: find('.pane'), rows: box });
  return { rows, host, scroller, box, seen: () => `${String(rows.first)}–${String(rows.last)}` };
};

/** The number of the row at a height of the window. */
const under = ({ scroller, box }: Place, fromTop: number): string => {
  const y = scroller.getBoundingClientRect().top + HEAD + fromTop;
  return [...box.children].find((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top <= y && y < bottom;
  })?.textContent ?? '';
};

const scroll = async ({ scroller }: Place, top: number): Promise<void> => {
  scroller.scrollTop = top;
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
};

describe('a window over rows', () => {
  it('knows which rows are seen, by their measured height', async () => {
    const it = await place(1_000);
    expect(it.rows.rowHeight).to.equal(ROW);
    expect(it.seen()).to.equal('0–9');
    await scroll(it, 10);
    expect(it.seen()).to.equal('0–10');
    await scroll(it, 44 * 100 + 22);
    expect(it.seen()).to.equal('100–110');
    expect(under(it, 0)).to.equal('100');
    expect(under(it, 23)).to.equal('101');
  });

  it('shows the last row at the end, and no more', async () => {
    const it = await place(1_000);
    await scroll(it, 1e9);
    expect(it.seen()).to.equal('990–999');
    expect(under(it, 439)).to.equal('999');
  });

  it('shows fewer rows than fit, or none', async () => {
    const few = await place(3);
    expect(few.seen()).to.equal('0–2');
    const none = await place(0);
    expect(none.rows.last).to.equal(-1);
  });

  it('brings a row into sight, no further than it must', async () => {
    const it = await place(1_000);
    it.rows.scrollToIndex(5);
    expect(it.seen()).to.equal('0–9');
    it.rows.scrollToIndex(10);
    expect(it.seen()).to.equal('1–10');
    it.rows.scrollToIndex(500);
    expect(it.seen()).to.equal('491–500');
    it.rows.scrollToIndex(495);
    expect(it.seen()).to.equal('491–500');
    it.rows.scrollToIndex(100);
    expect(it.seen()).to.equal('100–109');
    it.rows.scrollToIndex(300, 'start');
    expect(it.seen()).to.equal('300–309');
    await scroll(it, it.scroller.scrollTop);
    expect(it.seen(), 'once its own scrolling is told').to.equal('300–309');
  });

  it('A17: brings a row out from under what covers the end', async () => {
    const it = await place(1_000);
    it.rows.setFoot(76);
    it.rows.scrollToIndex(9);
    expect(under(it, 440 - 76 - 1)).to.equal('9');
    it.rows.scrollToIndex(999);
    expect(under(it, 440 - 76 - 1)).to.equal('999');
  });

  it('stays in a list that becomes shorter', async () => {
    const it = await place(1_000);
    await scroll(it, 1e9);
    it.rows.setCount(20);
    expect(it.seen()).to.equal('10–19');
    it.rows.setCount(1_000);
    expect(it.seen()).to.equal('10–19');
  });

  it('shows more rows in a larger place, and stays at the same one', async () => {
    const it = await place(1_000);
    await scroll(it, 44 * 50);
    it.scroller.style.blockSize = `${String(HEAD + 20 * ROW)}px`;
    await until(() => it.seen() === '50–69');
  });

  it('keeps its place when it is taken out of the document and put back', async () => {
    const it = await place(1_000);
    await scroll(it, 44 * 200);
    const parent = it.scroller.parentElement!;
    for (const one of it.host.controllers) one.hostDisconnected?.();
    it.scroller.remove();
    parent.append(it.scroller);
    for (const one of it.host.controllers) one.hostConnected?.();
    expect(it.seen()).to.equal('200–209');
    expect(it.scroller.scrollTop).to.equal(44 * 200);
  });

  it('has all rows on the page where no window is wanted', async () => {
    const it = await place(50);
    it.rows.whole = true;
    it.rows.setCount(51);
    expect(it.seen()).to.equal('0–50');
    expect(it.box.children).to.have.length(51);
  });

  describe('of 1,000,000', () => {
    const COUNT = 1_000_000;

    it('is no higher than browsers can draw', async () => {
      const it = await place(COUNT);
      expect(it.scroller.scrollHeight).to.be.below(10_000_000);
    });

    it('reaches the last row, by the bar, by number and back', async () => {
      const it = await place(COUNT);
      await scroll(it, 1e9);
      expect(it.seen()).to.equal('999990–999999');
      expect(under(it, 439)).to.equal('999999');
      it.rows.scrollToIndex(0);
      expect(it.seen()).to.equal('0–9');
      it.rows.scrollToIndex(999_999);
      expect(it.seen()).to.equal('999990–999999');
      await scroll(it, 0);
      expect(it.seen()).to.equal('0–9');
    });

    it('the bar’s middle is the list’s middle', async () => {
      const it = await place(COUNT);
      await scroll(it, (it.scroller.scrollHeight - it.scroller.clientHeight) / 2);
      expect(it.rows.first).to.be.closeTo(COUNT / 2, 10);
    });

    it('a small step moves as far as in any list, and the bar is put right afterwards', async () => {
      const it = await place(COUNT);
      it.rows.scrollToIndex(500_000, 'start');
      const before = it.scroller.scrollTop;
      await scroll(it, before + 88);
      expect(it.seen()).to.equal('500002–500011');
      await until(() => it.scroller.scrollTop < before + 60);
      expect(it.seen()).to.equal('500002–500011');
    });

    it('small steps reach either end', async () => {
      const it = await place(COUNT);
      it.rows.scrollToIndex(999_980);
      for (let step = 0; step < 30 && it.rows.last < COUNT - 1; step++) await scroll(it, it.scroller.scrollTop + 100);
      expect(it.rows.last).to.equal(COUNT - 1);
      it.rows.scrollToIndex(15, 'start');
      for (let step = 0; step < 30 && it.rows.first > 0; step++) await scroll(it, it.scroller.scrollTop - 100);
      expect(it.rows.first).to.equal(0);
    });
  });

  it('always shows the row it was sent to, in lists of any length', async () => {
    const it = await place(1);
    holds(fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('nearest', 'start'), (count, part, align) => {
      const index = Math.floor(part * (count - 1));
      it.rows.setCount(count);
      it.rows.scrollToIndex(index, align);
      expect(it.rows.first).to.be.at.most(index);
      expect(it.rows.last).to.be.at.least(index);
      expect(it.rows.last - it.rows.first).to.be.at.most(10);
    }));
  });
});
