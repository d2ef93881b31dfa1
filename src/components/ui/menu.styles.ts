import { css } from 'lit';

/** Menus, and lists that float likewise. */
export const menus = css`
  .menu { position: fixed; inset: auto; margin: 0; overflow: auto; min-inline-size: 224px; max-inline-size: min(360px, 100vw - 16px); padding: var(--_space); border: 1px solid var(--_line); border-radius: var(--_radius); background: var(--_surface-raised); color: inherit; box-shadow: var(--_shadow); }
  .menu-item { display: flex; align-items: center; gap: 10px; inline-size: 100%; min-block-size: 32px; margin: 0; padding: 4px calc(var(--_space) * 2); border: 0; border-radius: var(--_radius-small); background: none; color: var(--_text); font-size: 13px; line-height: 20px; text-align: start; cursor: pointer; }
  .menu-item > .icon { color: var(--_text-quiet); }
  .menu-item:hover { background: var(--_hover); }
  .menu-item:focus-visible { outline-offset: -2px; }
  .menu-item[aria-disabled="true"] { color: var(--_text-faint); cursor: not-allowed; }
  .menu-item.danger, .menu-item.danger > .icon { color: var(--_danger); }
  .menu hr { margin: var(--_space) calc(var(--_space) * -1); border: 0; border-block-start: 1px solid var(--_line); }
  .menu-title { padding: 6px calc(var(--_space) * 2) 2px; font-size: 12px; line-height: 16px; color: var(--_text-quiet); }

  @media (forced-colors: active) {
    .menu { border: 1px solid CanvasText; }
  }
`;
