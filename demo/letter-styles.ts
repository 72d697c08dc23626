import { css } from 'lit';

/** How a letter looks: its head on the desk, and the letter itself as a sheet of paper. */
export const letterStyles = css`
  .letter {
    padding: calc(var(--_unit) * 6) calc(var(--_unit) * 8) calc(var(--_unit) * 12);
  }
  .letter-head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: center;
    gap: 0 calc(var(--_unit) * 3);
    padding-block-end: calc(var(--_unit) * 6);
    font-size: 0.875em;
  }
  .letter-head h3 {
    grid-column: 1 / -1;
    margin-block-end: calc(var(--_unit) * 4);
    font-size: 1.1875rem;
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .sender {
    display: grid;
    place-content: center;
    grid-row: span 2;
    inline-size: 36px;
    block-size: 36px;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.125rem;
  }
  .letter-head p {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .letter-head p strong {
    font-weight: 600;
  }
  .letter-head .addressee {
    grid-column: 2 / -1;
  }
  .letter-head time {
    color: var(--_quiet);
  }
  .sheet {
    display: grid;
    gap: calc(var(--_unit) * 6);
    max-inline-size: 37rem;
    margin-inline: auto;
    padding: calc(var(--_unit) * 10);
    border-radius: calc(var(--_radius) * 1.25);
    border-block-start: 3px solid var(--_accent);
    background: var(--demo-paper);
    box-shadow: 0 1px 2px rgb(16 24 46 / 8%), 0 12px 32px -16px rgb(16 24 46 / 22%);
    font-size: 0.9375rem;
    line-height: 1.6;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .brand {
    display: flex;
    align-items: center;
    gap: calc(var(--_unit) * 2);
    color: var(--_quiet);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .brand .icon {
    color: var(--_accent);
    font-size: 1.125rem;
  }
  .sheet h4 {
    margin: 0;
    font-size: 1.5rem;
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.02em;
    text-wrap: balance;
  }
  .lead {
    display: grid;
    gap: calc(var(--_unit) * 3);
  }
  figure {
    display: grid;
    gap: calc(var(--_unit) * 2);
    margin: 0;
  }
  figcaption {
    color: var(--_quiet);
    font-size: 0.8125rem;
  }
  .sheet .message {
    font-size: 1.0625rem;
    line-height: 1.5;
    border-color: var(--_accent);
  }
  .sheet .facts {
    gap: 0;
    border-block-end: 1px solid var(--_line);
    font-size: 0.875rem;
  }
  .sheet :is(dt, dd) {
    padding-block: calc(var(--_unit) * 2);
    border-block-start: 1px solid var(--_line);
  }
  .sheet dt {
    padding-inline-end: calc(var(--_unit) * 5);
  }
  .sheet .points {
    display: grid;
    gap: calc(var(--_unit) * 2);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .sheet .points ::marker {
    color: var(--_quiet);
  }
  .action {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: 44px;
    padding-inline: calc(var(--_unit) * 6);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  .action:hover {
    background-image: linear-gradient(rgb(0 0 0 / 14%), rgb(0 0 0 / 14%));
  }
  .closing {
    padding-block-start: calc(var(--_unit) * 5);
    border-block-start: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.8125rem;
  }
  @container (max-width: 560px) {
    .letter {
      padding: calc(var(--_unit) * 5) calc(var(--_unit) * 3) calc(var(--_unit) * 6);
    }
    .letter-head {
      grid-template-columns: auto minmax(0, 1fr);
      align-items: start;
    }
    .sender {
      grid-row: span 3;
    }
    .letter-head .from bdi {
      display: block;
    }
    .sheet {
      padding: calc(var(--_unit) * 6) calc(var(--_unit) * 5);
    }
    .sheet dd {
      margin-block-end: 0;
      padding-block-start: 0;
      border-block-start: 0;
    }
    .sheet dt {
      padding-block-end: 0;
    }
    .action {
      justify-self: stretch;
      justify-content: center;
      padding-inline: calc(var(--_unit) * 3);
      text-align: center;
    }
  }
  @media (forced-colors: active) {
    .sheet,
    .action {
      border: 1px solid;
    }
  }
`;
