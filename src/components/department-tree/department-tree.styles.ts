import { css } from 'lit';

export const departmentTreeStyles = css`
  :host { display: block; }
  .head { display: flex; align-items: center; gap: 2px; min-block-size: 36px; padding: calc(var(--_space) * 2) calc(var(--_space) * 2) 4px; }
  .head > h2 { flex: 1; padding-inline-start: calc(var(--_space) * 2); font-size: 12px; line-height: 16px; font-weight: 500; color: var(--_text-quiet); }
  .head > .input { min-block-size: 28px; margin-block: -3px -1px; padding-inline: 8px 2px; font-size: 13px; }
  .strip { margin-block-end: 8px; }
  .tree, .bones { padding: 0 calc(var(--_space) * 2) calc(var(--_space) * 2); }
  .bones { display: grid; }
  .bones > span { display: flex; align-items: center; min-block-size: calc(26px + 4px * var(--_density)); padding-inline: 24px 8px; margin-block-end: 1px; }
  .bones > span:nth-child(n + 2) { padding-inline-start: 38px; }
  .bones .bone { inline-size: 55%; } .bones > :nth-child(3n) > .bone { inline-size: 72%; } .bones > :nth-child(4n) > .bone { inline-size: 40%; }
  .said { padding: calc(var(--_space) * 2) calc(var(--_space) * 4); font-size: 13px; line-height: 20px; color: var(--_text-quiet); overflow-wrap: anywhere; }
  .said > .button { margin-block-start: 8px; }

  @media (pointer: coarse) {
    .head > .button, .head .button.little { min-block-size: var(--_touch); inline-size: var(--_touch); }
    .head > .input { min-block-size: var(--_touch); font-size: 16px; }
  }
`;
