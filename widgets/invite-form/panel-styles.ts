import { css } from 'lit';

/** How the panels of the form look: the preview of the email and the commands. */
export const panelStyles = css`
  .panel {
    display: grid;
    gap: var(--_3);
    margin-block-start: var(--_2);
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }
  form > .panel {
    margin-block-start: calc(var(--_unit) * -2);
  }
  figure {
    display: grid;
    gap: var(--_unit);
    margin: 0;
  }
  .letter .to {
    color: var(--_quiet);
    font-size: 0.9333em;
  }
  .letter .subject {
    margin-block-start: calc(var(--_unit) * -2);
    padding-block-end: var(--_3);
    border-block-end: 1px solid var(--_line);
    font-weight: 600;
  }
  .commands {
    display: flex;
    align-items: start;
    gap: var(--_2);
    max-block-size: 20em;
    overflow: auto;
  }
  .commands code {
    flex: 1;
    white-space: pre-wrap;
  }
  .commands .copy {
    position: sticky;
    inset-block-start: 0;
    flex: none;
    margin-block-start: calc(var(--_2) * -1);
    background: var(--_surface);
  }
`;
