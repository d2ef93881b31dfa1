/** The language of a place in the document: the nearest `lang`, looked for through shadow roots too (R73). */

const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

export const languageOf = (element: Element): string => {
  for (let node: Node | null = element; node; node = parentOf(node))
    if (node instanceof Element) {
      const lang = node.getAttribute('lang');
      if (lang) return lang;
    }
  return 'en';
};

/** Whether text runs from right to left here. */
export const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';

interface Watch {
  readonly observer: MutationObserver;
  readonly callbacks: Set<() => void>;
}
const watches = new WeakMap<Node, Watch>();

const watchRoot = (root: Node, callback: () => void): (() => void) => {
  let watch = watches.get(root);
  if (!watch) {
    const callbacks = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const one of [...callbacks]) one();
    });
    observer.observe(root, { attributes: true, subtree: true, attributeFilter: ['lang', 'dir'] });
    watches.set(root, (watch = { observer, callbacks }));
  }
  const { callbacks, observer } = watch;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
};

/** Calls back when a `lang` or `dir` changes around an element; returns what ends it. One observer a root serves all. */
export const watchLanguage = (element: Element, callback: () => void): (() => void) => {
  const ends: (() => void)[] = [];
  for (let root: Node = element.getRootNode(); ; root = root.host.getRootNode()) {
    ends.push(watchRoot(root, callback));
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => {
    for (const end of ends) end();
  };
};
