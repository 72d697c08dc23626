import { css } from 'lit';

/** How the dialog looks that adds recipients from a file. */
export const csvStyles = css`
  dialog.import {
    inline-size: var(--invitations-dialog-width, 42rem);
  }
  .import .start {
    justify-content: start;
    column-gap: var(--_4);
  }
  .import .start .plain {
    padding-inline: 0;
  }
  .import .dialog-foot {
    display: flex;
  }
  .import .dialog-foot > .plain {
    margin-inline-end: auto;
    padding-inline: 0;
  }
  .mapping {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_6);
  }
  .mapping label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    min-block-size: var(--_target);
    font-weight: 400;
  }
  .mapping select {
    inline-size: auto;
    max-inline-size: min(16em, 100%);
    min-block-size: var(--_control);
    margin: 0;
    padding-inline: var(--_2);
    color: inherit;
    font: inherit;
  }
  .preview-rows {
    max-block-size: min(24em, 45dvh);
    border-block: 1px solid var(--_line);
    overflow: auto;
  }
  .preview-rows table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .preview-rows :is(td, th) {
    padding: var(--_1-5) var(--_2);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .preview-rows thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    color: var(--_quiet);
  }
  .preview-rows :is(td, th):first-child {
    inline-size: 3em;
    color: var(--_quiet);
    overflow-wrap: normal;
  }
  .preview-rows :is(td, th):first-child,
  .preview-rows thead th:first-child {
    text-align: end;
  }
  .preview-rows :is(td, th):nth-child(2) {
    inline-size: 40%;
  }
  .preview-rows td .icon {
    margin-inline-end: var(--_1-5);
    color: var(--_positive);
  }
  .preview-rows .bad td .icon {
    color: var(--_negative);
  }
  @container (max-width: 26em) {
    .preview-rows :is(td, th) {
      padding-inline: var(--_unit);
    }
    .mapping .check {
      flex-wrap: nowrap;
      align-items: start;
    }
    .mapping .check input {
      margin-block-start: calc((1lh - 1em) / 2);
    }
  }
`;
