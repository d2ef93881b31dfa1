import type { Role, RoleDef } from '../role.js';
import { BUILTIN_ROLES } from '../role.js';
import { admissionFor } from './admission.js';
import type { WayIn } from './admission.js';

/** `closed`: this way leads nowhere as the rules stand. */
export type JoinVerdict = ReturnType<typeof admissionFor> | 'closed';

/** One thing that the join rules mean: for whom, by which ways. */
export interface JoinSentence {
  readonly ways: readonly WayIn[];
  /** Whoever has one of these roles and invites or shares; `anybody`; `others`: everybody the sentence before leaves out. */
  readonly inviters: readonly Role[] | 'anybody' | 'others';
  readonly verdict: JoinVerdict;
}

export interface JoinSentencesInput {
  /** The ways in that there are. */
  readonly ways: readonly WayIn[];
  readonly inviteVerification: boolean;
  readonly searchToJoin: boolean;
  /** The organisation's roles; without any, the guide's. */
  readonly roles?: readonly RoleDef[];
}

/** What the rules mean in as few sentences as say it all: ways with the same consequences stand together (R43). */
export function joinSentences({ ways, inviteVerification, searchToJoin, roles = [] }: JoinSentencesInput): readonly JoinSentence[] {
  const inviters: readonly Role[] = roles.length > 0 ? roles.map(({ id }) => id) : BUILTIN_ROLES;
  const verdictFor = (via: WayIn, role: Role): JoinVerdict =>
    via === 'door-number' && !searchToJoin ? 'closed' : admissionFor({ via, inviter: [role], inviteVerification, roles });
  const alike = new Map<string, [WayIn, ...WayIn[]]>();
  for (const way of ways) {
    const verdicts = inviters.map((role) => verdictFor(way, role)).join();
    const group = alike.get(verdicts);
    if (group) group.push(way);
    else alike.set(verdicts, [way]);
  }
  return [...alike.values()].flatMap((group): readonly JoinSentence[] => {
    const [way] = group;
    const admitted = inviters.filter((role) => verdictFor(way, role) === 'admitted');
    if (admitted.length === 0 || admitted.length === inviters.length)
      return [{ ways: group, inviters: 'anybody', verdict: verdictFor(way, inviters[0] ?? 'member') }];
    return [{ ways: group, inviters: admitted, verdict: 'admitted' }, { ways: group, inviters: 'others', verdict: 'pending' }];
  });
}
