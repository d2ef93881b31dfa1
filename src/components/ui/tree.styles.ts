import { css } from 'lit';

/** A tree's rows, and what a search marks in them. */
export const treeStyles = css`
  .tree { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1px; font-size: 13px; line-height: 20px; }
  .tree-row { --_level: 0; position: relative; display: flex; align-items: center; gap: 4px; min-block-size: calc(26px + 4px * var(--_density)); padding-inline: calc(4px + 14px * var(--_level)) 8px; border-radius: var(--_radius-small); cursor: pointer; user-select: none; }
  .level-2 { --_level: 1; } .level-3 { --_level: 2; } .level-4 { --_level: 3; } .level-5 { --_level: 4; }
  .level-6 { --_level: 5; } .level-7 { --_level: 6; } .level-8 { --_level: 7; }
  .tree-row:hover { background: var(--_hover); }
  .tree-row:focus-visible { outline-offset: -2px; }
  .tree-row[aria-selected="true"] { background: color-mix(in oklab, var(--_text) 8%, transparent); font-weight: 500; }
  .tree-row[aria-selected="true"] > .count { color: var(--_text-quiet); font-weight: 400; }
  .tree-row.off { color: var(--_text-faint); }
  .tree-row.off:not([aria-expanded]) { cursor: default; }
  .tree-row > .name { flex: 1; }
  .tree-row > .tick { margin-inline-end: 4px; }
  .tree-row[aria-checked="true"] > .tick { background: var(--_accent); border-color: var(--_accent); }
  .tree-row[aria-checked="true"] > .tick::before { opacity: 1; }
  [role="option"].tree-row { padding-inline-start: 8px; }
  .twist { inline-size: 16px; block-size: 16px; flex: none; display: grid; place-content: center; color: var(--_text-faint); }
  .twist > .icon { inline-size: 12px; block-size: 12px; stroke-width: 2.8; }
  mark { background: none; color: inherit; font-weight: 600; text-decoration: underline; text-decoration-color: var(--_accent-text); text-underline-offset: 3px; }

  @media (pointer: coarse) {
    .tree-row { min-block-size: var(--_touch); font-size: 14px; }
    .twist { inline-size: 32px; block-size: var(--_touch); margin-inline-start: -8px; }
  }
  @media (forced-colors: active) {
    .tree-row[aria-selected="true"] { outline: 1px solid Highlight; outline-offset: -1px; }
    .tree-row[aria-checked="true"] > .tick { forced-color-adjust: none; background: Highlight; border-color: Highlight; }
    .tree-row.off { color: GrayText; }
  }
`;
