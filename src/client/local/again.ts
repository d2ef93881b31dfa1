/** A write saw that it must read more than it had asked for, or that this client is behind: once more, from the start. */
export class Again extends Error {
  readonly keys: readonly string[];
  readonly isBehind: boolean;

  constructor({ keys = [], isBehind = false }: { readonly keys?: readonly string[]; readonly isBehind?: boolean }) {
    super('The write has to begin again');
    this.keys = keys;
    this.isBehind = isBehind;
  }
}
