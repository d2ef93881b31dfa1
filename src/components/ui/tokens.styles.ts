import { css } from 'lit';

/**
 * The kit's tokens. A host sets `--org-*` anywhere above a tag; each is read here once, with its default beside it,
 * and everything inside uses the private `--_*` of the same name. Sizes are in px: a host may have changed the root's.
 */
export const tokens = css`
  :host {
    --_surface-sunken: var(--org-color-surface-sunken, light-dark(#f6f6f8, #0c0d0f));
    --_surface: var(--org-color-surface, light-dark(#ffffff, #131417));
    --_surface-raised: var(--org-color-surface-raised, light-dark(#ffffff, #1b1c20));
    --_line: var(--org-color-line, light-dark(#e6e6eb, #292b30));
    --_line-strong: var(--org-color-line-strong, light-dark(#8b8d99, #6f7380));
    --_text: var(--org-color-text, light-dark(#17181c, #eeeef1));
    --_text-quiet: var(--org-color-text-quiet, light-dark(#575a64, #aaadb7));
    --_text-faint: var(--org-color-text-faint, light-dark(#6a6d78, #9094a0));
    --_accent: var(--org-color-accent, light-dark(#3e57c9, #4b66dd));
    --_on-accent: var(--org-color-on-accent, #ffffff);
    --_accent-text: var(--org-color-accent-text, light-dark(var(--_accent), color-mix(in oklab, var(--_accent), white 48%)));
    --_accent-quiet: var(--org-color-accent-quiet, light-dark(color-mix(in oklab, var(--_accent) 8%, var(--_surface)), color-mix(in oklab, var(--_accent) 20%, var(--_surface))));
    --_success: var(--org-color-success, light-dark(#18744a, #62cd96));
    --_success-quiet: var(--org-color-success-quiet, light-dark(#e9f5ee, #14271e));
    --_warning: var(--org-color-warning, light-dark(#8a5200, #ecb65f));
    --_warning-quiet: var(--org-color-warning-quiet, light-dark(#fbf2e0, #2a2112));
    --_danger: var(--org-color-danger, light-dark(#c02b37, #ff8d90));
    --_danger-quiet: var(--org-color-danger-quiet, light-dark(#fcedee, #321a1c));
    --_on-danger: var(--org-color-on-danger, light-dark(#ffffff, #2b0c0e));
    --_focus: var(--org-color-focus, light-dark(#3e57c9, #93a7ff));
    --_hover: color-mix(in oklab, var(--_text) 5%, transparent);
    --_pressed: color-mix(in oklab, var(--_text) 9%, transparent);
    --_scrim: var(--org-color-scrim, light-dark(rgb(23 24 28 / 34%), rgb(0 0 0 / 62%)));

    --_space: var(--org-space, 4px);
    --_radius: var(--org-radius, 8px);
    --_radius-small: calc(var(--_radius) * 0.75);
    --_radius-tiny: calc(var(--_radius) * 0.5);

    --_font: var(--org-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif);
    --_density: var(--org-density, 1);
    --_row: calc(32px + 8px * var(--_density));
    --_control: calc(28px + 4px * var(--_density));
    --_touch: 44px;

    --_motion-fast: var(--org-motion-fast, 120ms);
    --_motion: var(--org-motion, 160ms);
    --_ease: cubic-bezier(0.2, 0, 0, 1);
    --_shadow: 0 1px 2px light-dark(rgb(20 22 30 / 5%), rgb(0 0 0 / 30%)), 0 8px 24px light-dark(rgb(20 22 30 / 10%), rgb(0 0 0 / 45%));

    background: var(--_surface);
    color: var(--_text);
    font: 400 14px / 20px var(--_font);
    -webkit-font-smoothing: antialiased;
    text-rendering: optimizeLegibility;
    text-align: start;
  }

  :host([hidden]) { display: none !important; }

  *, *::before, *::after { box-sizing: border-box; }
  h2, h3, h4, p, ul, ol, dl, dd { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h2, h3, h4 { font: inherit; font-weight: 600; }
  p { text-wrap: pretty; }
  button, input, select, textarea { font: inherit; color: inherit; letter-spacing: inherit; }
  :focus { outline: none; }
  :focus-visible { outline: 2px solid var(--_focus); outline-offset: 2px; }
  [dir="auto"] { text-align: -webkit-match-parent; text-align: match-parent; }

  .icon { inline-size: 16px; block-size: 16px; flex: none; display: block; fill: none; stroke: currentColor; stroke-width: 2.25; stroke-linecap: round; stroke-linejoin: round; }
  :host(:dir(rtl)) .icon.points { transform: scaleX(-1); }
  .sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .clip { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .quiet { color: var(--_text-quiet); }
  .faint { color: var(--_text-faint); }
  .num { font-variant-numeric: tabular-nums; }

  @media (prefers-reduced-motion: reduce) {
    :host { --_motion-fast: 0ms; --_motion: 0ms; }
  }
`;
