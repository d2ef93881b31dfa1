import { css } from 'lit';

/**
 * The grid: rows of one height in a pane that stays while the spacer behind it scrolls. Below 600 px a row is a card.
 * A row is laid out for itself, so that new texts in it cost nobody else.
 */
export const gridStyles = css`
  .grid { --_head: 32px; --_row-size: var(--org-member-table-row-height, var(--_row)); position: relative; min-inline-size: var(--_min); font-size: 13px; line-height: 20px; font-variant-numeric: tabular-nums; }
  .pane { position: sticky; inset-block-start: var(--_head); overflow: clip; }
  .pane.whole { position: static; }
  .rows { position: relative; will-change: transform; }
  .row { position: relative; display: grid; grid-template-columns: var(--_columns); block-size: var(--_row-size); border-block-end: 1px solid var(--_line); background: var(--_surface); contain: strict; }
  .cell { min-inline-size: 0; padding-inline: 10px; overflow: clip; text-overflow: ellipsis; white-space: nowrap; line-height: calc(var(--_row-size) - 1px); }
  .cell[dir="ltr"] { text-align: -webkit-match-parent; text-align: match-parent; }
  .cell.end { text-align: end; }
  .cell[data-mark]::after { content: attr(data-mark); color: var(--_text-faint); }
  .c-email, .c-work-number, .c-joined, .plain > .c-role { color: var(--_text-quiet); }
  .c-check { display: flex; align-items: center; padding-inline: 16px 0; }
  .c-name { display: flex; align-items: center; gap: 10px; }
  .tag[hidden] { display: none; }
  .c-name > .avatar { overflow: visible; }
  .c-name > .avatar > img { border-radius: 50%; }
  .tick:not(:checked, :indeterminate)::before { content: none; }
  .c-name > b { min-inline-size: 0; overflow: clip; text-overflow: ellipsis; font-size: 14px; font-weight: 500; }
  .scrolled :is(.c-check, .c-name) { position: sticky; inset-inline-start: 0; z-index: 1; background: inherit; }
  .scrolled .c-name { inset-inline-start: 44px; border-inline-end: 1px solid var(--_line); }
  .body .c-more { position: absolute; inset-block: 0; inset-inline-start: calc(100cqi - 44px + var(--_x, 0px)); display: grid; place-content: center; inline-size: 36px; padding: 0; overflow: visible; }

  .more { display: block; inline-size: 24px; block-size: 24px; padding: 0; border: 1px solid transparent; border-radius: var(--_radius-small); background: none; color: transparent; cursor: pointer; }
  .more::before { content: ""; display: block; inline-size: 15px; block-size: 5px; margin: auto; background: radial-gradient(circle, currentColor 1.2px, transparent 1.6px) 0 0 / 5px 5px; }
  :is(.row:hover, .row:focus-within, .open) > .c-more > .more { border-color: var(--_line); background: var(--_surface-raised); color: var(--_text-quiet); }
  .row > .c-more > .more:hover { color: var(--_text); }

  .head { position: sticky; inset-block-start: 0; z-index: 3; block-size: var(--_head); background: var(--_surface); }
  .head > .row { block-size: var(--_head); border-block-start: 1px solid var(--_line); contain: none; color: var(--_text-quiet); font-size: 12px; font-weight: 500; }
  .head .cell { position: relative; display: flex; align-items: center; overflow: visible; line-height: 16px; }
  .head .cell:focus-visible { outline-offset: -2px; }
  .head .cell.end { justify-content: end; }
  .head [aria-sort] { color: var(--_text); }
  .scrolled .head .cell:is(.c-check, .c-name) { position: sticky; z-index: 1; }
  .sort { display: flex; align-items: center; gap: 4px; min-inline-size: 0; max-inline-size: 100%; min-block-size: 24px; margin-inline: -6px; padding: 0 6px; border: 0; border-radius: var(--_radius-tiny); background: none; color: inherit; font-weight: inherit; line-height: 16px; cursor: pointer; }
  .sort:hover { color: var(--_text); }
  .sort:focus-visible { outline-offset: -2px; }
  .sort > .icon { inline-size: 12px; block-size: 12px; stroke-width: 3; }
  .edge { position: absolute; inset-block: 0; inset-inline-end: -5px; z-index: 2; inline-size: 10px; cursor: col-resize; touch-action: none; }
  .edge::before { content: ""; position: absolute; inset-block: 7px; inset-inline-start: 4px; inline-size: 2px; border-radius: 1px; }
  .head:hover .edge::before { background: var(--_line); }
  .edge:is(:hover, .dragged, :focus-visible)::before { background: var(--_accent) !important; inset-block: 2px; }
  .edge:focus-visible { outline: none; }
  .c-more > .edge { display: none; }

  .body .row { cursor: pointer; }
  .body .row:hover { background: color-mix(in oklab, var(--_text) 3.5%, var(--_surface)); }
  .body .row.open { background: color-mix(in oklab, var(--_text) 5%, var(--_surface)); }
  .body .row[aria-selected="true"] { background: var(--_accent-quiet); }
  .body .row[aria-selected="true"]:is(:hover, .open) { background: color-mix(in oklab, var(--_text) 4%, var(--_accent-quiet)); }
  .row:focus-visible { outline: none; }
  .row:focus-visible::after { content: ""; position: absolute; inset: 0 0 -1px; z-index: 3; border: 2px solid var(--_focus); pointer-events: none; }
  .cell:focus-visible { outline-offset: -2px; }
  .row.away { position: absolute; inset-inline: 0; inset-block-start: -100vh; }

  .row.waiting { background: var(--_surface) !important; cursor: default; }
  .waiting :is(.tick, .more) { visibility: hidden; }
  .waiting b { display: none; }
  .waiting .avatar { background: color-mix(in oklab, var(--_text) 8%, transparent); }
  .waiting .cell:not(.c-check, .c-more)::before { content: ""; display: inline-block; inline-size: 58%; block-size: 10px; border-radius: var(--_radius-tiny); background: color-mix(in oklab, var(--_text) 8%, transparent); }
  .waiting .c-name::before { order: 1; }
  .waiting .c-check::before { content: ""; inline-size: 16px; block-size: 16px; border-radius: var(--_radius-tiny); background: color-mix(in oklab, var(--_text) 8%, transparent); }
  .waiting:nth-child(3n) > .cell:not(.c-check)::before { inline-size: 44%; }
  .waiting:nth-child(3n + 1) > .cell:not(.c-check)::before { inline-size: 70%; }
  .loading > .rows { animation: breathe 1.6s ease-in-out infinite; }
  .tail { grid-column: 1 / -1; display: flex; position: sticky; inset-inline-start: 0; align-items: center; justify-content: center; gap: 8px; inline-size: 100cqi; color: var(--_text-quiet); }

  @container list (width < 600px) {
    .grid { --_head: 0px; --_row-size: var(--org-member-table-card-height, 84px); min-inline-size: 0; }
    .head { visibility: hidden; overflow: hidden; }
    .row { grid-template: 11px 20px 20px 20px / 92px minmax(0, max-content) minmax(0, max-content) minmax(0, 1fr) 52px; }
    .cell { display: none; padding: 0; line-height: 20px; color: var(--_text-quiet); }
    .cell[data-mark="—"]::after { content: none; }
    .cell:is(.c-check, .c-name, .line, .third) { display: block; position: static; border: 0; }
    .c-check { grid-area: 1 / 1 / -1 / 2; }
    .c-check > .tick { position: absolute; inset-block-start: 20px; inset-inline-start: 16px; }
    .c-check > .tick::after { content: ""; position: absolute; inset: -14px; }
    .cell.c-name { grid-area: 2 / 2 / 3 / 5; display: flex; gap: 6px; color: var(--_text); }
    .c-name > .avatar { position: absolute; inset-block-start: 12px; inset-inline-start: 48px; inline-size: 32px; block-size: 32px; font-size: 12px; }
    .c-name > .avatar.han { font-size: 15px; }
    .line { grid-row: 3; }
    .line ~ .line:not([data-mark="—"])::before { content: " · "; white-space: pre; color: var(--_text-faint); }
    .plain > .c-role.line { display: none; }
    .third { grid-area: 4 / 2 / 5 / 5; }
    .body .cell.c-more { inset-block-start: 6px; inset-inline: auto 4px; display: block; inline-size: 44px; }
    .more { inline-size: 44px; block-size: 44px; border-color: transparent !important; background: none !important; color: var(--_text-quiet); }
    .waiting .cell.line { grid-column: 2 / 5; }
    .waiting .c-check::before { position: absolute; inset-block-start: 20px; inset-inline-start: 16px; }
    .waiting .cell.line ~ .line { display: none; }
    .tail { grid-area: 1 / 1 / -1 / -1; }
  }

  @media (forced-colors: active) {
    .body .row[aria-selected="true"]::before { content: ""; position: absolute; inset-block: 0; inset-inline-start: 0; z-index: 2; inline-size: 4px; background: Highlight; forced-color-adjust: none; }
    .more { background: Canvas; }
    .row:not(:hover, :focus-within, .open) > .c-more > .more { opacity: 0; }
    .row:focus-visible::after { border-color: Highlight; }
    .more::before { forced-color-adjust: none; color: ButtonText; }
    .edge:is(:hover, .dragged, :focus-visible)::before { background: Highlight !important; }
    .waiting .cell::before { background: GrayText !important; }
  }
  @media (prefers-reduced-motion: reduce) { .loading > .rows { animation: none; } }
`;
