/** Who is invited, who waits, and whom the viewer knows. Keys here; `fixture(name)` turns them into ids. */
import type { Invitation } from '../domain/invitation.js';
import type { JoinRequest } from '../domain/join-request.js';
import type { JoinRules } from '../domain/join-rules.js';

/** Somebody with an account, who may not be in the organisation. */
export interface PersonRow {
  readonly key: string;
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Those outside the organisation, or on their way in. */
export const outsiders: readonly PersonRow[] = [
  // Known to nobody there, each to be had in another way.
  { key: 'nadia', name: 'Nadia Rahman', email: 'nadia@example.net', phone: '+8801712345678' },
  { key: 'otto', name: 'Otto Brandt', email: 'otto@example.net', phone: null },
  { key: 'priya', name: 'Priya Nair', email: 'priya@example.net', phone: '+919812345678' },
  { key: 'remy', name: 'Rémy Laurent', email: 'remy@example.net', phone: '+33612345678' },
  // Invited.
  { key: 'wen', name: 'Wen Li', email: 'wen@example.net', phone: null },
  { key: 'sanna', name: 'Sanna Virtanen', email: 'sanna@example.net', phone: null },
  // Waiting. The last one's name is hostile, and looks like a member's.
  { key: 'ulla', name: 'Ulla Holm', email: 'ulla@example.net', phone: null },
  { key: 'yara', name: 'Yara Haddad', email: 'yara@example.net', phone: '+96170123456' },
  { key: 'xiaoming', name: '王小明', email: null, phone: '+8613701234567' },
  { key: 'ian', name: 'Ian Moss', email: 'ian@example.net', phone: null },
  { key: 'mallory', name: '<img src=x onerror=alert(1)>\u202eоkwnokO \u0430dA', email: 'mallory@example.net', phone: null },
  // Rejected.
  { key: 'vito', name: 'Vito Greco', email: 'vito@example.net', phone: '+390698765432' },
  { key: 'selma', name: 'Selma Aydin', email: 'selma@example.net', phone: null },
  { key: 'pieter', name: 'Pieter de Wit', email: 'pieter@example.net', phone: null },
];

/** Members and others; each standing is among them. */
export const contacts: readonly string[] = [
  'nadia', 'otto', 'priya', 'remy', 'wen', 'ulla', 'vito', 'hana', 'tomas',
];

export interface InvitationRow extends Omit<Invitation, 'id' | 'inviter' | 'needsApproval' | 'createdAt' | 'departmentIds'> {
  readonly key: string;
  readonly inviter: string;
  readonly departmentIds?: readonly string[];
  /** When it was made, and sent. */
  readonly at: string;
}

const FAR = '2099-01-01T00:00:00Z';

export const invitations: readonly InvitationRow[] = [
  {
    key: 'invited-wen', via: 'email', status: 'inactivated', name: 'Wen Li', email: 'wen@example.net', inviter: 'ada',
    departmentIds: ['apps', 'research'], positionId: 'designer', at: '2024-02-12T09:00:00Z', expiresAt: FAR,
    delivery: { channel: 'email', state: 'sent', at: '2024-02-12T09:00:05Z' },
  },
  // By a plain member: whoever comes by it waits.
  {
    key: 'invited-phone', via: 'phone', status: 'inactivated', phone: '+4915112345678', inviter: 'hana',
    at: '2024-02-05T09:00:00Z', expiresAt: FAR,
  },
  {
    key: 'invited-sanna', via: 'contact', status: 'inactivated', name: 'Sanna Virtanen', email: 'sanna@example.net',
    inviter: 'bruno', at: '2024-02-09T09:00:00Z', expiresAt: null,
  },
  {
    key: 'invited-failed', via: 'email', status: 'inactivated', name: 'Bo Unreachable', email: 'bo@nowhere.example.net',
    inviter: 'chidi', at: '2024-02-07T09:00:00Z', expiresAt: FAR,
    delivery: { channel: 'email', state: 'failed', at: '2024-02-07T09:00:09Z', detail: 'Mailbox unavailable' },
  },
  {
    key: 'invited-late', via: 'email', status: 'expired', name: 'Lara Late', email: 'lara@example.net', inviter: 'ada',
    at: '2021-02-01T09:00:00Z', expiresAt: '2021-02-08T09:00:00Z',
  },
  {
    key: 'invited-cancelled', via: 'email', status: 'cancelled', name: 'Cas Cancelled', email: 'cas@example.net',
    inviter: 'ada', at: '2024-01-15T09:00:00Z', expiresAt: FAR,
  },
  {
    key: 'invited-accepted', via: 'email', status: 'accepted', name: 'Kim Park', email: 'kim.early@example.org',
    inviter: 'ada', at: '2020-01-07T09:00:00Z', expiresAt: '2020-01-14T09:00:00Z',
  },
  // Equal in when they were sent.
  ...['a', 'b', 'c', 'd'].map((last): InvitationRow => ({
    key: `invited-tie-${last}`, via: 'email', status: 'inactivated', name: 'Tia Equal', email: `tia.${last}@example.net`,
    inviter: 'bruno', at: '2024-02-01T09:00:00Z', expiresAt: FAR,
  })),
];

export interface RequestRow extends Omit<JoinRequest, 'id' | 'applicant' | 'invitedBy' | 'decidedBy'> {
  readonly key: string;
  /** A member's key, or an outsider's. */
  readonly applicant: string;
  readonly invitedBy?: string;
  readonly decidedBy?: string;
}

export const requests: readonly RequestRow[] = [
  {
    key: 'waiting-ulla', status: 'pending', via: 'link', applicant: 'ulla', invitedBy: 'chidi',
    answers: { location: 'Malmö', workNumber: 'U-1' }, createdAt: '2024-03-04T09:00:00Z',
  },
  {
    key: 'waiting-yara', status: 'pending', via: 'qr', applicant: 'yara', answers: {}, createdAt: '2024-03-01T09:00:00Z',
  },
  {
    key: 'waiting-xiaoming', status: 'pending', via: 'door-number', applicant: 'xiaoming', answers: { location: '上海' },
    createdAt: '2024-03-06T09:00:00Z',
  },
  {
    key: 'waiting-ian', status: 'pending', via: 'invitation', applicant: 'ian', invitedBy: 'hana', answers: {},
    createdAt: '2024-03-02T09:00:00Z',
  },
  {
    key: 'waiting-mallory', status: 'pending', via: 'link', applicant: 'mallory', invitedBy: 'ada',
    answers: { location: '"><script>alert(1)</script>' }, createdAt: '2024-03-02T09:00:00Z',
  },
  {
    key: 'rejected-vito', status: 'rejected', via: 'link', applicant: 'vito', answers: {}, decidedBy: 'bruno',
    reason: 'Not one of ours & never was', createdAt: '2024-01-10T09:00:00Z', decidedAt: '2024-01-11T09:00:00Z',
  },
  {
    key: 'rejected-selma', status: 'rejected', via: 'door-number', applicant: 'selma', answers: { location: 'İzmir' },
    decidedBy: 'ada', createdAt: '2024-01-08T09:00:00Z', decidedAt: '2024-01-12T09:00:00Z',
  },
  {
    key: 'rejected-pieter', status: 'rejected', via: 'qr', applicant: 'pieter', answers: {}, decidedBy: 'chidi',
    reason: 'Came twice', createdAt: '2024-01-09T09:00:00Z', decidedAt: '2024-01-09T10:00:00Z',
  },
  {
    key: 'approved-hana', status: 'approved', via: 'link', applicant: 'hana', answers: {}, decidedBy: 'ada',
    createdAt: '2019-08-04T09:00:00Z', decidedAt: '2019-08-05T09:00:00Z',
  },
];

export const joinRules: JoinRules = {
  inviteVerification: true, searchToJoin: true, fields: [{ key: 'location', ask: 'optional' }],
};

/** How many more people the plan has room for. */
export const ROOM = 6;
