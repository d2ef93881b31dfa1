/** Each noun's schema, with one that has everything and what it must have. */
import { orgSessionSchema } from '../../src/client/capabilities.js';
import { contactSchema } from '../../src/domain/contact.js';
import { departmentSchema } from '../../src/domain/department.js';
import { fieldDefSchema } from '../../src/domain/field.js';
import { invitationSchema } from '../../src/domain/invitation.js';
import { joinRequestSchema } from '../../src/domain/join-request.js';
import { joinFieldSchema, joinRulesSchema } from '../../src/domain/join-rules.js';
import { joinPreviewSchema } from '../../src/domain/join-ticket.js';
import { memberPatchSchema, memberSchema } from '../../src/domain/member.js';
import { organizationSchema } from '../../src/domain/organization.js';
import { personRefSchema } from '../../src/domain/person.js';
import { positionSchema } from '../../src/domain/position.js';
import { joinLinkSchema, publicJoinSchema } from '../../src/domain/public-join.js';
import { roleDefSchema } from '../../src/domain/role.js';
import type { Schema } from '../../src/domain/schema.js';
import { viewerSchema } from '../../src/domain/viewer.js';

export interface Noun {
  readonly schema: Schema<unknown>;
  readonly full: Readonly<Record<string, unknown>>;
  /** What is left when everything that may be missing is. */
  readonly minimal: readonly string[];
}

export const organization = {
  id: 'o', name: 'Northwind', logoUrl: '/logo.svg', plan: 'free', memberCount: 3, createdAt: '2026-03-12T09:30:00Z',
  version: '1',
};
export const person = { id: 'u', name: 'Ada', avatarUrl: '/ada.webp', email: 'ada@example.org', phone: '+442071838750' };
export const viewer = {
  user: person, memberId: 'm', roles: ['admin', 'auditor'], permissions: ['members.read'], emailVerified: true,
};
const field = {
  key: 'x:size', label: 'Size', type: 'select', options: [{ value: 's', label: 'Small' }], maxLength: 4,
  ownedBy: 'organization',
};
const role = { id: 'auditor', label: 'Auditor', assignable: true, privilegedInviter: false };
export const capabilities = {
  members: {
    search: true, sort: ['name', 'joinedAt'], where: ['status', 'departmentId'], paging: 'offset', total: 'exact',
    maxLimit: 500,
    editable: ['departmentIds', 'x:size'],
  },
  departments: { shape: 'tree', perMember: 'many' }, positions: { write: true },
  invitations: {
    channels: ['email', 'phone', 'contact', 'import'], search: true, resend: true, cancel: true, maxBatch: 50,
    prefill: ['departmentIds', 'x:size'],
  },
  publicJoin: { link: true, doorNumber: true, resetDoorNumber: false, maxLinkDays: null, maxUses: true },
  joinRequests: { search: true, reason: true }, joinRules: { write: true, fields: ['workNumber'] }, contacts: true,
  concurrency: 'strong', idempotency: true, realtime: 'push', fields: [field],
};
const joinLink = {
  id: 'l', via: 'qr', url: 'https://example.org/join#token=t', createdBy: person, createdAt: '2026-03-12T09:30:00Z',
  expiresAt: '2026-03-19T09:30:00Z', uses: 3, usesLeft: 7, version: '1',
};
const joinField = { key: 'x:size', ask: 'required' };

