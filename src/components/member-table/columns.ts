import type { OrgSession } from '../../client/capabilities.js';
import type { MemberSort } from '../../client/paging.js';
import type { Department } from '../../domain/department.js';
import type { Member } from '../../domain/member.js';
import type { Position } from '../../domain/position.js';
import { highestRole } from '../../domain/rules/roles.js';
import type { Id } from '../../domain/schema.js';
import type { Format } from '../../locales/format.js';
import { phoneText } from '../ui/phone-text.js';
import { roleName } from '../ui/role-name.js';
import type { CommonWords } from '../ui/words-controller.js';

/** A host's own column: text only. */
export interface MemberColumn {
  /** Not one of the table's own ids. */
  readonly id: string;
  readonly label: string;
  /** What stands in the cell; throwing leaves it empty. */
  readonly value: (member: Member) => string;
  /** In px; 140 unless said. */
  readonly width?: number;
  /** Makes the header sort, where the backend can. */
  readonly sortBy?: MemberSort;
  readonly align?: 'start' | 'end';
}

/** A column as the table draws it. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  readonly sortBy: MemberSort | undefined;
  /** Class names beside `cell`. */
  readonly classes: string;
  /** `ltr`: phones and addresses. `auto`: whatever script it is in. Missing: numbers and dates, as the page. */
  readonly dir: 'ltr' | 'auto' | undefined;
  readonly text: (member: Member) => string;
  /** How many more there are than `text` names. */
  readonly plus?: (member: Member) => number;
}

/** What of a session decides which columns there are. */
export interface ColumnsOf extends Pick<OrgSession, 'roles'> {
  readonly capabilities: {
    readonly departments: object | boolean;
    readonly positions: object | boolean;
    readonly members: Pick<OrgSession['capabilities']['members'], 'sort'>;
  };
}

/** What the columns show by id. */
export interface Lookups {
  readonly departments: ReadonlyMap<Id, Department> | undefined;
  readonly positions: ReadonlyMap<Id, Position> | undefined;
}

/** Days as they are written. People join on the same ones, and writing them is slow, so each is kept. */
const dateTexts = (format: Format): ((iso: string | undefined) => string) => {
  const kept = new Map<string, string>();
  return (iso = '') => {
    let text = kept.get(iso);
    if (text === undefined) {
      const date = new Date(iso);
      text = Number.isNaN(date.getTime()) ? '' : format.date(date);
      kept.set(iso, text);
    }
    return text;
  };
};

/** The columns that the table brings, in their first order; what this backend does not have is not among them. */
export const ownColumns = (ready: ColumnsOf, words: CommonWords, format: Format, lookups: Lookups): Column[] => {
  const { departments, positions, members: { sort } } = ready.capabilities;
  const sorting = (by: MemberSort): MemberSort | undefined => (sort.includes(by) ? by : undefined);
  const column = (
    id: string, label: string, width: number, text: Column['text'], dir?: Column['dir'], rest?: Partial<Column>,
  ): Column => ({ id, label, width, text, dir, sortBy: undefined, classes: `c-${id}`, ...rest });

  const departmentText = ({ departmentIds: [main] }: Member): string =>
    main === undefined || !lookups.departments ? '' : lookups.departments.get(main)?.name ?? words.unknownDepartment;
  const positionText = ({ positionId }: Member): string =>
    !positionId || !lookups.positions ? '' : lookups.positions.get(positionId)?.name ?? words.unknownPosition;
  const roleText = ({ roles }: Member): string => {
    const role = highestRole(roles);
    return role === null ? '' : roleName(role, ready, words);
  };

  const dateText = dateTexts(format);
  return [
    ...(departments ? [column('departments', words.fieldDepartments, 152, departmentText, 'auto', {
      plus: ({ departmentIds }) => departmentIds.length - 1,
    })] : []),
    ...(positions ? [column('position', words.fieldPosition, 152, positionText, 'auto')] : []),
    column('role', words.fieldRole, 120, roleText, 'auto', { plus: ({ roles }) => roles.length - 1 }),
    column('phone', words.fieldPhone, 152, ({ phone }) => (phone ? phoneText(phone) : ''), 'ltr'),
    column('email', words.fieldEmail, 222, ({ email }) => email ?? '', 'ltr'),
    column('work-number', words.fieldWorkNumber, 112, ({ workNumber }) => workNumber ?? '', 'ltr', { sortBy: sorting('workNumber') }),
    column('location', words.fieldLocation, 104, ({ location }) => location ?? '', 'auto'),
    column('joined', words.fieldJoined, 130, ({ joinedAt }) => dateText(joinedAt), undefined, { sortBy: sorting('joinedAt') }),
  ];
};

/** Whether the role is worth no attention. */
export const isPlain = ({ roles }: Member): boolean => roles.length === 1 && roles[0] === 'member';

/** The ids that a host's columns cannot have. */
const OWN = ['name', 'departments', 'position', 'role', 'phone', 'email', 'work-number', 'location', 'joined'];

const isColumn = (value: unknown): value is MemberColumn => {
  const column = value as Partial<MemberColumn> | null | undefined;
  return typeof column === 'object' && typeof column?.id === 'string' && typeof column.label === 'string'
    && typeof column.value === 'function';
};

/** The columns of a host. What is none, or is called like another one, is left out with a word to the developer. */
export const cleanColumns = (given: unknown): readonly MemberColumn[] => {
  if (given === undefined || given === null) return [];
  const seen = new Set(OWN);
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  const columns = all.filter(isColumn).filter(({ id }) => !seen.has(id) && seen.add(id));
  if (columns.length < all.length)
    console.warn('rosterkit: member-table needs columns like { id, label, value(member) }, each id once.', given);
  return columns;
};

/** A host's column as the table draws it: what goes wrong in it stays in its cells. */
export const hostColumn = ({ id, label, value, width, sortBy, align }: MemberColumn, { capabilities }: ColumnsOf): Column => {
  let told = false;
  const text = (member: Member): string => {
    try {
      const shown: unknown = value(member);
      return typeof shown === 'string' || typeof shown === 'number' ? String(shown) : '';
    } catch (error) {
      if (!told) console.warn(`rosterkit: the column ${id} of member-table failed.`, error);
      told = true;
      return '';
    }
  };
  return {
    id, label, text, dir: 'auto', classes: align === 'end' ? 'end' : '',
    width: typeof width === 'number' && width > 0 ? width : 140,
    sortBy: sortBy && capabilities.members.sort.includes(sortBy) ? sortBy : undefined,
  };
};
