import { expect } from '@open-wc/testing';
import { createLocalClient } from '../../src/client/local/index.js';
import { invitationSchema } from '../../src/domain/invitation.js';
import { joinRequestSchema } from '../../src/domain/join-request.js';
import { isDoorNumber } from '../../src/domain/rules/door-number.js';
import { nameFlags } from '../../src/domain/rules/name-flags.js';
import { STANDINGS } from '../../src/domain/standing.js';
import { isBuiltinRole } from '../../src/domain/role.js';
import { memberSchema } from '../../src/domain/member.js';
import type { Member } from '../../src/domain/member.js';
import { departmentTree } from '../../src/domain/rules/department-tree.js';
import type { LocalSeed } from '../../src/client/seed.js';
import { sampleOrganization } from '../../src/testing/sample.js';

const promises = (what: string, make: () => LocalSeed): void => {
  describe(what, () => {
    let sample: LocalSeed;
    let tree: ReturnType<typeof departmentTree>;
    before(() => {
      sample = make();
      tree = departmentTree(sample.departments);
    });
    const share = (test: (member: Member) => boolean): number =>
      sample.members.filter(test).length / sample.members.length;

    it('R54: has 37 departments, four levels deep, one of them disabled, some with heads', () => {
      expect(sample.departments).to.have.lengthOf(37);
      expect(Math.max(...Array.from(tree.nodes.values(), ({ level }) => level))).to.equal(4);
      const disabled = sample.departments.filter((department) => department.disabled);
      expect(disabled.map(({ name }) => name)).to.deep.equal(['Print studio']);
      expect(sample.departments.filter(({ headIds }) => headIds).length).to.be.greaterThan(5);
    });

    it('everybody is a member with an id, an email and a work number of their own', () => {
      for (const member of sample.members) expect(memberSchema.safeParse(member).success, member.name).to.equal(true);
      for (const key of ['id', 'email', 'workNumber'] as const) {
        const values = sample.members.flatMap((member) => member[key] ?? []);
        expect(new Set(values).size, key).to.equal(values.length);
      }
    });

    it('nobody is in a department, has a position or heads anything that is not there', () => {
      const [departments, positions, members] = [sample.departments, sample.positions, sample.members]
        .map((all) => new Set(all.map(({ id }) => id)));
      for (const { departmentIds, positionId, name } of sample.members) {
        expect(departmentIds.every((id) => departments?.has(id)), name).to.equal(true);
        expect(positionId == null || positions?.has(positionId), name).to.equal(true);
      }
      for (const { parentId, headIds = [], name } of sample.departments) {
        expect(parentId === null || departments?.has(parentId), name).to.equal(true);
        expect(headIds.every((id) => members?.has(id)), name).to.equal(true);
      }
      expect(members?.has(sample.viewerMemberId)).to.equal(true);
    });

    it('names are in Latin, Chinese and Arabic scripts, long ones, short ones and single ones among them', () => {
      expect(share(({ name }) => /\p{Script=Han}/u.test(name))).to.be.within(0.15, 0.4);
      expect(share(({ name }) => /\p{Script=Arabic}/u.test(name))).to.be.within(0.03, 0.15);
      expect(share(({ name }) => /^[\p{Script=Latin}\s'’-]+$/u.test(name))).to.be.within(0.5, 0.8);
      const names = new Set(sample.members.map(({ name }) => name));
      expect([...names]).to.include.members([
        '欧阳宇轩', 'Maximiliane von Hohenstein-Rautenberg', 'Daniel O’Sullivan', 'Suparman', 'ليلى المنصوري',
      ]);
    });

    it('some lack a phone, an email, a work number, a position, a place or a department; some are in several', () => {
      expect(share(({ phone }) => phone === null)).to.be.within(0.05, 0.2);
      expect(share(({ email }) => email === null)).to.be.within(0.01, 0.1);
      expect(share(({ workNumber }) => workNumber === null)).to.be.within(0.01, 0.1);
      expect(share(({ positionId }) => positionId === null)).to.be.within(0.005, 0.05);
      expect(share(({ location }) => location === null)).to.be.within(0.005, 0.05);
      expect(share(({ departmentIds }) => departmentIds.length === 0)).to.be.within(0.004, 0.012);
      expect(share(({ departmentIds }) => departmentIds.length > 1)).to.be.within(0.1, 0.2);
    });

    it('nobody can be reached: no address and no number is anybody\'s', () => {
      for (const { email, phone } of sample.members) {
        expect(email ?? '@north.example').to.match(/^[a-z0-9.-]*@north\.example$/);
        expect(phone ?? '+1').to.match(/^\+\d{1,15}$/);
      }
    });

    it('R1: there are two account admins, a few super admins and some admins', () => {
      const holders = (role: string) => sample.members.filter(({ roles }) => roles.includes(role)).length;
      expect(holders('account-admin')).to.equal(2);
      expect(holders('super-admin')).to.be.within(2, 6);
      expect(holders('admin')).to.be.within(10, 40);
      expect(sample.members.every(({ roles }) => roles.every(isBuiltinRole))).to.equal(true);
      expect(sample.members.find(({ id }) => id === sample.viewerMemberId)?.roles).to.deep.equal(['account-admin']);
    });

    it('a few are suspended or have left, and only those who left say when', () => {
      expect(share(({ status }) => status === 'suspended')).to.be.within(0.001, 0.02);
      expect(share(({ status }) => status === 'terminated')).to.be.within(0.001, 0.03);
      for (const { status, terminatedAt } of sample.members) {
        expect(terminatedAt !== undefined).to.equal(status === 'terminated');
      }
    });
  });
};

describe('the sample organisation', () => {
  const there = (members: readonly Member[]) => members.filter(({ status }) => status !== 'terminated');

  it('has 1,248 people, and as many as are asked for; 31 left', () => {
    for (const [asked, given] of [[undefined, 1_248], [5_000, 5_000], [100, 100], [0, 20]] as const) {
      const { members } = sampleOrganization(asked === undefined ? {} : { members: asked });
      expect(there(members)).to.have.lengthOf(given);
      expect(members.length - given).to.equal(31);
    }
  });

  it('is the same every time, and nobody\'s but the caller\'s', () => {
    const [first, second] = [sampleOrganization(), sampleOrganization()];
    expect(second).to.deep.equal(first);
    expect(second.members[0]).not.to.equal(first.members[0]);
  });

  it('its first people stay who they are when there are more', () => {
    expect(sampleOrganization({ members: 5_000 }).members.slice(0, 1_248)).to.deep.equal(there(sampleOrganization().members));
  });

  it('has the people everybody meets first, where they work', () => {
    const { members, departments, positions } = sampleOrganization();
    const meilin = members.find(({ name }) => name === '周美琳');
    const department = departments.find(({ name }) => name === 'Product design');
    expect(meilin?.departmentIds[0]).to.equal(department?.id);
    expect(department?.headIds).to.deep.equal([meilin?.id]);
    expect(positions.find(({ id }) => id === meilin?.positionId)?.name).to.equal('Design lead');
    expect(meilin).to.include({
      email: 'meilin.zhou@north.example', phone: '+8613817004421', workNumber: 'NL-0042', location: 'Shanghai',
    });
  });

  describe('around it', () => {
    const now = new Date('2026-11-20T00:00:00Z');
    const { invitations = [], joinRequests = [], contacts = [], members, departments, positions, joinRules, doorNumber } =
      sampleOrganization({ today: now });
    const of = (status: string) => joinRequests.filter((request) => request.status === status);

    it('R17: twelve are invited and have not signed up; some invitations expired, one did not get through', () => {
      expect(invitations).to.have.lengthOf(12);
      for (const invitation of invitations) expect(invitationSchema.safeParse(invitation).success, invitation.id).to.equal(true);
      const past = invitations.filter(({ expiresAt }) => Date.parse(expiresAt ?? '') < now.getTime());
      expect(past).to.have.lengthOf(3);
      expect(invitations.filter(({ delivery }) => delivery?.state === 'failed')).to.have.lengthOf(1);
    });

    it('R45, R46: five wait, by each way, one of them with a name made to be mistaken; four were rejected', () => {
      expect(of('pending')).to.have.lengthOf(5);
      expect(new Set(of('pending').map(({ via }) => via)).size).to.equal(4);
      expect(of('pending').filter(({ applicant }) => nameFlags(applicant.name).includes('mixed-alphabets'))).to.have.lengthOf(1);
      expect(of('rejected')).to.have.lengthOf(4);
      for (const request of joinRequests) {
        expect(joinRequestSchema.safeParse(request).success, request.id).to.equal(true);
        expect(Boolean(request.decidedBy)).to.equal(request.status === 'rejected');
        expect(Date.parse(request.createdAt)).to.be.lessThan(now.getTime());
      }
    });

    it('names only people, departments and positions that are there', () => {
      const ids = new Set([...members, ...departments, ...positions].map(({ id }) => id));
      const named = [
        ...invitations.flatMap(({ inviter, departmentIds, positionId }) => [inviter?.id, ...departmentIds, positionId]),
        ...joinRequests.flatMap(({ invitedBy, decidedBy, answers }) =>
          [invitedBy?.id, decidedBy?.id, answers.positionId, ...((answers.departmentIds ?? []) as string[])]),
      ].filter((id) => id != null);
      expect(named.filter((id) => !ids.has(id as string))).to.deep.equal([]);
    });

    it('R14, R40: there are contacts of each standing, rules, and a door number', async () => {
      expect(contacts.length).to.be.within(38, 45);
      expect(new Set(contacts.map(({ id }) => id)).size).to.equal(contacts.length);
      const client = createLocalClient({ storage: 'memory', databaseName: 'sample-around', seed: () => sampleOrganization({ today: now }) });
      const { items } = await client.contacts.list('northlight', { limit: 100 });
      expect([...new Set(items.map(({ standing }) => standing))].sort()).to.deep.equal([...STANDINGS].sort());
      expect(items.filter(({ standing }) => standing === 'none').length).to.be.greaterThan(25);
      expect((await client.open('northlight')).organization.memberCount).to.equal(1_248);
      client.close();
      expect(isDoorNumber(doorNumber ?? '')).to.equal(true);
      expect(joinRules?.fields.length).to.be.greaterThan(2);
    });
  });

  it('more people are other people: most names come once or twice', () => {
    const { members } = sampleOrganization({ members: 10_000 });
    expect(new Set(members.map(({ name }) => name)).size).to.be.greaterThan(8_000);
  });

  promises('as it is', () => sampleOrganization());
  promises('of 10,000', () => sampleOrganization({ members: 10_000 }));
});
