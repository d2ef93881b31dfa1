import fc from 'fast-check';

/** A run's seed: the address's `?seed=`, else a new one. It is in the message when a property fails. */
const seed = Number(new URLSearchParams(location.search).get('seed') ?? Math.trunc(Math.random() * 2 ** 31));

/** Proves a property over random examples; a failure tells the seed, and the smallest example found. */
export function holds<T>(property: fc.IProperty<T>, parameters: fc.Parameters<T> = {}): void {
  fc.assert(property, { seed, verbose: fc.VerbosityLevel.None, ...parameters });
}

export async function holdsAsync<T>(property: fc.IAsyncProperty<T>, parameters: fc.Parameters<T> = {}): Promise<void> {
  await fc.assert(property, { seed, ...parameters });
}
