import { css } from 'lit';

/** Switches, and radios side by side. */
export const segmentsStyles = css`
  .switch { appearance: none; position: relative; flex: none; inline-size: 32px; block-size: 20px; margin: 0; border-radius: 10px; background: var(--_line-strong); cursor: pointer; transition: background var(--_motion) var(--_ease); }
  .switch::before { content: ""; position: absolute; inset-block-start: 2px; inset-inline-start: 2px; inline-size: 16px; block-size: 16px; border-radius: 50%; background: #fff; transition: inset-inline-start var(--_motion) var(--_ease); }
  .switch:checked { background: var(--_accent); }
  .switch:checked::before { inset-inline-start: 14px; background: var(--_on-accent); }

  .segments { display: inline-flex; gap: 2px; padding: 2px; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface-sunken); }
  .segments[aria-invalid] { border-color: var(--_danger); }
  .segments > label { position: relative; display: grid; }
  .segments > label > input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
  .segments > label > span { display: grid; place-content: center; min-block-size: 24px; padding: 2px 10px; border-radius: var(--_radius-small); color: var(--_text-quiet); font-size: 13px; line-height: 20px; white-space: nowrap; }
  .segments > label > input:hover + span { color: var(--_text); }
  .segments > label > input:checked + span { background: var(--_surface-raised); color: var(--_text); font-weight: 500; box-shadow: 0 0 0 1px color-mix(in oklab, var(--_line-strong) 50%, var(--_line)); }
  .segments > label > input:focus-visible + span { outline: 2px solid var(--_focus); outline-offset: 1px; }

  @media (pointer: coarse) {
    .segments > label > span { min-block-size: 40px; }
  }
  @media (forced-colors: active) {
    .switch { appearance: auto; }
    .switch::before { content: none; }
    .segments > label > input:checked + span { outline: 2px solid Highlight; outline-offset: -2px; }
  }
`;
