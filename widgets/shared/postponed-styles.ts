import { css } from 'lit';

/** How what can be taken back looks: at the end of its element, and in sight as long as that is. */
export const postponedStyles = css`
  /* In a grid it would stick to its own row. */
  section:has(.stack) {
    display: flex;
    flex-direction: column;
  }
  .stack {
    inset-block-end: var(--_4);
    z-index: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
  }
  .postponed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_3);
    max-block-size: 40vh;
    padding: var(--_2) var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--invitations-dialog-surface, var(--_surface));
    box-shadow: 0 8px 24px -8px rgb(0 0 0 / 25%);
    font-size: 0.9375em;
    text-wrap: pretty;
    overflow: auto;
  }
  div.postponed:focus-visible {
    border-radius: var(--_radius);
    outline-offset: 0;
  }
  .postponed > .icon {
    align-self: start;
    margin-block-start: calc((var(--_control) - 1em) / 2);
    color: var(--_quiet);
  }
  .postponed > .icon + div {
    flex: 1 1 14rem;
    display: grid;
    align-content: center;
    gap: var(--_unit);
    min-block-size: var(--_control);
    min-inline-size: 0;
    padding-block: 0.375em;
    overflow-wrap: anywhere;
  }
  .postponed .title {
    font-weight: 600;
  }
  .postponed div .actions {
    margin-block: var(--_2);
  }
  @media (min-height: 24rem) {
    .stack {
      position: sticky;
    }
  }
  /* What has focus does not hide behind it. */
  section:has(.postponed) :focus:not(.postponed, .postponed *) {
    scroll-margin-block-end: min(40vh, 16rem);
  }
`;
