/** The ways in which the embedded client says no. */
import { OrgError } from '../errors.js';
import type { EntityKind, FieldError } from '../errors.js';
import type { Id } from '../../domain/schema.js';

export const notFound = (kind: EntityKind, id: Id): OrgError =>
  new OrgError({ code: 'not-found', message: `There is no ${kind} ${JSON.stringify(id)}.` });

export const forbidden = (what: string): OrgError =>
  new OrgError({ code: 'forbidden', message: `This viewer may not ${what}.` });

export const unsupported = (what: string): OrgError =>
  new OrgError({ code: 'unsupported', message: `The embedded client has no ${what}.` });

export const invalid = (fields: readonly FieldError[]): OrgError => new OrgError({
  code: 'validation', fields, message: `Refused: ${fields.map(({ field, code }) => `${field} (${code})`).join(', ')}.`,
});

export const conflict = <T extends object>(current: T): OrgError => new OrgError({
  code: 'conflict', current, message: `${'id' in current ? String(current.id) : 'This'} was changed meanwhile.`,
});

export const gone = (reason: 'expired' | 'cancelled' | 'revoked' | 'used' | 'used-up'): OrgError =>
  new OrgError({ code: 'gone', reason, message: `This opens nothing any more: ${reason}.` });

export const seatsFull = (seats: number): OrgError =>
  new OrgError({ code: 'seats-full', message: `All ${String(seats)} seats are taken.` });

export const rateLimited = (retryAfterMs: number): OrgError => new OrgError({
  code: 'rate-limited', retryAfterMs, message: `Too soon: again in ${String(retryAfterMs)} ms.`,
});

export const closed = (): OrgError => new OrgError({ code: 'gone', message: 'This client is closed.' });
