import type { PersonRef } from '../../../domain/person.js';
import { OrgError } from '../../errors.js';
import type { JoiningPort } from '../../joining.js';
import { freeze } from '../freeze.js';
import type { Office } from '../office.js';
import { invalid } from '../refusals.js';
import { Attempts } from './attempts.js';
import { Desk } from './desk.js';
import { mustHash } from './entry.js';
import { join } from './join.js';
import { isNoTicket, openTicket, previewOf } from './opening.js';
import type { Key } from './opening.js';
import { Overview } from './overview.js';
import { ADMISSION_KEYS } from './records.js';
import { hashOf } from './tickets.js';

/** @param visitor Who comes; missing: nobody is signed in. */
export function joiningPort(office: Office, visitor: PersonRef | undefined): JoiningPort {
  const attempts = new Attempts();

  const limited = async <T>(run: () => Promise<T>): Promise<T> => {
    attempts.mustBeFew(office.now().getTime());
    try {
      return await run();
    } catch (error) {
      if (isNoTicket(error)) attempts.addWrong(office.now().getTime());
      throw error;
    }
  };

  return {
    preview: (ticket, options) => office.call(options, async () => {
      const { organization, roster } = await office.theOnly();
      return limited(async () => {
        const key = await keyOf(ticket);
        await organization.refresh(ADMISSION_KEYS);
        const ledger = new Overview(roster, office.now());
        return freeze(structuredClone(previewOf(ledger, openTicket(ledger, key))));
      });
    }),

    join: (ticket, answers, options) => office.call(options, async () => {
      if (!visitor) throw new OrgError({ code: 'unauthenticated', message: 'Nobody is signed in to join.' });
      const { organization } = await office.theOnly();
      return limited(async () => {
        const [key, given] = [await keyOf(ticket), structuredClone(answers)];
        return organization.change({
          ...office.by(options), viewerId: visitor.id, content: ['joining.join', key, given], keys: ADMISSION_KEYS,
          run: (reading) => {
            const desk = new Desk(reading, null, office.now());
            return desk.kept(join(desk, key, structuredClone(visitor), given));
          },
        });
      });
    }, 'until it is done'),
  };
}

/** By what a ticket is looked up: never by the token itself. */
async function keyOf(ticket: unknown): Promise<Key> {
  const { token, doorNumber } = (ticket ?? {}) as Partial<Record<'token' | 'doorNumber', unknown>>;
  if (typeof token === 'string') {
    mustHash();
    return { hash: await hashOf(token.trim()) };
  }
  if (typeof doorNumber === 'string') return { doorNumber };
  throw invalid([{ field: 'ticket', code: 'invalid' }]);
}
