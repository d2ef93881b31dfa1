import { css } from 'lit';

/** What of the queue is not every list's: its columns, and for how many of them there is room. */
export const pendingQueueStyles = css`
  :host { --_most: var(--org-pending-queue-max-height, 100dvh); }
  .whole { display: contents; }
  .people { --_cols: 44px minmax(150px, 1.6fr) minmax(110px, 1.3fr) minmax(110px, 1.1fr) minmax(90px, 1.2fr) 132px 164px; }
  .rejected .people { --_cols: 44px minmax(150px, 1.5fr) minmax(110px, 1.6fr) minmax(90px, 1fr) 124px 140px; }
  .c-contact, .c-when, .c-by { color: var(--_text-quiet); }
  .c-name > .flag { cursor: help; }
  .panel .fields > .prop { min-inline-size: 0; }

  @container list (600px <= width < 960px) {
    .people { --_cols: 44px minmax(140px, 1.5fr) minmax(100px, 1.2fr) minmax(100px, 1.1fr) 116px 160px; }
    .c-answers { display: none; }
  }
  @container list (600px <= width < 760px) {
    .waiting .people { --_cols: 44px minmax(140px, 1.4fr) minmax(100px, 1fr) 112px 160px; }
    .waiting .c-contact { display: none; }
    .rejected .people { --_cols: 44px minmax(130px, 1.4fr) minmax(100px, 1.2fr) 112px 132px; }
    .rejected .c-by { display: none; }
  }
  @container list (width >= 600px) {
    .c-name > .flag > .text { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  }
  @container list (width < 600px) {
    .rows .c-answers > .none { display: none; }
  }
`;
