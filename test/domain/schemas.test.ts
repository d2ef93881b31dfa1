import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { orgSessionSchema } from '../../src/client/capabilities.js';
import { INVITATION_STATUSES, invitationSchema } from '../../src/domain/invitation.js';
import { joinRequestSchema } from '../../src/domain/join-request.js';
import { joinOutcomeSchema, joinPreviewSchema } from '../../src/domain/join-ticket.js';
import { memberPatchSchema, memberSchema } from '../../src/domain/member.js';
import { organizationSchema } from '../../src/domain/organization.js';
import type { Schema } from '../../src/domain/schema.js';
import { viewerSchema } from '../../src/domain/viewer.js';
import { holds } from '../support/random.js';
import { capabilities, nouns, organization, person, viewer } from './nouns.js';
import type { Noun } from './nouns.js';

const pick = (from: Noun['full'], keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, from[key]]));
/** What the schema takes of it. */
const parse = <T>(schema: Schema<T>, value: unknown): T => {
  const result = schema.safeParse(value);
  if (!result.success) throw new TypeError(`refused at ${result.error.issues[0].path.join('.')}`);
  return result.data;
};
/** The paths of what is wrong, as `a.0.b`. */
const wrong = (schema: Schema<unknown>, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];
const isStrict = ({ schema }: Noun): boolean => schema === memberPatchSchema;

for (const [name, noun] of Object.entries(nouns)) {
  const { schema, full, minimal } = noun;
  const optional = Object.keys(full).filter((key) => !minimal.includes(key));

  describe(`the schema of a ${name}`, () => {
    it('takes a full one as it is', () => {
      expect(parse(schema, full)).to.deep.equal(full);
    });

    it('takes one with only what it must have', () => {
      expect(parse(schema, pick(full, minimal))).to.deep.equal(pick(full, minimal));
    });

    it('takes any part of what may be missing, be it left out or undefined', () => {
      holds(fc.property(fc.subarray(optional), fc.boolean(), (left, out) => {
        const part = pick(full, [...minimal, ...optional.filter((key) => !left.includes(key))]);
        const given = out ? part : { ...part, ...Object.fromEntries(left.map((key) => [key, undefined])) };
        const kept = Object.entries(parse(schema, given) as object).filter(([, value]) => value !== undefined);
        expect(Object.fromEntries(kept)).to.deep.equal(part);
      }));
    });

    for (const key of minimal) {
      it(`refuses one without ${key}, and says so`, () => {
        expect(wrong(schema, pick(full, Object.keys(full).filter((other) => other !== key)))).to.deep.equal([key]);
      });
    }

    for (const key of Object.keys(full)) {
      it(`refuses a ${key} of another type, and says where`, () => {
        for (const value of [Symbol('no'), () => 0, NaN]) {
          const paths = wrong(schema, { ...full, [key]: value });
          expect(paths).to.have.length.above(0);
          for (const path of paths) expect(path.split('.')[0]).to.equal(key);
        }
      });
    }

    it(isStrict(noun) ? 'refuses unknown fields' : 'drops unknown fields', () => {
      const unknown = fc.string().filter((key) => !(key in full) && key !== '__proto__');
      holds(fc.property(unknown, fc.anything(), (key, value) => {
        const given = { ...full, [key]: value };
        if (isStrict(noun)) expect(schema.safeParse(given).success).to.be.false;
        else expect(parse(schema, given)).to.deep.equal(full);
      }));
    });

    it('lets nothing reach into every object', () => {
      const hostile = '{"__proto__":{"reached":1},"constructor":{"prototype":{"reached":1}},';
      const text = JSON.stringify(full).replace('{', hostile);
      const result = schema.safeParse(JSON.parse(text));
      if (isStrict(noun)) expect(result.success).to.be.false;
      else {
        expect(Object.keys(result.data as object)).to.have.members(Object.keys(full));
        expect(result.data).not.to.have.property('reached');
      }
      expect({}).not.to.have.property('reached');
      expect(Object.prototype).not.to.have.property('reached');
    });

    it('answers to anything at all without throwing', () => {
      holds(fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        const { success, data } = schema.safeParse(value);
        if (success) expect(Object.keys(data as object).every((key) => key in full)).to.be.true;
      }));
    });
  });
}

