import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { DepartmentTree } from '../../domain/rules/department-tree.js';
import type { Id } from '../../domain/schema.js';
import { closeIcon, plusIcon, selectIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import type { Field } from './fields.js';
import { describedBy, fieldId } from './field-view.js';
import type { EditorView } from './field-view.js';
import { departmentName, departmentPath } from './value-text.js';

const idsIn = (value: unknown): readonly Id[] => (Array.isArray(value) ? value as readonly Id[] : []);

/** Two departments of one name are told apart by what they lie under. */
const isAmbiguous = (id: Id, tree: DepartmentTree | undefined): boolean => {
  const name = tree?.nodes.get(id)?.department.name;
  return [...tree?.nodes.values() ?? []].some(({ department }) => department.id !== id && department.name === name);
};

/** Puts the focus where a person goes on after the line they were in is gone. */
const focusSoon = (event: Event, selector: string): void => {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  void (root.host as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete.then(() => {
    root.querySelector<HTMLElement>(selector)?.focus();
  });
};

const lineOf = (department: Id, at: number, field: Field, view: EditorView): TemplateResult => {
  const { form, editor, pickers, tree, manyDepartments, say } = view;
  const ids = idsIn(form.value('departmentIds'));
  const name = departmentName(department, view);
  const node = tree?.nodes.get(department);
  const above = node?.parent && isAmbiguous(department, tree) ? node.parent.department.name : undefined;
  const makeMain = (event: Event): void => {
    view.set('departmentIds', [department, ...ids.filter((one) => one !== department)]);
    say(editor.isMainNow(isolate(name)));
    focusSoon(event, '.depts .main');
  };
  const remove = (event: Event): void => {
    view.set('departmentIds', ids.filter((one) => one !== department));
    say(editor.removedDepartment(isolate(name)));
    focusSoon(event, `#${fieldId(field.key)}`);
  };
  return html`<li><bdi class="path clip" dir="auto" title=${departmentPath(department, view)}>${name}</bdi>
    ${above ? html`<span class="above clip faint"><bdi>${above}</bdi></span>` : nothing}
    ${node?.department.disabled ? html`<span class="tag">${pickers.disabled}</span>` : nothing}
    ${!manyDepartments || ids.length < 2 && at === 0 ? nothing
      : at === 0 ? html`<span class="tag accent main" tabindex="-1">${pickers.main}</span>`
        : html`<button class="button ghost little" type="button" aria-label=${editor.makeMainOf(isolate(name))} @click=${makeMain}>${editor.makeMain}</button>`}
    <button class="button ghost square little" type="button" aria-label=${editor.removeDepartment(isolate(name))} @click=${remove}>${closeIcon()}</button></li>`;
};

/** A member's departments, the main one first, with a picker for more; or the one they are in, with a picker for another. */
export const departmentsControl = (field: Field, view: EditorView): TemplateResult => {
  const { form, editor, tree, manyDepartments: many, picker } = view;
  const ids = idsIn(form.value('departmentIds'));
  const id = fieldId(field.key);
  const invalid = form.problems.has('departmentIds');
  const open = (event: Event): void => {
    void picker.toggle((event.currentTarget as Element).closest('.depts') ?? event.currentTarget as Element);
  };
  const add = many ? editor.addDepartment : ids.length > 0 ? editor.changeDepartment : editor.chooseDepartment;
  return html`<div role="group" aria-labelledby="${id}-label" aria-describedby=${describedBy('departmentIds', view) ?? nothing}>
    <ul class="depts ${invalid ? 'invalid' : ''}">${repeat(ids, (one) => one, (one, at) => lineOf(one, at, field, view))}
      <li><button id=${id} class="button ghost add" type="button" aria-haspopup="dialog" aria-expanded=${String(picker.isOpen)}
        @click=${open}>${many || ids.length === 0 ? plusIcon() : selectIcon()}${add}</button></li></ul>
    ${tree ? picker.render({
      words: view.pickers, label: add, tree, chosen: ids, many,
      onChange: (chosen) => {
        view.set('departmentIds', chosen);
      },
    }) : nothing}</div>`;
};
