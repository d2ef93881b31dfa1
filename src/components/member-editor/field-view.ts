import type { memberEditor } from '../../locales/en/member-editor.js';
import type { pickers } from '../../locales/en/pickers.js';
import type { Combobox } from '../ui/combobox.js';
import type { DepartmentPicker } from '../ui/department-picker.js';
import type { EditKey, FieldProblem, MemberForm } from './member-form.js';
import type { Field } from './fields.js';
import type { Lookups } from './value-text.js';
import { valueText } from './value-text.js';

export type EditorWords = ReturnType<typeof memberEditor>;
export type PickerWords = ReturnType<typeof pickers>;

/** What every field of the form is drawn from. */
export interface EditorView extends Lookups {
  readonly form: MemberForm;
  readonly editor: EditorWords;
  readonly pickers: PickerWords;
  readonly locations: readonly string[];
  readonly combos: { readonly positionId: Combobox; readonly location: Combobox };
  readonly picker: DepartmentPicker;
  /** Whether new positions can be made here, by this viewer. */
  readonly createsPositions: boolean;
  /** A position is being made. */
  readonly isCreating: boolean;
  /** Several departments, one of them the main one; else one. */
  readonly manyDepartments: boolean;
  readonly set: (key: EditKey, value: unknown) => void;
  /** Text that is no value yet. */
  readonly type: (key: EditKey, text: string) => void;
  /** The field was left: what was typed becomes a value, or a problem. */
  readonly settle: (field: Field) => void;
  readonly choose: (key: EditKey, side: 'mine' | 'theirs') => void;
  readonly createPosition: (name: string, field: Field) => void;
  readonly say: (text: string) => void;
}

/** The `id` of a field's control; keys of a host's fields may hold anything. */
export const fieldId = (key: EditKey): string => `field-${encodeURIComponent(key).replace(/[^\w-]/g, '_')}`;

export const textOf = ({ kind, def }: Field, value: unknown, view: Lookups): string => valueText(kind, def, value, view);

const CODES: Readonly<Record<string, (words: EditorWords) => string>> = {
  'required': (w) => w.problemRequired,
  'too-long': (w) => w.problemTooLong,
  'unknown': (w) => w.problemUnknown,
  'duplicate': (w) => w.problemDuplicate,
  'read-only': (w) => w.problemReadOnly,
  'not-a-number': (w) => w.problemNumber,
  'not-a-date': (w) => w.problemDate,
  'forbidden': (w) => w.problemRole,
  'not-created': (w) => w.problemPositionFailed,
};

/** What is wrong with a field, in words: the backend's own where it gave some. */
export const problemText = ({ code, message, limit }: FieldProblem, key: EditKey, view: EditorView): string => {
  const { editor, form, words } = view;
  if (message) return message;
  if (limit !== undefined) return editor.problemTooLongBy(limit);
  if (code === 'last-account-admin') return words.failedLastAccountAdmin;
  if (code === 'unknown-choice') {
    const typed = form.typed(key)?.trim() ?? '';
    return view.createsPositions ? editor.problemPositionCreate(typed) : editor.problemPosition(typed);
  }
  return (CODES[code] ?? ((w) => w.problemInvalid))(editor);
};

/** What a screen reader hears after the field's name: what it was, what happened to it, what is wrong with it. */
export const describedBy = (key: EditKey, { form }: EditorView): string | undefined => {
  const id = fieldId(key);
  const ids = [
    ...(form.problems.has(key) ? [`${id}-problem`] : []),
    ...(conflictOf(key, form) ? [`${id}-theirs`] : form.isChanged(key) ? [`${id}-was`] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
};

export const conflictOf = (key: EditKey, form: MemberForm): MemberForm['conflicts'][number] | undefined =>
  form.conflicts.find((one) => one.key === key);
