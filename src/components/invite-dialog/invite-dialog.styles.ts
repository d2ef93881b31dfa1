import { css } from 'lit';

export const inviteDialogStyles = css`
  :host { display: contents; }
  .bones { display: grid; gap: 16px; padding: 20px; }
  .bones > .bone { block-size: 32px; border-radius: var(--_radius); }
`;
