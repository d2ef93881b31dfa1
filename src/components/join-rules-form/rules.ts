/** Which rules the form shows, what each is called, and which of them nobody could follow. */
import type { Capabilities } from '../../client/capabilities.js';
import type { Department } from '../../domain/department.js';
import type { FieldDef, FieldKey } from '../../domain/field.js';
import type { Position } from '../../domain/position.js';
import type { WayIn } from '../../domain/rules/admission.js';
import type { joinRulesForm } from '../../locales/en/join-rules-form.js';
import type { Session } from '../../state/session.js';
import type { CommonWords } from '../ui/words-controller.js';
import type { RuleKey, Switch } from './rules-draft.js';

export type RulesWords = ReturnType<typeof joinRulesForm>;

/** Why the rules cannot be changed here. */
export type Lock = 'system' | 'permission';

export const lockOf = (session: Session): Lock | undefined => {
  const { joinRules } = session.ready.capabilities;
  if (!joinRules || !joinRules.write) return 'system';
  return session.can('joinRules.write') ? undefined : 'permission';
};

/** A rule that can only mean something where the backend has what it is about. */
export const switchesOf = ({ invitations, publicJoin }: Capabilities): readonly Switch[] => [
  ...(invitations ? ['inviteVerification' as const] : []),
  ...(publicJoin && publicJoin.doorNumber ? ['searchToJoin' as const] : []),
];

/** The ways in that this backend has. */
export const waysInOf = ({ invitations, publicJoin }: Capabilities): readonly WayIn[] => {
  const channels = invitations ? invitations.channels : [];
  return [
    ...channels.filter((one) => one !== 'import'),
    ...(channels.some((one) => one === 'email' || one === 'phone') ? ['single' as const] : []),
    ...channels.filter((one) => one === 'import'),
    ...(publicJoin && publicJoin.link ? ['link' as const, 'qr' as const] : []),
    ...(publicJoin && publicJoin.doorNumber ? ['door-number' as const] : []),
  ];
};

const GUIDE_ORDER: readonly FieldKey[] = ['departmentIds', 'positionId', 'location', 'workNumber'];

/** What a joiner may be asked for: the guide's fields first, then the host's own. */
export const fieldsOf = ({ joinRules }: Capabilities): readonly FieldKey[] => {
  const fields = joinRules ? joinRules.fields : [];
  return [...GUIDE_ORDER.filter((key) => fields.includes(key)), ...fields.filter((key) => !GUIDE_ORDER.includes(key))];
};

export const isOwn = (key: RuleKey): boolean => key.startsWith('x:');

/** A rule's name. */
export const labelOf = (key: RuleKey, defs: readonly FieldDef[], words: RulesWords, common: CommonWords): string => {
  switch (key) {
    case 'inviteVerification': return words.verification;
    case 'searchToJoin': return words.search;
    case 'departmentIds': return words.department;
    case 'positionId': return common.fieldPosition;
    case 'location': return words.location;
    case 'workNumber': return common.fieldWorkNumber;
    case 'name': return common.fieldName;
    case 'email': return common.fieldEmail;
    case 'phone': return common.fieldPhone;
    default: return defs.find((def) => def.key === key)?.label ?? key.slice(2);
  }
};

/** What fields choose from, as far as it is known. */
export interface Lists {
  readonly departments: readonly Department[] | undefined;
  readonly positions: readonly Position[] | undefined;
  readonly defs: readonly FieldDef[];
}

/** Whether there is nothing to fill a field in with (R40). */
export const isEmptyList = (key: FieldKey, { departments, positions, defs }: Lists): boolean => {
  if (key === 'departmentIds') return departments?.every(({ disabled }) => disabled) ?? false;
  if (key === 'positionId') return positions?.length === 0;
  const def = defs.find((one) => one.key === key);
  return (def?.type === 'select' || def?.type === 'multiselect') && (def.options?.length ?? 0) === 0;
};
