/** An element of the demo's page. */
export const find = <T extends Element>(selector: string, type: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`the demo page has no ${selector}`);
  return found;
};

/** A tag of the kit on the demo's page. */
export const tag = <N extends keyof HTMLElementTagNameMap>(name: N): HTMLElementTagNameMap[N] => {
  const found = document.querySelector(name);
  if (!found) throw new Error(`the demo page has no <${name}>`);
  return found;
};
