import { expect } from '@open-wc/testing';
import { BUILTIN_ROLES } from '../../../src/domain/role.js';
import { byRank, highestRole, isAccountAdmin, isPrivilegedInviter, roleRank } from '../../../src/domain/rules/roles.js';

describe('R1: the order of roles', () => {
  it('R1: account admin, super admin, admin, member, and then the backend\'s own', () => {
    expect([...BUILTIN_ROLES, 'auditor'].map(roleRank)).to.deep.equal([0, 1, 2, 3, 4]);
    expect(['auditor', 'member', 'guest', 'admin', 'account-admin', 'super-admin'].toSorted(byRank)).to.deep.equal(
      ['account-admin', 'super-admin', 'admin', 'member', 'auditor', 'guest']);
  });

  it('R1: a person goes by the highest of their roles', () => {
    for (const [index, role] of BUILTIN_ROLES.entries()) {
      expect(highestRole([...BUILTIN_ROLES.slice(index).toReversed(), 'auditor'])).to.equal(role);
    }
    expect(highestRole(['auditor'])).to.equal('auditor');
    expect(highestRole([])).to.be.null;
  });

  it('R1: names of roles are not names of things every object has', () => {
    for (const role of ['constructor', '__proto__', 'toString']) {
      expect(roleRank(role)).to.equal(4);
      expect(isPrivilegedInviter([role])).to.be.false;
    }
  });

  it('R55: an account admin is whoever has that role, whatever else they have', () => {
    expect(isAccountAdmin(['member', 'account-admin'])).to.be.true;
    for (const role of BUILTIN_ROLES.slice(1)) expect(isAccountAdmin([role])).to.be.false;
    expect(isAccountAdmin([])).to.be.false;
  });
});

describe('R1: who invites without approval', () => {
  it('R1, R42: account admins and super admins do, admins and members do not', () => {
    expect(BUILTIN_ROLES.map((role) => isPrivilegedInviter([role]))).to.deep.equal([true, true, false, false]);
    expect(isPrivilegedInviter([])).to.be.false;
    expect(isPrivilegedInviter(['member', 'super-admin'])).to.be.true;
  });

  it('R42: what the backend says of a role holds', () => {
    const defs = [
      { id: 'admin', assignable: true, privilegedInviter: true },
      { id: 'super-admin', assignable: true, privilegedInviter: false },
      { id: 'account-admin', assignable: true },
      { id: 'auditor', assignable: true, privilegedInviter: true },
    ];
    expect(isPrivilegedInviter(['admin'], defs)).to.be.true;
    expect(isPrivilegedInviter(['super-admin'], defs)).to.be.false;
    expect(isPrivilegedInviter(['account-admin'], defs), 'unsaid: as in the guide').to.be.true;
    expect(isPrivilegedInviter(['auditor'], defs)).to.be.true;
    expect(isPrivilegedInviter(['member'], defs)).to.be.false;
  });
});
