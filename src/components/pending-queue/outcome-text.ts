/** What became of a decision, in words: for whom it worked, who had no seat, who was decided on by somebody else. */
import type { OrgErrorData } from '../../client/errors.js';
import type { JoinRequest } from '../../domain/join-request.js';
import type { Id } from '../../domain/schema.js';
import { decidedMeanwhile } from '../../state/join-requests.js';
import { failureSentence } from '../ui/failure.js';
import { isolate } from '../ui/isolate.js';
import { agoText, parseTime } from '../ui/moment.js';
import type { OutcomeView } from '../ui/outcome.js';
import type { PeopleList } from '../ui/people-list.js';
import { isUnsure, namesOf } from '../ui/people-writes.js';
import type { Written } from '../ui/people-writes.js';
import type { QueueTexts } from './words.js';

export interface Told {
  readonly views: readonly OutcomeView[];
  /** Why it did not work, for each it did not work for and who still waits for it. */
  readonly problems: ReadonlyMap<Id, string>;
}

interface Telling extends QueueTexts {
  readonly list: PeopleList<JoinRequest>;
  readonly decision: 'approve' | 'reject';
  readonly retry: () => void;
}

const NAMED = 3;

const doneText = (done: readonly JoinRequest[], { words, format, list, decision }: Telling): string => {
  const names = namesOf(done, list, format);
  if (decision === 'approve') return done.length > NAMED ? words.joinedMany(done.length) : words.joined(names);
  return done.length > NAMED ? words.rejectedMany(done.length) : words.wasRejected(names, done.length);
};

/** Somebody else was faster (R47): who decided what, one sentence for each who did. */
const meanwhileLines = (now: readonly JoinRequest[], telling: Telling): string[] => {
  const { words, format, list } = telling;
  const groups = new Map<string, JoinRequest[]>();
  for (const one of now) {
    const key = `${one.status} ${one.decidedBy?.id ?? ''}`;
    groups.set(key, [...groups.get(key) ?? [], one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const names = namesOf(group, list, format);
    if (first?.status === 'withdrawn') return [words.withdrawnMeanwhile(names)];
    const what = first?.status === 'approved' ? 'approved' : 'rejected';
    const at = parseTime(first?.decidedAt);
    if (!first?.decidedBy || !at) return [words.decidedBySomebody(what, names)];
    const when = agoText(at, format);
    return [first.decidedBy.id === list.session?.ready.viewer.user.id
      ? words.decidedByYou(what, names, when) : words.decidedMeanwhile(isolate(first.decidedBy.name), what, names, when)];
  });
};

const seatsView = (done: number, seatless: readonly JoinRequest[], { words, format, list }: Telling): OutcomeView => ({
  tone: 'warning',
  lines: [
    done === 0 ? words.noSeat : words.seatsFitted(done, done + seatless.length),
    words.stillWait(namesOf(seatless, list, format), seatless.length),
  ],
});

const callView = (error: OrgErrorData, { words, common, retry }: Telling): OutcomeView => ({
  tone: 'danger',
  lines: [isUnsure(error) ? words.callFailed : words.callRefused, failureSentence(error, common), ...(isUnsure(error) ? [words.tryAgainSafe] : [])],
  action: { label: common.tryAgain, run: retry },
});

export const tell = ({ done, failed, error }: Written<JoinRequest, JoinRequest>, telling: Telling): Told => {
  const { words, common } = telling;
  const problems = new Map<Id, string>();
  const meanwhile: JoinRequest[] = [];
  const seatless: JoinRequest[] = [];
  for (const { item, error: why } of failed) {
    const now = decidedMeanwhile(why);
    if (now) meanwhile.push(now);
    else if (why.code === 'seats-full') seatless.push(item);
    else problems.set(item.id, failureSentence(why, common));
  }
  const others = problems.size;
  for (const { id } of seatless) problems.set(id, words.whyNoSeat);
  const all = done.map(({ item }) => item);
  return {
    problems,
    views: [
      ...(seatless.length > 0 ? [seatsView(done.length, seatless, telling)] : []),
      ...(meanwhile.length > 0 ? [{ tone: 'told' as const, lines: [...meanwhileLines(meanwhile, telling), words.nothingTwice] }] : []),
      ...(others > 0 ? [{ tone: 'warning' as const, lines: [words.someFailed(others)] }] : []),
      ...(error ? [callView(error, telling)] : []),
      ...(all.length > 0 && seatless.length === 0 ? [{ tone: 'done' as const, lines: [doneText(all, telling)] }] : []),
    ],
  };
};
