import { css } from 'lit';

/** What of the list of invitations is not every list's: its columns, and for how many of them there is room. */
export const inactivatedListStyles = css`
  :host { --_most: var(--org-inactivated-list-max-height, 100dvh); }
  .people { --_cols: 44px minmax(130px, 1.1fr) minmax(150px, 1.5fr) minmax(96px, 0.8fr) minmax(140px, 0.9fr) 126px 126px 172px; }
  .c-by, .c-sent, .c-until { color: var(--_text-quiet); }
  .again { min-inline-size: 96px; font-variant-numeric: tabular-nums; }

  @container list (600px <= width < 1040px) {
    .people { --_cols: 44px minmax(120px, 1.1fr) minmax(130px, 1.4fr) minmax(124px, 0.9fr) 126px 126px 168px; }
    .c-by { display: none; }
  }
  @container list (600px <= width < 860px) {
    .people { --_cols: 44px minmax(110px, 1fr) minmax(120px, 1.2fr) 126px 126px 164px; }
    .c-sent { display: none; }
  }
  @container list (600px <= width < 700px) {
    .people { --_cols: 44px minmax(100px, 1fr) minmax(110px, 1.1fr) 126px 164px; }
    .c-delivery { display: none; }
  }
`;
