import type { WriteOptions } from '../client/call.js';
import type { JoinRules } from '../domain/join-rules.js';
import { port } from './port.js';
import type { Query } from './query.js';
import type { Session } from './session.js';

const KEY = ['joinRules'] as const;

/** Who needs approval, and what a joiner is asked for. */
export const joinRulesQuery = (session: Session): Query<JoinRules> => ({
  key: KEY,
  read: ({ signal }) => port(session, 'joinRules').get(session.orgId, { signal }),
});

/**
 * Changes the rules.
 * @throws OrgError `validation` with the field whose list is empty (R40); `conflict` when somebody else changed them.
 */
export const updateJoinRules = async (
  session: Session, patch: Partial<Omit<JoinRules, 'version'>>, options: WriteOptions,
): Promise<JoinRules> => {
  const rules = await port(session, 'joinRules').update(session.orgId, patch, options);
  session.queries.put(KEY, rules);
  session.invalidate('joinRules');
  return rules;
};
