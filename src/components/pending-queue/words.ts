import type { pendingQueue } from '../../locales/en/pending-queue.js';
import type { Format } from '../../locales/format.js';
import type { CommonWords } from '../ui/words-controller.js';

/** What the queue says. */
export type QueueWords = ReturnType<typeof pendingQueue>;

export interface QueueTexts {
  readonly words: QueueWords;
  readonly common: CommonWords;
  readonly format: Format;
}
