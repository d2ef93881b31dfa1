import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement, TemplateResult } from 'lit';
import { until } from './until.js';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** A list of people, found by what a person sees in it. */
export class PeoplePage<E extends LitElement> {
  readonly element: E;

  constructor(element: E) {
    this.element = element;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get text(): string {
    return plain(this.root.textContent);
  }

  get said(): string {
    return plain(this.root.querySelector('.sr[aria-live]')?.textContent);
  }

  /** The names in the rows, from the top down. */
  get names(): string[] {
    return [...this.root.querySelectorAll('[data-id] .c-name > :is(b, .clip)')].map(({ textContent }) => plain(textContent));
  }

  get selected(): string[] {
    return [...this.root.querySelectorAll('[data-id][aria-selected="true"] .c-name > :is(b, .clip)')].map(({ textContent }) => plain(textContent));
  }

  get panel(): HTMLElement {
    const panel = this.root.querySelector<HTMLElement>('.panel');
    if (!panel) throw new Error(`nobody is open in ${this.text}`);
    return panel;
  }

  get dialog(): HTMLDialogElement | null {
    return this.root.querySelector<HTMLDialogElement>('dialog[open]');
  }

  row(name: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('[data-id]')].find((one) => plain(one.querySelector('.c-name > :is(b, .clip)')?.textContent) === name);
    if (!found) throw new Error(`no row of ${name} in ${this.text}`);
    return found;
  }

  rowText(name: string): string {
    return plain(this.row(name).textContent);
  }

  /** @param within A row, the panel, the dialog; the whole tag unless said. */
  button(name: string, within: ParentNode = this.root): HTMLButtonElement {
    const found = [...within.querySelectorAll('button')].find((one) => plain(one.getAttribute('aria-label')) === name || plain(one.textContent) === name);
    if (!found) throw new Error(`no button “${name}” in ${plain(within.textContent)}`);
    return found;
  }

  async tick(...names: readonly string[]): Promise<void> {
    for (const name of names) this.row(name).querySelector<HTMLElement>('.tick')?.click();
    await this.updated();
  }

  async click(name: string, within?: ParentNode): Promise<void> {
    this.button(name, within).click();
    await this.updated();
  }

  /** Presses what decides until it counts: it ignores presses while it is new in its place. */
  async decide(name: string, within: () => ParentNode, done: () => unknown): Promise<void> {
    await this.insist(() => [...within().querySelectorAll('button')]
      .find((one) => plain(one.getAttribute('aria-label')) === name || plain(one.textContent) === name), done);
  }

  async insist(button: () => HTMLElement | null | undefined, done: () => unknown): Promise<void> {
    await until(() => {
      if (!done()) button()?.click();
      return done();
    }, 'what was pressed for');
    await this.updated();
  }

  /** Answers the question in the dialog. */
  async answer(name: string): Promise<void> {
    await until(() => this.dialog, 'the question');
    await this.decide(name, () => this.dialog ?? document.createElement('p'), () => !this.dialog);
  }

  async open(name: string): Promise<void> {
    this.row(name).click();
    await until(() => this.root.querySelector('.panel'), `the panel of ${name}`);
    await this.updated();
  }

  async search(text: string): Promise<void> {
    const input = this.root.querySelector<HTMLInputElement>('.search input');
    if (!input) throw new Error('there is no search');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await this.updated();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const press of keys) {
      await sendKeys({ press });
      await this.updated();
    }
  }

  async updated(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async shows(text: string): Promise<void> {
    await until(() => this.text.includes(text), `“${text}”`);
  }
}

/** Puts a list on the page and waits for its rows, or for what stands in their place. */
export const openPeople = async <E extends LitElement>(template: TemplateResult): Promise<PeoplePage<E>> => {
  const page = new PeoplePage(await fixture<E>(template));
  await until(() => page.root.querySelector('[data-id], [part="state"]'), 'the list');
  await page.updated();
  return page;
};
