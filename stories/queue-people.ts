/** Those who wait, were rejected or invited, in the stories: the sample organisation's own where it has some would age. */
import type { Invitation } from '../src/domain/invitation.js';
import type { JoinRequest } from '../src/domain/join-request.js';
import type { LocalSeed } from '../src/client/seed.js';

const HOUR = 3_600_000;
const ago = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

const MEILIN = { id: 'user-meilin', name: '周美琳' };
const TOMAS = { id: 'user-tomas', name: 'Tomás Herrera' };
const LAYLA = { id: 'user-layla', name: 'ليلى المنصوري' };

const request = (id: string, name: string, rest: Omit<JoinRequest, 'id' | 'applicant' | 'status' | 'answers'> & Partial<JoinRequest> & {
  readonly email?: string; readonly phone?: string;
}): JoinRequest => {
  const { email, phone, ...others } = rest;
  return { id, status: 'pending', answers: {}, ...others, applicant: { id: `person-${id}`, name, email: email ?? null, phone: phone ?? null } };
};

export const requests = (): JoinRequest[] => [
  request('jiayi', '吴佳怡', {
    via: 'link', invitedBy: MEILIN, createdAt: ago(98), email: 'wu.jiayi@mail.example',
    answers: { departmentIds: ['department-5'], positionId: 'user researcher', location: 'Shanghai' },
  }),
  request('mohammed', 'Mohammed Al-Rashid', { via: 'door-number', createdAt: ago(76), phone: '+971505550121', answers: { location: 'Dubai' } }),
  request('ana', 'Ana Carolina dos Santos Figueiredo', {
    via: 'qr', invitedBy: MEILIN, createdAt: ago(51), email: 'ana.figueiredo@mail.example', answers: { departmentIds: ['department-3'], positionId: 'position-2' },
  }),
  request('zixuan', '赵子轩', { via: 'invitation', invitedBy: { id: 'user-muyang', name: '李沐阳' }, createdAt: ago(26), phone: '+8613524801197' }),
  request('lookalike', 'Freyа Lindqvіst', { via: 'link', invitedBy: TOMAS, createdAt: ago(9), email: 'freya.lindqvist@rnail.example', answers: { workNumber: 'NL-0007' } }),
  request('helene', 'Hélène Beauregard', { via: 'invitation', invitedBy: TOMAS, createdAt: ago(2), email: 'h.beauregard@mail.example' }),
  request('kirill', 'Kirill Antonov', {
    status: 'rejected', via: 'link', createdAt: ago(60), decidedAt: ago(20), decidedBy: TOMAS, reason: 'Not known to us', email: 'kirill@mail.example',
  }),
  request('xiaotong', '林晓彤', { status: 'rejected', via: 'door-number', createdAt: ago(280), decidedAt: ago(250), decidedBy: MEILIN, phone: '+8613700001111' }),
  request('bartholomew', 'Bartholomew Featherstonehaugh-Cholmondeley', {
    status: 'rejected', via: 'qr', createdAt: ago(1300), decidedAt: ago(1200), decidedBy: LAYLA, reason: 'Asked twice, please use your work address',
    email: 'bartholomew.featherstonehaugh-cholmondeley@mail.example',
  }),
];

const invitation = (id: string, rest: Partial<Invitation> & Pick<Invitation, 'via'>, sent: number): Invitation => ({
  id, status: 'inactivated', departmentIds: [], needsApproval: false, inviter: MEILIN, createdAt: ago(sent), lastSentAt: ago(sent), sentCount: 1,
  expiresAt: new Date(Date.now() + (168 - sent) * HOUR).toISOString(), ...rest,
});

export const invitations = (): Invitation[] => [
  invitation('hana', { via: 'email', name: 'Hana Satō', email: 'hana.sato@kobo.example', delivery: { channel: 'email', state: 'sent' }, departmentIds: ['department-5'], positionId: 'position-2' }, 0.006),
  invitation('zhangwei', { via: 'import', name: '张伟', phone: '+8613900000000', delivery: { channel: 'sms', state: 'failed', detail: 'The number does not exist.' } }, 3),
  invitation('mateus', { via: 'email', name: 'Mateus Albuquerque', email: 'mateus.albuquerque@mail.example', inviter: TOMAS, sentCount: 3, delivery: { channel: 'email', state: 'sent' } }, 52),
  invitation('unnamed', { via: 'phone', phone: '+447700900123', inviter: TOMAS, needsApproval: true, delivery: { channel: 'sms', state: 'queued' } }, 70),
  invitation('yusuf', { via: 'email', name: 'يوسف الخطيب', email: 'y.alkhatib@north.example', inviter: LAYLA, status: 'expired', delivery: { channel: 'email', state: 'sent' } }, 340),
  invitation('contact', { via: 'contact', name: 'Maximiliane von Hohenstein-Wertheim zu Löwenberg', email: 'maximiliane@mail.example', status: 'expired', expiresAt: ago(200) }, 400),
];

/** Puts them into an organisation. */
export const withPeople = (sample: LocalSeed): LocalSeed => ({ ...sample, joinRequests: requests(), invitations: invitations() });
