import { css } from 'lit';

/** What carries a message: notices, disclosures, and the shape of what is still loading. */
export const surfaces = css`
  .notice {
    display: flex;
    gap: var(--_3);
    padding-block: var(--_3);
    border-block: 1px solid var(--_line);
    font-size: 0.9375em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .notice > .icon {
    margin-block-start: 0.2em;
    font-size: 1.1em;
    color: var(--_quiet);
  }
  .notice > div {
    display: grid;
    justify-items: start;
    gap: var(--_unit);
    min-inline-size: 0;
  }
  .notice .title {
    font-weight: 600;
  }
  .notice button:not(.link) {
    margin-block-start: var(--_2);
  }
  summary {
    inline-size: fit-content;
    padding-block: calc((var(--_target) - 1lh) / 2);
    color: var(--_quiet);
    font-size: 0.9375em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 1px var(--_2);
    border: solid;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
    translate: 0 -2px;
  }
  summary:dir(rtl)::before {
    rotate: 135deg;
  }
  details[open] > summary::before {
    rotate: 45deg;
  }
  .message {
    padding-inline-start: var(--_3);
    border-inline-start: 2px solid var(--_line);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(7em, auto) minmax(0, 1fr);
    gap: var(--_1-5) var(--_5);
    font-size: 0.9375em;
  }
  .facts dt {
    color: var(--_quiet);
  }
  .near,
  .date {
    display: inline-block;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    unicode-bidi: plaintext;
  }
  .dot ~ .date {
    color: var(--_quiet);
  }
  .skeleton {
    block-size: 1em;
    border-radius: 4px;
    background: var(--_line);
    opacity: 0;
    animation: appear 0s 300ms forwards;
  }
  @keyframes appear {
    to {
      opacity: 1;
    }
  }
  @container (max-width: 26em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0;
    }
    .facts dd {
      margin-block-end: var(--_2);
    }
  }
`;
