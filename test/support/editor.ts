import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MemberEditor } from '../../src/components/member-editor/member-editor.js';
import '../../src/define/member-editor.js';
import type { Tab } from './fixture-session.js';
import { until } from './until.js';

/** A member's editor, found by what a person sees in it. */
export class Editor {
  readonly element: MemberEditor;
  readonly tab: Tab;

  constructor(element: MemberEditor, tab: Tab) {
    this.element = element;
    this.tab = tab;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get text(): string {
    return this.root.textContent.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ');
  }

  get said(): string {
    return this.root.querySelector('.sr[aria-live]')?.textContent.replace(/[\u2068\u2069]/g, '').trim() ?? '';
  }

  /** The control under a label. */
  control<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = [...this.root.querySelectorAll('label[for]')].find(({ textContent }) => textContent.trim() === label);
    const control = found && this.root.getElementById((found as HTMLLabelElement).htmlFor);
    if (!control) throw new Error(`no control “${label}” in ${this.text}`);
    return control as T;
  }

  /** The whole row under a label. */
  row(label: string): HTMLElement {
    const found = [...this.root.querySelectorAll('.prop')].find((one) => one.querySelector('.label')?.textContent.trim() === label);
    if (!found) throw new Error(`no row “${label}” in ${this.text}`);
    return found as HTMLElement;
  }

  button(name: string): HTMLButtonElement {
    const plain = (text: string | null): string => (text ?? '').replace(/[\u2068\u2069]/g, '').trim();
    const found = [...this.root.querySelectorAll('button')].find((one) =>
      plain(one.getAttribute('aria-label')) === name || plain(one.textContent) === name);
    if (!found) throw new Error(`no button “${name}” in ${this.text}`);
    return found;
  }

  get departments(): string[] {
    return [...this.root.querySelectorAll('.depts .path')].map(({ textContent }) => textContent);
  }

  /** One key after the other; `Control+s` is a key with another one held. */
  async press(...keys: string[]): Promise<void> {
    for (const chord of keys) {
      const [key = '', modifier] = chord.split(/(?<=.)\+/).toReversed();
      if (modifier) await sendKeys({ down: modifier });
      await sendKeys({ press: key });
      if (modifier) await sendKeys({ up: modifier });
      await this.updated();
    }
  }

  /** Replaces what is in a text field. */
  async fill(label: string, text: string): Promise<void> {
    const field = this.control(label);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.updated();
  }

  async pick(label: string, value: string): Promise<void> {
    const field = this.control<HTMLSelectElement>(label);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.updated();
  }

  async click(name: string): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.updated();
  }

  async updated(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async shows(text: string): Promise<void> {
    await until(() => this.text.includes(text), `“${text}”`);
  }

  async saved(): Promise<void> {
    await until(() => this.root.querySelector('.draft')?.textContent.trim() === 'Saved', 'that it is saved');
  }
}

/** The editor of a member of the fixture, by their key. */
export const openEditor = async (tab: Tab, member = 'dora'): Promise<Editor> => {
  const editor = new Editor(await fixture<MemberEditor>(
    html`<member-editor .session=${tab.session} .memberId=${tab.id(member)}></member-editor>`,
  ), tab);
  await until(() => editor.root.querySelector('.who h2') !== null && !editor.text.includes('…'), 'the editor');
  return editor;
};
