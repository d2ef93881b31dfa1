import { expect } from '@open-wc/testing';
import type { Role } from '../../../src/domain/role.js';
import { admissionFor, WAYS_IN } from '../../../src/domain/rules/admission.js';
import type { WayIn } from '../../../src/domain/rules/admission.js';

type Answer = 'admitted' | 'pending';
/** Way in × inviter → the answer with inviting verification on, and with it off. */
type Row = readonly [on: Answer, off: Answer];

const wait: Row = ['pending', 'pending'];
const enter: Row = ['admitted', 'admitted'];
const depends: Row = ['pending', 'admitted'];

const inviters = {
  'an account admin': ['account-admin'],
  'a super admin': ['super-admin'],
  'an admin': ['admin'],
  'a member': ['member'],
  'somebody with a role of the backend\'s own': ['auditor'],
  'somebody with no role': [],
  'an admin who is a super admin too': ['admin', 'super-admin'],
  nobody: null,
} satisfies Record<string, readonly Role[] | null>;
type Inviter = keyof typeof inviters;

const invited: Record<Inviter, Row> = {
  'an account admin': enter,
  'a super admin': enter,
  'an admin': depends,
  'a member': depends,
  'somebody with a role of the backend\'s own': depends,
  'somebody with no role': depends,
  'an admin who is a super admin too': enter,
  nobody: wait,
};

const table: Record<WayIn, (inviter: Inviter) => Row> = {
  link: () => wait,
  qr: () => wait,
  'door-number': () => wait,
  email: (inviter) => invited[inviter],
  phone: (inviter) => invited[inviter],
  contact: (inviter) => invited[inviter],
  import: (inviter) => invited[inviter],
  single: (inviter) => invited[inviter],
};

const ruleOf = (via: WayIn, answer: Answer): string => {
  if (answer === 'admitted') return 'R42';
  return via === 'link' || via === 'qr' || via === 'door-number' ? 'R11, R41' : 'R41';
};

describe('R43: who is admitted at once and who waits', () => {
  for (const via of WAYS_IN) {
    for (const inviter of Object.keys(inviters) as Inviter[]) {
      for (const inviteVerification of [true, false]) {
        const answer = table[via](inviter)[inviteVerification ? 0 : 1];
        const title = `by ${via}, invited by ${inviter}, inviting verification ${inviteVerification ? 'on' : 'off'}`;
        it(`${ruleOf(via, answer)}: ${title}: ${answer}`, () => {
          expect(admissionFor({ via, inviter: inviters[inviter], inviteVerification })).to.equal(answer);
        });
      }
    }
  }

  it('R42: a backend\'s own role that invites without approval admits at once', () => {
    const roles = [{ id: 'recruiter', assignable: true, privilegedInviter: true }];
    const arrival = { via: 'email', inviter: ['recruiter'], inviteVerification: true } as const;
    expect(admissionFor({ ...arrival, roles })).to.equal('admitted');
    expect(admissionFor(arrival)).to.equal('pending');
    expect(admissionFor({ ...arrival, via: 'link', inviteVerification: false, roles })).to.equal('pending');
  });
});
