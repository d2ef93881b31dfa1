/** Position and location: fields to type in, with a list to choose from. */
import type { TemplateResult } from 'lit';
import type { Position } from '../../domain/position.js';
import type { Field } from './fields.js';
import { describedBy } from './field-view.js';
import type { EditorView } from './field-view.js';
import { positionName } from './value-text.js';

const names = new Intl.Collator(undefined, { numeric: true });

const byOrder = (a: Position, b: Position): number => {
  const [first, second] = [a.order ?? Infinity, b.order ?? Infinity];
  return first === second ? names.compare(a.name, b.name) : first < second ? -1 : 1;
};

export const positionControl = (field: Field, view: EditorView): TemplateResult => {
  const { form, editor, positions = [] } = view;
  const value = form.value('positionId');
  const id = typeof value === 'string' ? value : undefined;
  return view.combos.positionId.render({
    label: field.label, words: view.pickers, placeholder: editor.choosePosition,
    options: positions.toSorted(byOrder).map(({ id: key, name }) => ({ key, text: name })),
    chosen: form.typed('positionId') === undefined ? id : undefined,
    text: form.typed('positionId') ?? (id === undefined ? '' : positionName(id, view)),
    creates: view.createsPositions, busy: view.isCreating,
    invalid: form.problems.has('positionId'), describedBy: describedBy('positionId', view),
    onText: (text) => {
      view.type('positionId', text);
    },
    onLeave: () => {
      view.settle(field);
    },
    onChoose: ({ key }) => {
      view.set('positionId', key);
    },
    onCreate: (name) => {
      view.createPosition(name, field);
    },
  });
};

export const locationControl = (field: Field, view: EditorView): TemplateResult => {
  const { form, editor, locations } = view;
  const value = form.value('location');
  const text = typeof value === 'string' ? value : '';
  return view.combos.location.render({
    label: field.label, words: view.pickers, placeholder: editor.chooseLocation,
    options: locations.map((one) => ({ key: one, text: one })), chosen: text.trim() || undefined, text,
    invalid: form.problems.has('location'), describedBy: describedBy('location', view), free: true,
    onText: (typed) => {
      view.set('location', typed);
    },
    onChoose: ({ text: chosen }) => {
      view.set('location', chosen);
    },
  });
};
