/** The ports by which people come in: the joining side, the queue of those who wait, and the rules. */
import type { JoinAnswers, JoinRequest, JoinRequestStatus } from '../domain/join-request.js';
import type { JoinRules } from '../domain/join-rules.js';
import type { JoinOutcome, JoinPreview, JoinTicket } from '../domain/join-ticket.js';
import type { MemberPatch } from '../domain/member.js';
import type { Id } from '../domain/schema.js';
import type { BulkResult } from './bulk.js';
import type { CallOptions, WriteOptions } from './call.js';
import type { Page, PageQuery } from './paging.js';

export interface JoinRequestQuery extends PageQuery {
  /** Name, email or phone. */
  readonly q?: string | undefined;
  /** Missing: `pending`. */
  readonly status?: JoinRequestStatus | undefined;
  /** By when they asked. Missing: the oldest first. */
  readonly dir?: 'asc' | 'desc' | undefined;
}

/** What an administrator decides, and sets on the way (R45). */
export type JoinDecision =
  | { readonly decision: 'approve'; readonly assign?: MemberPatch | undefined }
  | { readonly decision: 'reject'; readonly reason?: string | undefined };

export interface JoinRequestsPort {
  list(orgId: Id, query: JoinRequestQuery, options?: CallOptions): Promise<Page<JoinRequest>>;
  get(orgId: Id, id: Id, options?: CallOptions): Promise<JoinRequest>;
  /**
   * Decides on each; one answer for each, in the order given. Who is approved is a member with what they filled in, over
   * which `assign` stands (R45); an invitation of theirs that is still open counts as accepted. Approving also takes
   * rejected ones (R46). Decided on already: `conflict` with the request as `current` (R47). No seat left: `seats-full`,
   * for those who do not fit (R46a). Unknown: `not-found`. An `assign` that is wrong, as in `members.update`, is wrong
   * for all: the call rejects with `validation`, and nothing is decided.
   */
  decide(orgId: Id, ids: readonly Id[], decision: JoinDecision, options?: WriteOptions): Promise<BulkResult<JoinRequest>>;
}

export interface JoinRulesPort {
  get(orgId: Id, options?: CallOptions): Promise<JoinRules>;
  /**
   * Changes the given rules, leaves the others. A required list that is empty (no departments, no positions):
   * `validation` with the field (R40); so is a field that nobody has defined. One that is not declared: `unsupported`.
   */
  update(orgId: Id, patch: Partial<Omit<JoinRules, 'version'>>, options?: WriteOptions): Promise<JoinRules>;
}

/**
 * The joining side (R44): whoever opens a link or enters a door number, as the person the host says they are. A ticket
 * that opens nothing: `gone` with `reason` `expired`, `cancelled`, `used` (a personal link), `revoked`, `used-up` (a
 * public one); `not-found` for any other, and likewise for a door number whose search is switched off. Too many wrong
 * ones: `rate-limited` with `retryAfterMs`. Of a door number, upper and lower case are the same, and spaces and hyphens
 * count for nothing.
 */
export interface JoiningPort {
  /** What the ticket opens. Never uses it up. */
  preview(ticket: JoinTicket, options?: CallOptions): Promise<JoinPreview>;
  /**
   * Joins, or asks to; `admissionFor` says which (R43). Known already: `already-member`, `awaiting-approval`,
   * `previously-rejected`, `previously-terminated`. Not the invited person: `not-recipient`. What is required and
   * missing, what was not asked, and what is none: `validation` with the field. In at once, but no seat left:
   * `seats-full`, and the ticket stays as it was. Nobody signed in: `unauthenticated`.
   */
  join(ticket: JoinTicket, answers: JoinAnswers, options?: WriteOptions): Promise<JoinOutcome>;
}
