import type { inviteDialog } from '../../locales/en/invite-dialog.js';
import type { pickers } from '../../locales/en/pickers.js';
import type { Format } from '../../locales/format.js';
import type { Session } from '../../state/session.js';
import type { CommonWords } from '../ui/words-controller.js';

export type InviteWords = ReturnType<typeof inviteDialog>;

/** What every part of the dialog is drawn from. */
export interface InviteView {
  /** Open, and the one of the chosen organisation. */
  readonly session: Session;
  readonly words: InviteWords;
  readonly common: CommonWords;
  readonly pickers: ReturnType<typeof pickers>;
  readonly format: Format;
  readonly lang: string;
  /** The screen is narrow, and the dialog a sheet. */
  readonly isNarrow: boolean;
}
