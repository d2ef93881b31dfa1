/** The version of this copy of the package. */
export const VERSION = '0.1.0';

const DEFINED = Symbol.for('rosterkit.version');

/**
 * Gives a class its tag. A tag that is taken stays as it is: a second copy of the same version is silent, of another
 * version says so once; a page never breaks over it.
 */
export const define = (tag: string, element: CustomElementConstructor & { [DEFINED]?: string }): void => {
  const taken = customElements.get(tag) as (CustomElementConstructor & { [DEFINED]?: string }) | undefined;
  if (!taken) {
    element[DEFINED] = VERSION;
    customElements.define(tag, element);
  } else if (taken !== element && taken[DEFINED] !== VERSION)
    console.warn(`rosterkit: <${tag}> is defined already, by ${taken[DEFINED] ? `version ${taken[DEFINED]}` : 'another script'}; this page loads ${VERSION} too.`);
};
