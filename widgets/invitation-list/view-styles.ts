import { css } from 'lit';

/** How the menu of looks looks: below its button where browsers can do that, else in the middle of the page. */
export const viewStyles = css`
  .view {
    --_least: min(12rem, 90vw);
    min-inline-size: var(--_least);
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--invitations-dialog-surface, var(--_surface));
    color: var(--_text);
    font-size: 0.9375em;
    box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
  }
  .view fieldset {
    display: grid;
    gap: var(--_unit);
  }
  .view fieldset + fieldset {
    margin-block-start: var(--_4);
  }
  .view legend {
    padding-block-end: var(--_unit);
    color: var(--_quiet);
    font-size: 0.9em;
    font-weight: 500;
  }
  .view label {
    display: flex;
    align-items: center;
    gap: var(--_2);
    min-block-size: max(28px, var(--_target));
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }
  .view input {
    flex: none;
    inline-size: max(16px, 1em);
    block-size: max(16px, 1em);
    margin: 0;
    accent-color: var(--_accent);
  }
  [popovertarget='view'] {
    anchor-name: --view;
  }
  /* By anchor(), not position-area: Firefox loses that one where the page reads in another direction than the list. */
  @supports (inset-block: anchor(outside) 0) {
    .view {
      inset-block: anchor(outside) 0;
      inset-inline: auto min(anchor(inside), 100% - var(--_least));
      align-self: start;
      margin: var(--_unit) 0;
      position-anchor: --view;
      position-try-fallbacks: flip-block;
      position-try-order: most-block-size;
      max-block-size: calc(100% - var(--_2));
      max-block-size: stretch;
      overflow-y: auto;
    }
  }
  /* Where nothing can pop over, nothing is offered. */
  @supports not selector(:popover-open) {
    .view,
    [popovertarget='view'] {
      display: none;
    }
  }
`;
