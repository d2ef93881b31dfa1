/** Waits, a frame at a time, until something is so. Fails with what it last saw, well before the runner would. */
export const until = async <T>(look: () => T | Promise<T>, what = 'it'): Promise<NonNullable<T>> => {
  const end = performance.now() + 8_000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (performance.now() > end) throw new Error(`${what} did not come about`);
    await new Promise(requestAnimationFrame);
  }
};
