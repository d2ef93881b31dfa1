import type { Invitation } from '../../../src/domain/invitation.js';
import { mutant, refused, sending } from './mutant.js';
import type { Mutant } from './mutant.js';
import { answers, declaring, eachItem, forgivesEach, part, receives, reversed, stumbles } from './ports.js';

const CREATED_BEFORE = Date.parse('2025-01-01');
const anybody = {
  id: 'made-up', via: 'email', status: 'inactivated', departmentIds: [], needsApproval: false, createdAt: '2026-01-01T00:00:00Z',
} satisfies Invitation;

/** The invitation in every answer for one person, made something else. */
const each = (method: 'create' | 'resend' | 'cancel', edit: (one: Invitation) => Partial<Invitation>): Mutant['breaks'] =>
  eachItem('invitations', method, (item) => (item.ok ? { ...item, value: edit(item.value as Invitation) } : item));

/** Answers as if it had done it. */
const forShow = (method: 'resend' | 'cancel', edit: (one: Invitation) => Invitation): Mutant['breaks'] => ({ invitations }) => ({
  invitations: {
    [method]: async (orgId: string, ids: readonly string[]) => {
      const { items } = await invitations.list(orgId, { limit: 100 });
      return { items: ids.map((id, index) => {
        const found = items.find((one) => one.id === id);
        return found ? { index, ok: true, value: edit(found) } : { index, ok: false, error: refused('not-found') };
      }) };
    },
  },
});

const known = [
  'R19a: somebody who waits for approval is not invited, and the answer leads to them',
  'R19b: somebody who was rejected is not invited, and the answer leads to them',
  'R19c: somebody who was removed is not invited, and the answer leads to them',
  'R19d: a member is not invited, and the answer leads to them',
  'R19d: a suspended member is not invited, and the answer leads to them',
  'R19e: somebody who is invited is not invited, and the answer leads to them',
  'R19: a contact who is known already is not invited, and the answer leads to them',
];

