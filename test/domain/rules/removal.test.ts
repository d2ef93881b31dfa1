import { expect } from '@open-wc/testing';
import type { MemberStatus } from '../../../src/domain/member.js';
import { BUILTIN_ROLES } from '../../../src/domain/role.js';
import type { Role } from '../../../src/domain/role.js';
import { accountAdminIds, whyNotRemove, whyNotRemoveTogether, whyNotSetRoles } from '../../../src/domain/rules/removal.js';

const person = (id: string, roles: readonly Role[], status: MemberStatus = 'active') =>
  ({ id, name: `Name of ${id}`, roles, status });
const seenBy = (role: Role | null, accountAdmins: readonly string[], memberId: string | null = 'viewer') =>
  ({ viewer: { memberId, roles: role === null ? [] : [role] }, accountAdminIds: accountAdmins });

const viewers = [...BUILTIN_ROLES, 'auditor', null];
const sets: readonly (readonly Role[])[] =
  [[], ['member'], ['admin'], ['super-admin'], ['auditor'], ['account-admin'], ['member', 'account-admin']];

describe('R55: who can be demoted', () => {
  for (const viewer of viewers) {
    for (const before of sets) {
      for (const after of sets) {
        for (const others of [[], ['another']]) {
          const was = before.includes('account-admin');
          const becomes = after.includes('account-admin');
          const reason = viewer !== 'account-admin' && (was || becomes) ? 'only-account-admins'
            : was && !becomes && others.length === 0 ? 'last-account-admin' : null;
          const whom = `${others.length === 0 ? 'the only' : 'one'} [${before.join(' ')}]`;
          const title = `${viewer ?? 'nobody'} gives [${after.join(' ')}] to ${whom}`;
          it(`R55: ${title}: ${reason ?? 'allowed'}`, () => {
            const ids = [...others, ...(was ? ['p'] : [])];
            expect(whyNotSetRoles(person('p', before), after, seenBy(viewer, ids)))
              .to.deep.equal(reason && { memberId: 'p', name: 'Name of p', reason });
          });
        }
      }
    }
  }
});

describe('R55: who can be removed', () => {
  for (const viewer of viewers) {
    for (const roles of sets) {
      for (const others of [[], ['another']]) {
        const admin = roles.includes('account-admin');
        const reason = admin && viewer !== 'account-admin' ? 'only-account-admins'
          : admin && others.length === 0 ? 'last-account-admin' : null;
        const whom = `${others.length === 0 ? 'the only' : 'one'} [${roles.join(' ')}]`;
        it(`R55: ${viewer ?? 'nobody'} removes ${whom}: ${reason ?? 'allowed'}`, () => {
          const ids = [...others, ...(admin ? ['p'] : [])];
          expect(whyNotRemove(person('p', roles), seenBy(viewer, ids)))
            .to.deep.equal(reason && { memberId: 'p', name: 'Name of p', reason });
        });
      }
    }
  }

  it('R55: an account admin who has left does not count', () => {
    const people = [
      person('gone', ['account-admin'], 'terminated'), person('here', ['account-admin']),
      person('away', ['member', 'account-admin'], 'suspended'), person('other', ['admin']),
    ];
    expect(accountAdminIds(people)).to.deep.equal(['here', 'away']);
    expect(accountAdminIds(new Set<typeof people[0]>())).to.deep.equal([]);
  });

  it('R55: somebody who has left can be given other roles, though they were the only account admin once', () => {
    expect(whyNotSetRoles(person('gone', ['account-admin'], 'terminated'), ['member'],
      seenBy('account-admin', ['here']))).to.be.null;
  });
});

describe('R55: removing several at once', () => {
  const members = [person('m1', ['member']), person('m2', ['admin']), person('m3', ['super-admin'])];

  for (const viewer of viewers) {
    it(`R55: ${viewer ?? 'nobody'} removes members, admins and super admins together: allowed`, () => {
      expect(whyNotRemoveTogether(members, seenBy(viewer, ['viewer']))).to.deep.equal([]);
    });

    it(`R55: ${viewer ?? 'nobody'} removes account admins along with others: refused, and each is named`, () => {
      const batch = [...members, person('a1', ['account-admin']), person('a2', ['member', 'account-admin'])];
      expect(whyNotRemoveTogether(batch, seenBy(viewer, ['viewer', 'a1', 'a2', 'a3']))).to.deep.equal([
        { memberId: 'a1', name: 'Name of a1', reason: 'account-admin' },
        { memberId: 'a2', name: 'Name of a2', reason: 'account-admin' },
      ]);
    });

    it(`R55: ${viewer ?? 'nobody'} removes themself along with others: refused, and they are named`, () => {
      const self = person('viewer', viewer === null ? [] : [viewer]);
      expect(whyNotRemoveTogether([...members, self], seenBy(viewer, ['viewer', 'another'])))
        .to.deep.equal([{ memberId: 'viewer', name: 'Name of viewer', reason: 'self' }]);
    });
  }

  it('R55: a viewer who is no member removes nobody they are not', () => {
    expect(whyNotRemoveTogether(members, seenBy('account-admin', [], null))).to.deep.equal([]);
  });

  it('R55: nobody at all can be removed together', () => {
    expect(whyNotRemoveTogether([], seenBy('account-admin', ['viewer']))).to.deep.equal([]);
  });
});
