import { css } from 'lit';
import { controls } from '../shared/controls.ts';
import { surfaces } from '../shared/surfaces.ts';
import { tokens } from '../shared/tokens.ts';

/** How the form looks. */
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
      margin: 0;
      padding: 0;
      border: 0;
    }
    label small,
    legend small {
      margin-inline-start: var(--_unit);
      font-weight: 400;
    }
    .hint {
      text-wrap: pretty;
    }
    .box,
    textarea,
    .cell input {
      inline-size: 100%;
      margin-block-start: var(--_unit);
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius);
      background: var(--invitations-field-surface, var(--_surface));
      transition: border-color var(--_motion);
    }
    textarea,
    .cell input {
      min-block-size: var(--_control);
      padding: var(--_1-5) var(--_3);
    }
    textarea {
      min-block-size: 6.5em;
      resize: vertical;
    }
    .box:hover,
    textarea:hover,
    .cell input:hover {
      border-color: var(--_text);
    }
    [aria-invalid='true'],
    .box:has(> [aria-invalid='true'], .bad) {
      border-color: var(--_negative);
    }
    .box {
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
    .box ul {
      display: contents;
    }
    .box li {
      max-inline-size: 100%;
    }
    .box li.bad {
      flex-basis: 100%;
    }
    .box input {
      flex: 1 1 12em;
      min-inline-size: 0;
      min-block-size: calc(var(--_control) - var(--_unit) * 2);
      padding-block: 0;
      padding-inline: var(--_2);
      border: 0;
      background: none;
    }
    #entry:focus-visible {
      outline: none;
    }
    .token {
      display: inline-flex;
      max-inline-size: 100%;
      border: 1px solid transparent;
      border-radius: calc(var(--_radius) - 3px);
      background: var(--invitations-token-surface, color-mix(in srgb, var(--_accent) 11%, transparent));
    }
    .token button {
      min-block-size: calc(var(--_control) - var(--_unit) * 2 - 2px);
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
    .token .icon-only {
      min-inline-size: calc(var(--_control) - var(--_unit) * 2);
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
    .box .edit {
      field-sizing: content;
      min-inline-size: 12em;
      max-inline-size: 100%;
    }
    .reason {
      padding-block: var(--_unit) var(--_2);
      padding-inline: var(--_2);
    }
    .reason .notice {
      padding: 0;
      border: 0;
      font-size: 0.875em;
    }
    .reason .notice > .icon,
    .reason .error .icon {
      display: none;
    }
    .reason .title {
      color: var(--_negative);
    }
    .below {
      display: flex;
      justify-content: space-between;
      gap: var(--_4);
      min-block-size: 1.3em;
    }
    .counter {
      margin-inline-start: auto;
    }
    .tags {
      display: grid;
      gap: var(--_3);
    }
    .tags:has(li) {
      margin-block: var(--_2);
    }
    .tag {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto;
      gap: var(--_2);
    }
    .tag label {
      color: var(--_quiet);
      font-size: 0.875em;
      font-weight: 400;
    }
    .cell input {
      margin-block: 0 var(--_unit);
    }
    .tag > button {
      align-self: start;
      margin-block-start: 1.3125em;
    }
    legend {
      margin-block-end: var(--_unit);
    }
    .add {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_3);
      margin-block-start: var(--_unit);
    }
    .terms {
      padding-block-start: var(--_4);
      border-block-start: 1px solid var(--_line);
    }
    .terms + .actions {
      margin-block-start: calc(var(--_unit) * -3);
    }
    #outcome {
      display: grid;
      gap: var(--_2);
    }
    #outcome .notice + .notice {
      padding-block-start: 0;
      border-block-start: 0;
    }
    .notice ul {
      display: grid;
      gap: var(--_unit);
    }
    @container (max-width: 420px) {
      .tag {
        grid-template-columns: minmax(0, 1fr) auto;
        padding-block-end: var(--_3);
        border-block-end: 1px solid var(--_line);
      }
      .cell {
        grid-column: 1;
      }
      .tag > button {
        grid-area: 1 / 2;
      }
      .actions > button {
        flex: 1;
      }
    }
  `,
];