describe('what the schemas look at inside', () => {
  it('text is kept to the last character, whatever it is', () => {
    holds(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const texts = { name: text, location: text, workNumber: text, custom: { 'x:size': text } };
      const member = { ...nouns['member']?.full, ...texts };
      expect(parse(memberSchema, member)).to.deep.equal(member);
    }));
  });

  it('names the first place of what is wrong in a list', () => {
    const member = { ...nouns['member']?.full, departmentIds: ['d', 1, ''] };
    expect(wrong(memberSchema, member)).to.deep.equal(['departmentIds.1']);
    const session = { ...nouns['session']?.full, viewer: { ...viewer, user: { ...person, id: 7 } } };
    expect(wrong(orgSessionSchema, session)).to.deep.equal(['viewer.user.id']);
  });

  it('takes null where a field can be empty, and nowhere else', () => {
    const nullable: Readonly<Record<string, readonly string[]>> = {
      member: ['email', 'phone', 'positionId', 'workNumber', 'location'],
      'member\'s patch': ['positionId', 'workNumber', 'location'],
      person: ['email', 'phone'], department: ['parentId'], viewer: ['memberId'],
      invitation: ['email', 'phone', 'expiresAt', 'positionId', 'workNumber', 'location'],
      'public link': ['expiresAt', 'usesLeft'], 'preview of joining': ['expiresAt'],
    };
    for (const [name, { schema, full }] of Object.entries(nouns)) {
      const takes = Object.keys(full).filter((key) => schema.safeParse({ ...full, [key]: null }).success);
      expect(takes, name).to.have.members(nullable[name] ?? []);
    }
  });

  it('refuses an empty id', () => {
    for (const name of [
      'member', 'organization', 'person', 'department', 'position', 'role', 'contact', 'invitation', 'join request', 'public link',
    ]) {
      const noun = nouns[name];
      expect(noun && wrong(noun.schema, { ...noun.full, id: '' }), name).to.deep.equal(['id']);
    }
  });

  it('refuses a host\'s own field whose key does not begin with x:', () => {
    for (const key of ['size', 'X:size', '__proto__', 'constructor', '']) {
      const custom = JSON.parse(`{${JSON.stringify(key)}: {"reached": 1}}`);
      const result = memberSchema.safeParse({ ...nouns['member']?.full, custom });
      if (result.success) expect(Object.keys(result.data.custom ?? {}), key).to.deep.equal([]);
      expect({}).not.to.have.property('reached');
    }
    expect(memberSchema.safeParse({ ...nouns['member']?.full, custom: { size: 's' } }).success).to.be.false;
  });

  it('drops the permissions this kit does not know yet', () => {
    const { permissions } = parse(viewerSchema, { ...viewer, permissions: ['members.read', 'payroll.write'] });
    expect(permissions).to.deep.equal(['members.read']);
  });

  it('takes departments and positions as not there', () => {
    const less = { ...capabilities, departments: false, positions: false };
    const session = { organization, viewer, capabilities: less, roles: [] };
    expect(parse(orgSessionSchema, session)).to.deep.equal(session);
    const bad = { ...session, capabilities: { ...less, departments: true } };
    expect(wrong(orgSessionSchema, bad)).to.deep.equal(['capabilities.departments']);
  });

  it('R44: joining ends in being in or in waiting, and says where', () => {
    for (const end of [{ kind: 'joined', memberId: 'm' }, { kind: 'pending', joinRequestId: 'r' }]) {
      expect(parse(joinOutcomeSchema, { ...end, more: 1 })).to.deep.equal(end);
    }
    for (const end of [{ kind: 'joined' }, { kind: 'joined', joinRequestId: 'r' }, { kind: 'pending', memberId: 'm' }, { kind: 'perhaps' }, {}, null]) {
      expect(joinOutcomeSchema.safeParse(end).success, JSON.stringify(end)).to.be.false;
    }
  });

  it('R17: an invitation is in one of its states, and in no other', () => {
    const { full = {}, schema = invitationSchema } = nouns['invitation'] ?? {};
    for (const status of INVITATION_STATUSES) expect(schema.safeParse({ ...full, status }).success, status).to.be.true;
    for (const status of ['pending', 'INACTIVATED', '', '__proto__']) expect(wrong(schema, { ...full, status })).to.deep.equal(['status']);
  });

  it('an invitation holds no link: what a backend puts there by mistake is dropped', () => {
    const { full = {}, schema = invitationSchema } = nouns['invitation'] ?? {};
    const parsed = parse(schema, { ...full, token: 'secret', url: 'https://example.org/#token=secret' });
    expect(JSON.stringify(parsed)).not.to.include('secret');
  });

  it('R44: a stranger is shown no more of the organisation than its name and logo', () => {
    const { full = {}, schema = joinPreviewSchema } = nouns['preview of joining'] ?? {};
    const shown = parse(schema, { ...full, organization: { ...organization, plan: 'paid' } }) as { organization: object };
    expect(Object.keys(shown.organization)).to.have.members(['id', 'name', 'logoUrl']);
  });

  it('answers are by field, and a host\'s own begin with x:', () => {
    const { full = {}, schema = joinRequestSchema } = nouns['join request'] ?? {};
    for (const key of ['size', 'roles', 'status', 'constructor']) {
      const result = schema.safeParse({ ...full, answers: { [key]: 1 } });
      if (result.success) expect((result.data as { answers: object }).answers).not.to.have.own.property(key);
    }
    for (const answers of [{}, { 'x:size': null }, { positionId: 'p' }]) {
      expect((parse(schema, { ...full, answers }) as { answers: object }).answers).to.deep.equal(answers);
    }
  });

  it('takes every way in as not there, be it left out or false', () => {
    const names = ['invitations', 'publicJoin', 'joinRequests', 'joinRules', 'contacts'];
    const less = { ...capabilities, ...Object.fromEntries(names.map((name) => [name, false])) };
    const none = Object.fromEntries(Object.entries(capabilities).filter(([name]) => !names.includes(name)));
    for (const one of [less, none]) {
      const session = { organization, viewer, capabilities: one, roles: [] };
      expect(parse(orgSessionSchema, session)).to.deep.equal(session);
    }
  });

  it('counts people in whole numbers from zero', () => {
    for (const memberCount of [-1, 0.5, NaN, Infinity, '3']) {
      const paths = wrong(organizationSchema, { ...organization, memberCount });
      expect(paths, String(memberCount)).to.deep.equal(['memberCount']);
    }
  });
});
