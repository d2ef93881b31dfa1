import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Format } from '../../locales/format.js';
import { formatFor, onLocaleChange, wordsFor } from '../../locales/registry.js';
import type { WordsFactory, WordsName } from '../../locales/registry.js';
import { languageOf, watchLanguage } from './language.js';

/** Gives a tag its own words, and nothing else, in the language of its place, and renders it again when that changes. */
export class OwnWords<W extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #name: WordsName;
  readonly #english: WordsFactory<W>;
  #lang = 'en';
  #ends: (() => void)[] = [];

  /** @param english The English words of the tag, which come with it. */
  constructor(host: ReactiveControllerHost & Element, name: WordsName, english: WordsFactory<W>) {
    this.#host = host;
    this.#name = name;
    this.#english = english;
    host.addController(this);
  }

  /** The tag's own words. */
  get words(): W {
    return wordsFor(this.#name, this.#english, this.#lang);
  }

  get format(): Format {
    return formatFor(this.#lang);
  }

  /** BCP 47. */
  get lang(): string {
    return this.#lang;
  }

  hostConnected(): void {
    this.#lang = languageOf(this.#host);
    this.#ends = [
      watchLanguage(this.#host, () => {
        this.#lang = languageOf(this.#host);
        this.#host.requestUpdate();
      }),
      onLocaleChange(() => this.#host.requestUpdate()),
    ];
  }

  hostDisconnected(): void {
    for (const end of this.#ends) end();
    this.#ends = [];
  }
}