const creating: readonly Mutant[] = [
  mutant('does not list whom it has invited', [
    'R13, R17: who is invited by email is listed, and has not signed up',
    'R13, R17: who is invited by phone is listed, and has not signed up',
  ], answers('invitations', 'list', (page) => ({
    ...page, items: page.items.filter(({ createdAt }) => Date.parse(createdAt) < CREATED_BEFORE),
  }))),
  mutant('forgets the name of a contact', 'R14: who is picked from the contacts is invited, with nothing typed',
    each('create', ({ name: _name, ...one }) => one)),
  mutant('drops what an invitation is to carry', [
    'R15: an invitation carries the departments and the position it was made with',
    'an invitation into what does not exist is refused for that person',
  ], receives('invitations', 'create', (orgId, inputs, options) =>
    [orgId, inputs.map(({ departmentIds: _departmentIds, positionId: _positionId, ...input }) => input), options])),
  mutant('does not tell until when an invitation can be used', [
    'R18: an invitation tells who sent it, when, how often, and until when it can be used',
  ], each('create', ({ expiresAt: _expiresAt, ...one }) => one)),
  mutant('answers in another order', [
    'R20: of several people each is answered, in order, and who is invited stays invited',
  ], reversed('invitations', 'create')),
  mutant('invites a person as often as it is asked', [
    'the same person twice in one call is invited once', 'of two people who invite the same person at once, one is told',
  ], forgivesEach('invitations', 'create', 'already-invited', anybody)),
  mutant('takes anything for an address', [
    'what is no address is refused for that person, and nobody is invited',
  ], forgivesEach('invitations', 'create', 'validation', anybody)),
  mutant('does not name the field', [
    'what is no address is refused for that person, and nobody is invited',
    'an invitation into what does not exist is refused for that person',
    'R14: who is picked from the contacts is invited, with nothing typed',
  ], eachItem('invitations', 'create', (item) =>
    (item.ok ? item : { ...item, error: { code: item.error.code, message: item.error.message } }))),
  mutant('refuses to invite nobody', 'inviting nobody is answered for nobody', receives('invitations', 'create', (orgId, inputs, ...rest) => {
    if (Array.isArray(inputs) && inputs.length === 0) throw refused('validation');
    return [orgId, inputs, ...rest];
  })),
  mutant('takes more people than it says', [
    'more people than the backend takes at once are refused, and nobody is invited',
  ], part('invitations', { maxBatch: 2 })),
  mutant('invites only the first', 'R13: everybody who is invited is sent a link of their own, and nobody else anything',
    receives('invitations', 'create', (orgId, inputs, ...rest) => [orgId, inputs.slice(0, 1), ...rest])),
  mutant('takes markup out of names', 'whatever name an invited person is given, it is kept as it is, or refused',
    receives('invitations', 'create', (orgId, inputs, ...rest) =>
      [orgId, inputs.map((input) => ({ ...input, name: input.name?.replace(/<[^>]*>/gu, '') })), ...rest])),
  mutant('fails at people it does not expect', 'garbage for people to invite is refused, or is answered for each',
    stumbles('invitations', 'create', (_orgId, inputs) => inputs.map(({ via }) => via.trim()))),
  mutant('compares addresses letter by letter', 'the invited person is known however their address is written',
    answers('invitations', 'create', (answer, _orgId, [input]) =>
      (input?.via === 'email' && input.email !== input.email.toLowerCase()
        ? { items: [{ index: 0, ok: false, error: refused('validation') }] } : answer))),
  sending('sends everybody the same link', [
    'S07: a personal link cannot be guessed', 'R13: everybody who is invited is sent a link of their own, and nobody else anything',
  ], (sent) => sent.map((one) => ({ ...one, link: '/join#token=AAAAAAAAAAAAAAAAAAAAAAAAAAAA' }))),
  sending('sends links with few random letters', 'S07: a personal link cannot be guessed', (sent) =>
    sent.map((one) => ({ ...one, link: one.link.replace(/(token=.{21}).*/u, '$1') }))),
  sending('sends links with a UUID', 'S07: a personal link cannot be guessed', (sent) =>
    sent.map((one) => ({ ...one, link: `/join#token=${crypto.randomUUID()}` }))),
  sending('makes links of what everybody is shown', 'a personal link is shown to nobody but the invited person', (sent) =>
    sent.map((one) => ({ ...one, link: `/join?token=${one.to}` }))),
];

const failures: readonly Mutant[] = [
  mutant('does not tell at whom the way out is', known, eachItem('invitations', 'create', (item) => {
    if (item.ok) return item;
    const { related: _related, ...error } = item.error;
    return { ...item, error };
  })),
  mutant('says only that it failed', known, eachItem('invitations', 'create', (item) =>
    (item.ok ? item : { ...item, error: { ...item.error, code: 'already-invited', related: { kind: 'invitation', id: 'x' } } }))),
  mutant('invites nobody a second time', 'who was invited, and then not any more, can be invited',
    eachItem('invitations', 'create', ({ index }) => ({ index, ok: false, error: refused('already-invited') }))),
  (() => {
    let calls = 0;
    return sending('sends something to whomever it does not invite', 'R19: who is not invited is sent nothing', (sent) =>
      [...sent, ...Array.from({ length: calls++ }, () => ({ to: 'hana@example.org', link: '/' }))]);
  })(),
];

