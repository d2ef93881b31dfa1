/** What every method of a client answers; but those of the joining side, which no session uses. */
import { departmentSchema } from '../domain/department.js';
import { memberSchema } from '../domain/member.js';
import { organizationSchema } from '../domain/organization.js';
import { positionSchema } from '../domain/position.js';
import { list, text } from '../domain/schema.js';
import * as admission from './admission-answers.js';
import { listOf, pageOf } from './answer-shapes.js';
import { orgSessionSchema } from './capabilities.js';
import { answer } from './guarded-calls.js';
import type { Answers } from './guarded-calls.js';
import type { OrgClient } from './org-client.js';

export const OF_CLIENT: Answers<Pick<OrgClient, 'listOrganizations' | 'open'>> = {
  listOrganizations: answer(listOf(organizationSchema), 0),
  open: answer(orgSessionSchema, 1),
};

export type PortName = 'members' | 'departments' | 'positions' | 'invitations' | 'publicJoin' | 'contacts' | 'joinRequests' | 'joinRules';
type Ports = Required<Pick<OrgClient, PortName>>;

export const OF_PORTS: { readonly [P in keyof Ports]: Answers<Ports[P]> } = {
  members: {
    list: answer(pageOf(memberSchema), 2),
    get: answer(memberSchema, 2),
    update: answer(memberSchema, 3),
    setRoles: answer(memberSchema, 3),
    restore: answer(memberSchema, 2),
    locations: answer(list(text), 1),
  },
  departments: { list: answer(listOf(departmentSchema), 1) },
  positions: { list: answer(listOf(positionSchema), 1), create: answer(positionSchema, 2) },
  invitations: {
    list: answer(admission.invitationPage, 2),
    create: answer(admission.manyInvitations, 2),
    resend: answer(admission.manyInvitations, 2),
    cancel: answer(admission.manyInvitations, 2),
  },
  publicJoin: {
    get: answer(admission.publicJoin, 1),
    createLink: answer(admission.joinLink, 2),
    revokeLink: answer(admission.publicJoin, 2),
    resetDoorNumber: answer(admission.publicJoin, 1),
  },
  contacts: { list: answer(admission.contactPage, 2) },
  joinRequests: {
    list: answer(admission.joinRequestPage, 2),
    get: answer(admission.joinRequest, 2),
    decide: answer(admission.manyJoinRequests, 3),
  },
  joinRules: { get: answer(admission.joinRules, 1), update: answer(admission.joinRules, 2) },
};
