import { css } from 'lit';

/** How invitations look wherever they are listed: their state, and that there are none. */
export const invitationsStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .status {
    display: inline-flex;
    align-items: baseline;
    gap: var(--_1-5);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .status .icon {
    translate: 0 0.125em;
  }
  .status.open .icon {
    color: var(--_quiet);
  }
  .status.soon {
    color: var(--_caution);
  }
  .status.accepted {
    color: var(--_positive);
  }
  .status:is(.declined, .canceled, .expired, .info) {
    color: var(--_quiet);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_2);
    min-block-size: var(--_control);
  }
  header [role='heading'] {
    margin-inline-end: auto;
  }
  header .count {
    color: var(--_quiet);
    font-weight: 400;
  }
  header .refresh {
    display: flex;
    flex-direction: row-reverse;
    align-items: center;
    gap: var(--_unit);
    /* The icon stands where the text begins when this comes below the heading. */
    margin-inline-start: calc((1em - var(--_control)) / 2);
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_unit);
    padding-block: var(--_10);
    border-block: 1px solid var(--_line);
    text-align: center;
  }
  .empty .hint {
    text-wrap: balance;
  }
  .empty .icon {
    margin-block-end: var(--_2);
    font-size: 1.75em;
    stroke-width: 1;
    color: var(--_quiet);
  }
  .loading {
    display: grid;
    gap: var(--_6);
    padding-block: var(--_5);
    border-block: 1px solid var(--_line);
  }
  .skeleton:nth-child(3) {
    inline-size: 82%;
  }
  .skeleton:nth-child(4) {
    inline-size: 64%;
  }
  :is(.notice, slot[name='error']) + slot .empty {
    border-block-start: 0;
  }
`;
