import { css } from 'lit';
import { menus } from './menu.styles.js';

/** The list under a combobox. */
export const comboboxStyles = [menus, css`
  .combobox > .opener { display: grid; place-content: center; align-self: stretch; inline-size: 36px; margin-inline-end: -10px; padding: 0; border: 0; background: none; color: var(--_text-faint); cursor: pointer; }
  .choices { scroll-padding-block: var(--_space); }
  .choices.empty { display: none; }
  .choices .menu-item > .grow { flex: 1; }
  .choices .menu-item.active { background: var(--_hover); outline: 2px solid var(--_focus); outline-offset: -2px; }
  .choices .menu-item > .icon:last-child { color: var(--_accent-text); }
  .choices .none { padding: 6px calc(var(--_space) * 2); font-size: 13px; line-height: 20px; color: var(--_text-quiet); overflow-wrap: anywhere; }
  @media (pointer: coarse) { .choices .menu-item { min-block-size: var(--_touch); } }
`];
