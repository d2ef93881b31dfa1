import { fixture, html } from '@open-wc/testing';
import type { JoinRulesForm } from '../../src/components/join-rules-form/join-rules-form.js';
import '../../src/define/join-rules-form.js';
import type { Tab } from './fixture-session.js';
import { until } from './until.js';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ').trim();

/** The rules' form, found by what a person sees in it. */
export class RulesForm {
  readonly element: JoinRulesForm;

  constructor(element: JoinRulesForm) {
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

  /** What stands beside the rules, a line each; a lead in front of its sentences. */
  get means(): string[] {
    return [...this.root.querySelectorAll('.means .way')].flatMap((way) => {
      const lead = plain(way.querySelector('p')?.textContent);
      return [...way.querySelectorAll('li')].map((line) => (lead ? `${lead}, ${plain(line.textContent)}` : plain(line.textContent)));
    });
  }

  row(label: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('.rule')].find((one) => plain(one.querySelector('.label')?.textContent) === label);
    if (!found) throw new Error(`no rule “${label}” in ${this.text}`);
    return found;
  }

  /** `On`, `Off`, `Optional` or `Required`. */
  value(label: string): string {
    const row = this.row(label);
    const checked = row.querySelector('.segments :checked');
    const input = row.querySelector<HTMLInputElement>('.switch');
    return plain(checked ? checked.nextElementSibling?.textContent : input ? (input.checked ? 'On' : 'Off') : row.querySelector('.value')?.textContent);
  }

  /** Turns a switch. */
  async turn(label: string): Promise<void> {
    this.row(label).querySelector<HTMLElement>('.switch')?.click();
    await this.element.updateComplete;
  }

  async ask(label: string, ask: 'Off' | 'Optional' | 'Required'): Promise<void> {
    const found = [...this.row(label).querySelectorAll('.segments label')].find(({ textContent }) => plain(textContent) === ask);
    found?.querySelector('input')?.click();
    await this.element.updateComplete;
  }

  button(name: string, root: ParentNode = this.root): HTMLButtonElement {
    const found = [...root.querySelectorAll('button')].find(({ textContent }) => plain(textContent) === name);
    if (!found) throw new Error(`no button “${name}” in ${this.text}`);
    return found;
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.element.updateComplete;
  }

  async shows(text: string): Promise<void> {
    await until(() => this.text.includes(text), `“${text}”`);
  }

  async saved(): Promise<void> {
    await until(() => plain(this.root.querySelector('.draft')?.textContent) === 'Saved', 'that it is saved');
  }
}

export const openRules = async (tab: Tab): Promise<RulesForm> => {
  const form = new RulesForm(await fixture<JoinRulesForm>(html`<join-rules-form .session=${tab.session}></join-rules-form>`));
  await until(() => form.root.querySelector('.means li') !== null, 'the rules');
  return form;
};
