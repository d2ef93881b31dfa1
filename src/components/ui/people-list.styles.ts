import { css } from 'lit';

/** A list of people: frame, tools, rows (cards below 600 px), bar of the selection, notices. A tag gives `--_cols`. */
export const peopleListStyles = css`
  :host { position: relative; display: flex; flex-direction: column; block-size: 100%; max-block-size: var(--_most, 100dvh); min-inline-size: 0; isolation: isolate; }
  .frame { container: frame / inline-size; position: relative; display: flex; flex: 1 1 auto; min-block-size: 0; }
  .list { container: list / inline-size; position: relative; display: flex; flex: 1; flex-direction: column; min-inline-size: 0; min-block-size: 0; }
  .tabpanel { display: flex; flex: 1 1 auto; flex-direction: column; min-block-size: 0; }
  .grow { flex: 1; min-inline-size: 0; }
  .list-head { display: flex; align-items: center; gap: 8px; min-block-size: 52px; padding: 10px calc(var(--_space) * 4); }
  .list-head > h2 { flex: 0 1 auto; font-size: 16px; line-height: 24px; letter-spacing: -0.005em; }
  .list-head > .count { white-space: nowrap; }
  .tools { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; padding: 0 calc(var(--_space) * 4) calc(var(--_space) * 3); }
  .tabpanel > .tools { padding-block-start: calc(var(--_space) * 3); }
  .tools > .search { flex: 1 1 140px; inline-size: auto; max-inline-size: 240px; }
  .search > .button { margin-inline-end: -7px; }
  .search > .kbd { margin-inline-end: -4px; }
  .tools > .end { display: flex; align-items: center; gap: 8px; min-block-size: 24px; margin-inline-start: auto; }
  .order { font-weight: 400; }
  .order > .icon { inline-size: 12px; block-size: 12px; stroke-width: 3; }

  .tabs { padding-inline: calc(var(--_space) * 4); }
  .tab { display: inline-flex; align-items: center; gap: 6px; }
  .tab:focus-visible { outline-offset: 3px; }
  .badge { display: inline-grid; place-content: center; min-inline-size: 18px; block-size: 18px; padding-inline: 5px; border-radius: 9px; background: var(--_accent); color: var(--_on-accent); font-size: 11px; line-height: 18px; font-weight: 600; font-variant-numeric: tabular-nums; }

  .scroll { position: relative; flex: 1 1 auto; min-block-size: 0; overflow: auto; scroll-padding-block: 36px 12px; scrollbar-width: thin; scrollbar-color: color-mix(in oklab, var(--_text) 22%, transparent) transparent; }
  .list:has(.floats > *) .scroll { padding-block-end: 76px; }
  .state { flex: 1; border-block-start: 1px solid var(--_line); }
  .notice.strip { border-block: 1px solid var(--_line); }
  .outcomes { display: grid; gap: 8px; padding: 0 calc(var(--_space) * 4) calc(var(--_space) * 3); overflow-wrap: anywhere; }
  .outcomes b { font-weight: 500; }

  .people { font-size: 13px; line-height: 20px; font-variant-numeric: tabular-nums; }
  .row { --_ground: var(--_surface); position: relative; display: grid; grid-template-columns: var(--_cols); grid-template-rows: minmax(calc(var(--_row) - 1px), auto); align-items: center; min-block-size: var(--_row); border-block-end: 1px solid var(--_line); background: var(--_ground); }
  .cell { min-inline-size: 0; padding-inline: 10px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .cell > .tag { vertical-align: top; }
  .only-narrow { display: none; }
  .cell > .with { display: flex; align-items: center; gap: 8px; min-inline-size: 0; }
  .cell > .with > .icon { inline-size: 14px; block-size: 14px; color: var(--_text-quiet); }
  .c-check { display: flex; align-items: center; align-self: stretch; padding-inline: 16px 0; overflow: visible; }
  .c-name { display: flex; align-items: center; gap: 10px; overflow: visible; }
  .c-name > b { font-size: 14px; font-weight: 500; }
  .c-act { display: flex; align-items: center; justify-content: end; gap: 6px; padding-inline: 4px 16px; overflow: visible; }
  .problem { grid-column: 2 / -1; padding: 0 10px 8px 44px; overflow-wrap: anywhere; }
  .rows > .row { cursor: pointer; }
  .rows > .row:hover { --_ground: color-mix(in oklab, var(--_text) 3.5%, var(--_surface)); }
  .rows > .row.open { --_ground: color-mix(in oklab, var(--_text) 5%, var(--_surface)); }
  .rows > .row[aria-selected="true"] { --_ground: var(--_accent-quiet); }
  .rows > .row[aria-selected="true"]:is(:hover, .open) { --_ground: color-mix(in oklab, var(--_text) 4%, var(--_accent-quiet)); }
  .rows > .row:focus-visible { outline-offset: -2px; }
  .row.busy > .cell { opacity: 0.55; }
  .tag > .icon { inline-size: 12px; block-size: 12px; stroke-width: 2.8; }
  .tag.success { background: var(--_success-quiet); color: var(--_success); }
  .tag.danger { background: var(--_danger-quiet); color: var(--_danger); }
  .warn { color: var(--_warning); }

  .head { position: sticky; inset-block-start: 0; z-index: 3; grid-template-rows: 30px; min-block-size: 32px; border-block-start: 1px solid var(--_line); color: var(--_text-quiet); font-size: 12px; line-height: 16px; font-weight: 500; }
  .head > [aria-sort] { color: var(--_text); }
  .sort { display: flex; align-items: center; gap: 4px; max-inline-size: 100%; min-block-size: 24px; margin-inline: -6px; padding: 0 6px; border: 0; border-radius: var(--_radius-tiny); background: none; color: inherit; font-weight: inherit; line-height: 16px; cursor: pointer; }
  .sort:focus-visible { outline-offset: -2px; }
  .sort > .icon { inline-size: 12px; block-size: 12px; stroke-width: 3; }
  .more-rows { display: flex; align-items: center; justify-content: center; gap: 12px; padding: 12px 16px; }
  .bones { border-block-start: 1px solid var(--_line); }
  .bones > .row { grid-template-columns: 16px 24px 2fr 1fr; gap: 12px; padding-inline: 16px; }
  .bones .square { inline-size: 16px; block-size: 16px; }
  .bones .row > :nth-child(3) { max-inline-size: 180px; }
  .bones .row:nth-child(odd) > :nth-child(3) { max-inline-size: 130px; }

  .floats { position: absolute; z-index: 5; inset-block-end: 16px; inset-inline: 16px; display: grid; justify-items: center; gap: 8px; pointer-events: none; }
  .floats > * { pointer-events: auto; }
  .selection, .toast { display: flex; align-items: center; max-inline-size: 100%; min-block-size: 44px; border: 1px solid color-mix(in oklab, var(--_line-strong) 35%, var(--_line)); background: var(--_surface-raised); box-shadow: var(--_shadow); font-size: 13px; line-height: 20px; }
  .selection { gap: 2px; padding-block: 5px; padding-inline: 14px 6px; border-radius: calc(var(--_radius) * 1.25); white-space: nowrap; }
  .selection > .said { display: flex; align-items: center; gap: 8px; font-weight: 500; font-variant-numeric: tabular-nums; }
  .selection > .rule { inline-size: 1px; block-size: 20px; margin-inline: 8px; background: var(--_line); }
  .selection > .link { margin-inline-start: 12px; min-block-size: 24px; font-size: 13px; }
  .selection > .button.primary { margin-inline-end: 4px; }
  .toast { gap: 10px; padding-block: 6px; padding-inline: 12px 8px; border-radius: var(--_radius); overflow-wrap: anywhere; }
  .toast > .icon { color: var(--_success); }

  .panel-body { display: flex; flex-direction: column; overflow: hidden !important; }
  .panel-body > .scrolls { flex: 1 1 auto; min-block-size: 0; overflow: auto; scroll-padding-block: 16px; }
  .scrolls:focus-visible { outline-offset: -2px; }
  .who { display: flex; align-items: center; gap: 12px; padding: 0 calc(var(--_space) * 4) calc(var(--_space) * 4); }
  .who > div { min-inline-size: 0; }
  .who h3 { font-size: 16px; line-height: 24px; letter-spacing: -0.005em; overflow-wrap: anywhere; }
  .who p { font-size: 13px; line-height: 20px; color: var(--_text-quiet); }
  .section { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(var(--_space) * 3); padding: calc(var(--_space) * 4); border-block-start: 1px solid var(--_line); }
  .section > h4 { font-size: 13px; line-height: 20px; }
  .section > .hint { margin-block-start: -8px; }
  .pairs { display: grid; grid-template-columns: 96px minmax(0, 1fr); gap: 8px 16px; font-size: 13px; line-height: 20px; }
  .pairs > dt { color: var(--_text-quiet); overflow-wrap: anywhere; }
  .pairs > dd { min-inline-size: 0; overflow-wrap: anywhere; }
  .pairs bdi ~ .tag { margin-inline-start: 4px; }
  .panel-foot { display: flex; flex: none; align-items: center; justify-content: flex-end; gap: 8px; padding: calc(var(--_space) * 3) calc(var(--_space) * 4); border-block-start: 1px solid var(--_line); background: var(--_surface); }
  .panel-foot > .draft { flex: 1; font-size: 12px; line-height: 16px; color: var(--_text-quiet); }

  .dialog.narrow .dialog-body { display: grid; gap: 16px; padding: 4px 20px 20px; font-size: 13px; line-height: 20px; overflow-wrap: anywhere; }
  .dialog.narrow .label > .quiet { font-weight: 400; }
  .dialog textarea { padding-block: 6px; min-block-size: 72px; resize: vertical; display: block; }
  .button.danger.solid { border-color: transparent; background: var(--_danger); color: var(--_on-danger); }
  .button.danger.solid:hover { background: color-mix(in oklab, var(--_danger), black 10%); }

  @container list (width < 600px) {
    .only-wide { display: none; }
    .only-narrow { display: inline; }
    .list-head .button, .tools > .input, .tools .button { min-block-size: var(--_touch); }
    .tools > .search { flex: 1 1 170px; max-inline-size: none; }
    .tools > .search input { font-size: 16px; }
    .tab { min-block-size: var(--_touch); }
    .head { position: absolute; clip-path: inset(50%); block-size: 1px; min-block-size: 0; overflow: hidden; }
    .rows { border-block-start: 1px solid var(--_line); }
    .rows > .row { display: block; min-block-size: 64px; padding-block: 10px; padding-inline: 92px 16px; color: var(--_text-quiet); }
    .rows .cell { display: inline-block; max-inline-size: 100%; margin-inline-end: 12px; padding: 0; vertical-align: top; }
    .rows .cell.c-check { position: absolute; inset-block-start: 0; inset-inline-start: 0; display: grid; place-content: center; inline-size: 48px; block-size: 56px; margin: 0; }
    .c-check > .tick::after { content: ""; position: absolute; inset: -15px; }
    .rows .cell.c-name { display: flex; flex-wrap: wrap; gap: 2px 6px; margin: 0; color: var(--_text); }
    .rows .c-name > b { white-space: normal; overflow-wrap: anywhere; }
    .rows .c-name > .avatar { position: absolute; inset-block-start: 12px; inset-inline-start: 48px; inline-size: 32px; block-size: 32px; font-size: 12px; }
    .rows .c-name > .avatar.han { font-size: 15px; }
    .rows .cell.c-first { display: block; margin: 0; }
    .rows .cell.c-act { display: flex; flex-wrap: wrap; justify-content: start; gap: 8px; margin-block-start: 8px; margin-inline-end: 0; }
    .c-act > .button { min-block-size: var(--_touch); padding-inline: 14px; border-radius: var(--_radius); font-size: 13px; }
    .c-act > .button.square { inline-size: var(--_touch); padding: 0; }
    .problem { padding: 6px 0 0; }
    .bones > .row { min-block-size: 84px; }
    .list:has(.floats > *) .scroll { padding-block-end: 0; }
    .floats { position: static; gap: 0; }
    .toast { margin: 8px 16px; }
    .selection { flex-wrap: wrap; inline-size: 100%; padding-block: 6px; padding-inline: 16px 8px; border-width: 1px 0 0; border-radius: 0; box-shadow: none; }
    .selection > .rule { display: none; }
    .selection > .button { flex: 1; min-block-size: var(--_touch); margin: 0; }
    .selection > .button.square { order: -2; flex: none; inline-size: var(--_touch); margin-inline-start: -12px; }
    .selection > .said { order: -1; flex: 1 0 auto; min-block-size: var(--_touch); }
    .selection > .link { order: -1; min-block-size: var(--_touch); }
    .selection::before { content: ""; order: 0; flex: 0 0 100%; }
  }
  @container frame (width < 600px) {
    .panel-foot > .button { flex: 1; min-block-size: var(--_touch); }
    .panel-foot > .draft { display: none; }
    .pairs { column-gap: 12px; }
  }
  @media (prefers-reduced-motion: no-preference) {
    .selection, .toast { animation: rise var(--_motion) var(--_ease); }
    @keyframes rise { from { opacity: 0; translate: 0 8px; } }
  }
  @media (forced-colors: active) {
    .rows > .row[aria-selected="true"] { border-inline-start: 4px solid Highlight; }
    .badge { border: 1px solid CanvasText; }
  }
`;
