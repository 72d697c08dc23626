import { css } from 'lit';

/** How an invitation looks that is shown in full. */
export const detailsStyles = css`
  tr.details {
    border-block-start: 0;
  }
  tr.details td {
    padding-block: var(--_2) var(--_6);
    padding-inline-start: var(--_indent);
    text-align: start;
  }
  tr.details time {
    white-space: normal;
  }
  /* As wide as the table, which is not to be made by what is in here. */
  tr.details td > * {
    inline-size: 0;
    min-inline-size: 100%;
  }
  .toggle[aria-expanded='true'] .icon {
    rotate: 90deg;
  }
  .toggle[aria-expanded='true']:dir(rtl) .icon {
    rotate: -90deg;
  }
  .known {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 17rem;
    gap: var(--_5) var(--_10);
  }
  .known .facts {
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    row-gap: 0;
  }
  .known dt,
  .timeline small {
    font-size: 0.875em;
  }
  .known dd:not(:last-child) {
    margin-block-end: var(--_3);
  }
  .known dd:has(.copy) {
    display: flex;
    align-items: start;
    gap: var(--_unit);
  }
  .known .ids {
    grid-column: 1 / -1;
  }
  .timeline {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .timeline li {
    position: relative;
    padding-inline-start: var(--_5);
    padding-block-end: var(--_3);
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: 1px;
    inline-size: 8px;
    block-size: 8px;
    border: 1.5px solid var(--_quiet);
    border-radius: 50%;
    background: var(--_quiet);
  }
  .timeline .ahead::before {
    background: none;
  }
  .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: calc(0.45em + 12px) -0.15em;
    inset-inline-start: 4.5px;
    border-inline-start: 1px solid var(--_line-strong);
  }
  .timeline small {
    display: block;
    text-wrap: balance;
  }
  .timeline time {
    white-space: normal;
  }
  .next {
    display: grid;
    gap: var(--_2);
    margin-block-start: var(--_5);
    max-inline-size: 44rem;
    text-wrap: pretty;
  }
  .next details > * {
    margin-block-start: var(--_3);
  }
  .next ol {
    display: grid;
    gap: var(--_3);
    padding-inline-start: 1.25em;
  }
  .code {
    display: flex;
    align-items: start;
    gap: var(--_2);
    margin-block-start: var(--_1-5);
    padding: var(--_2) var(--_3);
    border-radius: var(--_radius);
    background: var(--_hover);
  }
  .code pre {
    flex: 1;
    min-inline-size: 0;
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .code .copy {
    margin-block-start: -2px;
    margin-inline-end: -6px;
  }
  @container (max-width: 45em) {
    .known {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (max-width: 42em) {
    tbody tr.expanded {
      padding-block-end: 0;
    }
    tbody tr.details {
      padding-block: 0;
    }
    tbody tr.details td {
      grid-column: 1 / -1;
      padding-block: var(--_4);
      padding-inline-start: var(--_indent);
    }
  }
`;
