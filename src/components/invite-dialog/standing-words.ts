import type { Standing } from '../../domain/standing.js';
import type { InviteWords } from './view.js';

const TAGS: Readonly<Record<Standing, (words: InviteWords) => string>> = {
  none: () => '',
  invited: (w) => w.standingInvited,
  pending: (w) => w.standingPending,
  rejected: (w) => w.standingRejected,
  member: (w) => w.standingMember,
  terminated: (w) => w.standingTerminated,
};

/** How somebody stands, in two words; empty for who is free to be invited. */
export const standingTag = (standing: Standing, words: InviteWords): string => TAGS[standing](words);
