import type { WriteOptions } from '../../client/org-client.js';
import type { Tab } from '../case.js';
import type { Need } from '../needs.js';
import * as needs from '../needs.js';
import { approve, shortLink } from './steps.js';

const link = shortLink();

/** Every call of the ports for inviting and joining that changes something. */
export const joiningWrites: readonly (readonly [name: string, needs: readonly Need[], call: (tab: Tab, options: WriteOptions) => unknown])[] = [
  [
    'invitations.create', [needs.invites('email')],
    ({ client, orgId }, options) => client.invitations?.create(orgId, [{ via: 'email', email: 'zoe@example.net' }], options),
  ],
  [
    'invitations.resend', [needs.resends],
    ({ client, orgId, id }, options) => client.invitations?.resend?.(orgId, [id('invited-wen')], options),
  ],
  [
    'invitations.cancel', [needs.cancels],
    ({ client, orgId, id }, options) => client.invitations?.cancel?.(orgId, [id('invited-wen')], options),
  ],
  ['publicJoin.createLink', [needs.links], ({ client, orgId }, options) => client.publicJoin?.createLink(orgId, link, options)],
  ['publicJoin.resetDoorNumber', [needs.resetsDoorNumber], ({ client, orgId }, options) => client.publicJoin?.resetDoorNumber?.(orgId, options)],
  [
    'joinRequests.decide', [needs.joinRequests],
    ({ client, orgId, id }, options) => client.joinRequests?.decide(orgId, [id('waiting-ulla')], approve, options),
  ],
  [
    'joinRules.update', [needs.writesRules],
    ({ client, orgId }, options) => client.joinRules?.update(orgId, { inviteVerification: false }, options),
  ],
  ['members.restore', [needs.restore], ({ client, orgId, id }, options) => client.members.restore?.(orgId, id('tomas'), options)],
];
