import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html, LitElement, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { controls } from '../src/components/ui/controls.styles.js';
import { parts } from '../src/components/ui/parts.styles.js';
import { tokens } from '../src/components/ui/tokens.styles.js';

/** What each token is for; the list itself is read from the stylesheet. */
const PURPOSES: Readonly<Record<string, string>> = {
  '--org-color-surface-sunken': 'The lowest ground: side bars, read-only fields',
  '--org-color-surface': 'The ground of lists and pages',
  '--org-color-surface-raised': 'What lies above: controls, menus, dialogs',
  '--org-color-line': 'Divides; no contrast is asked of it',
  '--org-color-line-strong': 'Bounds a control, 3:1',
  '--org-color-text': 'Text',
  '--org-color-text-quiet': 'Second lines, labels',
  '--org-color-text-faint': 'Counts, placeholders',
  '--org-color-accent': 'The one main action, ticks',
  '--org-color-on-accent': 'Text on the accent',
  '--org-color-accent-text': 'Links; follows the accent',
  '--org-color-accent-quiet': 'Selected rows; follows the accent',
  '--org-color-success': 'It went well',
  '--org-color-success-quiet': 'Ground of that',
  '--org-color-warning': 'Look before you go on',
  '--org-color-warning-quiet': 'Ground of that',
  '--org-color-danger': 'It went wrong, or takes something away',
  '--org-color-danger-quiet': 'Ground of that',
  '--org-color-on-danger': 'Text on danger',
  '--org-color-focus': 'The focus ring, 3:1',
  '--org-color-scrim': 'Over the page, under a dialog',
  '--org-space': 'The step of the grid; all distances are multiples',
  '--org-radius': 'Corners of controls; larger and smaller ones follow',
  '--org-font': 'The typeface',
  '--org-density': '1 is comfortable, 0 is compact',
  '--org-motion-fast': 'Hover, press',
  '--org-motion': 'Where a thing went',
};

interface Token {
  readonly name: string;
  readonly local: string;
  readonly fallback: string;
}

const list: readonly Token[] = [...tokens.cssText.matchAll(/(--_[\w-]+): var\((--org-[\w-]+), (.+)\);/g)]
  .map(([, local = '', name = '', fallback = '']) => ({ name, local, fallback }));

class TokenSheet extends LitElement {
  static override styles = [tokens, controls, parts, css`
    :host { display: block; padding: 24px; }
    h2 { font-size: 16px; line-height: 24px; margin-block: 24px 12px; }
    h2:first-child { margin-block-start: 0; }
    table { inline-size: 100%; border-spacing: 0; font-size: 13px; }
    th, td { padding: 6px 12px 6px 0; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: middle; }
    th { color: var(--_text-quiet); font-size: 12px; font-weight: 500; }
    code { font-family: ui-monospace, monospace; font-size: 12px; overflow-wrap: anywhere; }
    .swatch { display: block; inline-size: 40px; block-size: 24px; border: 1px solid var(--_line); border-radius: var(--_radius-tiny); }
    .row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
    .sample { inline-size: 240px; }
  `];

  protected override render(): TemplateResult {
    return html`
      <h2>Tokens</h2>
      <table>
        <thead><tr><th>Token</th><th>Sample</th><th>For</th><th>Unless set</th></tr></thead>
        <tbody>${list.map((token) => html`<tr>
          <td><code>${token.name}</code></td>
          <td>${token.name.includes('color') ? html`<span class="swatch" data-token=${token.local}></span>` : nothing}</td>
          <td>${PURPOSES[token.name]}</td>
          <td><code>${token.fallback}</code></td>
        </tr>`)}</tbody>
      </table>
      <h2>Controls</h2>
      <div class="row">
        <button class="button primary">Primary</button><button class="button">Plain</button>
        <button class="button ghost">Ghost</button><button class="button danger">Danger</button>
        <button class="button" disabled>Disabled</button><button class="button little">Little</button>
        <button class="link">Link</button>
        <input class="tick" type="checkbox" aria-label="Tick" checked><input class="tick" type="checkbox" aria-label="Empty tick">
        <span class="input sample"><input aria-label="Text field" placeholder="Text field"></span>
        <span class="tag">Tag</span><span class="tag accent">Main</span><span class="tag warning">Suspended</span>
        <span class="chip"><span>Shanghai or London</span></span><span class="kbd">/</span>
      </div>
      <h2>Notices</h2>
      <div class="notice"><p class="grow">Said beside the thing it is about.</p></div>
      <div class="notice warning"><p class="grow">Look before you go on.</p></div>
      <div class="notice danger"><p class="grow">It went wrong, and here is the next step.</p></div>`;
  }

  protected override updated(): void {
    for (const swatch of this.renderRoot.querySelectorAll<HTMLElement>('[data-token]'))
      swatch.style.setProperty('background', `var(${swatch.dataset['token'] ?? ''})`);
  }
}
if (!customElements.get('token-sheet')) customElements.define('token-sheet', TokenSheet);

const meta: Meta = { title: 'Tokens', render: () => html`<token-sheet></token-sheet>` };
export default meta;

/** Every token with its purpose and its default, and the controls made of them. */
export const Tokens: StoryObj = {
  play: ({ canvasElement }) => {
    const described = list.filter(({ name }) => PURPOSES[name]);
    if (described.length !== list.length || list.length !== Object.keys(PURPOSES).length)
      throw new Error('a token has no purpose, or a purpose no token');
    if (!canvasElement.querySelector('token-sheet')) throw new Error('nothing is shown');
  },
};

/** A host that sets its own accent, font and corners gets its own look. */
export const HostsOwn: StoryObj = {
  render: () => {
    const sheet = document.createElement('token-sheet');
    for (const [name, value] of [['--org-color-accent', '#00695c'], ['--org-radius', '2px'], ['--org-font', 'Georgia, serif']] as const)
      sheet.style.setProperty(name, value);
    return sheet;
  },
};
