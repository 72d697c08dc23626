import { css } from 'lit';

/** How the outbox looks: a mail client of two panes, one above the other where there is no room. */
export const outboxStyles = css`
  :host {
    border-block: 1px solid var(--_line);
  }
  .panes {
    display: grid;
    grid-template-columns: minmax(0, 22rem) minmax(0, 1fr);
  }
  .mails {
    /* As tall as the letter, never taller: the rest scrolls. */
    block-size: 0;
    min-block-size: 100%;
    overflow-y: auto;
    border-inline-end: 1px solid var(--_line);
  }
  .mails li + li {
    border-block-start: 1px solid var(--_line);
  }
  .entry {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    justify-items: start;
    gap: 2px calc(var(--_unit) * 3);
    inline-size: 100%;
    padding: calc(var(--_unit) * 3) calc(var(--_unit) * 4);
    border: 0;
    border-radius: 0;
    font-weight: 400;
    line-height: 1.4;
    text-align: start;
  }
  .entry:focus-visible {
    outline-offset: -3px;
  }
  .entry[aria-current='true'] {
    background: var(--_hover);
  }
  .entry[aria-current='true']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 2px solid var(--_accent);
  }
  .entry bdi {
    overflow-wrap: anywhere;
  }
  .entry .to {
    font-weight: 600;
  }
  .entry time {
    color: var(--_quiet);
    font-size: 0.875em;
    white-space: nowrap;
  }
  .entry .subject {
    grid-column: 1 / -1;
    color: var(--_quiet);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .pane {
    min-inline-size: 0;
    min-block-size: 30rem;
    background: var(--demo-desk);
  }
  .nothing {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: calc(var(--_unit) * 3);
    min-block-size: 18rem;
    padding: calc(var(--_unit) * 6);
    color: var(--_quiet);
    text-align: center;
    text-wrap: balance;
  }
  .nothing .icon {
    font-size: 1.75rem;
    stroke-width: 1;
  }
  @container (max-width: 760px) {
    .panes {
      grid-template-columns: minmax(0, 1fr);
    }
    .mails {
      block-size: auto;
      min-block-size: 0;
      max-block-size: 17rem;
      border-inline-end: 0;
      border-block-end: 1px solid var(--_line);
    }
  }
  @container (max-width: 400px) {
    .entry {
      grid-template-columns: minmax(0, 1fr);
    }
    .entry time {
      order: 1;
    }
  }
  @media (forced-colors: active) {
    .entry[aria-current='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
