import { css } from 'lit';

/** Buttons, text fields, ticks: what a person presses and types in. */
export const controls = css`
  .button {
    --_edge: color-mix(in oklab, var(--_line-strong) 32%, var(--_line));
    display: inline-flex; align-items: center; justify-content: center; gap: 6px;
    min-block-size: var(--_control); margin: 0; padding: 0 calc(var(--_space) * 3);
    border: 1px solid var(--_edge); border-radius: var(--_radius);
    background: var(--_surface-raised); color: var(--_text);
    font-size: 13px; font-weight: 500; line-height: 20px; white-space: nowrap;
    cursor: pointer; user-select: none;
    transition: background var(--_motion-fast) var(--_ease), border-color var(--_motion-fast) var(--_ease);
  }
  .button > .icon { color: var(--_text-quiet); margin-inline-start: -2px; }
  .button > .icon:last-child:not(:first-child) { margin-inline: 0 -4px; }
  .button:hover { background: color-mix(in oklab, var(--_text) 4%, var(--_surface-raised)); }
  .button:active, .button[aria-expanded="true"] { background: color-mix(in oklab, var(--_text) 8%, var(--_surface-raised)); }
  .button.primary { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
  .button.primary > .icon { color: inherit; }
  .button.primary:hover { background: color-mix(in oklab, var(--_accent), black 12%); border-color: transparent; }
  .button.primary:active { background: color-mix(in oklab, var(--_accent), black 22%); border-color: transparent; }
  .button.ghost { background: transparent; border-color: transparent; color: var(--_text-quiet); }
  .button.ghost:hover, .button.ghost[aria-expanded="true"] { background: var(--_hover); color: var(--_text); }
  .button.ghost:active { background: var(--_pressed); }
  .button.square { inline-size: var(--_control); padding: 0; }
  .button.square > .icon { margin: 0; }
  .button.little { min-block-size: 24px; padding-inline: calc(var(--_space) * 2); border-radius: var(--_radius-small); font-size: 12px; line-height: 16px; }
  .button.little.square { inline-size: 24px; padding: 0; }
  .button:disabled, .button[aria-disabled="true"] { background: var(--_surface-sunken); border-color: var(--_line); color: var(--_text-faint); cursor: not-allowed; }
  .button.ghost:disabled, .button.ghost[aria-disabled="true"] { background: transparent; border-color: transparent; }
  .button:disabled > .icon, .button[aria-disabled="true"] > .icon { color: inherit; }

  .link { padding: 0; border: 0; border-radius: 2px; background: none; color: var(--_accent-text); font-weight: 500; cursor: pointer; }
  .link:hover { text-decoration: underline; text-underline-offset: 3px; }

  .input {
    display: flex; align-items: center; gap: 6px; inline-size: 100%; min-inline-size: 0;
    min-block-size: var(--_control); padding: 0 10px;
    border: 1px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_surface-raised); color: var(--_text);
    transition: border-color var(--_motion-fast) var(--_ease);
  }
  .input > .icon { color: var(--_text-faint); }
  .input > input, .input > select, .input > textarea { flex: 1; min-inline-size: 0; inline-size: 100%; border: 0; padding: 0; background: none; outline: none; appearance: none; line-height: 20px; text-overflow: ellipsis; }
  .input > ::placeholder { color: var(--_text-faint); opacity: 1; }
  .input > ::-webkit-search-cancel-button { display: none; }
  .input:hover { border-color: color-mix(in oklab, var(--_line-strong), var(--_text) 35%); }
  .input:focus-within { outline: 2px solid var(--_focus); outline-offset: -1px; border-color: transparent; }

  .tick {
    appearance: none; position: relative; flex: none; display: inline-grid; place-content: center;
    inline-size: 16px; block-size: 16px; margin: 0;
    border: 1px solid var(--_line-strong); border-radius: var(--_radius-tiny); background: var(--_surface-raised); cursor: pointer;
  }
  .tick:hover { border-color: color-mix(in oklab, var(--_line-strong), var(--_text) 35%); }
  .tick::before { content: ""; inline-size: 10px; block-size: 10px; background: var(--_on-accent); clip-path: polygon(9% 53%, 22% 40%, 39% 58%, 79% 14%, 92% 27%, 40% 84%); opacity: 0; }
  .tick:indeterminate::before { clip-path: inset(41% 5% round 1px); }
  .tick:checked, .tick:indeterminate { background: var(--_accent); border-color: var(--_accent); }
  .tick:checked::before, .tick:indeterminate::before { opacity: 1; }
  .tick:disabled { background: var(--_surface-sunken); border-color: var(--_line); cursor: not-allowed; }

  @media (forced-colors: active) {
    .tick { appearance: auto; }
    .tick::before { content: none; }
    .button, .input { border-color: ButtonBorder; }
    .button:disabled, .button[aria-disabled="true"] { color: GrayText; border-color: GrayText; }
    .button[aria-expanded="true"], .button.primary { border-color: Highlight; }
  }
`;
