import { css } from 'lit';
import { menus } from './menu.styles.js';

/** The popover with the tree; together with the tree's own styles. */
export const departmentPickerStyles = [menus, css`
  .department-picker { inline-size: 300px; overflow: hidden; }
  .department-picker:popover-open { display: flex; flex-direction: column; gap: var(--_space); }
  .department-picker > .input { flex: none; }
  .department-picker > .scroll { max-block-size: 320px; min-block-size: 0; overflow: auto; }
  .department-picker .none { padding: 6px calc(var(--_space) * 2); font-size: 13px; line-height: 20px; color: var(--_text-quiet); overflow-wrap: anywhere; }
`];
