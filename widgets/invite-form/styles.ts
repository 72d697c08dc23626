import { css } from 'lit';
import { controls } from '../shared/controls.ts';
import { surfaces } from '../shared/surfaces.ts';
import { tokens } from '../shared/tokens.ts';

/** How the form looks at first. */
export const styles = [
  tokens,
  controls,
  surfaces,
  css`
    form {
      display: grid;
      gap: var(--_6);
      max-inline-size: var(--invitations-form-width, 42rem);
    }
    .field {
      display: grid;
      gap: var(--_unit);
      min-inline-size: 0;
    }
    label small {
      margin-inline-start: var(--_unit);
      font-weight: 400;
    }
    .hint {
      text-wrap: pretty;
    }
    .box,
    textarea {
      inline-size: 100%;
      margin-block-start: var(--_unit);
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius);
      background: var(--invitations-field-surface, var(--_surface));
      transition: border-color var(--_motion);
    }
    textarea {
      min-block-size: 6.5em;
      padding: var(--_1-5) var(--_3);
      resize: vertical;
      field-sizing: content;
      max-block-size: 22em;
    }
    .box:hover,
    textarea:hover {
      border-color: var(--_text);
    }
    :disabled,
    .box:has(> :disabled) {
      border-color: var(--_line);
      color: var(--_disabled);
      cursor: not-allowed;
    }
    button.primary:disabled {
      border-color: var(--_line);
      background: none;
      color: var(--_disabled);
    }
    .box {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      gap: var(--_unit);
      max-block-size: 22em;
      padding: calc(var(--_unit) - 1px);
      overflow-y: auto;
      cursor: text;
    }
    .box:focus-within:has(> input:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .box input {
      flex: 1 1 auto;
      field-sizing: content;
      min-inline-size: 6em;
      max-inline-size: 100%;
      min-block-size: max(var(--_control) - var(--_unit) * 2, var(--_target));
      padding-block: 0;
      padding-inline: var(--_2);
      border: 0;
      background: none;
    }
    #entry:focus-visible {
      outline: none;
    }
    .below {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0 var(--_4);
    }
    button[hidden] {
      display: none;
    }
    button.quiet .icon {
      transition: rotate var(--_motion);
    }
    button.quiet[aria-expanded='false']:dir(rtl) .icon {
      rotate: 180deg;
    }
    .below small {
      margin-inline-start: auto;
    }
    button.quiet {
      min-block-size: max(28px, var(--_target));
      margin-inline-start: calc(var(--_2) * -1);
      padding: 2px var(--_2);
      border: 0;
      font-size: 0.875em;
    }
    button.quiet .icon {
      color: var(--_quiet);
    }
    button.quiet:disabled {
      color: var(--_disabled);
    }
    .end {
      display: grid;
      gap: var(--_unit);
      padding-block-start: var(--_4);
      border-block-start: 1px solid var(--_line);
    }
    .end + * {
      margin-block-start: calc(var(--_unit) * -2);
    }
    #quota {
      min-block-size: 1.5em;
      font-size: 0.9375em;
      font-weight: 500;
    }
    .actions > .quiet {
      margin-inline-start: auto;
      padding-inline-end: 0;
      min-block-size: var(--_control);
    }
    @container (max-width: 26em) {
      .actions > .primary {
        flex: 1 0 100%;
      }
    }
  `,
];
