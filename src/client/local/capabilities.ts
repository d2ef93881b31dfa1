import type { FieldDef } from '../../domain/field.js';
import type { Capabilities } from '../capabilities.js';
import { MEMBER_CONDITIONS, MEMBER_SORTS } from '../paging.js';
import { LARGEST_BATCH } from './admission/invitations-port.js';
import { canHash } from './admission/tickets.js';
import { editableOf, fieldsOf } from './member-patch.js';
import { LARGEST_PAGE } from './member-query.js';

export interface Circumstances {
  readonly defined: readonly FieldDef[];
  readonly paging: 'offset' | 'cursor';
  /** Whether there are people to pick from. */
  readonly contacts: boolean;
}

/** What the embedded client can do. */
export function capabilitiesOf({ defined, paging, contacts }: Circumstances): Capabilities {
  const fields = fieldsOf(defined);
  // Personal and public links need tokens that can be hashed.
  const links = canHash();
  return {
    members: {
      search: true, sort: MEMBER_SORTS, where: MEMBER_CONDITIONS, paging, total: 'exact', maxLimit: LARGEST_PAGE,
      editable: editableOf(fields),
    },
    departments: { shape: 'tree', perMember: 'many' },
    positions: { write: true },
    invitations: links && {
      channels: contacts ? ['email', 'phone', 'contact'] : ['email', 'phone'], search: true, resend: true, cancel: true,
      maxBatch: LARGEST_BATCH, prefill: ['name', ...editableOf(fields)],
    },
    publicJoin: { link: links, doorNumber: true, resetDoorNumber: true, maxLinkDays: null, maxUses: links },
    joinRequests: { search: true, reason: true },
    joinRules: { write: true, fields: editableOf(fields) },
    contacts,
    concurrency: 'strong',
    idempotency: true,
    realtime: 'push',
    fields,
  };
}
