import { css } from 'lit';

/** The frame: heading, tools, the list or what stands in its place, the bar of the selection. */
export const memberTableStyles = css`
  :host { position: relative; display: flex; flex-direction: column; block-size: 100%; max-block-size: var(--org-member-table-max-height, 100dvh); min-inline-size: 0; isolation: isolate; }
  .frame { container: frame / inline-size; position: relative; display: flex; flex: 1 1 auto; min-block-size: 0; }
  .list { container: list / inline-size; position: relative; display: flex; flex: 1; flex-direction: column; min-inline-size: 0; min-block-size: 0; }
  .strong { font-weight: 500; }
  .grow { flex: 1; min-inline-size: 0; }
  .only-narrow.only-narrow { display: none; }

  .list-head { display: flex; align-items: center; gap: 8px; min-block-size: 52px; padding: 10px calc(var(--_space) * 4); }
  .list-head > h2 { flex: 1; min-inline-size: 0; font-size: 16px; line-height: 24px; letter-spacing: -0.005em; }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 0 calc(var(--_space) * 4) calc(var(--_space) * 3); }
  .tools:first-child { padding-block-start: calc(var(--_space) * 3); }
  .tools > .search { flex: 1 1 140px; inline-size: auto; max-inline-size: 240px; }
  .search > .button { margin-inline-end: -7px; }
  .search > .kbd { margin-inline-end: -4px; }
  .tools > .end { display: flex; align-items: center; gap: 8px; min-block-size: 24px; margin-inline-start: auto; }

  .scroll { position: relative; flex: 1 1 auto; min-block-size: 0; overflow: auto; overflow-anchor: none; scroll-padding: 0; scrollbar-width: thin; scrollbar-color: color-mix(in oklab, var(--_text) 22%, transparent) transparent; }
  .scroll:focus-visible { outline-offset: -2px; }
  .state { flex: 1; border-block-start: 1px solid var(--_line); }
  .notice.strip { border-block: 1px solid var(--_line); margin-block-end: -1px; z-index: 4; }

  .selection { position: absolute; z-index: 5; inset-block-end: 16px; inset-inline: 16px; display: flex; align-items: center; gap: 2px; inline-size: fit-content; max-inline-size: calc(100% - 32px); min-block-size: 44px; margin-inline: auto; padding-block: 5px; padding-inline: 14px 6px; border: 1px solid color-mix(in oklab, var(--_line-strong) 35%, var(--_line)); border-radius: calc(var(--_radius) * 1.25); background: var(--_surface-raised); box-shadow: var(--_shadow); font-size: 13px; white-space: nowrap; }
  .selection > .said { font-weight: 500; font-variant-numeric: tabular-nums; }
  .selection > .link { margin-inline: 12px; font-size: 13px; font-variant-numeric: tabular-nums; min-block-size: 24px; }
  ::slotted([slot="selection-actions"]) { flex: none; }

  @container list (width < 600px) {
    .only-wide.only-wide { display: none; }
    .button.only-narrow { display: inline-flex; }
    .list-head .button, .tools > .input, .tools > .button { min-block-size: var(--_touch); }
    .tools > .search { flex: 1 1 calc(100% - 52px); max-inline-size: none; }
    .tools > .search input { font-size: 16px; }
    .tools > .filter { inline-size: var(--_touch); }
    .tools .chip { min-block-size: 32px; }
    .tools .chip > .off { inline-size: 32px; block-size: 30px; }

    .selection { position: static; flex-wrap: wrap; inline-size: 100%; max-inline-size: none; padding-block: 6px; padding-inline: 16px 8px; border-width: 1px 0 0; border-radius: 0; }
    .selection > .button.square { order: -2; inline-size: 44px; min-block-size: 44px; margin-inline-start: -12px; }
    .selection > .said { order: -1; }
    .selection > .link { order: -1; flex: 1; min-block-size: 44px; margin-inline: 8px; text-align: end; }
    ::slotted([slot="selection-actions"]) { flex: 1; }
  }

  /* There the open member has the place of the list. */
  @container frame (width < 600px) { .list:has(~ .panel) { visibility: hidden; } }

  @media (prefers-reduced-transparency: no-preference) and (prefers-reduced-motion: no-preference) {
    .selection { animation: rise var(--_motion) var(--_ease); }
    @keyframes rise { from { opacity: 0; translate: 0 8px; } }
  }
`;
