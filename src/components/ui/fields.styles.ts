import { css } from 'lit';

/** What forms have: whom it is about, fields with labels, hints and errors, and what is wrong or takes something away. */
export const fields = css`
  .field { display: grid; grid-template-columns: minmax(0, 1fr); gap: 6px; min-inline-size: 0; align-content: start; }
  .label { display: flex; align-items: center; gap: 6px; font-size: 13px; line-height: 20px; font-weight: 500; }
  .hint { font-size: 12px; line-height: 16px; color: var(--_text-quiet); }
  .error { display: flex; align-items: flex-start; gap: 6px; font-size: 12px; line-height: 16px; color: var(--_danger); }
  .error .icon { inline-size: 14px; block-size: 14px; margin-block-start: 1px; }
  .button.danger, .button.danger > .icon { color: var(--_danger); }
  .input.invalid { border-color: var(--_danger); }
  .input.disabled { background: var(--_surface-sunken); border-color: var(--_line); color: var(--_text-faint); }
  .notice.danger { background: var(--_danger-quiet); border-color: color-mix(in oklab, var(--_danger) 22%, var(--_danger-quiet)); }
  .notice.danger > .icon { color: var(--_danger); }
  .avatar.large { inline-size: 40px; block-size: 40px; font-size: 14px; }
  .avatar.han.large { font-size: 18px; }
`;
