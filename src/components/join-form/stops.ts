/** Every dead end: what happened, and what to do. */
import type { TemplateResult } from 'lit';
import type { OrgErrorCode, OrgErrorData } from '../../client/errors.js';
import { alertIcon, banIcon, clockIcon, lockIcon, offlineIcon, userCheckIcon, userIcon, usersIcon } from '../ui/icons.js';
import type { JoinWords } from './asked.js';

/** The ways on from a dead end, in their order; the first is the main one. */
export type WayOn = 'retry' | 'sign-in' | 'switch' | 'door';

export interface Stop {
  readonly icon: TemplateResult;
  readonly tone?: 'good' | 'warn';
  readonly title: string;
  readonly text: string;
  readonly ways: readonly WayOn[];
  /** What the page puts there for members, or for those who wait. */
  readonly slot?: 'joined' | 'waiting';
}

type Word = (words: JoinWords, who: string) => Stop;

const ANOTHER_LINK: readonly WayOn[] = ['door'];

const GONE: Readonly<Record<string, Word>> = {
  'expired': (w, who) => ({ icon: clockIcon(), title: w.expiredTitle, text: w.expiredWhy(who), ways: ANOTHER_LINK }),
  'cancelled': (w) => ({ icon: banIcon(), title: w.cancelledTitle, text: w.cancelledWhy, ways: ANOTHER_LINK }),
  'revoked': (w, who) => ({ icon: banIcon(), title: w.revokedTitle, text: w.revokedWhy(who), ways: ANOTHER_LINK }),
  'used': (w) => ({ icon: userCheckIcon(), title: w.usedTitle, text: w.usedWhy, ways: ANOTHER_LINK, slot: 'joined' }),
  'used-up': (w, who) => ({ icon: usersIcon(), title: w.usedUpTitle, text: w.usedUpWhy(who), ways: ANOTHER_LINK }),
};

const failed = (text: (words: JoinWords) => string): Word => (w) =>
  ({ icon: alertIcon(), tone: 'warn', title: w.failedTitle, text: text(w), ways: ['retry'] });

const SERVER = failed((w) => w.failedServer);

const STOPS: Readonly<Partial<Record<OrgErrorCode, Word>>> = {
  'not-found': (w) => ({ icon: banIcon(), title: w.unknownTitle, text: w.unknownWhy, ways: ANOTHER_LINK }),
  'gone': (w, who) => ({ icon: banIcon(), title: w.goneTitle, text: w.expiredWhy(who), ways: ANOTHER_LINK }),
  'already-member': (w) => ({ icon: userCheckIcon(), tone: 'good', title: w.memberTitle, text: w.memberWhy, ways: [], slot: 'joined' }),
  'awaiting-approval': (w) => ({ icon: clockIcon(), tone: 'warn', title: w.waitingTitle, text: w.awaitingWhy, ways: [], slot: 'waiting' }),
  'previously-rejected': (w) => ({ icon: banIcon(), title: w.rejectedTitle, text: w.rejectedWhy, ways: [] }),
  'previously-terminated': (w) => ({ icon: lockIcon(), title: w.removedTitle, text: w.removedWhy, ways: [] }),
  'not-recipient': (w) => ({ icon: userIcon(), title: w.otherTitle, text: w.otherWhy, ways: ['switch', 'door'] }),
  'unauthenticated': (w) => ({ icon: userIcon(), title: w.signInTitle, text: w.signInWhy, ways: ['sign-in'] }),
  'seats-full': (w) => ({ icon: usersIcon(), tone: 'warn', title: w.seatsTitle, text: w.seatsWhy, ways: ['retry'] }),
  'forbidden': (w) => ({ icon: lockIcon(), title: w.forbiddenTitle, text: w.forbiddenWhy, ways: [] }),
  'unsupported': (w) => ({ icon: lockIcon(), title: w.forbiddenTitle, text: w.unsupportedWhy, ways: [] }),
  'rate-limited': (w) => ({ icon: clockIcon(), tone: 'warn', title: w.tooManyTitle, text: w.tooManyWhy, ways: ['retry'] }),
  'network': (w) => ({ icon: offlineIcon(), tone: 'warn', title: w.failedTitle, text: w.failedNetwork, ways: ['retry'] }),
  'timeout': failed((w) => w.failedTimeout),
};

/** @param who Whom to ask for a new link. */
export const stopOf = ({ code, reason, detail }: OrgErrorData, words: JoinWords, who: string): Stop => {
  const word = (code === 'gone' && reason !== undefined ? GONE[reason] : undefined) ?? STOPS[code] ?? SERVER;
  const stop = word(words, who);
  return detail ? { ...stop, text: detail } : stop;
};
