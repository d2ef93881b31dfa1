const parse = (value: string): URL | undefined => {
  try {
    return new URL(value, document.baseURI);
  } catch {
    return undefined;
  }
};

const isPageOrigin = (url: URL): boolean => url.origin === location.origin;

/**
 * An address that may be shown as a picture or a link: `https:`, or the page's own origin; no credentials in it.
 * Everything else (`javascript:`, `data:`, `blob:` …) is dropped.
 */
export const safeUrl = (value: string | null | undefined): string | undefined => {
  if (!value) return undefined;
  const url = parse(value);
  if (!url || url.username || url.password) return undefined;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isPageOrigin(url)) ? url.href : undefined;
};
