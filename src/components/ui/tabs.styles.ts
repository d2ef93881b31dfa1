import { css } from 'lit';

/** Tabs, and a bar of choices. */
export const tabsStyles = css`
  .tabs { display: flex; gap: calc(var(--_space) * 5); flex: none; padding-inline: calc(var(--_space) * 5); border-block-end: 1px solid var(--_line); }
  .tab { min-block-size: 40px; margin: 0 0 -1px; padding: 0; border: 0; border-block-end: 2px solid transparent; background: none; color: var(--_text-quiet); font-size: 13px; line-height: 20px; white-space: nowrap; cursor: pointer; }
  .tab:hover { color: var(--_text); }
  .tab[aria-selected="true"] { color: var(--_text); font-weight: 500; border-color: var(--_accent-text); }
  .tab:focus-visible { outline-offset: 2px; border-radius: 2px; }

  .segments { display: inline-flex; justify-self: start; gap: 2px; padding: 2px; border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface-sunken); }
  .segments > label { position: relative; display: inline-flex; align-items: center; min-block-size: 26px; padding: 2px 10px; border-radius: var(--_radius-small); color: var(--_text-quiet); font-size: 13px; line-height: 20px; white-space: nowrap; cursor: pointer; }
  .segments > label:has(:checked) { background: var(--_surface-raised); color: var(--_text); font-weight: 500; box-shadow: 0 0 0 1px color-mix(in oklab, var(--_line-strong) 50%, var(--_line)); }
  .segments > label:has(:focus-visible) { outline: 2px solid var(--_focus); outline-offset: 1px; }
  @media (forced-colors: active) {
    .tab[aria-selected="true"] { border-color: Highlight; }
    .segments > label:has(:checked) { outline: 2px solid Highlight; }
  }
`;
