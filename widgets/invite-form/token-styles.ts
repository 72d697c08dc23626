import { css } from 'lit';

/** How the recipients look, and what stands at them. */
export const tokenStyles = css`
  .reason {
    padding-block: var(--_unit);
    padding-inline: var(--_2);
  }
  .reason .notice {
    padding: 0;
    border: 0;
    font-size: 0.875em;
  }
  .reason .notice > .icon,
  .reason .error .icon,
  .reason .caution .icon {
    display: none;
  }
  .reason .link {
    font-size: 0.875em;
  }
  .reason .title {
    color: var(--_negative);
  }
  .caution {
    color: var(--_caution);
    font-size: 0.875em;
  }
  .sent .token .icon {
    color: var(--_positive);
  }
  .faulty {
    color: var(--_negative);
  }
  .box ul {
    display: contents;
  }
  .box li {
    max-inline-size: 100%;
  }
  .box li:is(.bad, .odd) {
    flex-basis: 100%;
  }
  .box li:is(.bad, .odd):not(:first-child),
  .box li:is(.bad, .odd) + li {
    margin-block-start: var(--_unit);
  }
  .token {
    display: inline-flex;
    max-inline-size: 100%;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) - 3px);
    background: var(--invitations-token-surface, color-mix(in srgb, var(--_accent) 11%, transparent));
  }
  .token button {
    min-block-size: max(var(--_control) - var(--_unit) * 2 - 2px, var(--_target));
    border: 0;
    border-radius: inherit;
  }
  .token :focus-visible {
    outline-offset: 0;
  }
  .token-text {
    justify-content: start;
    min-inline-size: 0;
    padding-block: 2px;
    padding-inline: var(--_2) 2px;
    font-weight: 400;
    text-align: start;
  }
  .token-text[aria-disabled='true'] {
    color: inherit;
  }
  .token-text:last-child {
    padding-inline-end: var(--_2);
  }
  .token .icon-only {
    min-inline-size: max(var(--_control) - var(--_unit) * 2, var(--_target));
    color: inherit;
    font-size: 0.875em;
  }
  .bad .token {
    background: none;
    border-color: var(--_negative);
  }
  .bad .token .icon {
    color: var(--_negative);
  }
  .odd .token {
    background: none;
    border-color: var(--_caution);
  }
  .odd .token-text .icon {
    color: var(--_caution);
  }
  .box .edit {
    border-radius: calc(var(--_radius) - 3px);
    outline-offset: -2px;
    field-sizing: content;
    min-inline-size: 12em;
    max-inline-size: 100%;
  }
`;
