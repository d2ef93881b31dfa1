import axe from 'axe-core';

const options: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations', 'incomplete'],
};

const shadowsIn = (root: Element | ShadowRoot): ShadowRoot[] =>
  [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')]
    .flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...shadowsIn(shadowRoot)] : []));

/** A colour on its way to another one is neither: waits until nothing is on its way. */
const settled = (element: Element): Promise<unknown> => Promise.allSettled([document, ...shadowsIn(element)]
  .flatMap((root) => root.getAnimations()).filter((one) => one instanceof CSSTransition).map(({ finished }) => finished));

/**
 * What axe has against an element and all below it, shadow roots included; empty when it is accessible. A reference that
 * leads out of its shadow root is to axe only `incomplete`, so that counts too (A01).
 */
export const accessibilityProblems = async (element: Element): Promise<string[]> => {
  await settled(element);
  const { violations, incomplete } = await axe.run(element, options);
  const found = [...violations, ...incomplete.filter(({ id }) => id === 'aria-valid-attr-value')];
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => `${id}: ${target.join(' ')}\n${html}\n${failureSummary ?? ''}`));
};
