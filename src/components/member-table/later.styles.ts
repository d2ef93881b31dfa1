import { css } from 'lit';
import { menus } from '../ui/menu.styles.js';
import { sidePanelStyles } from '../ui/side-panel.styles.js';

/** Menus, pages, the member at the side: their styles come with the parts that show them. */
export const laterStyles = [menus, sidePanelStyles, css`
  #filters, #columns { max-block-size: 400px; }
  .menu-item > .grow { flex: 1; min-inline-size: 0; }
  .menu-item > .icon.points { color: var(--_text-faint); }
  .menu-item:disabled { color: var(--_text-faint); cursor: default; }
  .menu-item .tick { pointer-events: none; }
  .column-list > li { position: relative; cursor: default; }
  .column-list label { display: flex; flex: 1; align-items: center; gap: 10px; min-inline-size: 0; cursor: pointer; }
  .column-list .tick { pointer-events: auto; }
  .grip { flex: none; color: var(--_text-faint); cursor: grab; touch-action: none; }
  .steps { position: absolute; inset-inline-end: 32px; display: flex; border-radius: var(--_radius-small); background: var(--_surface-raised); opacity: 0; }
  li:hover > .steps, li:focus-within > .steps { opacity: 1; }
  .pages { display: flex; align-items: center; justify-content: end; gap: 4px; min-block-size: 44px; padding-inline: calc(var(--_space) * 4); border-block-start: 1px solid var(--_line); font-size: 12px; color: var(--_text-quiet); }
  @media (hover: none) { .steps { position: static; opacity: 1; } }

  @container list (width < 600px) {
    .menu-item { min-block-size: var(--_touch); }
    .sorts.only-narrow { display: block; margin-block-start: 4px; padding-block-start: 4px; border-block-start: 1px solid var(--_line); }
  }
`];
