import { nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Member } from '../../domain/member.js';
import type { Id } from '../../domain/schema.js';
import { isAbort } from '../../client/errors.js';
import type { Session } from '../../state/session.js';
import { MemberPanel } from './member-panel.js';
import type { MemberList } from './member-list.js';
import type { CommonWords } from '../ui/words-controller.js';
import type { LaterWords } from './words.js';

export interface OpenMemberTable {
  readonly host: LitElement & { openMemberId: Id | undefined };
  readonly list: MemberList;
  /** Asks the host page first. */
  openMember(member: Member, index: number, byKey: boolean): void;
  /** Brings the row into sight, and the focus to it where that is asked for. */
  showRow(index: number, focus: boolean): void;
  onReadFailed(): void;
}

/** As many rows are looked through for a member that was opened by id. */
const NEAR = 500;

/** Which member is open beside the list, and where in the list that is. */
export class OpenMember {
  readonly #table: OpenMemberTable;
  readonly #panel = new MemberPanel();
  #index: number | undefined;

  constructor(table: OpenMemberTable) {
    this.#table = table;
  }

  get #host(): OpenMemberTable['host'] {
    return this.#table.host;
  }

  get #list(): MemberList {
    return this.#table.list;
  }

  get isOpen(): boolean {
    return this.#host.openMemberId !== undefined && this.#panel.canOpen;
  }

  get #element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.panel');
  }

  /** @param byKey Then the focus goes into the panel. */
  show(id: Id, index: number, byKey: boolean): void {
    this.#index = index;
    this.#host.openMemberId = id;
    void this.#host.updateComplete.then(() => {
      const panel = this.#element;
      if (panel && (byKey || panel.clientWidth >= this.#host.clientWidth)) panel.focus();
    });
  }

  close(): void {
    const hadFocus = this.#element?.contains((this.#host.renderRoot as ShadowRoot).activeElement) ?? false;
    const index = this.#index;
    this.#host.openMemberId = undefined;
    this.#panel.close();
    void this.#host.updateComplete.then(() => {
      if (hadFocus) this.#table.showRow(index ?? 0, true);
    });
  }

  render(session: Session | undefined, words: LaterWords, common: CommonWords): TemplateResult | typeof nothing {
    const { openMemberId: memberId } = this.#host;
    if (!session || memberId === undefined || !this.#panel.canOpen) return nothing;
    const { state } = this.#list;
    const [length, matching] = state.status === 'ready' ? [state.length, state.matching] : [0, undefined];
    this.#find(memberId, length);
    return this.#panel.render({
      session, memberId, index: this.#index, matching, length, words, common,
      onStep: (index) => void this.#step(index),
      onClose: () => {
        this.close();
      },
    });
  }

  /** Rows may have come and gone around the member, or the list may be another one. */
  #find(id: Id, length: number): void {
    if (this.#index !== undefined && this.#list.at(this.#index)?.id === id) return;
    const middle = this.#index ?? 0;
    const before = this.#index;
    this.#index = undefined;
    for (let away = 0; away <= NEAR && this.#index === undefined; away++)
      for (const at of [middle + away, middle - away])
        if (at >= 0 && at < length && this.#list.at(at)?.id === id) this.#index = at;
    // Not there yet is not gone.
    if (this.#index === undefined && before !== undefined && before < length && !this.#list.at(before)) this.#index = before;
  }

  async #step(index: number): Promise<void> {
    try {
      const [member] = this.#list.at(index) ? [this.#list.at(index)]
        : await this.#list.rows?.read(index, index, new AbortController().signal) ?? [];
      if (!member || !this.isOpen) return;
      this.#table.showRow(index, false);
      this.#table.openMember(member, index, false);
    } catch (error) {
      if (!isAbort(error)) this.#table.onReadFailed();
    }
  }
}
