import { css } from 'lit';

/** How the invitations look that are over. */
export const pastStyles = css`
  .past {
    display: grid;
    gap: var(--_2);
    margin-block-start: var(--_4);
  }
  .past [role='heading'] {
    font-size: 1em;
  }
  .past ul {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) max-content;
    column-gap: var(--_6);
    border-block-end: 1px solid var(--_line);
  }
  .past li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    row-gap: var(--_unit);
    padding-block: var(--_2-5);
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .past details {
    grid-column: 1 / -1;
  }
  .past .message {
    margin-block: var(--_1-5) var(--_3);
  }
  .who code,
  .when small {
    display: block;
  }
  .who code,
  .when {
    color: var(--_quiet);
  }
  @container (max-width: 30em) {
    .past ul {
      grid-template-columns: minmax(0, 1fr) max-content;
    }
    .past .who {
      grid-column: 1 / -1;
    }
  }
`;
