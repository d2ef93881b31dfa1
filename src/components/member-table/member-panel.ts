import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Id } from '../../domain/schema.js';
import type { Session } from '../../state/session.js';
import { chevronDownIcon, chevronUpIcon, closeIcon } from '../ui/icons.js';
import { tagName } from '../ui/tags.js';
import type { CommonWords } from '../ui/words-controller.js';
import type { LaterWords } from './words.js';

/** What the editor takes. It is another tag, known by its name only. */
interface Editor extends HTMLElement {
  session: Session | undefined;
  memberId: Id | undefined;
}

export interface PanelView {
  readonly session: Session;
  readonly memberId: Id;
  /** Missing: not among the rows. */
  readonly index: number | undefined;
  readonly matching: number | undefined;
  readonly length: number;
  readonly words: LaterWords;
  readonly common: CommonWords;
  readonly onStep: (index: number) => void;
  readonly onClose: () => void;
}

const placeText = ({ index, matching, words }: PanelView): string =>
  index === undefined ? '' : matching === undefined ? words.placeOpen(index + 1) : words.place(index + 1, matching);

/** The open member at the side of the list, and the ones before and after. */
export class MemberPanel {
  #editor: Editor | undefined;

  /** Whether there is a tag on this page to show a member with. */
  get canOpen(): boolean {
    return customElements.get(tagName('member-editor')) !== undefined;
  }

  render(view: PanelView): TemplateResult {
    const { session, memberId, index, length, words, common, onStep, onClose } = view;
    this.#editor ??= document.createElement(tagName('member-editor')) as Editor;
    this.#editor.session = session;
    this.#editor.memberId = memberId;
    const step = (label: string, icon: TemplateResult, to: number): TemplateResult => {
      // Not `disabled`: at an end of the list the focus stays on it.
      const isEnd = to < 0 || to >= length;
      return html`<button type="button" class="button ghost square" aria-label=${label} aria-disabled=${isEnd ? 'true' : nothing}
        @click=${() => {
          if (!isEnd) onStep(to);
        }}>${icon}</button>`;
    };
    return html`<aside class="panel" part="panel" aria-label=${words.member} tabindex="-1">
      <div class="panel-bar">
        ${index === undefined ? nothing : step(words.previous, chevronUpIcon(), index - 1)}
        ${index === undefined ? nothing : step(words.next, chevronDownIcon(), index + 1)}
        <span class="place num">${placeText(view)}</span>
        <button type="button" class="button ghost square close" aria-label=${common.close} @click=${onClose}>${closeIcon()}</button>
      </div>
      ${this.#editor}
    </aside>`;
  }

  /** Lets go of the editor. */
  close(): void {
    this.#editor = undefined;
  }
}
