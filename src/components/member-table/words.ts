import type { memberTable } from '../../locales/en/member-table.js';
import type { memberTableLater } from '../../locales/en/member-table-later.js';
import type { Format } from '../../locales/format.js';
import type { CommonWords } from '../ui/words-controller.js';

/** What the member table says. */
export type MemberTableWords = ReturnType<typeof memberTable>;

/** What its later parts say. */
export type LaterWords = ReturnType<typeof memberTableLater>;

export interface AllWords {
  readonly words: MemberTableWords;
  readonly common: CommonWords;
  readonly format: Format;
}