export const nouns: Readonly<Record<string, Noun>> = {
  member: {
    schema: memberSchema,
    full: {
      id: 'm', userId: 'u', status: 'active', name: 'Ada', email: 'ada@example.org', phone: '+442071838750',
      avatarUrl: '/ada.webp',
      departmentIds: ['d'], positionId: 'p', workNumber: 'W-1', location: 'London', roles: ['member'],
      custom: { 'x:size': 's' },
      joinedAt: '2026-03-12T09:30:00Z', terminatedAt: '2026-03-13T09:30:00Z', updatedAt: '2026-03-14T09:30:00Z',
      version: '1', actions: ['edit', 'setRoles'],
    },
    minimal: ['id', 'status', 'name', 'departmentIds', 'roles'],
  },
  'member\'s patch': {
    schema: memberPatchSchema,
    full: { departmentIds: ['d'], positionId: 'p', workNumber: 'W-1', location: 'London', custom: { 'x:size': 's' } },
    minimal: [],
  },
  organization: { schema: organizationSchema, full: organization, minimal: ['id', 'name'] },
  person: { schema: personRefSchema, full: person, minimal: ['id', 'name'] },
  department: {
    schema: departmentSchema,
    full: {
      id: 'd', name: 'Storage', parentId: 'e', order: 1.5, memberCount: 0, headIds: ['m'], disabled: false, version: '1',
    },
    minimal: ['id', 'name', 'parentId'],
  },
  position: {
    schema: positionSchema,
    full: { id: 'p', name: 'Engineer', order: -1, version: '1' },
    minimal: ['id', 'name'],
  },
  field: { schema: fieldDefSchema, full: field, minimal: ['key', 'type', 'ownedBy'] },
  role: { schema: roleDefSchema, full: role, minimal: ['id', 'assignable'] },
  viewer: { schema: viewerSchema, full: viewer, minimal: ['user', 'memberId', 'roles', 'permissions'] },
  contact: { schema: contactSchema, full: { id: 'c', person, standing: 'rejected' }, minimal: ['id', 'person', 'standing'] },
  invitation: {
    schema: invitationSchema,
    full: {
      id: 'i', via: 'email', status: 'inactivated', name: 'Ada', email: 'ada@example.org', phone: '+442071838750',
      inviter: person, needsApproval: true, createdAt: '2026-03-12T09:30:00Z', lastSentAt: '2026-03-12T09:31:00Z',
      sentCount: 2, retryAt: '2026-03-12T09:32:00Z', expiresAt: '2026-03-19T09:30:00Z',
      delivery: { channel: 'sms', state: 'failed', at: '2026-03-12T09:31:00Z', detail: 'No such number' },
      departmentIds: ['d'], positionId: 'p', workNumber: 'W-1', location: 'London', custom: { 'x:size': 's' },
      roles: ['member'], version: '1',
    },
    minimal: ['id', 'via', 'status', 'needsApproval', 'createdAt', 'departmentIds'],
  },
  'join request': {
    schema: joinRequestSchema,
    full: {
      id: 'r', status: 'rejected', via: 'door-number', applicant: person,
      answers: { location: 'London', departmentIds: ['d'], 'x:size': 's' }, invitedBy: person,
      createdAt: '2026-03-12T09:30:00Z', decidedAt: '2026-03-13T09:30:00Z', decidedBy: person, reason: 'No', version: '1',
    },
    minimal: ['id', 'status', 'via', 'applicant', 'answers', 'createdAt'],
  },
  'join field': { schema: joinFieldSchema, full: joinField, minimal: ['key', 'ask'] },
  'set of join rules': {
    schema: joinRulesSchema,
    full: { inviteVerification: false, searchToJoin: true, fields: [joinField], version: '1' },
    minimal: ['inviteVerification', 'searchToJoin', 'fields'],
  },
  'public link': { schema: joinLinkSchema, full: joinLink, minimal: ['id', 'via', 'url', 'createdAt', 'expiresAt'] },
  'way to join in public': {
    schema: publicJoinSchema, full: { doorNumber: 'K7M2QX', links: [joinLink], version: '1' }, minimal: ['links'],
  },
  'preview of joining': {
    schema: joinPreviewSchema,
    full: {
      organization: { id: 'o', name: 'Northwind', logoUrl: '/logo.svg' }, via: 'invitation', inviter: person,
      ask: [joinField], fields: [field], departments: [{ id: 'd', name: 'Storage', parentId: 'e' }, { id: 'e', name: 'Top', parentId: null }],
      positions: [{ id: 'p', name: 'Engineer' }], needsApproval: true, expiresAt: '2026-03-19T09:30:00Z',
    },
    minimal: ['organization', 'via', 'ask', 'fields', 'needsApproval'],
  },
  session: {
    schema: orgSessionSchema,
    full: { organization, viewer, capabilities, roles: [role] },
    minimal: ['organization', 'viewer', 'capabilities', 'roles'],
  },
};
