import { css } from 'lit';

/** Dialogs, and sheets where the screen is narrow. */
export const dialogStyles = css`
  .dialog { inline-size: min(760px, 100vw - 32px); max-inline-size: none; max-block-size: calc(100dvb - 64px); padding: 0; border: 1px solid var(--_line); border-radius: calc(var(--_radius) * 1.5); overflow: hidden; background: var(--_surface-raised); color: var(--_text); box-shadow: var(--_shadow); }
  .dialog.narrow { inline-size: min(440px, 100vw - 32px); }
  .dialog[open] { display: flex; flex-direction: column; }
  .dialog::backdrop { background: var(--_scrim, rgb(0 0 0 / 40%)); }
  .dialog-head { display: flex; align-items: center; gap: 8px; flex: none; min-block-size: 52px; padding-block: 8px; padding-inline: 20px 12px; }
  .dialog-head > h2 { flex: 1; min-inline-size: 0; font-size: 16px; line-height: 24px; overflow-wrap: anywhere; }
  .dialog-body { flex: 1; min-block-size: 0; overflow: auto; }
  .dialog-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 8px; flex: none; min-block-size: 56px; padding: 12px 20px; border-block-start: 1px solid var(--_line); }
  .dialog-foot > .said { flex: 1 1 200px; font-size: 12px; line-height: 16px; color: var(--_text-quiet); }

  @media (width < 600px) {
    .dialog, .dialog.narrow { inline-size: 100vw; margin-block-end: 0; border-inline: 0; border-block-end: 0; border-end-start-radius: 0; border-end-end-radius: 0; }
    .dialog-head { padding-inline: 16px 8px; }
    .dialog-foot { padding: 12px 16px 16px; }
    .dialog-foot > .said { flex-basis: 100%; }
    .dialog-foot > .button { flex: 1 1 40%; min-block-size: var(--_touch); }
    .dialog-head > .button { inline-size: var(--_touch); min-block-size: var(--_touch); }
  }
`;
