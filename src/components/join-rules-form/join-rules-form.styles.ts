import { css } from 'lit';

export const joinRulesFormStyles = css`
  :host { display: flex; flex-direction: column; min-block-size: 0; }
  .editor { container: rules / inline-size; display: flex; flex-direction: column; flex: 1; min-block-size: 0; min-inline-size: 0; }
  .head { flex: none; padding: calc(var(--_space) * 3) calc(var(--_space) * 4); border-block-end: 1px solid var(--_line); }
  .head h2 { font-size: 16px; line-height: 24px; letter-spacing: -0.005em; }
  .body { flex: 1; min-block-size: 0; overflow: auto; scroll-padding-block: 16px; }
  .body > .notice { margin: 16px 16px 0; }
  .grid { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: calc(var(--_space) * 8); padding: 0 16px 16px; }
  .rules > .rule + .rule { border-block-start: 1px solid var(--_line); }
  .rule { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 24px; align-items: center; padding-block: 12px; }
  .rule > :is(.problem, .meanwhile, .hint) { grid-column: 1 / -1; }
  .rule .text { display: flex; flex-wrap: wrap; align-items: center; gap: 0 8px; min-inline-size: 0; overflow-wrap: anywhere; }
  .rule .label { font-size: 14px; }
  .rule .label.changed::after { content: ""; flex: none; inline-size: 6px; block-size: 6px; border-radius: 50%; background: var(--_accent-text); }
  .rule .why { flex: 1 1 100%; font-size: 13px; line-height: 20px; color: var(--_text-quiet); }
  .rule .value { font-size: 13px; line-height: 20px; }
  .part { padding-block: 16px 4px; border-block-start: 1px solid var(--_line); font-size: 13px; line-height: 20px; }
  .part:first-child { border: 0; }
  .problem { display: grid; grid-template-columns: minmax(0, 1fr); justify-items: start; gap: 8px; }
  .create { display: flex; flex-wrap: wrap; gap: 8px; inline-size: min(100%, 360px); }
  .create > .input { flex: 1 1 160px; inline-size: auto; }
  .create > .error { flex: 1 1 100%; }

  .means { position: sticky; inset-block-start: 16px; display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-self: start; margin-block-start: 16px; padding: 16px; border-radius: var(--_radius); background: var(--_surface-sunken); font-size: 13px; line-height: 20px; overflow-wrap: anywhere; }
  .means ul { display: grid; gap: 6px; }
  .means li { display: flex; align-items: flex-start; gap: 8px; }
  .means li .icon { inline-size: 14px; block-size: 14px; margin-block-start: 3px; color: var(--_text-quiet); }
  .means .admitted .icon { color: var(--_success); }
  .means .pending .icon { color: var(--_warning); }
  .means b { font-weight: 600; }
  .way > p { margin-block-end: 4px; color: var(--_text-quiet); }

  .foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px; flex: none; padding: calc(var(--_space) * 3) calc(var(--_space) * 4); border-block-start: 1px solid var(--_line); background: var(--_surface); }
  .foot > .draft { display: flex; align-items: center; gap: 6px; flex: 1; min-inline-size: 0; font-size: 12px; line-height: 16px; color: var(--_text-quiet); }
  .foot > .draft .icon { inline-size: 14px; block-size: 14px; }
  .foot > .draft .dot { flex: none; inline-size: 6px; block-size: 6px; margin-inline: 4px; border-radius: 50%; background: var(--_accent-text); }
  .outcome { flex: none; border-block-end: 0; border-block-start: 1px solid var(--_line); }

  .bones { display: grid; gap: 24px; padding: 24px 16px; }
  .bones > div { display: flex; align-items: center; justify-content: space-between; gap: 24px; min-block-size: var(--_control); }
  .bones .bone:first-child { inline-size: 40%; }
  .bones .bone:last-child { inline-size: 160px; max-inline-size: 30%; block-size: 20px; }

  @container rules (width < 720px) {
    .grid { grid-template-columns: minmax(0, 1fr); gap: 0; }
    .means { position: static; }
  }
  @container rules (width < 480px) {
    .field-rule { grid-template-columns: minmax(0, 1fr); }
    .field-rule > .segments { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); }
    .segments > label > span { min-block-size: 40px; white-space: normal; text-align: center; }
    .foot > .draft:not(:empty) { flex: 1 1 100%; }
    .foot > .button { flex: 1; min-block-size: var(--_touch); }
  }
  @media (pointer: coarse) {
    .editor { --_control: var(--_touch); }
    .create input { font-size: 16px; }
    .problem > .button, .meanwhile > .button { min-block-size: 40px; }
  }
  @media (forced-colors: active) {
    .label.changed::after, .dot { forced-color-adjust: none; background: CanvasText; }
    .means { border: 1px solid CanvasText; }
  }
`;
