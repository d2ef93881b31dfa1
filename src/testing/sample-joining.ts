/**
 * Those around the sample organisation: who is invited, who waits, who was rejected, and whom one knows. Like everybody in
 * it they do not exist: addresses end in `.example`, numbers are kept for stories. Only their dates are near the present.
 */
import type { LocalSeed } from '../client/seed.js';
import type { Invitation } from '../domain/invitation.js';
import type { JoinAnswers, JoinRequest, JoinWay } from '../domain/join-request.js';
import type { JoinRules } from '../domain/join-rules.js';
import type { Member } from '../domain/member.js';
import type { PersonRef } from '../domain/person.js';
import { sampleId } from './sample-people.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** People with names of their own, by where they stand in the sample. */
const [MEILIN, AMELIA, LAYLA, TOMAS, PRIYA, SIYUAN, INGRID] = [0, 1, 2, 3, 7, 8, 16];

/** Days since they were invited, name, address or number, inviter, department, position, and how often it was sent. */
const INVITED: readonly (readonly [
  days: number, name: string, to: string, inviter: number, department: number | null, position: number | null, sent: number,
])[] = [
  [0.2, 'Beatriz Carvalho', 'beatriz.carvalho@mail.example', INGRID, 15, 8, 1],
  [0.9, '林若曦', '+8615400001001', SIYUAN, 23, 20, 1],
  [1.4, 'Owen Hartley', 'owen.hartley@mail.example', AMELIA, null, null, 1],
  [2.1, 'يوسف النعيمي', '+971505557301', LAYLA, 18, 15, 1],
  [2.6, 'Hedda Nygård', 'hedda.nygaard@post.example', TOMAS, 1, 2, 2],
  [3.3, 'Marguerite de La Rochefoucauld-Montmorency', 'marguerite@mail.example', MEILIN, 15, 11, 1],
  [4.0, 'Arjun Malhotra', 'arjun.malhotra@mail.example', PRIYA, null, null, 1],
  // Its mailbox is full.
  [4.8, 'Piotr Wiśniewski', 'piotr.wisniewski@full.example', INGRID, 33, null, 1],
  [6.1, '', 'new.starter@mail.example', INGRID, 34, null, 3],
  // Expired.
  [9.5, 'Chiara Esposito', 'chiara.esposito@post.example', MEILIN, 16, 13, 1],
  [16, '高子涵', '+8615400001002', SIYUAN, 26, 19, 2],
  [41, 'Nkechi Obiora', 'nkechi.obiora@mail.example', INGRID, 31, 23, 1],
];

const FAILED = 7;

interface Asking {
  readonly days: number;
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  readonly via: JoinWay;
  readonly by?: number;
  readonly answers?: JoinAnswers;
  /** Missing: they wait. */
  readonly rejected?: { readonly by: number; readonly days: number; readonly reason?: string };
}

const ASKING: readonly Asking[] = [
  {
    days: 0.1, name: 'Sofia Marchetti', email: 'sofia.marchetti@mail.example', via: 'link', by: MEILIN,
    answers: { departmentIds: [sampleId('department', 15)], positionId: sampleId('position', 8), location: 'Paris' },
  },
  {
    days: 0.6, name: '赵一鸣', phone: '+8615400001003', via: 'qr', by: SIYUAN,
    answers: { departmentIds: [sampleId('department', 23)], location: 'Shanghai' },
  },
  { days: 1.7, name: 'Rashid Al Balushi', email: 'rashid@post.example', phone: '+971525557302', via: 'door-number', answers: { location: 'Dubai' } },
  {
    days: 2.9, name: 'Ella Whitcombe', email: 'ella.whitcombe@mail.example', phone: '+447700900721', via: 'invitation', by: AMELIA,
    answers: { departmentIds: [sampleId('department', 16)], positionId: sampleId('position', 13) },
  },
  // Looks like Ingrid Sørensen, the account admin: the first letter and another are Cyrillic.
  { days: 3.2, name: '\u0406ngrid S\u00f8r\u0435nsen', email: 'ingrid.sorensen@look-alike.example', via: 'link', by: MEILIN, answers: { location: 'London' } },
  {
    days: 12, name: 'Gregor Falk', email: 'gregor.falk@mail.example', via: 'door-number',
    rejected: { by: INGRID, days: 11, reason: 'Nobody here knows him. Asked twice, no answer.' },
  },
  {
    days: 20, name: '陈思远', email: 'siyuan@post.example', via: 'link', by: SIYUAN, answers: { location: 'Shanghai' },
    rejected: { by: TOMAS, days: 19.5, reason: 'Has an account already, under his work address.' },
  },
  { days: 34, name: 'Imogen Ashdown', email: 'imogen@mail.example', via: 'qr', by: MEILIN, rejected: { by: LAYLA, days: 33 } },
  {
    days: 52, name: 'Bartholomew Quill', email: 'b.quill@mail.example', phone: '+447700900722', via: 'invitation', by: PRIYA,
    rejected: { by: INGRID, days: 50, reason: 'The offer was withdrawn.' },
  },
];

