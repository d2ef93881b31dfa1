/**
 * Takes the token out of `#token=…` and out of the address at once, so that it is not shared, bookmarked, logged or
 * found in the history with it (S10). The rest of the fragment stays as it is.
 */
export const takeFragmentToken = (): string | undefined => {
  const fragment = location.hash.slice(1).split('&');
  const [found, rest] = [fragment.filter((one) => one.startsWith('token=')), fragment.filter((one) => !one.startsWith('token='))];
  if (found.length === 0) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search + (rest.length > 0 ? `#${rest.join('&')}` : ''));
  return new URLSearchParams(found[0]).get('token') || undefined;
};
