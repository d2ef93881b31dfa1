import { OrgError } from '../../../src/client/errors.js';
import type { WriteOptions } from '../../../src/client/org-client.js';
import type { Member } from '../../../src/domain/member.js';
import { mutant, updates } from './mutant.js';
import type { Mutant } from './mutant.js';

const keyless = ({ idempotencyKey: _key, ...options }: WriteOptions = {}): WriteOptions => options;

export const idempotency: readonly Mutant[] = [
  mutant('ignores the key of an update', [
    'a repeated write does not undo what came between', 'a write repeated after a reload has one effect',
    'a repeated write that was made from a state is not its own conflict',
    'a key used again for something else is refused',
  ], ({ members }) => ({ members: { update: (orgId, id, patch, options) =>
    members.update(orgId, id, patch, keyless(options)) } })),
  mutant('has another answer the second time',
    ['a repeated write has one effect and the same answer', 'a write that is sent twice at once has one effect'],
    updates((member) => ({ ...member, updatedAt: crypto.randomUUID() }))),
  mutant('forgets its keys when it is closed', 'a write repeated after a reload has one effect', ({ members }) => {
    const answers = new Map<string, Promise<Member>>();
    return { members: { update: (orgId, id, patch, { idempotencyKey = '', ...options } = {}) => {
      const answer = answers.get(idempotencyKey) ?? members.update(orgId, id, patch, options);
      if (idempotencyKey) answers.set(idempotencyKey, answer);
      return answer;
    } } };
  }),
  mutant('answers the first thing whatever the key is used for', [
    'a key used again for something else is refused',
  ], ({ members }) => ({
    members: { update: (orgId, id, ...rest) => members.update(orgId, id, ...rest).catch((error: unknown) => {
      if (OrgError.is(error) && error.code === 'idempotency-mismatch') return members.get(orgId, id);
      throw error;
    }) },
  })),
  mutant('takes all keys for one', 'different keys are different writes', ({ members }) => ({
    members: { update: (orgId, id, patch, options) =>
      members.update(orgId, id, patch, options?.idempotencyKey ? { ...options, idempotencyKey: 'the key' } : options) },
  })),
  mutant('ignores the key of roles', 'roles given twice by one key are given once',
    ({ members }) => ({ members: { setRoles: (orgId, id, roles, options) =>
      members.setRoles(orgId, id, roles, keyless(options)) } })),
  mutant('ignores the key of a position', 'a position created twice by one key is created once',
    ({ positions }) => ({ positions: { create: (orgId, position, options) =>
      positions.create(orgId, position, keyless(options)) } })),
];
