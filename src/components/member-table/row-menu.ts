import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Member } from '../../domain/member.js';
import { copyText } from '../ui/failed-view.js';
import { mailIcon, phoneIcon, userIcon } from '../ui/icons.js';
import { Menu } from '../ui/menu.js';
import type { LaterWords, MemberTableWords } from './words.js';

/** What can be done with one row. */
export class RowMenu {
  readonly menu: Menu;
  #member: Member | undefined;
  #open: () => void = () => undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.menu = new Menu(host, 'row-menu', { align: 'end' });
  }

  /** @param open Opens the member. */
  async toggle(anchor: Element, member: Member, open: () => void): Promise<void> {
    this.#member = member;
    this.#open = open;
    await this.menu.toggle(anchor);
  }

  /** @param onCopied Something is in the clipboard now. */
  render(words: MemberTableWords & LaterWords, onCopied: () => void): TemplateResult {
    const member = this.#member;
    const copy = (text: string) => (): void => {
      this.menu.hide();
      void copyText(text).then((done) => {
        if (done) onCopied();
      });
    };
    return this.menu.render(words.more(member?.name ?? ''), () => html`
      <button type="button" class="menu-item" role="menuitem" tabindex="-1" @click=${() => {
        this.menu.hide();
        this.#open();
      }}>${userIcon()}${words.open}</button>
      ${member?.email ? html`<button type="button" class="menu-item" role="menuitem" tabindex="-1"
        @click=${copy(member.email)}>${mailIcon()}${words.copyEmail}</button>` : nothing}
      ${member?.phone ? html`<button type="button" class="menu-item" role="menuitem" tabindex="-1"
        @click=${copy(member.phone)}>${phoneIcon()}${words.copyPhone}</button>` : nothing}`);
  }
}