/** People one knows who have nothing to do with it yet. */
const KNOWN_OUTSIDE = `
Alma Bergström, Anselm Ritter, 白露, Bruna Teixeira, Caspian Doyle, Delphine Aubert, 邓佳宁, Eirlys Pugh, Farid Hamdan,
Gaia Lombardi, 何梓萱, Hugo Santamaría, Ines Kovač, جميلة الخطيب, Jonas Überacker, Keziah Mbeki, Leif Aronsen, 刘天佑,
Mirela Popescu, Nils Hallgren, Orla Fitzgerald, Paloma Ibáñez, 秦朗, Rosalind Thackeray, سلمى العبدالله, Tobias Engström,
Valentina Rossi-Bianchi, Wanjiru Kamau, 徐静怡, Zofia Lewandowska
`.split(',').map((name) => name.trim());

export const SAMPLE_JOIN_RULES: JoinRules = {
  inviteVerification: true, searchToJoin: true,
  fields: [
    { key: 'departmentIds', ask: 'required' }, { key: 'positionId', ask: 'optional' }, { key: 'location', ask: 'optional' },
    { key: 'workNumber', ask: 'off' },
  ],
};

const isPhone = (to: string): boolean => to.startsWith('+');

export type AroundSample = Required<Pick<LocalSeed, 'invitations' | 'joinRequests' | 'joinRules' | 'doorNumber' | 'contacts'>>;

/** @param now In ms; dates go back from here. */
export function aroundSample(members: readonly Member[], now: number): AroundSample {
  const ago = (days: number): string => new Date(now - days * DAY).toISOString();
  const person = (at: number): PersonRef => {
    const { id, name } = members[at] as Member;
    return { id, name };
  };

  const invitations = INVITED.map(([days, name, to, inviter, department, position, sent], at): Invitation => {
    const lastSent = days - (sent - 1) * Math.min(1, days / 4);
    const [channel, state] = [isPhone(to) ? 'sms' as const : 'email' as const, at === FAILED ? 'failed' as const : 'sent' as const];
    return {
      id: `invitation-${String(at + 1)}`, via: isPhone(to) ? 'phone' : 'email', status: 'inactivated', ...(name && { name }),
      ...(isPhone(to) ? { phone: to } : { email: to }), inviter: person(inviter),
      // Worked out anew by whoever takes this in; so it is with plain inviters.
      needsApproval: ![LAYLA, INGRID].includes(inviter),
      departmentIds: department === null ? [] : [sampleId('department', department)],
      ...(position !== null && { positionId: sampleId('position', position) }),
      createdAt: ago(days), lastSentAt: ago(lastSent), sentCount: sent, expiresAt: ago(lastSent - 7),
      delivery: { channel, state, at: ago(lastSent), ...(state === 'failed' && { detail: 'The mailbox is full' }) },
    };
  });

  const joinRequests = ASKING.map(({ days, name, email, phone, via, by, answers = {}, rejected }, at): JoinRequest => ({
    id: `request-${String(at + 1)}`, status: rejected ? 'rejected' : 'pending', via, answers,
    applicant: { id: `applicant-${String(at + 1)}`, name, email: email ?? null, phone: phone ?? null },
    ...(by !== undefined && { invitedBy: person(by) }), createdAt: ago(days),
    ...(rejected && { decidedAt: ago(rejected.days), decidedBy: person(rejected.by), ...(rejected.reason && { reason: rejected.reason }) }),
  }));

  return { invitations, joinRequests, joinRules: SAMPLE_JOIN_RULES, doorNumber: 'NRT472', contacts: contactsAmong(members, joinRequests) };
}

/** One of each standing, and many who have none. */
function contactsAmong(members: readonly Member[], requests: readonly JoinRequest[]): PersonRef[] {
  const reference = ({ id, name, email, phone }: Member): PersonRef => ({ id, name, email: email ?? null, phone: phone ?? null });
  const insiders = [
    ...[AMELIA, PRIYA, 11, 13].map((at) => members[at]), members.find(({ status }) => status === 'terminated'),
  ].flatMap((member) => (member ? [reference(member)] : []));
  const invited = [0, 4].flatMap((at) => {
    const [, name, email] = INVITED[at] ?? [];
    return name && email ? [{ id: `contact-invited-${String(at + 1)}`, name, email, phone: null }] : [];
  });
  const asking = requests.filter((_, at) => [0, 3, 5, 7].includes(at)).map(({ applicant }) => applicant);
  const others = KNOWN_OUTSIDE.map((name, at): PersonRef => ({
    id: `contact-${String(at + 1)}`, name, ...(at % 5 === 3
      ? { email: null, phone: `+4477009008${String(at).padStart(2, '0')}` }
      : { email: `contact${String(at + 1)}@people.example`, phone: null }),
  }));
  return [...insiders, ...invited, ...asking, ...others];
}
