import { css } from 'lit';

/** How the editor of the tags looks. */
export const tagStyles = css`
  legend small {
    margin-inline-start: var(--_unit);
    font-weight: 400;
  }
  .cell input {
    inline-size: 100%;
    min-block-size: var(--_control);
    margin-block: 0 var(--_unit);
    padding: var(--_1-5) var(--_3);
  }
  .cell input:enabled:hover {
    border-color: var(--_text);
  }
  .cell input[aria-invalid='true'] {
    border-color: var(--_negative);
  }
  .cell input:disabled {
    border-color: var(--_line);
  }
  .tags {
    display: grid;
    gap: var(--_3);
    margin-block: var(--_2);
  }
  .tag {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
    gap: var(--_2);
  }
  .tag label {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }
  .tag > button {
    align-self: start;
    margin-block-start: calc(1.4em + var(--_unit));
  }
  @container (min-width: 26.01em) {
    .tags > li:not(:first-child) label {
      position: absolute;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .tags > li:not(:first-child) .tag > button {
      margin-block-start: 0;
    }
  }
  @container (max-width: 26em) {
    .tag {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block-end: var(--_3);
      border-block-end: 1px solid var(--_line);
    }
    .cell {
      grid-column: 1;
    }
    .tag > button {
      grid-area: 1 / 2;
    }
  }
`;
