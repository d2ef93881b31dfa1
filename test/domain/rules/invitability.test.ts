import { expect } from '@open-wc/testing';
import { invitability } from '../../../src/domain/rules/invitability.js';
import type { WayOut } from '../../../src/domain/rules/invitability.js';
import { STANDINGS } from '../../../src/domain/standing.js';
import type { Standing } from '../../../src/domain/standing.js';

const table: Record<Standing, { rule: string; wayOut: WayOut; permission: string }> = {
  none: { rule: 'R19', wayOut: 'invite', permission: 'invitations.create' },
  pending: { rule: 'R19a', wayOut: 'open-pending', permission: 'joinRequests.read' },
  rejected: { rule: 'R19b', wayOut: 'reexamine', permission: 'joinRequests.decide' },
  terminated: { rule: 'R19c', wayOut: 'restore', permission: 'members.restore' },
  member: { rule: 'R19d', wayOut: 'open-member', permission: 'members.read' },
  invited: { rule: 'R19e', wayOut: 'invite-again', permission: 'invitations.resend' },
};
const everything = Object.values(table).map(({ permission }) => permission);

describe('R19: what to do about somebody who may be known already', () => {
  for (const standing of STANDINGS) {
    const { rule, wayOut, permission } = table[standing];

    it(`${rule}: the way out for somebody who stands at "${standing}" is "${wayOut}"`, () => {
      expect(invitability(standing, everything)).to.include({ wayOut, invitable: standing === 'none' });
    });

    it(`${rule}: whoever has ${permission}, and nobody else, may take "${wayOut}"`, () => {
      expect(invitability(standing, [permission]).allowed).to.be.true;
      expect(invitability(standing, everything.filter((one) => one !== permission)).allowed).to.be.false;
      expect(invitability(standing, []).allowed).to.be.false;
    });

    const warns = standing === 'terminated';
    it(`R52: ${warns ? 'a warning' : 'no warning'} of a new owner of the mailbox at "${standing}"`, () => {
      expect(invitability(standing, everything).warnOfNewOwner).to.equal(warns);
    });
  }
});
