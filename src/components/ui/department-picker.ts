import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { DepartmentNode, DepartmentTree } from '../../domain/rules/department-tree.js';
import { pathOf } from '../../domain/rules/department-tree.js';
import type { Id } from '../../domain/schema.js';
import type { pickers } from '../../locales/en/pickers.js';
import type { Announcer } from './announcer.js';
import { departmentRows } from './department-rows.js';
import { searchIcon } from './icons.js';
import { Popup } from './popup.js';
import { Tree } from './tree.js';
import type { TreeRow } from './tree.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

export interface DepartmentPickerView {
  readonly words: ReturnType<typeof pickers>;
  /** Names the tree. */
  readonly label: string;
  readonly tree: DepartmentTree;
  /** In their order: the first is the main one. */
  readonly chosen: readonly Id[];
  /** Several can be chosen; else a choice replaces the last one and closes. */
  readonly many: boolean;
  readonly onChange: (chosen: readonly Id[]) => void;
}

interface Row extends TreeRow {
  readonly node: DepartmentNode;
}

/**
 * The organisation's departments as a searchable tree in a popover, to choose one or several of. Disabled ones are not
 * offered, but can be given up where they are chosen.
 */
export class DepartmentPicker {
  readonly popup: Popup;
  readonly #host: Host;
  readonly #id: string;
  readonly #announcer: Announcer;
  readonly #tree: Tree;
  readonly #open = new Set<Id>();
  #view: DepartmentPickerView | undefined;
  #typed = '';
  /** What was chosen when it opened: a disabled one among them stays to be chosen again. */
  #before: readonly Id[] = [];

  /** @param id The `id` of the popover in the tag's template. */
  constructor(host: Host, id: string, announcer: Announcer) {
    this.#host = host;
    this.#id = id;
    this.#announcer = announcer;
    this.popup = new Popup(host, id);
    this.#tree = new Tree(host, `${id}-tree`, {
      choose: (row) => {
        this.#choose((row as Row).key);
      },
      expand: (rows, open) => {
        for (const { key } of rows)
          if (open) this.#open.add(key);
          else this.#open.delete(key);
        host.requestUpdate();
      },
      leave: () => {
        this.#field?.focus();
      },
    });
  }

  get isOpen(): boolean {
    return this.popup.isOpen;
  }

  /** Opens under an element with the focus in the search, or closes. */
  async toggle(anchor: Element): Promise<void> {
    if (!this.isOpen && this.#view) {
      this.#typed = '';
      this.#before = this.#view.chosen;
      this.#tree.reset();
      for (const id of this.#before)
        for (const above of pathOf(this.#view.tree, id).slice(0, -1)) this.#open.add(above.id);
    }
    await this.popup.toggle(anchor);
    if (this.isOpen) this.#field?.focus();
  }

  hide(): void {
    this.popup.hide();
  }

  render(view: DepartmentPickerView): TemplateResult {
    this.#view = view;
    return html`<div id=${this.#id} class="menu department-picker" role="dialog" aria-label=${view.label} popover="auto"
      @toggle=${this.popup.onToggle} @keydown=${this.#onKeydown}>${this.isOpen ? this.#content(view) : nothing}</div>`;
  }

  #content(view: DepartmentPickerView): TemplateResult {
    const { words, label, many, chosen } = view;
    const rows = this.#rows(view);
    return html`
      <div class="input">${searchIcon()}<input type="search" aria-label=${words.searchDepartments} placeholder=${words.searchDepartments}
        autocomplete="off" spellcheck="false" .value=${this.#typed} @input=${this.#onInput}></div>
      <div class="scroll">${rows.length === 0
        ? html`<p class="none">${this.#typed.trim() ? words.noDepartmentFound(this.#typed.trim()) : words.noDepartmentOffered}</p>`
        : this.#tree.render({
          label, rows, kind: many ? 'many' : 'tree', fixed: this.#typed.trim() !== '',
          isChosen: ({ key }) => chosen.includes(key),
          end: ({ key }) => this.#end(view, key),
        })}</div>`;
  }

  #end({ words, tree, chosen, many }: DepartmentPickerView, id: Id): TemplateResult | typeof nothing {
    if (tree.nodes.get(id)?.department.disabled) return html`<span class="tag">${words.disabled}</span>`;
    return many && chosen[0] === id ? html`<span class="tag accent">${words.main}</span>` : nothing;
  }

  #rows({ tree }: DepartmentPickerView): Row[] {
    const isOffered = ({ department }: DepartmentNode): boolean => !department.disabled || this.#before.includes(department.id);
    return departmentRows(tree, { isOpen: (id) => this.#open.has(id), typed: this.#typed, offered: isOffered })
      .map(({ node, ...row }) => ({
        ...row, node, key: node.department.id, name: node.department.name, level: node.level, off: !isOffered(node),
      }));
  }

  get #field(): HTMLInputElement | null {
    return this.popup.element?.querySelector('input') ?? null;
  }

  #choose(id: Id): void {
    if (!this.#view) return;
    const { chosen, many, onChange } = this.#view;
    if (many) return onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
    onChange([id]);
    this.hide();
  }

  readonly #onInput = (event: InputEvent): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#tree.reset();
    this.#host.requestUpdate();
    const typed = this.#typed.trim();
    if (!typed || !this.#view) return;
    const found = this.#rows(this.#view).filter(({ match }) => match).length;
    const { words } = this.#view;
    this.#announcer.say(found === 0 ? words.noDepartmentFound(typed) : words.departmentsFound(found));
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const isInField = event.target === this.#field;
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (!this.#typed) return;
      event.preventDefault();
      this.#typed = '';
      this.#host.requestUpdate();
      this.#field?.focus();
    } else if (event.key === 'ArrowDown' && isInField) this.#enterTree(event);
    else if (event.key === 'Enter' && isInField) this.#enterTree(event);
    else if (event.key === '/' && !isInField) {
      event.preventDefault();
      this.#field?.focus();
    }
  };

  #enterTree(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const rows = this.#view ? this.#rows(this.#view) : [];
    void this.#tree.focus(rows.find(({ match }) => match)?.key);
  }
}
