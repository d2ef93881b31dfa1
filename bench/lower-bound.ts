/**
 * The least that a table of members can be: one element that recycles as many rows as fit, by index, moved by one
 * transform. It cannot page, be reached by keyboard, be read aloud, or be translated; it is here to compare with.
 */
import { LitElement, css, html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Member } from '../src/domain/member.js';

const ROW = 44;
/** Browsers allow no taller element; past it, the scroll position is mapped. */
const TALLEST = 15_000_000;

const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

export class LowerBoundTable extends LitElement {
  static override styles = css`
    :host { display: flex; flex-direction: column; block-size: 100%; font: 14px / 20px system-ui, sans-serif; }
    .head, .row { display: grid; grid-template-columns: 40px 2fr repeat(8, 1fr); align-items: center; box-sizing: border-box; border-block-end: 1px solid #e6e6eb; }
    .head { block-size: 32px; font-size: 12px; }
    .row { block-size: 44px; }
    .row > span { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
    .person { display: flex; align-items: center; gap: 8px; }
    .avatar { inline-size: 24px; block-size: 24px; border-radius: 50%; background: #dde; font-size: 10px; line-height: 24px; text-align: center; flex: none; }
    .view { flex: 1; overflow-y: auto; contain: strict; }
    .space { position: relative; overflow: hidden; }
    .window { position: absolute; inset-inline: 0; inset-block-start: 0; will-change: transform; }
  `;

  #members: readonly Member[] = [];
  #first = 0;
  #shown = 0;
  /** Who is ticked: these, or all but these. */
  #ticked = new Set<string>();
  #allBut = false;

  get members(): readonly Member[] {
    return this.#members;
  }

  set members(members: readonly Member[]) {
    this.#members = members;
    this.requestUpdate();
  }

  selectAll(): void {
    this.#allBut = true;
    this.#ticked = new Set();
    this.requestUpdate();
  }

  protected override firstUpdated(): void {
    const view = this.#view;
    this.#shown = Math.ceil(view.clientHeight / ROW) + 2;
    view.addEventListener('scroll', () => {
      this.#place();
    }, { passive: true });
    this.requestUpdate();
  }

  protected override updated(): void {
    const space = this.renderRoot.querySelector<HTMLElement>('.space');
    if (space) space.style.blockSize = `${String(this.#height)}px`;
    this.#place();
  }

  override render(): TemplateResult {
    const rows = Math.min(this.#shown, this.#members.length - this.#first);
    return html`
      <div class="head">
        <input type="checkbox" aria-label="All" .checked=${this.#allBut}>
        ${['Name', 'Department', 'Position', 'Role', 'Phone', 'Email', 'Work number', 'Location', 'Joined'].map((title) => html`<span>${title}</span>`)}
      </div>
      <div class="view">
        <div class="space">
          <div class="window">${Array.from({ length: Math.max(0, rows) }, (_, at) => this.#row(this.#members[this.#first + at]))}</div>
        </div>
      </div>
    `;
  }

  #row(member: Member | undefined): TemplateResult | undefined {
    if (!member) return undefined;
    return html`
      <div class="row">
        <input type="checkbox" aria-label=${member.name} .checked=${this.#ticked.has(member.id) !== this.#allBut}>
        <span class="person"><span class="avatar">${member.name.slice(0, 1)}</span><span class="name">${member.name}</span></span>
        <span>${member.departmentIds[0]}</span>
        <span>${member.positionId}</span>
        <span>${member.roles[0]}</span>
        <span>${member.phone}</span>
        <span>${member.email}</span>
        <span>${member.workNumber}</span>
        <span>${member.location}</span>
        <span>${member.joinedAt ? dates.format(new Date(member.joinedAt)) : ''}</span>
      </div>
    `;
  }

  get #view(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.view') as HTMLElement;
  }

  get #height(): number {
    return Math.min(this.#members.length * ROW, TALLEST);
  }

  /** Puts the window where the scroll position is, and the right members into it. */
  #place(): void {
    const view = this.#view;
    const whole = this.#members.length * ROW;
    const reach = Math.max(1, this.#height - view.clientHeight);
    // How far into all rows the top edge is, in px of untrimmed rows.
    const depth = (view.scrollTop / reach) * Math.max(0, whole - view.clientHeight);
    const first = Math.max(0, Math.min(Math.floor(depth / ROW), this.#members.length - this.#shown));
    const shift = view.scrollTop - (depth - first * ROW);
    const window = this.renderRoot.querySelector<HTMLElement>('.window');
    if (window) window.style.transform = `translateY(${String(shift)}px)`;
    if (first === this.#first) return;
    this.#first = first;
    this.requestUpdate();
  }
}
