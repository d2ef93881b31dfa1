import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { FieldKey } from '../../domain/field.js';
import type { Department } from '../../domain/department.js';
import type { InviteInput } from '../../domain/invitation.js';
import type { Position } from '../../domain/position.js';
import { departmentTree, pathOf } from '../../domain/rules/department-tree.js';
import type { DepartmentTree } from '../../domain/rules/department-tree.js';
import { departmentsQuery } from '../../state/departments.js';
import { positionsQuery } from '../../state/positions.js';
import { QueryController } from '../../state/query-controller.js';
import type { SessionSource } from '../../state/query-controller.js';
import type { Session } from '../../state/session.js';
import type { Announcer } from '../ui/announcer.js';
import { Combobox } from '../ui/combobox.js';
import { DepartmentPicker } from '../ui/department-picker.js';
import { fold } from '../ui/find-text.js';
import { alertIcon, closeIcon, plusIcon, treeIcon } from '../ui/icons.js';
import { isolate } from '../ui/isolate.js';
import type { PlaceForm } from './forms.js';
import type { InviteView } from './view.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Whether an invitation can bring that along here, and this viewer may set it. */
export const places = (session: Session, key: FieldKey): boolean => {
  const { invitations } = session.ready.capabilities;
  return Boolean(invitations) && invitations !== undefined && invitations !== false && invitations.prefill.includes(key) && session.can('members.update');
};

/** Where those who are invited will be: departments, position, work number; all of it optional. */
export class PlaceFields {
  readonly #host: Host;
  readonly #announcer: Announcer;
  readonly #departments: QueryController<readonly Department[]>;
  readonly #positions: QueryController<readonly Position[]>;
  readonly #picker: DepartmentPicker;
  readonly #combo: Combobox;
  readonly #id: string;
  #list: readonly Department[] | undefined;
  #tree: DepartmentTree | undefined;

