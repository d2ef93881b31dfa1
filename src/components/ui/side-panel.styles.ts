import { css } from 'lit';

/** Somebody opened from a list: beside the list, over it where there is little room, in its place on a phone. */
export const sidePanelStyles = css`
  .panel { display: flex; flex: none; flex-direction: column; inline-size: 384px; min-block-size: 0; border-inline-start: 1px solid var(--_line); background: var(--_surface); overflow: hidden; }
  .panel:focus-visible { outline-offset: -2px; }
  .panel-bar { display: flex; flex: none; align-items: center; gap: 2px; min-block-size: 52px; padding-inline: 12px 8px; }
  .panel-bar > .place { margin-inline-start: 4px; font-size: 12px; line-height: 16px; color: var(--_text-quiet); }
  .panel-bar > .close { margin-inline-start: auto; }
  .panel > :last-child { flex: 1; min-block-size: 0; overflow: auto; }

  @container frame (width < 1120px) {
    .panel { position: absolute; z-index: 10; inset-block: 0; inset-inline-end: 0; box-shadow: var(--_shadow); }
  }
  @container frame (width < 600px) {
    .panel { inline-size: 100%; border: 0; box-shadow: none; }
    .panel-bar { padding-inline: 4px; }
    .panel-bar > .button { inline-size: 44px; min-block-size: 44px; }
  }
`;
