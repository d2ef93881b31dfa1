import { css } from 'lit';

/** Chips, tags, avatars, notices, skeletons: what several tags show. */
export const parts = css`
  .chip { display: inline-flex; align-items: center; gap: 6px; min-block-size: 24px; max-inline-size: 100%; padding: 0 calc(var(--_space) * 2); border: 1px solid var(--_line); border-radius: var(--_radius-small); background: var(--_surface-sunken); font-size: 13px; line-height: 20px; white-space: nowrap; }
  .chip > .icon { inline-size: 14px; block-size: 14px; color: var(--_text-quiet); }
  .chip > bdi, .chip > span { min-inline-size: 0; overflow: hidden; text-overflow: ellipsis; }
  .chip > .off { display: inline-grid; place-content: center; flex: none; inline-size: 24px; block-size: 24px; margin-inline: -4px -8px; padding: 0; border: 0; border-radius: var(--_radius-tiny); background: none; color: var(--_text-quiet); cursor: pointer; }
  .chip > .off:hover { background: var(--_pressed); color: var(--_text); }
  .chip > .off .icon { inline-size: 12px; block-size: 12px; stroke-width: 3; }

  .tag { display: inline-flex; align-items: center; gap: 4px; flex: none; min-block-size: 20px; padding: 0 6px; border-radius: var(--_radius-tiny); background: color-mix(in oklab, var(--_text) 6%, transparent); color: var(--_text-quiet); font-size: 12px; line-height: 16px; font-weight: 500; white-space: nowrap; }
  .tag.accent { background: var(--_accent-quiet); color: var(--_accent-text); }
  .tag.warning { background: var(--_warning-quiet); color: var(--_warning); }
  .count { color: var(--_text-faint); font-size: 12px; line-height: 16px; font-variant-numeric: tabular-nums; }
  .kbd { display: inline-grid; place-content: center; flex: none; min-inline-size: 18px; block-size: 18px; padding-inline: 4px; border: 1px solid var(--_line); border-radius: var(--_radius-tiny); background: var(--_surface-sunken); color: var(--_text-quiet); font-size: 11px; line-height: 16px; }

  .avatar { --_hue: 245; display: inline-grid; place-content: center; flex: none; inline-size: 24px; block-size: 24px; border-radius: 50%; overflow: hidden; background: light-dark(oklch(0.925 0.042 var(--_hue)), oklch(0.37 0.062 var(--_hue))); color: light-dark(oklch(0.41 0.095 var(--_hue)), oklch(0.92 0.045 var(--_hue))); font-size: 10px; line-height: 1; font-weight: 600; user-select: none; }
  .avatar.han { font-size: 12px; font-weight: 500; }
  .avatar > img { inline-size: 100%; block-size: 100%; object-fit: cover; }
  .hue-0 { --_hue: 20; } .hue-1 { --_hue: 60; } .hue-2 { --_hue: 110; } .hue-3 { --_hue: 155; }
  .hue-4 { --_hue: 200; } .hue-5 { --_hue: 245; } .hue-6 { --_hue: 290; } .hue-7 { --_hue: 340; }

  .notice { display: flex; align-items: flex-start; gap: 10px; padding: 10px calc(var(--_space) * 3); border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface-sunken); font-size: 13px; line-height: 20px; }
  .notice > .icon { margin-block-start: 2px; color: var(--_text-quiet); }
  .notice > .grow { flex: 1; min-inline-size: 0; }
  .notice .button { margin-block: -2px; }
  .notice.warning { background: var(--_warning-quiet); border-color: color-mix(in oklab, var(--_warning) 24%, var(--_warning-quiet)); }
  .notice.warning > .icon { color: var(--_warning); }
  .notice.strip { padding-inline: calc(var(--_space) * 4); border-inline: 0; border-block-start: 0; border-radius: 0; }

  .bone { display: block; block-size: 10px; border-radius: var(--_radius-tiny); background: color-mix(in oklab, var(--_text) 8%, transparent); animation: breathe 1.6s ease-in-out infinite; }
  .bone.round { inline-size: 24px; block-size: 24px; border-radius: 50%; flex: none; }
  @keyframes breathe { 50% { opacity: 0.45; } }
  .spinner { flex: none; inline-size: 14px; block-size: 14px; border-radius: 50%; border: 1.5px solid color-mix(in oklab, currentColor 28%, transparent); border-block-start-color: currentColor; animation: turn 800ms linear infinite; }
  @keyframes turn { to { transform: rotate(1turn); } }

  .state { display: grid; justify-items: center; align-content: center; gap: 4px; padding: calc(var(--_space) * 10) calc(var(--_space) * 6); text-align: center; min-block-size: 240px; }
  .state > .sign { display: grid; place-content: center; inline-size: 40px; block-size: 40px; margin-block-end: 8px; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.25); color: var(--_text-quiet); }
  .state > .sign.warning { border-color: transparent; background: var(--_warning-quiet); color: var(--_warning); }
  .state > .sign .icon { inline-size: 20px; block-size: 20px; stroke-width: 1.8; }
  .state > h3 { font-size: 14px; line-height: 20px; }
  .state > p { max-inline-size: 44ch; font-size: 13px; line-height: 20px; color: var(--_text-quiet); overflow-wrap: anywhere; }
  .state > .acts { display: flex; flex-wrap: wrap; justify-content: center; gap: 8px; margin-block-start: 12px; }

  @media (prefers-reduced-motion: reduce) { .bone, .spinner { animation: none; } }
  @media (forced-colors: active) {
    .chip, .tag, .avatar { border: 1px solid CanvasText; }
    .bone { background: GrayText; }
  }
`;
