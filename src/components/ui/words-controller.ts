import { common } from '../../locales/en/common.js';
import { wordsFor } from '../../locales/registry.js';
import { OwnWords } from './own-words.js';

export type CommonWords = ReturnType<typeof common>;

/** Gives a tag its words, and those that several tags say. */
export class WordsController<W extends object> extends OwnWords<W> {
  get common(): CommonWords {
    return wordsFor('common', common, this.lang);
  }
}