const listing: readonly Mutant[] = [
  mutant('lists no expired invitations', [
    'R17: without a status, those who have not signed up are listed, the expired ones too',
  ], receives('invitations', 'list', (orgId, query, ...rest) => [orgId, { ...query, status: query.status ?? 'inactivated' }, ...rest])),
  mutant('ignores the status of invitations', 'invitations are listed by status',
    receives('invitations', 'list', (orgId, query, ...rest) => [orgId, { ...query, status: undefined }, ...rest])),
  mutant('lists invitations without their departments', 'every invitation has the shape of one, and is as it was made',
    answers('invitations', 'list', (page) => ({ ...page, items: page.items.map((one) => ({ ...one, departmentIds: [] })) }))),
  mutant('lists the first invited first', 'invitations come the latest sent first, or the other way round',
    receives('invitations', 'list', (orgId, query, ...rest) => [orgId, { ...query, dir: 'asc' }, ...rest])),
  mutant('has one page of invitations', 'following `next` gives every invitation once, on pages of every size',
    answers('invitations', 'list', (page) => ({ ...page, next: null }))),
  mutant('does not search invitations', 'invitations are found by name, email and phone',
    receives('invitations', 'list', (orgId, query, ...rest) => [orgId, { ...query, q: undefined }, ...rest])),
  mutant('lets an administrator approve everybody', [
    'R41, R42: an invitation tells whether an administrator has to approve, as the rules are now',
  ], answers('invitations', 'list', (page) => ({ ...page, items: page.items.map((one) => ({ ...one, needsApproval: true })) }))),
  mutant('does not count how often it sent', 'R17: who is invited again is sent it again, and has time again',
    each('resend', (one) => ({ ...one, sentCount: 1 }))),
  mutant('says that it sent again', [
    'R17: who is invited again gets the message again', 'R17: who is invited again is sent it again, and has time again',
  ], forShow('resend', (one) => ({ ...one, sentCount: (one.sentCount ?? 0) + 1 }))),
  mutant('answers invited again in another order', 'R17: several are invited again at once, and each is answered',
    reversed('invitations', 'resend')),
  mutant('sends again as often as it is asked', 'R18: inviting again too soon is refused, and tells how long to wait',
    forgivesEach('invitations', 'resend', 'rate-limited', anybody)),
  mutant('does not say how long to wait', 'R18: inviting again too soon is refused, and tells how long to wait',
    eachItem('invitations', 'resend', (item) => (item.ok ? item : { ...item, error: refused(item.error.code) }))),
  mutant('sends again to whoever has accepted', 'who has accepted, and who was cancelled, is not invited again',
    forgivesEach('invitations', 'resend', 'conflict', anybody)),
  mutant('cancels for show', [
    'R17: a cancelled invitation is one no more, and nothing else changes', 'a cancelled invitation\'s link says so',
  ], forShow('cancel', (one) => ({ ...one, status: 'cancelled' }))),
  mutant('answers cancelled in another order', 'R17: several are cancelled at once, and each is answered',
    reversed('invitations', 'cancel')),
  mutant('cancels whoever has accepted', 'who has accepted is not cancelled', forgivesEach('invitations', 'cancel', 'conflict', anybody)),
];

const undeclared: readonly Mutant[] = [
  ...['email', 'phone', 'contact'].map((via) => mutant(`invites by ${via} though it says it does not`,
    `where nobody is invited by ${via}, it is refused`, part('invitations', { channels: [] }))),
  ...['departmentIds', 'positionId', 'workNumber', 'location'].map((field) =>
    mutant(`lets an invitation carry ${field} though it says it does not`, `where an invitation cannot carry ${field}, it is refused`,
      part('invitations', { prefill: [] }))),
  mutant('invites though it says it does not', 'where nobody can be invited, every way to is refused', declaring(() => ({ invitations: false }))),
  mutant('searches invitations though it says it does not', 'where invitations cannot be searched, it is refused',
    part('invitations', { search: false })),
  mutant('invites again though it says it does not', 'where nobody can be invited again, it is refused', part('invitations', { resend: false })),
  mutant('cancels though it says it does not', 'where no invitation can be cancelled, it is refused', part('invitations', { cancel: false })),
];

export const inviting: readonly Mutant[] = [...creating, ...failures, ...listing, ...undeclared];
