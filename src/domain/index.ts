/** What an organisation is: its nouns, and the guide's rules about them. */
export type { CustomKey, Id, ISODate, Version } from './schema.js';
export type { Organization } from './organization.js';
export type { PersonRef } from './person.js';
export { BUILTIN_ROLES, isBuiltinRole } from './role.js';
export type { BuiltinRole, Role, RoleDef } from './role.js';
export type { FieldDef, FieldKey } from './field.js';
export type { Member, MemberAction, MemberPatch, MemberStatus } from './member.js';
export type { Department } from './department.js';
export type { Position } from './position.js';
export type { Permission, Viewer } from './viewer.js';
export type { Standing } from './standing.js';
export type { Contact } from './contact.js';
export type { Delivery, Invitation, InvitationChannel, InvitationStatus, InviteInput, Placement } from './invitation.js';
export type { JoinAnswers, JoinRequest, JoinRequestStatus, JoinWay } from './join-request.js';
export type { Ask, JoinField, JoinRules } from './join-rules.js';
export type { JoinChoice, JoinOutcome, JoinPreview, JoinTicket } from './join-ticket.js';
export type { JoinLink, PublicJoin } from './public-join.js';
export { admissionFor, WAYS_IN } from './rules/admission.js';
export type { Arrival, WayIn } from './rules/admission.js';
export {
  DOOR_NUMBER_ALPHABET, DOOR_NUMBER_LENGTH, isDoorNumber, newDoorNumber, normalizedDoorNumber,
} from './rules/door-number.js';
export { emailKey, phoneKey } from './rules/identity.js';
export { invitability } from './rules/invitability.js';
export type { Invitability, WayOut } from './rules/invitability.js';
export { nameFlags } from './rules/name-flags.js';
export type { NameFlag } from './rules/name-flags.js';
