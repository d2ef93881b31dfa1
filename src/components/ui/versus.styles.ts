import { css } from 'lit';

/** Theirs beside mine, in a dialog; where the screen is narrow, one field under the other. Wants `field-rows` for its choices. */
export const versusStyles = css`
  .dialog-body > p { padding: 0 20px 16px; font-size: 13px; line-height: 20px; color: var(--_text-quiet); }
  .versus { inline-size: 100%; table-layout: fixed; border-spacing: 0; font-size: 13px; line-height: 20px; border-block-start: 1px solid var(--_line); overflow-wrap: anywhere; }
  .versus th { block-size: 32px; padding: 0 12px; text-align: start; font-size: 12px; line-height: 16px; font-weight: 500; color: var(--_text-quiet); border-block-end: 1px solid var(--_line); }
  .versus td { padding: 10px 12px; border-block-end: 1px solid var(--_line); vertical-align: top; }
  .versus :is(th, td):first-child { inline-size: 128px; padding-inline-start: 20px; }
  .versus tbody th { padding-block: 10px; vertical-align: top; font-size: 13px; line-height: 20px; font-weight: 400; }
  .versus tbody tr:last-child > * { border-block-end: 0; }
  .versus td.kept { background: var(--_accent-quiet); }
  .versus .merged td { color: var(--_text-quiet); }
  @media (width < 600px) {
    .dialog-body > p { padding-inline: 16px; }
    .versus thead { position: absolute; clip-path: inset(50%); }
    .versus, .versus tbody { display: block; }
    .versus tr { display: grid; gap: 6px; padding: 12px 16px; border-block-end: 1px solid var(--_line); }
    .versus td, .versus :is(th, td):first-child { display: block; inline-size: auto; padding: 0; border: 0; }
    .versus tbody th { block-size: auto; color: var(--_text); font-weight: 500; }
    .versus td:has(.choice) { border: 1px solid var(--_line); border-radius: var(--_radius); }
    .versus td::before { content: attr(data-of) ": "; color: var(--_text-quiet); }
    .versus td:has(.choice)::before { display: block; padding: 8px 12px 0; font-size: 12px; line-height: 16px; content: attr(data-of); }
    .versus .choice { min-block-size: var(--_touch); align-items: center; padding: 4px 12px 8px; }
  }
`;
