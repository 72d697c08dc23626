import { css } from 'lit';

/** How the parts of the form look that are there only once they are needed. */
export const laterStyles = css`
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
  #quota strong {
    display: flex;
    gap: var(--_1-5);
    align-items: center;
    flex-basis: 100%;
    font-weight: 600;
  }
  #quota.short strong {
    color: var(--_negative);
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
  .reason .error .icon,
  .reason .caution .icon {
    display: none;
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
  .box ul {
    display: contents;
  }
  .box li {
    max-inline-size: 100%;
  }
  .box li:is(.bad, .odd) {
    flex-basis: 100%;
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
  .token-text:last-child {
    padding-inline-end: var(--_2);
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
  .odd .token {
    background: none;
    border-color: var(--_caution);
  }
  .odd .token-text .icon {
    color: var(--_caution);
  }
  .box .edit {
    field-sizing: content;
    min-inline-size: 12em;
    max-inline-size: 100%;
  }
  .cell input,
  .mapping select {
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--invitations-field-surface, var(--_surface));
    transition: border-color var(--_motion);
  }
  .cell input {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: var(--_1-5) var(--_3);
  }
  .cell input:enabled:hover {
    border-color: var(--_text);
  }
  .cell input[aria-invalid='true'] {
    border-color: var(--_negative);
  }
  .cell input:disabled {
    border-color: var(--_line);
  }
  .tags {
    display: grid;
    gap: var(--_3);
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
  .cell input:disabled {
    border-color: var(--_line);
  }
  .tag > button {
    align-self: start;
    margin-block-start: 1.3125em;
  }
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
  .notice [role='heading'] {
    font-size: 1em;
    letter-spacing: 0;
  }
  #outcome .notice + .notice {
    padding-block-start: 0;
    border-block-start: 0;
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
  dialog.import {
    inline-size: var(--invitations-dialog-width, 42rem);
  }
  .import .start {
    justify-content: start;
  }
  .import .dialog-foot {
    display: flex;
  }
  .import .dialog-foot > .plain:first-child:not(:only-child) {
    margin-inline-end: auto;
  }
  .mapping {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2) var(--_6);
  }
  .mapping label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    font-weight: 400;
  }
  .mapping select {
    inline-size: auto;
    max-inline-size: min(16em, 100%);
    min-block-size: var(--_control);
    margin: 0;
    padding-inline: var(--_2);
    color: inherit;
    font: inherit;
  }
  .preview-rows {
    max-block-size: min(24em, 45dvh);
    border-block: 1px solid var(--_line);
    overflow: auto;
  }
  .preview-rows table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .preview-rows :is(td, th) {
    padding: var(--_1-5) var(--_2);
    border-block-end: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  .preview-rows thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--_surface);
    color: var(--_quiet);
  }
  .preview-rows :is(td, th):first-child {
    inline-size: 3em;
    color: var(--_quiet);
    overflow-wrap: normal;
  }
  .preview-rows :is(td, th):first-child,
  .preview-rows thead th:first-child {
    text-align: end;
  }
  .preview-rows :is(td, th):nth-child(2) {
    inline-size: 40%;
  }
  .preview-rows td .icon {
    margin-inline-end: var(--_1-5);
    color: var(--_positive);
  }
  .preview-rows .bad td .icon {
    color: var(--_negative);
  }
  @container (max-width: 26em) {
    .preview-rows :is(td, th) {
      padding-inline: var(--_unit);
    }
    .mapping .check {
      flex-wrap: nowrap;
      align-items: start;
    }
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
  }
`;