  constructor(host: Host, source: SessionSource, announcer: Announcer, id: string, isShown: () => boolean) {
    this.#host = host;
    this.#announcer = announcer;
    this.#id = id;
    this.#departments = new QueryController(host, source, (session) =>
      isShown() && places(session, 'departmentIds') && session.ready.capabilities.departments && session.can('departments.read') ? departmentsQuery(session) : undefined);
    this.#positions = new QueryController(host, source, (session) =>
      isShown() && places(session, 'positionId') && session.ready.capabilities.positions ? positionsQuery(session) : undefined);
    this.#picker = new DepartmentPicker(host, `${id}-departments-picker`, announcer);
    this.#combo = new Combobox(host, `${id}-position`, announcer);
  }

  hide(): void {
    this.#picker.hide();
    this.#combo.hide();
  }

  /** What is chosen, as invitations take it; `undefined` while a position is typed that does not exist. */
  placement(form: PlaceForm, session: Session): Pick<InviteInput, 'departmentIds' | 'positionId' | 'workNumber'> | undefined {
    if (form.positionText !== undefined) return undefined;
    const workNumber = form.workNumber.trim();
    return {
      ...(places(session, 'departmentIds') && form.departmentIds.length > 0 && { departmentIds: form.departmentIds }),
      ...(places(session, 'positionId') && form.positionId !== undefined && { positionId: form.positionId }),
      ...(places(session, 'workNumber') && workNumber && { workNumber }),
    };
  }

  focusPosition(): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`#${this.#id}-position`)?.focus();
  }

  /** @param hasWorkNumber One's own number makes sense for one person only. */
  render(form: PlaceForm, view: InviteView, hasWorkNumber: boolean): TemplateResult {
    const { session } = view;
    const { data } = this.#departments;
    if (data !== this.#list) {
      this.#list = data;
      this.#tree = data && departmentTree(data);
    }
    return html`${this.#tree && this.#tree.nodes.size > 0 ? this.#departmentsField(form, this.#tree, view) : nothing}
      ${this.#positions.data ? this.#positionField(form, this.#positions.data, view) : nothing}
      ${hasWorkNumber && places(session, 'workNumber') ? this.#workNumberField(form, view) : nothing}`;
  }

  #set(form: PlaceForm, change: Partial<PlaceForm>): void {
    Object.assign(form, change);
    this.#host.requestUpdate();
  }

  #departmentsField(form: PlaceForm, tree: DepartmentTree, view: InviteView): TemplateResult {
    const { words, pickers, session, common } = view;
    const { departments } = session.ready.capabilities;
    const many = departments !== false && departments.perMember === 'many';
    const id = `${this.#id}-departments`;
    const remove = (one: string, name: string): void => {
      this.#set(form, { departmentIds: form.departmentIds.filter((other) => other !== one) });
      this.#announcer.say(words.removed(isolate(name)));
      void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
    };
    return html`<div class="field" role="group" aria-labelledby="${id}-label"><span class="label" id="${id}-label">${common.fieldDepartments} <span class="quiet">${words.optional}</span></span>
      <div class="picked">${form.departmentIds.map((one, at) => {
        const name = tree.nodes.get(one)?.department.name ?? common.unknownDepartment;
        const path = pathOf(tree, one).map(({ name: step }) => step).join(' › ');
        return html`<span class="chip" title=${path}>${treeIcon()}<bdi>${name}</bdi>${many && at === 0 && form.departmentIds.length > 1 ? html`<span class="tag accent">${pickers.main}</span>` : nothing}
          <button class="off" type="button" aria-label=${words.removeDepartment(isolate(name))} @click=${() => {
            remove(one, name);
          }}>${closeIcon()}</button></span>`;
      })}<button class="chip add" id=${id} type="button" aria-haspopup="dialog" aria-expanded=${String(this.#picker.isOpen)} @click=${(event: Event) => {
        void this.#picker.toggle((event.currentTarget as Element).parentElement ?? event.currentTarget as Element);
      }}>${plusIcon()}<span>${many ? words.addDepartment : words.chooseDepartment}</span></button></div>
      ${this.#picker.render({
        words: pickers, label: many ? words.addDepartment : words.chooseDepartment, tree, chosen: form.departmentIds, many,
        onChange: (departmentIds) => {
          this.#set(form, { departmentIds });
        },
      })}</div>`;
  }

  #positionField(form: PlaceForm, positions: readonly Position[], view: InviteView): TemplateResult {
    const { words, common, pickers } = view;
    const id = `${this.#id}-position`;
    const chosen = positions.find((one) => one.id === form.positionId);
    const isWrong = form.positionText !== undefined && !this.#combo.isOpen && form.positionText.trim() !== '';
    return html`<div class="field"><label class="label" id="${id}-label" for=${id}>${common.fieldPosition} <span class="quiet">${words.optional}</span></label>
      ${this.#combo.render({
        label: common.fieldPosition, words: pickers, placeholder: words.choosePosition,
        options: positions.map(({ id: key, name: text }) => ({ key, text })), chosen: form.positionText === undefined ? form.positionId : undefined,
        text: form.positionText ?? chosen?.name ?? '', invalid: isWrong, describedBy: isWrong ? `${id}-error` : undefined,
        onText: (text) => {
          this.#set(form, text.trim() ? { positionText: text } : { positionText: undefined, positionId: undefined });
        },
        onLeave: () => {
          const typed = form.positionText;
          const found = typed === undefined ? undefined : positions.find(({ name }) => fold(name) === fold(typed));
          if (found) this.#set(form, { positionId: found.id, positionText: undefined });
        },
        onChoose: ({ key }) => {
          this.#set(form, { positionId: key, positionText: undefined });
        },
      })}${isWrong ? html`<span class="error" id="${id}-error">${alertIcon()}<span>${words.noSuchPosition(isolate(form.positionText ?? ''))}</span></span>` : nothing}</div>`;
  }

  #workNumberField(form: PlaceForm, { words, common }: InviteView): TemplateResult {
    const id = `${this.#id}-work-number`;
    return html`<div class="field"><label class="label" for=${id}>${common.fieldWorkNumber} <span class="quiet">${words.optional}</span></label>
      <span class="input"><input id=${id} type="text" autocomplete="off" spellcheck="false" dir="auto" .value=${form.workNumber} @input=${(event: Event) => {
        this.#set(form, { workNumber: (event.target as HTMLInputElement).value });
      }}></span></div>`;
  }
}
