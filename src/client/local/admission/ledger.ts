import type { Department } from '../../../domain/department.js';
import type { JoinRules } from '../../../domain/join-rules.js';
import type { Member } from '../../../domain/member.js';
import type { PersonRef } from '../../../domain/person.js';
import type { Position } from '../../../domain/position.js';
import type { Role } from '../../../domain/role.js';
import { admissionFor } from '../../../domain/rules/admission.js';
import type { WayIn } from '../../../domain/rules/admission.js';
import type { Standing } from '../../../domain/standing.js';
import type { OrgErrorData } from '../../errors.js';
import { personKeys } from '../people-index.js';
import type { Known } from '../people-index.js';
import type { Settings } from '../records.js';
import { CONTACTS, INVITATIONS, PUBLIC_JOIN, REQUESTS, RULES, USUAL_RULES } from './records.js';
import type { InvitationRecord, PublicJoinRecord, RequestRecord } from './records.js';
import { Sheet } from './sheet.js';

export interface LedgerSource {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly positions: readonly Position[];
  readonly now: Date;
  readonly value: (key: string) => unknown;
}

/** How somebody stands towards the organisation, and the entity that says so. */
export interface Stand {
  readonly standing: Standing;
  readonly related?: NonNullable<OrgErrorData['related']>;
}

/** Who is in, who is invited, who waits and what holds, as of one moment. */
export abstract class Ledger {
  readonly settings: Settings;
  readonly departments: readonly Department[];
  readonly positions: readonly Position[];
  readonly contacts: readonly PersonRef[];
  readonly invitations: Sheet<InvitationRecord>;
  readonly requests: Sheet<RequestRecord>;
  /** In ms, as the clock of this client has it. */
  readonly now: number;
  rules: JoinRules;
  publicJoin: PublicJoinRecord;

  constructor({ settings, departments, positions, now, value }: LedgerSource) {
    this.settings = settings;
    this.departments = departments;
    this.positions = positions;
    this.now = now.getTime();
    this.contacts = (value(CONTACTS) ?? []) as readonly PersonRef[];
    this.rules = (value(RULES) ?? USUAL_RULES) as JoinRules;
    this.publicJoin = (value(PUBLIC_JOIN) ?? { links: [] }) as PublicJoinRecord;
    this.invitations = new Sheet((value(INVITATIONS) ?? []) as readonly InvitationRecord[], ({ recipientId, email, phone }) =>
      personKeys({ id: recipientId, email, phone }));
    this.requests = new Sheet((value(REQUESTS) ?? []) as readonly RequestRecord[], ({ applicant }) => personKeys(applicant));
  }

  /** The members who are known by one of these keys. */
  abstract members(keys: readonly string[]): readonly Member[];

  /** How somebody stands (R14, R19). Who is in counts before who asks, who asks before who was refused. */
  standing(of: Known): Stand {
    const keys = personKeys(of);
    const members = this.members(keys);
    const requests = this.requests.of(keys);
    const isIn = members.find(({ status }) => status !== 'terminated');
    if (isIn) return { standing: 'member', related: { kind: 'member', id: isIn.id } };
    const waits = requests.find(({ status }) => status === 'pending');
    if (waits) return { standing: 'pending', related: { kind: 'joinRequest', id: waits.id } };
    const [left] = members;
    if (left) return { standing: 'terminated', related: { kind: 'member', id: left.id } };
    const rejected = requests.findLast(({ status }) => status === 'rejected');
    if (rejected) return { standing: 'rejected', related: { kind: 'joinRequest', id: rejected.id } };
    const invited = this.invitations.of(keys).find(({ status }) => isOpen(status));
    return invited ? { standing: 'invited', related: { kind: 'invitation', id: invited.id } } : { standing: 'none' };
  }

  /** What roles somebody has now; `null`: they are not in the organisation. */
  rolesOf(person: PersonRef | undefined): readonly Role[] | null {
    if (!person) return null;
    // By the account alone: an address or a number can be another's by now.
    const member = this.members(personKeys({ id: person.id })).find(({ status }) => status === 'active');
    return member?.roles ?? null;
  }

  /** Whether whoever comes this way waits for an administrator, as the rules stand now (R41–R43). */
  needsApproval(via: WayIn, inviter: PersonRef | undefined): boolean {
    const { inviteVerification } = this.rules;
    const { roles } = this.settings;
    return admissionFor({ via, inviter: this.rolesOf(inviter), inviteVerification, roles }) === 'pending';
  }
}

/** Whether an invitation is still to be answered; an expired one can be sent again. */
export const isOpen = (status: InvitationRecord['status']): boolean => status === 'inactivated' || status === 'expired';
