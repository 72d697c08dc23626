import { css } from 'lit';

/** Controls and messages that only what comes on demand has. */
export const laterControls = css`
  legend {
    padding: 0;
    font-size: 0.9375em;
    font-weight: 600;
  }
  :is(h2, h3, p)[tabindex]:focus {
    outline: none;
  }
  :is(div, li)[tabindex='-1']:focus-visible {
    outline-offset: var(--_2);
    border-radius: 1px;
  }
  li[tabindex='-1']:focus-visible {
    outline-offset: var(--_unit);
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  input[type='checkbox'] {
    inline-size: max(16px, 1em);
    block-size: max(16px, 1em);
  }
  @media (forced-colors: none) {
    input[type='checkbox'] {
      appearance: none;
      display: inline-grid;
      place-items: center;
      vertical-align: middle;
      border: 1px solid var(--_line-strong);
      border-radius: 4px;
      background: var(--invitations-field-surface, var(--_surface));
      color: var(--_on-accent);
    }
    input[type='checkbox']:is(:checked, :indeterminate) {
      border-color: transparent;
      background: var(--_accent);
    }
    input[type='checkbox']:checked::before {
      content: '';
      inline-size: 0.3em;
      block-size: 0.6em;
      border: solid;
      border-width: 0 2px 2px 0;
      transform: translateY(-1px) rotate(45deg);
    }
    input[type='checkbox']:indeterminate::before {
      content: '';
      inline-size: 0.55em;
      border-block-start: 2px solid;
    }
  }
  button.danger:not([aria-disabled='true']) {
    border-color: transparent;
    background-color: var(--_negative);
    color: light-dark(#fff, #2b0b08);
  }
  button.danger:not([aria-disabled='true']):hover {
    background-image: linear-gradient(rgb(0 0 0 / 14%), rgb(0 0 0 / 14%));
  }
  button.link {
    display: inline;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    padding: 0;
    border: 0;
    color: var(--_accent);
    line-height: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button.link:hover {
    background: none;
  }
  .error {
    display: flex;
    gap: var(--_1-5);
    color: var(--_negative);
    font-size: 0.875em;
  }
  .error .icon {
    margin-block-start: 0.25em;
  }
  .failure > .icon {
    color: var(--_negative);
  }
  .success > .icon {
    color: var(--_positive);
  }
  @media (forced-colors: active) {
    button.danger:not([aria-disabled='true']) {
      border-color: ButtonText;
    }
  }
`;
