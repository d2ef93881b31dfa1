/** Somebody who could not be invited: which case it is, and what is known of it (R19). */
import type { OrgErrorData } from '../../client/errors.js';
import type { Standing } from '../../domain/standing.js';

/** Whom an invitation was for. */
export interface Invitee {
  /** The form's own name for them. */
  readonly key: string;
  readonly name?: string | undefined;
  readonly avatarUrl?: string | undefined;
  /** Email, or E.164; missing: a contact. */
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

export interface Refusal {
  readonly who: Invitee;
  readonly error: OrgErrorData;
  /** Missing: it is not about how they stand. */
  readonly standing?: Standing | undefined;
}

export const inviteeName = ({ name, email, phone }: Invitee): string => name ?? email ?? phone ?? '';
