import type { OrgChange, SubscribeOptions } from '../../../src/client/changes.js';
import type { Changes, Ports } from '../delegate.js';
import { inEachTab, mutant } from './mutant.js';
import type { Mutant } from './mutant.js';

type Tell = (change: OrgChange) => void;

/** Hears the changes before the subscriber does. */
const between = (pass: (change: OrgChange, tell: Tell) => void) => ({ subscribe }: Ports): Changes =>
  ({ subscribe: (orgId, onChange, options) => subscribe(orgId, (change) => { pass(change, onChange); }, options) });

export const subscribing: readonly Mutant[] = [
  mutant('tells nothing of its own changes', [
    'a change of one\'s own is told', 'every change is told, unless all is to be read again',
  ], ({ members, subscribe }) => {
    const own = new Set<string>();
    return {
      members: { update: async (orgId, id, ...rest) => {
        own.add(id);
        return members.update(orgId, id, ...rest);
      } },
      subscribe: (orgId, onChange, options) => subscribe(orgId, (change) => {
        if (!('id' in change) || !own.has(change.id)) onChange(change);
      }, options),
    };
  }),
  mutant('tells only its own changes', [
    'a change in another tab is told', 'a new position is told, in every tab',
  ], inEachTab((tab, ports) => (
    tab % 2 === 0 ? {} : between(() => undefined)(ports)))),
  mutant('tells nothing of roles', 'a change of roles is told', ({ members, subscribe }) => {
    let quiet = false;
    return {
      members: { setRoles: (...args) => {
        quiet = true;
        return members.setRoles(...args);
      } },
      subscribe: (orgId, onChange, options) => subscribe(orgId, (change) => { if (!quiet) onChange(change); }, options),
    };
  }),
  mutant('tells nothing of positions', 'a new position is told, in every tab',
    between((change, tell) => { if (!('kind' in change) || change.kind !== 'position') tell(change); })),
  mutant('reads from before the change it has told', 'whoever is told of a change reads it', ({ members }) => {
    let first: ReturnType<typeof members.get> | undefined;
    return { members: {
      get: (...args) => (first ??= members.get(...args)),
      update: async (orgId, id, ...rest) => {
        first ??= members.get(orgId, id);
        await first;
        return members.update(orgId, id, ...rest);
      },
    } };
  }),
  mutant('tells changes in the wrong order', 'changes of one person are told in their order', ({ subscribe }) => ({
    subscribe: (orgId, onChange, options) => {
      const held: OrgChange[] = [];
      return subscribe(orgId, (change) => {
        held.unshift(change);
        if (held.length >= 6) for (const one of held.splice(0)) onChange(one);
      }, options);
    },
  })),
  mutant('tells only the first change', 'every change is told, unless all is to be read again', ({ subscribe }) => ({
    subscribe: (orgId, onChange, options) => {
      let told = false;
      return subscribe(orgId, (change) => {
        if (!told) onChange(change);
        told = true;
      }, options);
    },
  })),
  mutant('goes on telling',
    ['who has stopped listening is told nothing', 'stopping twice is stopping once',
      'who stops listening while being told is told nothing more'],
    ({ subscribe }) => ({ subscribe: (orgId, onChange, options) => {
      subscribe(orgId, onChange, options);
      return () => undefined;
    } })),
  mutant('does not hear that a subscription is aborted', [
    'an aborted subscription is told nothing',
  ], ({ subscribe }) => ({
    subscribe: (orgId, onChange, { signal: _signal, ...options }: SubscribeOptions = {}) =>
      subscribe(orgId, onChange, options),
  })),
  mutant('tells everybody everything', 'a change in another organisation is not told', everywhere()),
  mutant('throws at an organisation that is not there', [
    'subscribing to what is not there throws nothing',
  ], ({ subscribe }) => ({
    subscribe: (orgId, ...rest) => {
      if (orgId === 'no-such-organisation') throw new TypeError('No such organisation');
      return subscribe(orgId, ...rest);
    },
  })),
];

/** All clients on the page share one line, whatever organisation they are on. */
function everywhere(): Mutant['breaks'] {
  const all = new Set<(change: OrgChange) => void>();
  return ({ members, subscribe }) => ({
    subscribe: (orgId, onChange, options) => {
      all.add(onChange);
      return subscribe(orgId, onChange, options);
    },
    members: { update: async (orgId, id, ...rest) => {
      const answer = await members.update(orgId, id, ...rest);
      for (const tell of all) tell({ type: 'upsert', kind: 'member', id });
      return answer;
    } },
  });
}
