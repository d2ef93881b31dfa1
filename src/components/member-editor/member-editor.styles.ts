import { css } from 'lit';

export const memberEditorStyles = css`
  :host { display: flex; flex-direction: column; min-block-size: 0; }
  .editor { container: fields / inline-size; display: flex; flex-direction: column; flex: 1; min-block-size: 0; min-inline-size: 0; }
  .body { flex: 1; min-block-size: 0; overflow: auto; scroll-padding-block: 16px; }
  .who { display: flex; align-items: center; gap: 12px; padding: calc(var(--_space) * 4); }
  .who > div { min-inline-size: 0; }
  .who h2 { font-size: 16px; line-height: 24px; overflow-wrap: anywhere; letter-spacing: -0.005em; }
  .who p { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; font-size: 13px; line-height: 20px; color: var(--_text-quiet); }
  .section { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--_space) * 3); padding: calc(var(--_space) * 4); border-block-start: 1px solid var(--_line); }
  .section > h3 { display: flex; align-items: center; gap: 6px; font-size: 13px; line-height: 20px; }
  .section > h3 > .icon { inline-size: 14px; block-size: 14px; color: var(--_text-quiet); }
  .section > .notice { margin-block-end: 4px; }

  .mend { display: grid; gap: 2px; padding: 0; }
  .mend .link { font-weight: 500; text-decoration: underline; text-underline-offset: 3px; color: inherit; }
  .foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px; flex: none; padding: calc(var(--_space) * 3) calc(var(--_space) * 4); border-block-start: 1px solid var(--_line); background: var(--_surface); }
  .foot > .draft { display: flex; align-items: center; gap: 6px; flex: 1; min-inline-size: 0; font-size: 12px; line-height: 16px; color: var(--_text-quiet); }
  .foot > .draft:empty { display: none; }
  .foot > .draft .icon { inline-size: 14px; block-size: 14px; }
  .foot > .draft .dot { flex: none; inline-size: 6px; block-size: 6px; margin-inline: 4px; border-radius: 50%; background: var(--_accent-text); }
  .outcome { flex: none; border-block-end: 0; border-block-start: 1px solid var(--_line); }
  .outcome > .grow { overflow-wrap: anywhere; }

  .bones { display: grid; gap: 20px; }
  .bones > div { display: flex; align-items: center; gap: 12px; min-block-size: var(--_control); }
  .bones .bone:first-child:not(.round) { inline-size: 72px; margin-inline-end: 24px; }
  .bones .bone:last-child { flex: 1; max-inline-size: 60%; }
  .bones .round { inline-size: 40px; block-size: 40px; }

  @container fields (width < 340px) {
    .foot > .draft { flex: 1 1 100%; }
    .foot > .button { flex: 1; }
  }
  @media (pointer: coarse) {
    .editor { --_control: var(--_touch); }
    .notice > .button { min-block-size: 40px; }
    .foot > .draft { flex: 1 1 100%; }
    .foot > .button { flex: 1; }
  }
  @media (forced-colors: active) {
    .dot { forced-color-adjust: none; background: CanvasText; }
  }
`;
