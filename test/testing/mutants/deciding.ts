import { OrgError } from '../../../src/client/errors.js';
import type { JoinDecision } from '../../../src/client/joining.js';
import { mutant, refused } from './mutant.js';
import type { Mutant } from './mutant.js';
import { answers, declaring, eachItem, forgives, forgivesEach, part, receives, reversed, stumbles } from './ports.js';

/** The decision, made something else. */
const decides = (edit: (decision: JoinDecision) => object): Mutant['breaks'] =>
  receives('joinRequests', 'decide', (orgId, ids, decision, options) => [orgId, ids, edit(decision), options]);

const listing: readonly Mutant[] = [
  mutant('lists the rejected among those who wait', 'R45: without a status, those who wait are listed',
    receives('joinRequests', 'list', (orgId, query, options) => [orgId, { ...query, status: query.status ?? 'rejected' }, options])),
  mutant('ignores the status of requests', 'R46: join requests are listed by status, the rejected ones too',
    receives('joinRequests', 'list', (orgId, query, options) => [orgId, { ...query, status: undefined }, options])),
  mutant('does not tell who invited them', 'R45: a join request tells who, how they came, who invited them, and what they filled in',
    answers('joinRequests', 'get', ({ invitedBy: _invitedBy, ...request }) => request)),
  mutant('does not tell who rejected them', 'R46: who was rejected is listed with who did it, when and why',
    answers('joinRequests', 'list', (page) => ({ ...page, items: page.items.map(({ decidedBy: _decidedBy, ...one }) => one) }))),
  mutant('lists the latest first', 'join requests come the oldest first, or the other way round',
    receives('joinRequests', 'list', (orgId, query, options) => [orgId, { ...query, dir: 'desc' }, options])),
  mutant('has one page of requests', 'following `next` gives every join request once, on pages of every size',
    answers('joinRequests', 'list', (page) => ({ ...page, next: null }))),
  mutant('does not search requests', 'join requests are found by name, email and phone',
    receives('joinRequests', 'list', (orgId, query, options) => [orgId, { ...query, q: undefined }, options])),
  mutant('finds a request for any id', 'a join request that is not there is not found', forgives('joinRequests', 'get', ['not-found'], {})),
  mutant('takes markup out of reasons', 'a rejection can say why, in any words', decides((decision) =>
    ('reason' in decision ? { ...decision, reason: decision.reason?.replace(/<[^>]*>/gu, '') } : decision))),
  mutant('searches requests though it says it does not', 'where join requests cannot be searched, it is refused',
    part('joinRequests', { search: false })),
  mutant('takes reasons though it says it does not', 'where a rejection cannot say why, it is refused', part('joinRequests', { reason: false })),
  mutant('has requests though it says it has none', 'where nobody waits for approval, every way to is refused',
    declaring(() => ({ joinRequests: false }))),
];

const decisions: readonly Mutant[] = [
  mutant('forgets what they filled in', 'R45: who is approved is a member, with what they filled in', decides((decision) =>
    (decision?.decision === 'approve' ? { ...decision, assign: { location: null, workNumber: null } } : decision))),
  mutant('forgets what is set on the way', [
    'R45: what is set on the way stands over what they filled in', 'nobody is approved into what does not exist',
  ], decides(({ decision }) => ({ decision }))),
  mutant('answers decisions in another order', 'R45: several are decided on at once, each is answered, and the others still wait',
    reversed('joinRequests', 'decide')),
  mutant('rejects for show', 'R45: who is rejected is no member, and is listed as rejected', ({ joinRequests }) => ({
    joinRequests: { decide: async (orgId, ids, decision, options) => {
      if (decision.decision === 'approve') return joinRequests.decide(orgId, ids, decision, options);
      const requests = await Promise.all(ids.map((id) => joinRequests.get(orgId, id)));
      return { items: requests.map((one, index) => ({ index, ok: true, value: { ...one, status: 'rejected', decidedBy: { id: 'a', name: 'Ada Okonkwo' } } })) };
    } },
  })),
  mutant('never looks at anybody again', 'R46: who was rejected is approved after all', ({ joinRequests }) => ({
    joinRequests: { decide: async (orgId, ids, ...rest) => {
      const before = await Promise.all(ids.map((id) => joinRequests.get(orgId, id)));
      if (before.some(({ status }) => status === 'rejected')) throw refused('conflict');
      return joinRequests.decide(orgId, ids, ...rest);
    } },
  })),
  mutant('lets the second administrator decide too', [
    'R47: the second administrator is told who decided what, and nothing is done twice',
    'R47: of two administrators who decide at once, one does', 'R47: the same person twice in one call is decided on once',
  ], forgivesEach('joinRequests', 'decide', 'conflict', {})),
  mutant('does not tell who decided', 'R47: the second administrator is told who decided what, and nothing is done twice',
    eachItem('joinRequests', 'decide', (item) => (item.ok ? item : { ...item, error: refused(item.error.code) }))),
  mutant('takes anything for an approval', 'a decision that is none is refused, and decides nothing', decides((decision) =>
    (decision?.decision === 'reject' ? decision : { decision: 'approve' }))),
  mutant('decides on nobody of another organisation', 'another organisation\'s join requests are not decided on',
    forgives('joinRequests', 'decide', ['not-found'], { items: [] })),
  mutant('lets in more than fit', [
    'R46a: those who fit are approved, the others still wait, and it is said of each',
    'R46a: of those whom two administrators approve at once, no more come in than fit',
  ], forgivesEach('joinRequests', 'decide', 'seats-full', { status: 'approved' })),
  mutant('goes on listing whoever is in', 'who is approved is invited no more', ({ invitations }) => ({
    invitations: { list: async (orgId, query, options) => {
      const page = await invitations.list(orgId, query, options);
      if (query.status !== undefined) return page;
      const { items } = await invitations.list(orgId, { ...query, status: 'accepted' }, options);
      return { ...page, items: [...page.items, ...items] };
    } },
  })),
];

