import { css } from 'lit';

export const joinFormStyles = css`
  :host { display: block; padding: calc(var(--_space) * 8) calc(var(--_space) * 4); --_control: var(--_touch); }
  .join { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--_space) * 5); inline-size: min(100%, 400px); margin-inline: auto; }
  .head { display: grid; justify-items: center; gap: 4px; text-align: center; overflow-wrap: anywhere; }
  .head h2 { font-size: 20px; line-height: 28px; letter-spacing: -0.01em; text-wrap: balance; outline: none; }
  .head p { color: var(--_text-quiet); }
  .seal { display: grid; place-content: center; inline-size: 48px; block-size: 48px; margin-block-end: 8px; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.5); color: var(--_text-quiet); }
  .seal .icon { inline-size: 22px; block-size: 22px; stroke-width: 1.7; }
  .seal.good { border-color: transparent; background: var(--_success-quiet); color: var(--_success); }
  .seal.warn { border-color: transparent; background: var(--_warning-quiet); color: var(--_warning); }
  .seal.logo { overflow: hidden; border: 0; background: var(--_text); color: var(--_surface); font-size: 20px; font-weight: 600; }
  .seal.logo > img { inline-size: 48px; block-size: 48px; object-fit: cover; background: var(--_surface); }
  .form { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--_space) * 4); }
  .stack { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; }
  .stack > .button, .join > .button { inline-size: 100%; padding-block: 8px; font-size: 14px; white-space: normal; overflow-wrap: anywhere; }
  .hint { text-align: center; text-wrap: pretty; overflow-wrap: anywhere; }
  .field > .hint { text-align: start; }
  fieldset { border: 0; margin: 0; padding: 0; }
  legend { margin-block-end: 6px; padding: 0; }
  .label { display: block; overflow-wrap: anywhere; }
  .label > .quiet { font-weight: 400; }
  .input > input, .input > select { align-self: stretch; font-size: 16px; }
  .input > select { margin-inline-end: -22px; padding-inline-end: 22px; cursor: pointer; }
  .input > select + .icon { pointer-events: none; }
  option { background: Canvas; color: CanvasText; }
  .ticks > label { display: flex; align-items: center; gap: 10px; min-block-size: var(--_touch); overflow-wrap: anywhere; cursor: pointer; }
  .ticks .tick { inline-size: 20px; block-size: 20px; }
  .error { overflow-wrap: anywhere; }
  .error .icon { flex: none; }
  .failure { padding: 10px 12px; border-radius: var(--_radius); background: var(--_danger-quiet); font-size: 13px; line-height: 20px; }
  .failure > .icon { margin-block-start: 3px; }

  .digits { container-type: inline-size; position: relative; display: grid; grid-template-columns: repeat(6, 1fr); gap: 8px; block-size: 48px; direction: ltr; overflow: clip; overflow-clip-margin: 3px; }
  .digits > span { border: 1px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_surface-raised); }
  .digits.invalid > span { border-color: var(--_danger); }
  .digits:focus-within > .at { outline: 2px solid var(--_focus); outline-offset: -1px; border-color: transparent; }
  .digits > input { position: absolute; inset: 0 auto 0 0; inline-size: calc(100% + 60px); margin: 0; border: 0; padding: 0; padding-inline-start: calc((100cqi - 40px) / 12 - 0.5ch); outline: none; background: none; font: 600 20px / 48px ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; letter-spacing: calc((100cqi + 8px) / 6 - 1ch); text-transform: uppercase; }

  .pairs { display: grid; grid-template-columns: minmax(96px, max-content) minmax(0, 1fr); gap: 8px 16px; padding: 16px; border: 1px solid var(--_line); border-radius: var(--_radius); font-size: 13px; line-height: 20px; overflow-wrap: anywhere; }
  .pairs > dt { color: var(--_text-quiet); }

  slot { display: block; text-align: center; color: var(--_text-quiet); }
  ::slotted(:is(a, button)) { display: flex; box-sizing: border-box; align-items: center; justify-content: center; inline-size: 100%; min-block-size: var(--_touch); padding: 8px 12px; border: 0; border-radius: var(--_radius); background: var(--_accent); color: var(--_on-accent); font: 500 14px / 20px var(--_font); text-decoration: none; cursor: pointer; }

  .bone { display: block; block-size: 44px; border-radius: var(--_radius); background: color-mix(in oklab, var(--_text) 8%, transparent); animation: breathe 1.6s ease-in-out infinite; }
  .head > .bone { inline-size: 70%; block-size: 12px; margin-block: 6px; }
  .head > .bone:first-child { inline-size: 48px; block-size: 48px; margin: 0; }
  @keyframes breathe { 50% { opacity: 0.45; } }
  .spinner { inline-size: 14px; block-size: 14px; border: 1.5px solid color-mix(in oklab, currentColor 28%, transparent); border-block-start-color: currentColor; border-radius: 50%; animation: turn 800ms linear infinite; }
  @keyframes turn { to { transform: rotate(1turn); } }
  @media (prefers-reduced-motion: reduce) { .bone, .spinner { animation: none; } }
  @media (forced-colors: active) { .bone { background: GrayText; } .seal.logo { border: 1px solid CanvasText; } }
`;
