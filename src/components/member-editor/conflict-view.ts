import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Side } from '../ui/edits.js';
import { versus } from '../ui/versus.js';
import type { VersusRow } from '../ui/versus.js';
import type { Field } from './fields.js';
import { fieldId, textOf } from './field-view.js';
import type { EditorView } from './field-view.js';
import type { EditKey } from './member-form.js';

export type { Side };

export interface ConflictView {
  readonly view: EditorView;
  readonly fields: readonly Field[];
  readonly chosen: ReadonlyMap<EditKey, Side>;
  readonly onChoose: (key: EditKey, side: Side) => void;
}

/** What both sides changed, side by side: before, theirs, mine; and below it what merged by itself. */
export const conflictView = ({ view, fields, chosen, onChoose }: ConflictView): TemplateResult => {
  const { form, editor } = view;
  const { conflicts, arrivals, dirty } = form;
  const rowOf = (key: EditKey, values: Readonly<Record<'before' | 'theirs' | 'mine', unknown>>, by?: Side): readonly VersusRow[] => {
    const field = fields.find((one) => one.key === key);
    if (!field) return [];
    const cell = (value: unknown): TemplateResult => {
      const text = textOf(field, value, view);
      return text ? html`<bdi>${text}</bdi>` : html`<span class="faint">${editor.empty}</span>`;
    };
    const { before, theirs, mine } = values;
    return [{ key: fieldId(key), label: field.label, before: cell(before), theirs: cell(theirs), mine: cell(mine), ...(by && { by }) }];
  };
  const at = form.base.updatedAt === undefined ? undefined : new Date(form.base.updatedAt);
  const keyOf = (id: string): EditKey | undefined => conflicts.find(({ key }) => fieldId(key) === id)?.key;
  return versus({
    words: { ...editor, theirs: at && !Number.isNaN(at.getTime()) ? editor.theirsAt(at) : editor.theirs },
    rows: [
      ...conflicts.flatMap((one) => rowOf(one.key, one)),
      ...arrivals.flatMap(({ key, before, now }) => rowOf(key, { before, theirs: now, mine: undefined }, 'theirs')),
      ...[...dirty].filter((key) => keyOf(fieldId(key)) === undefined)
        .flatMap((key) => rowOf(key, { before: form.before(key), theirs: undefined, mine: form.value(key) }, 'mine')),
    ],
    chosen: (id) => {
      const key = keyOf(id);
      return key && chosen.get(key);
    },
    onChoose: (id, side) => {
      const key = keyOf(id);
      if (key) onChoose(key, side);
    },
  });
};
