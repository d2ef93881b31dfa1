import type { Id } from '../../../domain/schema.js';
import type { WriteOptions } from '../../call.js';
import type { Office } from '../office.js';
import { unsupported } from '../refusals.js';
import { Desk } from './desk.js';
import { ADMISSION_KEYS } from './records.js';
import { canHash } from './tickets.js';

interface Entry<T> {
  /** What is done, for its idempotency key. */
  readonly content: readonly unknown[];
  readonly decide: (desk: Desk) => T;
}

/**
 * A write about who comes in: decided and kept in one transaction.
 * @param prepare What has to be waited for, before anything is read.
 */
export function enter<T>(
  office: Office, orgId: Id, options: WriteOptions | undefined, prepare: () => Entry<T> | Promise<Entry<T>>,
): Promise<T> {
  return office.call(options, async () => {
    const { organization } = await office.loaded(orgId);
    const { content, decide } = await prepare();
    return organization.change({
      ...office.by(options), content, keys: ADMISSION_KEYS,
      run: (reading) => {
        const desk = new Desk(reading, office.viewpoint.viewerId, office.now());
        return desk.kept(decide(desk));
      },
    });
  }, 'until it is done');
}

/** Links need tokens, and tokens a page that is served safely. */
export function mustHash(): void {
  if (!canHash()) throw unsupported('links on a page that is not served safely');
}
