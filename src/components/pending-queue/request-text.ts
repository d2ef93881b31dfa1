/** How a request reads: by what somebody came, what they filled in, what is odd about their name. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { FieldKey } from '../../domain/field.js';
import type { JoinRequest, JoinWay } from '../../domain/join-request.js';
import type { Member } from '../../domain/member.js';
import { nameFlags } from '../../domain/rules/name-flags.js';
import type { NameFlag } from '../../domain/rules/name-flags.js';
import type { Session } from '../../state/session.js';
import { fieldsOf } from '../member-editor/fields.js';
import type { Field } from '../member-editor/fields.js';
import { valueText } from '../member-editor/value-text.js';
import type { Lookups } from '../member-editor/value-text.js';
import { doorIcon, linkIcon, mailIcon, qrIcon, shieldIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import { phoneText } from '../ui/phone-text.js';
import type { QueueWords } from './words.js';

const WAYS: Readonly<Record<JoinWay, {
  readonly icon: () => TemplateResult;
  readonly text: (words: QueueWords) => string;
  readonly of: (words: QueueWords, name: string) => string;
}>> = {
  'link': { icon: linkIcon, text: (w) => w.byLink, of: (w, name) => w.byLinkOf(name) },
  'qr': { icon: qrIcon, text: (w) => w.byQr, of: (w, name) => w.byQrOf(name) },
  'door-number': { icon: doorIcon, text: (w) => w.byDoorNumber, of: (w, name) => w.byDoorNumberOf(name) },
  'invitation': { icon: mailIcon, text: (w) => w.byInvitation, of: (w, name) => w.byInvitationOf(name) },
};

export const wayIcon = ({ via }: JoinRequest): TemplateResult => WAYS[via].icon();

/** “Link of 周美琳” */
export const wayText = ({ via, invitedBy }: JoinRequest, words: QueueWords): string =>
  invitedBy ? WAYS[via].of(words, isolate(invitedBy.name)) : WAYS[via].text(words);

/** Their address or number, as people write it. */
export const contactText = ({ applicant: { email, phone } }: JoinRequest): string => email ?? (phone ? phoneText(phone) : '');

/** The organisation's fields that a joiner can have filled in, in the order of the form. */
export const answerFields = ({ words }: Pick<Lookups, 'words'>, session: Session, request: JoinRequest): Field[] =>
  fieldsOf(session, memberLike(request), words).filter(({ key }) => key !== 'roles');

/** What the fields are asked of somebody who is no member yet. */
const memberLike = ({ applicant }: JoinRequest): Member =>
  ({ id: applicant.id, name: applicant.name, status: 'active', departmentIds: [], roles: [] });

export interface Answer {
  readonly label: string;
  readonly text: string;
  /** What they filled in is none of the organisation's. */
  readonly isUnknown: boolean;
}

const isKnown = (key: FieldKey, value: unknown, { tree, positions }: Lookups): boolean => {
  if (value === undefined || value === null) return true;
  if (key === 'departmentIds') return !tree || !Array.isArray(value) || value.every((id) => tree.nodes.has(String(id)));
  return key !== 'positionId' || !positions || positions.some(({ id }) => id === value);
};

/** What they filled in, field by field; what they left empty is left out. */
export const answersOf = (request: JoinRequest, fields: readonly Field[], lookups: Lookups): Answer[] => fields.flatMap(({ key, label, kind, def }) => {
  const value = request.answers[key as FieldKey];
  const known = isKnown(key as FieldKey, value, lookups);
  const text = known ? valueText(kind, def, value, lookups) : [value].flat().map(String).join(', ');
  return text ? [{ label, text, isUnknown: !known }] : [];
});

export const FLAG_WORDS: Readonly<Record<NameFlag, { readonly text: (w: QueueWords) => string; readonly why: (w: QueueWords) => string }>> = {
  'mixed-alphabets': { text: (w) => w.flagMixed, why: (w) => w.flagMixedWhy },
  'reordered': { text: (w) => w.flagReordered, why: (w) => w.flagReorderedWhy },
  'hidden-characters': { text: (w) => w.flagHidden, why: (w) => w.flagHiddenWhy },
};

/** After a name that should be looked at twice. */
export const flagTag = ({ applicant: { name } }: JoinRequest, words: QueueWords): TemplateResult | typeof nothing => {
  const [flag] = nameFlags(name);
  if (!flag) return nothing;
  const { text, why } = FLAG_WORDS[flag];
  return html`<span class="tag warning flag" title=${why(words)}>${shieldIcon()}<span class="text">${text(words)}</span></span>`;
};
