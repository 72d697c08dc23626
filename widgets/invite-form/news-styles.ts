import { css } from 'lit';

/** How the news of the form look: how a sending goes and went, and drafts that come back. */
export const newsStyles = css`
  .draft {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--_3);
    margin-block-start: calc(var(--_unit) * -3);
  }
  .draft button {
    font-size: inherit;
  }
  #outcome {
    display: grid;
    gap: var(--_2);
  }
  :is(#outcome, #summary):focus-visible {
    border-radius: var(--_radius);
    outline-offset: var(--_2);
  }
  :is(#outcome, #summary):focus-visible,
  #outcome:focus-visible .notice {
    border-color: transparent;
  }
  :is(#summary, #outcome > .notice):is(.success, .failure) {
    padding: var(--_3) var(--_4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_negative) 8%, transparent);
  }
  #outcome > .notice.success {
    background: color-mix(in srgb, var(--_positive) 8%, transparent);
  }
  :is(#outcome, #summary):focus-visible {
    outline-offset: 2px;
  }
  .notice [role='heading'] {
    font-size: 1em;
    letter-spacing: 0;
  }
  .notice ul {
    display: grid;
    gap: var(--_unit);
  }
  .progress {
    display: grid;
    gap: var(--_2);
  }
  .progress + .actions {
    margin-block-start: calc(var(--_unit) * -3);
  }
  progress {
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: var(--_line);
    overflow: hidden;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_line);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
    transition: inline-size var(--_motion);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid CanvasText;
      block-size: 8px;
    }
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