/** The patch of the rules, made something else. */
const sets = (edit: (patch: Readonly<Record<string, unknown>>) => object): Mutant['breaks'] =>
  receives('joinRules', 'update', (orgId, patch, options) => [orgId, edit(patch as Record<string, unknown>), options]);

const rules: readonly Mutant[] = [
  mutant('asks nothing', 'R40: the join rules are read as they are', answers('joinRules', 'get', (own) => ({ ...own, fields: [] }))),
  mutant('sets back the rules that a change leaves alone', 'R40: each rule is changed by itself, for every tab',
    sets((patch) => ({ inviteVerification: true, searchToJoin: true, ...patch }))),
  mutant('requires what nobody can choose', ['departmentIds', 'positionId'].map((key) =>
    `R40: ${key} cannot be required where there is nothing to choose from`), forgives('joinRules', 'update', ['validation'], {})),
  mutant('drops a field it does not know', 'a joiner is not asked for what nobody has defined', sets((patch) =>
    ({ ...patch, fields: (patch['fields'] as { key: string }[] | undefined)?.filter(({ key }) => key === 'location') }))),
  ...['departmentIds', 'positionId', 'workNumber', 'location'].map((key) => mutant(`asks for ${key} though it says it does not`,
    `where a joiner cannot be asked for ${key}, it is refused`, part('joinRules', { fields: [] }))),
  mutant('fails at rules it does not expect', 'rules that are garbage are refused, or are rules',
    stumbles('joinRules', 'update', (_orgId, patch) => Object.keys(patch).map((key) => key.trim()))),
  mutant('takes rules made from an old state', 'rules changed from an old state are a conflict, and the answer tells the present ones',
    receives('joinRules', 'update', (orgId, patch, options) => [orgId, patch, { ...options, ifVersion: undefined }])),
  mutant('changes rules though it says it does not', 'where the join rules cannot be changed, it is refused', part('joinRules', { write: false })),
  mutant('has rules though it says it has none', 'where there are no join rules, reading and changing them is refused',
    declaring(() => ({ joinRules: false }))),
];

const restores = (codes: readonly ('conflict' | 'not-found' | 'forbidden' | 'seats-full')[]): Mutant['breaks'] => ({ members }) => ({
  members: { restore: (orgId, id, ...rest) => members.restore(orgId, id, ...rest).catch(async (error: unknown) => {
    if (!OrgError.is(error) || !codes.some((code) => code === error.code)) throw error;
    return members.get(orgId, id).catch(() => ({ id, status: 'active', name: '', departmentIds: [], roles: [] }));
  }) },
});

const restoring: readonly Mutant[] = [
  mutant('brings people back without their position', 'R52: who was removed is brought back as they were',
    answers('members', 'restore', (member) => ({ ...member, positionId: null }))),
  mutant('brings back whoever is there', [
    'R52: who was not removed cannot be brought back', 'R47: of two who bring the same person back at once, one does',
  ], restores(['conflict'])),
  mutant('brings back whoever it is asked for', 'who does not exist, or is another organisation\'s, is not brought back', restores(['not-found'])),
  mutant('lets anybody bring an account admin back', 'R55: only an account admin brings an account admin back', restores(['forbidden'])),
  mutant('brings back from an old state', 'bringing somebody back from an old state is a conflict',
    receives('members', 'restore', (orgId, id, options) => [orgId, id, { ...options, ifVersion: undefined }])),
  mutant('brings back where there is no seat', 'R46a: without a seat nobody is brought back', restores(['seats-full'])),
];

export const deciding: readonly Mutant[] = [...listing, ...decisions, ...rules, ...restoring];
