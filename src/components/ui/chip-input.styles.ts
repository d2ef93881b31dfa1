import { css } from 'lit';

/** A box in which many addresses become chips. */
export const chipInputStyles = css`
  .chip-box { display: flex; flex-wrap: wrap; align-content: flex-start; gap: 6px; min-block-size: 112px; max-block-size: 264px; padding: 8px; overflow: auto; border: 1px solid var(--_line-strong); border-radius: var(--_radius); background: var(--_surface-raised); cursor: text; }
  .chip-box:focus-within { outline: 2px solid var(--_focus); outline-offset: -1px; border-color: transparent; }
  .chip-box.invalid:not(:focus-within) { border-color: var(--_danger); }
  .chip-box > .chips { display: contents; }
  .chip-box > .more { align-self: center; font-size: 13px; }
  .chip-box > input { flex: 1; min-inline-size: 120px; min-block-size: 24px; padding: 2px 4px; border: 0; outline: 0; background: none; font-size: 13px; }
  .chip.invalid { background: var(--_danger-quiet); border-color: color-mix(in oklab, var(--_danger) 45%, var(--_danger-quiet)); color: var(--_danger); }
  .chip.known { background: var(--_warning-quiet); border-color: color-mix(in oklab, var(--_warning) 40%, var(--_warning-quiet)); color: var(--_warning); }
  .chip:is(.invalid, .known) > :is(.icon, .off) { color: inherit; }
  .chip .quiet { color: inherit; opacity: 0.8; }
  .tally { display: flex; flex-wrap: wrap; gap: 4px 16px; min-block-size: 20px; font-size: 13px; line-height: 20px; color: var(--_text-quiet); font-variant-numeric: tabular-nums; }
  .tally > span { display: inline-flex; align-items: center; gap: 6px; }
  .tally .bad { color: var(--_danger); }
  .tally .warn { color: var(--_warning); }
  @media (width < 600px) {
    .chip-box { gap: 8px; }
    .chip-box .chip { min-block-size: 32px; }
    .chip-box > input { min-block-size: 32px; font-size: 16px; }
    .chip-box .off { position: relative; inline-size: 32px; block-size: 32px; }
    .chip-box .off::after { content: ""; position: absolute; inset: -6px; }
    .chip-box > .more { min-block-size: var(--_touch); }
  }
`;
