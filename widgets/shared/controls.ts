import { css } from 'lit';

/** Buttons, fields, icons and the small words around them. */
export const controls = css`
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  [role='heading'],
  h2 {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  bdi {
    overflow-wrap: anywhere;
  }
  code {
    font-family: var(--_mono);
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  small,
  .hint {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .icon {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
    vertical-align: -0.125em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  button,
  input,
  textarea {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_1-5);
    min-block-size: var(--_control);
    padding: var(--_unit) var(--_3-5);
    border: 1px solid var(--_line-strong);
    border-radius: var(--invitations-button-radius, var(--_radius));
    background: none;
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.25;
    cursor: pointer;
    transition: background-color var(--_motion), border-color var(--_motion);
  }
  button:hover {
    background-color: var(--_hover);
  }
  button.primary {
    border-color: transparent;
    background-color: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    background-image: linear-gradient(rgb(0 0 0 / 14%), rgb(0 0 0 / 14%));
  }
  button.plain {
    border-color: transparent;
    color: var(--_accent);
  }
  button.icon-only {
    min-inline-size: var(--_control);
    padding: 0;
    border-color: transparent;
    color: var(--_quiet);
  }
  button.icon-only:hover {
    color: var(--_text);
  }
  button[aria-disabled='true'],
  button[aria-disabled='true']:hover {
    border-color: var(--_line);
    background: none;
    color: var(--_disabled);
    cursor: default;
  }
  button:is(.plain, .icon-only)[aria-disabled='true'] {
    border-color: transparent;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  [role='heading'][tabindex]:focus {
    outline: none;
  }
  label,
  .label {
    padding: 0;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2);
  }
  .spinner,
  button[aria-busy='true']::before {
    content: '';
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .spinner,
    button::before {
      animation: spin 0.8s linear infinite;
    }
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  @media (forced-colors: active) {
    /* A drawing is not forced by itself. */
    .icon {
      color: inherit !important;
    }
    button.primary {
      border-color: ButtonText;
    }
    button[aria-disabled='true'],
    button[aria-disabled='true']:hover {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
