import type { inactivatedList } from '../../locales/en/inactivated-list.js';
import type { Format } from '../../locales/format.js';
import type { CommonWords } from '../ui/words-controller.js';

/** What the list of invitations says. */
export type InactivatedWords = ReturnType<typeof inactivatedList>;

export interface InactivatedTexts {
  readonly words: InactivatedWords;
  readonly common: CommonWords;
  readonly format: Format;
}
