/**
 * The languages on the page. English comes with each element; other languages are fetched when first read.
 * A host adds a language, or replaces single texts, with {@link registerLocale}.
 */
import type { LocaleByTag } from './by-tag.js';
import type * as English from './en.js';
import { Format } from './format.js';

/** The words of one tag, made for one language's numbers and dates. */
export type WordsFactory<W extends object = object> = (format: Format) => W;

/** Every tag's words by name: what a whole language has. */
export type Locale = { readonly [K in keyof typeof English]: WordsFactory<ReturnType<(typeof English)[K]>> };
export type WordsName = keyof Locale;
/** Some texts of some tags; the rest stays as it is. */
export type PartialLocale = { readonly [K in WordsName]?: WordsFactory<Partial<ReturnType<Locale[K]>>> };

const loaders = new Map<string, () => Promise<LocaleByTag>>([['zh-CN', async () => (await import('./by-tag.js')).zhCn]]);
const loaded = new Map<string, PartialLocale[]>();
const pending = new Set<string>();
const formats = new Map<string, Format>();
const cache = new Map<string, object>();
const listeners = new Set<() => void>();

const notify = (): void => {
  cache.clear();
  for (const listener of [...listeners]) listener();
};

/**
 * Adds a language, or replaces texts of one.
 * @param lang BCP 47, for example `fr` or `pt-BR`; `en` replaces English texts.
 */
export const registerLocale = (lang: string, words: PartialLocale): void => {
  loaded.set(lang, [...(loaded.get(lang) ?? []), words]);
  notify();
};

/** Calls back whenever a language arrived or texts were replaced; returns what ends it. */
export const onLocaleChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const formatFor = (lang: string): Format => {
  let format = formats.get(lang);
  if (!format) {
    try {
      format = new Format(lang);
    } catch {
      format = new Format('en');
    }
    formats.set(lang, format);
  }
  return format;
};

/** The registered language nearest to the one asked for: itself, without its region, or another region of it. */
const nearest = (lang: string): string | undefined => {
  const known = ['en', ...loaded.keys(), ...loaders.keys()];
  const lower = lang.toLowerCase();
  const [base = ''] = lower.split('-');
  return known.find((one) => one.toLowerCase() === lower)
    ?? known.find((one) => one.toLowerCase() === base)
    ?? known.find((one) => one.toLowerCase().split('-')[0] === base);
};

const load = (lang: string, name: WordsName): void => {
  const key = `${lang} ${name}`;
  const loader = loaders.get(lang);
  if (!loader || pending.has(key)) return;
  pending.add(key);
  loader().then((byTag): Promise<WordsFactory> => byTag[name]()).then(
    (words) => {
      // A host's own texts stay on top.
      loaded.set(lang, [{ [name]: words }, ...(loaded.get(lang) ?? [])]);
      notify();
    },
    (error: unknown) => {
      pending.delete(key);
      console.warn(`rosterkit: words for ${lang} could not be loaded; English is shown.`, error);
    },
  );
};

/**
 * A tag's words in a language. Until that language has arrived, and where it has no such text, they are English.
 * The same object for the same language until something changes.
 */
export const wordsFor = <W extends object>(name: WordsName, english: WordsFactory<W>, lang: string): W => {
  const key = `${name}\n${lang}`;
  const known = cache.get(key);
  if (known) return known as W;
  const found = nearest(lang);
  if (found) load(found, name);
  const texts = found ? loaded.get(found)?.filter((one) => one[name]) : undefined;
  const format = formatFor(texts?.length || found === 'en' ? lang : 'en');
  const replaced = (all: readonly PartialLocale[] | undefined): readonly (object | undefined)[] =>
    (all ?? []).map((one) => one[name]?.(format));
  const words: object = { ...english(format) };
  Object.assign(words, ...replaced(loaded.get('en')), ...(found === 'en' ? [] : replaced(texts)));
  cache.set(key, words);
  return words as W;
};
