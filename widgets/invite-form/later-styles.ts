import { css } from 'lit';

/** How the parts of the form look that are there only once they are needed. */
export const laterStyles = css`
  [aria-invalid='true']:enabled,
  .box:has(> :enabled):has(> [aria-invalid='true'], .bad) {
    border-color: var(--_negative);
  }
  [aria-busy='true'] button.quiet[hidden] {
    display: inline-flex;
    visibility: hidden;
  }
  button.quiet[aria-expanded='true'] .icon {
    rotate: 90deg;
  }
  .box.over {
    border-style: dashed;
    border-color: var(--_accent);
  }
  .drop {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    border-radius: inherit;
    background: color-mix(in srgb, var(--_accent) 12%, var(--_surface));
    color: var(--_accent);
    font-weight: 500;
    pointer-events: none;
  }
  #quota {
    overflow: hidden;
  }
  #quota.unknown {
    color: var(--_quiet);
    font-size: 0.875em;
    font-weight: 400;
  }
  /* A dot that would begin a line is cut off. */
  #quota .figures {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1.25em;
  }
  #quota .figures > span {
    position: relative;
    padding-inline-start: 1.25em;
  }
  #quota .dot {
    position: absolute;
    inset-inline-start: 0.5em;
  }
  #quota strong {
    display: flex;
    gap: var(--_1-5);
    align-items: center;
    font-weight: 600;
  }
  #quota.short strong {
    color: var(--_negative);
  }
  .cell input,
  .mapping select {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--invitations-field-surface, var(--_surface));
    transition: border-color var(--_motion);
  }
`;
