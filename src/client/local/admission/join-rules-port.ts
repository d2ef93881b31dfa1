import type { JoinRules } from '../../../domain/join-rules.js';
import type { JoinRulesPort } from '../../joining.js';
import { freeze } from '../freeze.js';
import type { Office } from '../office.js';
import { enter } from './entry.js';
import { updateRules } from './join-rules.js';
import { Overview } from './overview.js';

export function joinRulesPort(office: Office): JoinRulesPort {
  return {
    // Whoever invites wants to know whether the invited will wait.
    get: (orgId, options) => office.call(options, async (): Promise<JoinRules> => {
      const { roster } = await office.loaded(orgId, 'members.read');
      return freeze({ ...new Overview(roster, office.now()).rules });
    }),

    update: (orgId, patch, options) => enter(office, orgId, options, () => {
      const given = structuredClone(patch);
      return { content: ['joinRules.update', given], decide: (desk) => updateRules(desk, given, options?.ifVersion) };
    }),
  };
}
