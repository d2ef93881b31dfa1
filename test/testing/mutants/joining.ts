import { OrgError } from '../../../src/client/errors.js';
import { admissionName } from '../../../src/testing/cases/admission.js';
import { mutant, refused } from './mutant.js';
import type { Mutant } from './mutant.js';
import { answers, forgives, receives, stumbles } from './ports.js';

const joined = { kind: 'joined', memberId: 'made-up' };
const pending = { kind: 'pending', joinRequestId: 'made-up' };

const known = [
  ['already-member', 'a member'], ['already-member', 'a suspended member'], ['awaiting-approval', 'somebody who waits'],
  ['previously-rejected', 'somebody who was rejected'], ['previously-terminated', 'somebody who was removed'],
] as const;

/** Does not say why a ticket is gone. */
const silent: Mutant['breaks'] = ({ joining }) => {
  const plain = (error: unknown): never => {
    throw OrgError.is(error) && error.code === 'gone' ? refused('gone') : error;
  };
  return { joining: {
    preview: (...args) => joining.preview(...args).catch(plain),
    join: (...args) => joining.join(...args).catch(plain),
  } };
};

const looking: readonly Mutant[] = [
  mutant('takes a personal link for a public one', 'R44: a personal link shows the organisation, who invites, and that one is in at once',
    answers('joining', 'preview', (preview) => ({ ...preview, via: 'link' }))),
  mutant('does not show who shares a link', 'R44: a public link shows the organisation, who shares it, and that one waits',
    answers('joining', 'preview', ({ inviter: _inviter, ...preview }) => preview)),
  mutant('takes a door number letter by letter', 'R44: a door number shows the organisation, and that one waits, however it is typed',
    receives('joining', 'preview', (ticket, options) => {
      if ('doorNumber' in ticket && /[a-z\s-]/u.test(ticket.doorNumber)) throw refused('not-found');
      return [ticket, options];
    })),
  mutant('shows everything that could be asked', 'R44: a joiner is shown what is asked, and nothing else',
    answers('joining', 'preview', (preview) => ({ ...preview, ask: [...preview.ask, { key: 'workNumber', ask: 'off' }] }))),
  mutant('uses a link up by looking', 'S08: looking never uses a link up', ({ joining }) => {
    let looks = 0;
    return { joining: { preview: async (...args) => {
      if (looks++ > 0) throw refused('gone');
      return joining.preview(...args);
    } } };
  }),
  mutant('does not say why a link opens nothing', [
    'R44: a personal link that was used says so', 'a cancelled invitation\'s link says so',
    'R12: a revoked link is in use no more, and says so to whoever comes by it',
    'R12: a link that has expired is in use no more, and says so to whoever comes by it',
    'a link for so many people lets no more in, not even at once',
  ], silent),
  mutant('opens for any link', 'R44: an unknown link opens nothing, and neither does one with a character changed',
    forgives('joining', 'preview', ['not-found'], {})),
  mutant('tells door numbers apart that open nothing', [
    'R40: a door number whose search is off is answered as one that nobody has',
  ], ({ joining }) => {
    let wrong = 0;
    return { joining: { preview: (...args) => joining.preview(...args).catch((error: unknown) => {
      throw OrgError.is(error) && error.code === 'not-found'
        ? new OrgError({ code: 'not-found', message: 'No.', reason: wrong++ === 0 ? 'search-off' : 'unknown' }) : error;
    }) } };
  }),
  mutant('lets anybody guess', 'S09: who guesses door numbers is stopped, and told for how long', ({ joining }) => ({
    joining: { preview: (...args) => joining.preview(...args).catch(() => { throw refused('not-found'); }) },
  })),
];

const coming: readonly Mutant[] = [
  mutant('forgets what a joiner filled in', [
    'R44: who joins is a member, with what they were invited with',
    'R44: who comes by a public link waits, and the queue shows how they came and what they filled in',
  ], receives('joining', 'join', (ticket, _answers, options) => [ticket, {}, options])),
  mutant('lets anybody use a personal link', 'a personal link is of use to the invited person only',
    forgives('joining', 'join', ['not-recipient'], joined)),
  mutant('lets in by the door', 'S09: who comes by the door number always waits', answers('joining', 'join', (came, ticket) =>
    ('doorNumber' in ticket ? joined : came))),
  ...known.map(([code, who]) => mutant(`lets ${who} wait (${code})`,
    `R44: ${who} who comes by a link is told that they are known (${code})`, forgives('joining', 'join', [code], pending))),
  mutant('says "already invited" to whoever is known', known.map(([code, who]) =>
    `R44: ${who} who comes by a link is told that they are known (${code})`), ({ joining: own }) => ({
    joining: { join: (...args) => own.join(...args).catch(() => { throw refused('already-invited'); }) },
  })),
  mutant('lets people wait twice', 'R44: who asks twice waits once', forgives('joining', 'join', ['awaiting-approval'], pending)),
  mutant('takes any answers', [
    'R40: what is required and missing is refused, and named', 'an answer that was not asked for, or is none, is refused and named',
  ], forgives('joining', 'join', ['validation'], pending)),
  mutant('does not name what is missing', 'R40: what is required and missing is refused, and named', ({ joining }) => ({
    joining: { join: (...args) => joining.join(...args).catch((error: unknown) => {
      throw OrgError.is(error) && error.code === 'validation' ? refused('validation') : error;
    }) },
  })),
  mutant('takes markup out of answers', 'whatever text a joiner fills in, it is kept as it is, or refused',
    receives('joining', 'join', (ticket, { location, ...given }, options) =>
      [ticket, { ...given, location: typeof location === 'string' ? location.replace(/<[^>]*>/gu, '') : location }, options])),
  mutant('fails at a ticket it does not expect', 'garbage for a ticket or for answers is refused',
    stumbles('joining', 'preview', (ticket) => Object.keys(ticket))),
  mutant('lets in where there is no seat', [
    'R46a: where all seats are taken, who would be in at once is told so, and can come later',
  ], forgives('joining', 'join', ['seats-full'], joined)),
];

const open = ['link', 'qr', 'door-number'] as const;
const personal = ['email', 'phone', 'contact'] as const;
const onOff = [true, false] as const;

const admitting: readonly Mutant[] = [
  mutant('lets everybody in', [
    ...open.flatMap((via) => onOff.map((on) => admissionName(via, on))), ...personal.map((via) => admissionName(via, true)),
  ], answers('joining', 'join', () => joined)),
  mutant('lets everybody wait', personal.flatMap((via) => onOff.map((on) => admissionName(via, on))), answers('joining', 'join', () => pending)),
  mutant('does not tell beforehand who waits', [...open, ...personal].flatMap((via) =>
    onOff.map((on) => admissionName(via, on))), answers('joining', 'preview', (preview) => ({ ...preview, needsApproval: !preview.needsApproval }))),
];

const besides: readonly Mutant[] = [
  mutant('joins, and then looks whether it was aborted', 'nobody joins by a call that is aborted before it begins', ({ joining: own }) => ({
    joining: { join: async (ticket, given, options) => {
      const came = await own.join(ticket, given);
      options?.signal?.throwIfAborted();
      return came;
    } },
  })),
];

export const joining: readonly Mutant[] = [...looking, ...coming, ...admitting, ...besides];
