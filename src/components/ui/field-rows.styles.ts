import { css } from 'lit';

/** A member's fields to change, in whichever form they stand: label beside control, departments, choices. */
export const fieldRowsStyles = css`
  .prop { display: grid; grid-template-columns: 96px minmax(0, 1fr); gap: 4px 12px; align-items: start; }
  .prop > .label { min-block-size: var(--_control); color: var(--_text-quiet); font-weight: 400; overflow-wrap: anywhere; }
  .prop > .label.changed::after { content: ""; flex: none; inline-size: 6px; block-size: 6px; border-radius: 50%; background: var(--_accent-text); }
  .control { display: grid; grid-template-columns: minmax(0, 1fr); gap: 4px; }
  .prop.read > .label { min-block-size: 24px; }
  .prop.read > .value { min-block-size: 24px; padding-block: 2px; font-size: 13px; line-height: 20px; overflow-wrap: anywhere; }
  dl > .prop + .prop { margin-block-start: 4px; }
  .hint, .error { overflow-wrap: anywhere; }
  .meanwhile { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; padding: 6px 8px; border-radius: var(--_radius-small); background: var(--_warning-quiet); }
  .meanwhile > .hint { flex: 1 1 100%; color: var(--_warning); }
  .input > select { padding-inline-end: 22px; margin-inline-end: -22px; cursor: pointer; }
  .input > select ~ .icon { pointer-events: none; }
  option { background: Canvas; color: CanvasText; }
  .ticks { display: flex; flex-wrap: wrap; gap: 4px 16px; padding-block: 6px; font-size: 13px; }
  .choice { display: flex; align-items: flex-start; gap: 8px; min-inline-size: 0; overflow-wrap: anywhere; cursor: pointer; }
  .choice > .tick, .choice > .pick { margin-block-start: 2px; }
  .pick { appearance: none; flex: none; display: inline-grid; place-content: center; inline-size: 16px; block-size: 16px; margin: 0; border: 1px solid var(--_line-strong); border-radius: 50%; background: var(--_surface-raised); cursor: pointer; }
  .pick::before { content: ""; inline-size: 6px; block-size: 6px; border-radius: 50%; background: var(--_on-accent); opacity: 0; }
  .pick:checked { background: var(--_accent); border-color: var(--_accent); }
  .pick:checked::before { opacity: 1; }

  .depts { border: 1px solid var(--_line-strong); border-radius: var(--_radius); overflow: clip; background: var(--_surface-raised); }
  .depts.invalid { border-color: var(--_danger); }
  .depts > li { display: flex; align-items: center; gap: 6px; min-block-size: 32px; padding-inline: 10px 4px; font-size: 13px; }
  .depts > li + li { border-block-start: 1px solid var(--_line); }
  .depts > li:has(.add) { padding-inline: 0; }
  .depts .path { flex: 0 1 auto; }
  .depts .above { flex: 1 2 0; font-size: 12px; }
  .depts .path:not(:has(+ .above)) { flex: 1; }
  .depts .add { inline-size: 100%; justify-content: flex-start; border: 0; border-radius: 0; padding-inline: 10px; min-block-size: 32px; font-weight: 400; }
  .depts .add:focus-visible { outline-offset: -2px; border-radius: calc(var(--_radius) - 1px); }

  @container fields (width < 340px) {
    .prop { grid-template-columns: minmax(0, 1fr); gap: 2px; }
    .prop > .label, .prop.read > .label { min-block-size: 20px; }
  }
  @media (pointer: coarse) {
    .prop .input > :is(input, select) { font-size: 16px; }
    .depts > li { min-block-size: var(--_touch); }
    .depts .add, .depts .button.little { min-block-size: var(--_touch); }
    .depts .button.square { inline-size: var(--_touch); }
    .meanwhile > .button, .choice { min-block-size: 40px; }
    .choice { align-items: center; }
    .choice > .tick { margin-block-start: 0; }
  }
  @media (forced-colors: active) {
    .pick { appearance: auto; }
    .pick::before { content: none; }
    .label.changed::after { forced-color-adjust: none; background: CanvasText; }
  }
`;
