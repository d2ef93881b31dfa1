import type { Id } from '../domain/schema.js';
import type { FieldKey } from '../domain/field.js';

/** Every way a call can fail, as the widgets tell them apart. */
export const ORG_ERROR_CODES = [
  'unauthenticated', 'forbidden', 'not-found', 'validation', 'conflict', 'gone', 'rate-limited', 'unsupported',
  'already-member', 'already-invited', 'awaiting-approval', 'previously-rejected', 'previously-terminated', 'not-recipient',
  'last-account-admin', 'seats-full', 'delivery-failed', 'in-use', 'limit-reached', 'too-large', 'idempotency-mismatch',
  'network', 'timeout', 'server', 'protocol',
] as const;
export type OrgErrorCode = (typeof ORG_ERROR_CODES)[number];

export const ENTITY_KINDS = [
  'organization', 'member', 'department', 'position', 'invitation', 'joinRequest', 'joinRules', 'publicJoin',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What is wrong with one field of what was sent. */
export interface FieldError {
  readonly field: FieldKey | (string & {});
  /** `required`, `too-long`, `unknown`, `invalid`, `read-only`, `duplicate` or a backend's own. */
  readonly code: string;
  /** In the reader's language, where the backend speaks it. */
  readonly message?: string;
}

/** An {@link OrgError} as plain data. */
export interface OrgErrorData {
  readonly code: OrgErrorCode;
  /** For developers, in English; the widgets word the code themselves. */
  readonly message: string;
  /** In the reader's language, shown as it is. */
  readonly detail?: string;
  readonly status?: number;
  /** Which case of the code it is, where there are several; the method says which. */
  readonly reason?: string;
  readonly fields?: readonly FieldError[];
  readonly retryAfterMs?: number;
  /** The entity at which the way out is. */
  readonly related?: { readonly kind: EntityKind; readonly id: Id };
  /** On `conflict`: the entity as it is now. */
  readonly current?: unknown;
  /** Names the call in the backend's log. */
  readonly requestId?: string;
}

const BRAND = Symbol.for('rosterkit.error');

/** The one error that clients throw. Aborted calls stay `AbortError`. */
export class OrgError extends Error implements OrgErrorData {
  readonly code: OrgErrorCode;
  declare readonly detail?: string;
  declare readonly status?: number;
  declare readonly reason?: string;
  declare readonly fields?: readonly FieldError[];
  declare readonly retryAfterMs?: number;
  declare readonly related?: NonNullable<OrgErrorData['related']>;
  declare readonly current?: unknown;
  declare readonly requestId?: string;

  constructor(data: OrgErrorData, options?: ErrorOptions) {
    super(data.message, options);
    this.name = 'OrgError';
    this.code = data.code;
    const { code: _code, message: _message, ...rest } = data;
    Object.assign(this, rest);
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** Also true for an error of a second copy of this package on the page. */
  static is(error: unknown): error is OrgError {
    return typeof error === 'object' && error !== null && BRAND in error;
  }
}

/** Whether a call ended because its `signal` was aborted. */
export const isAbort = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';

/** Whatever was thrown, as the one error of the contract. */
export const asOrgError = (thrown: unknown): OrgError =>
  OrgError.is(thrown) ? thrown : new OrgError({ code: 'server', message: String(thrown) }, { cause: thrown });
