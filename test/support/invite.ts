import { fixture, html } from '@open-wc/testing';
import type { InviteDialog } from '../../src/components/invite-dialog/invite-dialog.js';
import type { InviteWay } from '../../src/components/invite-dialog/way-names.js';
import '../../src/define/invite-dialog.js';
import type { OrgClient } from '../../src/client/org-client.js';
import { openFixture, over } from './fixture-session.js';
import type { Tab, TabOptions } from './fixture-session.js';
import { until } from './until.js';

const plain = (text: string | null | undefined): string => (text ?? '').replace(/[\u2068\u2069\u00a0]/g, '').replace(/\s+/g, ' ').trim();

/** The dialog, found by what a person sees in it. */
export class Invite {
  readonly element: InviteDialog;
  readonly tab: Tab;

  constructor(element: InviteDialog, tab: Tab) {
    this.element = element;
    this.tab = tab;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get dialog(): HTMLDialogElement {
    return this.root.querySelector('dialog') as HTMLDialogElement;
  }

  get text(): string {
    return plain(this.dialog.textContent);
  }

  get title(): string {
    return plain(this.root.querySelector('.dialog-head h2')?.textContent);
  }

  get said(): string {
    return plain(this.root.querySelector('.sr[aria-live]')?.textContent);
  }

  get tabs(): string[] {
    return [...this.root.querySelectorAll('[role="tab"]')].map(({ textContent }) => plain(textContent));
  }

  get chips(): string[] {
    return [...this.root.querySelectorAll('.chip-box .chip > span:first-of-type, .chip-box .chip > svg + span')].map(({ textContent }) => plain(textContent));
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  button(name: string | RegExp): HTMLButtonElement {
    const is = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
    const found = [...this.root.querySelectorAll('button')].find((one) => is(plain(one.getAttribute('aria-label'))) || is(plain(one.textContent)));
    if (!found) throw new Error(`no button “${String(name)}” in ${this.text}`);
    return found;
  }

  has(name: string | RegExp): boolean {
    try {
      return Boolean(this.button(name));
    } catch {
      return false;
    }
  }

  control<T extends HTMLElement = HTMLInputElement>(label: string): T {
    const found = [...this.root.querySelectorAll<HTMLLabelElement>('label[for]')].find(({ textContent }) => plain(textContent).replace(/ optional$/, '') === label);
    const control = found && this.root.getElementById(found.htmlFor);
    if (!control) throw new Error(`no control “${label}” in ${this.text}`);
    return control as T;
  }

  /** The row of somebody who could not be invited. */
  refusal(text: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('.refusal')].find(({ textContent }) => plain(textContent).includes(text));
    if (!found) throw new Error(`no refusal of “${text}” in ${this.text}`);
    return found;
  }

  async updated(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async click(name: string | RegExp): Promise<void> {
    const button = this.button(name);
    button.focus();
    button.click();
    await this.updated();
  }

  async fill(label: string, text: string): Promise<void> {
    const field = this.control(label);
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.updated();
  }

  /** Pastes into the box of addresses, and waits until everything in it is checked. */
  async paste(text: string, label = 'Phone numbers or emails'): Promise<void> {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    this.control(label).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await this.read();
  }

  async read(): Promise<void> {
    await this.updated();
    await until(() => this.root.querySelector('.chip-box input:not([aria-busy])') && !this.text.includes('Reading…'), 'that it is read');
  }

  async shows(text: string): Promise<void> {
    await until(() => this.text.includes(text), `“${text}” in ${this.text}`);
  }

  async send(name: string | RegExp = /^(Send|Invite) /): Promise<void> {
    await this.click(name);
    await until(() => this.root.querySelector('.result'), 'the result');
    await this.updated();
  }

  /** Presses until it counts: right after a question appears it does not. */
  async pressUntil(name: string, is: () => boolean): Promise<void> {
    await until(() => {
      if (is()) return true;
      if (this.has(name)) this.button(name).click();
      return is();
    }, `what “${name}” does`);
    await this.updated();
  }
}

/** The dialog, open on a fresh organisation of the fixture. */
export const openInvite = async (options: TabOptions = {}, way?: InviteWay): Promise<Invite> => {
  const tab = await openFixture(options);
  const invite = new Invite(await fixture<InviteDialog>(html`<invite-dialog .session=${tab.session} .way=${way}></invite-dialog>`), tab);
  invite.element.show();
  await until(() => invite.dialog.open && invite.root.querySelector('.bone') === null && invite.title !== '', 'the dialog');
  return invite;
};

/** Another answer of one port's methods. */
export const withPort = <P extends 'invitations' | 'publicJoin' | 'contacts' | 'joinRequests'>(
  name: P, change: (port: NonNullable<OrgClient[P]>) => Partial<NonNullable<OrgClient[P]>>,
) => (client: OrgClient): OrgClient => {
    const port = client[name];
    return port ? { ...over(client, {}), [name]: { ...port, ...change(port) } } : client;
  };

/** Listens for the kit's events; returns what came. */
export const heard = (element: Element, ...types: readonly string[]): Event[] => {
  const events: Event[] = [];
  for (const type of types) element.addEventListener(type, (event) => events.push(event));
  return events;
};
