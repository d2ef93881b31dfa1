import { css } from 'lit';

export const orgProviderStyles = css`
  :host { display: contents; }
  :host([hidden]) { display: none; }
`;
