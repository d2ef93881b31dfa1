/** What the bench asks of each page, and what all pages measure in the same way. */

/** A table under test. Everything is looked at from outside, as a person would see it. */
export interface BenchPage {
  /** Makes the data and whatever a host has anyway, before the clock starts. */
  prepare(count: number): Promise<void>;
  /** Puts the table on the page. */
  show(): void;
  /** What scrolls. */
  scroller(): HTMLElement;
  /** The rows in view, top to bottom: the name each shows, or an empty text while it shows none. */
  names(): readonly string[];
  /** The name that the row at `index` must show, in the present order. */
  nameAt(index: number): string;
  count(): number;
  sortByName(): void;
  selectAll(): void;
  /** Whether the row at the top of the window is ticked. */
  isSelected(): boolean;
  /** Gives the member in the first row another name, as a change from the backend. */
  rename(name: string): void;
  filter(text: string): void;
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Lets everything that waits have its turn, without waiting for a frame. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/**
 * Milliseconds from `act` until the page's layout shows it. The wait for the screen's next frame is left out: at 60 a
 * second it would hide everything shorter than that.
 */
const timed = async (act: () => void, done: () => boolean): Promise<number> => {
  await rest();
  const start = performance.now();
  act();
  while (!done()) {
    if (performance.now() - start > 60_000) throw new Error('never came to what was asked for');
    await turn();
  }
  return performance.now() - start;
};

const deepCount = (root: ParentNode): number =>
  [...root.querySelectorAll('*')].reduce((sum, element) => sum + 1 + (element.shadowRoot ? deepCount(element.shadowRoot) : 0), 0);

const rest = async (): Promise<void> => {
  for (let frames = 0; frames < 10; frames++) await frame();
};

export interface ScrollFigures {
  /** Milliseconds. */
  readonly longestFrame: number;
  /** Frames in which a row in view showed no name; only when watched, for looking costs time. */
  readonly blankFrames: number;
}

/** The steps that scripts/bench.mjs calls, in this order. */
export interface Bench {
  prepare(count: number): Promise<void>;
  rows(): Promise<number>;
  elements(): number;
  scroll(steps: number, watch: boolean): Promise<ScrollFigures>;
  toTop(): Promise<void>;
  sort(): Promise<number>;
  selectAll(): Promise<number>;
  update(): Promise<number>;
  filter(): Promise<number>;
  lastRow(): Promise<boolean>;
}

declare global {
  var bench: Bench;
}

export const expose = (page: BenchPage): void => {
  const topIs = (name: string) => (): boolean => page.names()[0] === name;

  const toEnd = async (): Promise<boolean> => {
    const last = page.nameAt(page.count() - 1);
    const scroller = page.scroller();
    for (let tries = 0; tries < 120 && !page.names().includes(last); tries++) {
      scroller.scrollTop = scroller.scrollHeight;
      await frame();
    }
    return page.names().includes(last);
  };

  globalThis.bench = {
    prepare: (count) => page.prepare(count),
    rows: () => timed(() => {
      page.show();
    }, topIs(page.nameAt(0))),
    elements: () => deepCount(document.body),

    scroll: async (steps, watch) => {
      await rest();
      const scroller = page.scroller();
      const height = scroller.scrollHeight - scroller.clientHeight;
      let longestFrame = 0;
      let blankFrames = 0;
      let last = await frame();
      for (let step = 1; step <= steps; step++) {
        scroller.scrollTop = (height * step) / steps;
        const now = await frame();
        longestFrame = Math.max(longestFrame, now - last);
        last = now;
        if (watch && step > 1 && page.names().some((name) => name === '')) blankFrames++;
      }
      return { longestFrame, blankFrames };
    },
    toTop: async () => {
      page.scroller().scrollTop = 0;
      await rest();
    },

    sort: () => {
      const before = page.nameAt(0);
      return timed(() => {
        page.sortByName();
      }, () => page.nameAt(0) !== before && topIs(page.nameAt(0))());
    },
    selectAll: () => timed(() => {
      page.selectAll();
    }, () => page.isSelected()),
    update: () => timed(() => {
      page.rename('Aaaa Changed');
    }, topIs('Aaaa Changed')),
    filter: () => timed(() => {
      page.filter('petrov');
    }, () => page.names().length > 0 && page.names().every((name) => name.includes('Petrov'))),
    lastRow: toEnd,
  };
};
