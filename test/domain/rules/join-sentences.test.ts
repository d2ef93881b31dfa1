import { expect } from '@open-wc/testing';
import type { RoleDef } from '../../../src/domain/role.js';
import { admissionFor, WAYS_IN } from '../../../src/domain/rules/admission.js';
import type { WayIn } from '../../../src/domain/rules/admission.js';
import { joinSentences } from '../../../src/domain/rules/join-sentences.js';
import type { JoinSentence } from '../../../src/domain/rules/join-sentences.js';

const organisations: Record<string, readonly RoleDef[]> = {
  'the guide’s roles': ['account-admin', 'super-admin', 'admin', 'member'].map((id) => ({ id, assignable: true })),
  'a role of its own that invites without approval': [{ id: 'owner', assignable: true, privilegedInviter: true }, { id: 'member', assignable: true }],
  'roles that all invite without approval': [{ id: 'owner', assignable: true, privilegedInviter: true }],
  'no role that does': [{ id: 'auditor', assignable: true }],
};

/** The sentence that speaks of somebody with this role who comes this way. */
const about = (sentences: readonly JoinSentence[], way: WayIn, role: string): JoinSentence | undefined => {
  const ofWay = sentences.filter(({ ways }) => ways.includes(way));
  return ofWay.find(({ inviters }) => inviters === 'anybody' || (inviters !== 'others' && inviters.includes(role)))
    ?? ofWay.find(({ inviters }) => inviters === 'others');
};

describe('joinSentences', () => {
  for (const [organisation, roles] of Object.entries(organisations))
    for (const inviteVerification of [true, false])
      for (const searchToJoin of [true, false])
        it(`R43: say of every way in and inviter what is so: ${organisation}, verification ${String(inviteVerification)}, search ${String(searchToJoin)}`, () => {
          const sentences = joinSentences({ ways: WAYS_IN, roles, inviteVerification, searchToJoin });
          for (const via of WAYS_IN)
            for (const { id } of roles) {
              const so = via === 'door-number' && !searchToJoin ? 'closed' : admissionFor({ via, inviter: [id], inviteVerification, roles });
              expect(about(sentences, via, id)?.verdict, `${via} by ${id}`).to.equal(so);
            }
        });

  it('R43: ways with the same consequences stand together', () => {
    expect(joinSentences({ ways: WAYS_IN, inviteVerification: true, searchToJoin: true })).to.deep.equal([
      { ways: ['link', 'qr', 'door-number'], inviters: 'anybody', verdict: 'pending' },
      { ways: ['email', 'phone', 'contact', 'import', 'single'], inviters: ['account-admin', 'super-admin'], verdict: 'admitted' },
      { ways: ['email', 'phone', 'contact', 'import', 'single'], inviters: 'others', verdict: 'pending' },
    ]);
  });

  it('R43: nothing is said of ways that there are not', () => {
    expect(joinSentences({ ways: ['email'], inviteVerification: false, searchToJoin: true })).to.deep.equal([
      { ways: ['email'], inviters: 'anybody', verdict: 'admitted' },
    ]);
  });
});
