/** Which fields a member's form shows, in which order, and which of them can be changed by whom (R2, R3, R5). */
import type { FieldDef, FieldKey } from '../../domain/field.js';
import type { Member } from '../../domain/member.js';
import { isAccountField } from '../../domain/rules/editing.js';
import { highestRole, isAccountAdmin } from '../../domain/rules/roles.js';
import type { CustomKey } from '../../domain/schema.js';
import type { Session } from '../../state/session.js';
import type { CommonWords } from '../ui/words-controller.js';
import type { EditKey } from './member-form.js';

export type FieldKind = 'departments' | 'position' | 'location' | 'text' | 'number' | 'date' | 'select' | 'multiselect' | 'role';

/** Why a field cannot be changed; `whole`: nothing of this member can, which is said once above. */
export type Lock = 'whole' | 'system' | 'role-permission' | 'account-admin';

export interface Field {
  readonly key: EditKey;
  readonly label: string;
  readonly kind: FieldKind;
  readonly def: FieldDef | undefined;
  readonly lock: Lock | undefined;
}

/** A field of the person's own account: shown, never edited (R2). */
export interface AccountField {
  readonly key: FieldKey;
  readonly label: string;
  readonly def: FieldDef | undefined;
}

/** Why nothing of a member can be changed. */
export type WholeLock = 'system' | 'permission' | 'action';

export const wholeLock = (session: Session, member: Member): WholeLock | undefined => {
  if (!session.client.members.update || session.ready.capabilities.members.editable.length === 0) return 'system';
  if (!session.can('members.update')) return 'permission';
  return member.actions && !member.actions.includes('edit') ? 'action' : undefined;
};

const GUIDE_LABELS: Readonly<Record<Exclude<FieldKey, CustomKey>, (words: CommonWords) => string>> = {
  name: (w) => w.fieldName,
  email: (w) => w.fieldEmail,
  phone: (w) => w.fieldPhone,
  departmentIds: (w) => w.fieldDepartments,
  positionId: (w) => w.fieldPosition,
  workNumber: (w) => w.fieldWorkNumber,
  location: (w) => w.fieldLocation,
};

const isCustom = (key: FieldKey): key is CustomKey => key.startsWith('x:');

const labelOf = (key: FieldKey, def: FieldDef | undefined, words: CommonWords): string =>
  isCustom(key) ? def?.label ?? key.slice(2) : GUIDE_LABELS[key](words);

/** A host's field by its type; phones and emails of the organisation are text. */
const kindOf = (key: FieldKey, def: FieldDef | undefined): FieldKind => {
  if (key === 'departmentIds') return 'departments';
  if (key === 'positionId') return 'position';
  const type = def?.type ?? 'text';
  if (type === 'select' || type === 'multiselect') return def?.options ? type : 'text';
  if (type === 'number' || type === 'date') return type;
  return key === 'location' ? 'location' : 'text';
};

const roleLock = (session: Session, member: Member): Lock | undefined => {
  const { viewer, roles } = session.ready;
  if (!session.client.members.setRoles) return 'system';
  if (isAccountAdmin(member.roles) && !isAccountAdmin(viewer.roles)) return 'account-admin';
  const may = session.can('members.setRoles') && (member.actions?.includes('setRoles') ?? true) && roles.some((role) => role.assignable);
  return may ? undefined : 'role-permission';
};

/** The organisation's fields. */
export const fieldsOf = (session: Session, member: Member, words: CommonWords): Field[] => {
  const { capabilities } = session.ready;
  const { fields: defs, members: { editable } } = capabilities;
  const isLocked = wholeLock(session, member) !== undefined;
  const shown: readonly FieldKey[] = [
    ...(capabilities.departments ? ['departmentIds' as const] : []),
    ...(capabilities.positions ? ['positionId' as const] : []),
    'workNumber', 'location',
    ...defs.map(({ key }) => key).filter((key) => isCustom(key) && !isAccountField(key, defs)),
  ];
  const fields = shown.map((key): Field => {
    const def = defs.find((one) => one.key === key);
    return {
      key: key as EditKey, label: labelOf(key, def, words), kind: kindOf(key, def), def,
      lock: isLocked ? 'whole' : isAccountField(key, defs) || !editable.includes(key) ? 'system' : undefined,
    };
  });
  return [...fields, { key: 'roles', label: words.fieldRole, kind: 'role', def: undefined, lock: roleLock(session, member) }];
};

/** The person's own fields: the guide's three, and what a host counts among them. */
export const accountFieldsOf = (session: Session, words: CommonWords): AccountField[] => {
  const { fields: defs } = session.ready.capabilities;
  const own = defs.map(({ key }) => key).filter((key) => isCustom(key) && isAccountField(key, defs));
  return (['name', 'phone', 'email', ...own] satisfies FieldKey[]).map((key) => {
    const def = defs.find((one) => one.key === key);
    return { key, label: labelOf(key, def, words), def };
  });
};

/** The role a person goes by, of several the highest. */
export const shownRole = (roles: unknown): string =>
  Array.isArray(roles) ? highestRole(roles as Member['roles']) ?? '' : '';

/** The roles once the one that is shown is another; the others a person holds stay. */
export const withShownRole = (roles: Member['roles'], role: string): Member['roles'] =>
  [...new Set([role, ...roles.filter((one) => one !== shownRole(roles))])];
