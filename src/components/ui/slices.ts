/** Long work in short pieces, so that the page answers meanwhile. */

/** How long a piece may take, in ms. */
const PIECE = 8;

/** Lets the page do what waits. */
const breathe = (): Promise<void> => {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => {
    setTimeout(resolve);
  });
};

/**
 * Does something with each item, in pieces.
 * @param afterPiece Called between pieces and at the end.
 */
export const inSlices = async <T>(items: Iterable<T>, each: (item: T) => void, afterPiece: () => void): Promise<void> => {
  let end = performance.now() + PIECE;
  for (const item of items) {
    each(item);
    if (performance.now() < end) continue;
    afterPiece();
    await breathe();
    end = performance.now() + PIECE;
  }
  afterPiece();
};
