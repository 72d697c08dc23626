import { css } from 'lit';

/** How those parts of the list look that come on demand. */
export const laterStyles = css`
  .toolbar,
  .selection {
    grid-area: 1 / 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_2);
    min-inline-size: 0;
  }
  .toolbar[inert] {
    visibility: hidden;
  }
  .filter {
    flex: 0 1 20rem;
    position: relative;
    min-inline-size: 0;
    font-weight: 400;
  }
  .filter .icon {
    position: absolute;
    inset-block-start: calc(50% - 0.5em);
    inset-inline-start: var(--_2-5);
    color: var(--_quiet);
    pointer-events: none;
  }
  .filter input {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding-inline: var(--_6) var(--_2);
    padding-inline-start: calc(var(--_2-5) + 1em + var(--_2));
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius);
    background: var(--invitations-field-surface, var(--_surface));
    font-size: 1em;
    text-overflow: ellipsis;
    appearance: none;
  }
  .filter input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .select select {
    min-block-size: var(--_control);
    margin: 0;
    padding-inline: var(--_2-5) var(--_6);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 500;
    cursor: pointer;
    appearance: none;
  }
  .select {
    position: relative;
    font-weight: 400;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 4px);
    inset-inline-end: var(--_3);
    inline-size: 5px;
    block-size: 5px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  .select select:hover {
    background-color: var(--_hover);
  }
  .select option {
    background: var(--_surface);
    color: var(--_text);
  }
  /* Takes no room of its own, so that nothing moves when it comes. */
  .news {
    flex: 1 1 0;
    max-block-size: 2.5em;
    min-inline-size: 0;
    margin-block: -0.5em;
    margin-inline-start: calc(var(--_2) * -1);
    line-height: 1.25;
    text-align: end;
    overflow: hidden;
    overflow-wrap: anywhere;
  }
  .found {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .found button {
    font-size: 1em;
  }
  button.tool {
    flex: none;
    padding-inline: 0;
    color: inherit;
  }
  button.tool:hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .tool {
    margin-inline-start: var(--_2);
  }
  [popovertarget] {
    margin-inline-start: auto;
  }
  .tool .icon {
    color: var(--_quiet);
  }
  .why:not([hidden]) {
    display: flex;
    gap: var(--_1-5);
    margin-block-start: var(--_3);
  }
  .why .icon {
    margin-block-start: 0.25em;
  }
  .why span {
    min-inline-size: 0;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  /* Two lines in the place of one. */
  .action:has(.waiting),
  .action .waiting {
    vertical-align: middle;
  }
  .action .waiting {
    max-inline-size: 9em;
    padding-block: 0;
    font-size: 0.8em;
    white-space: normal;
    text-align: inherit;
  }
  [role='rowheader'] .error {
    padding-block-start: var(--_unit);
    padding-inline-start: calc(var(--_3) + var(--_2));
  }
  .id {
    display: inline-flex;
    align-items: center;
    gap: var(--_unit);
    max-inline-size: 100%;
  }
  /* In full it stands in the details. */
  .id code {
    max-inline-size: 10.5em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  @container (42em < width <= 60em) {
    .id code {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  .selection > span {
    font-weight: 600;
  }
  tbody tr:has(.pick :checked) {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  tbody .pick {
    padding-block-start: var(--_cell);
    vertical-align: top;
  }
  .box {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    inline-size: var(--_target);
    block-size: var(--_target);
  }
  .box input {
    cursor: pointer;
  }
  .box input[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  button.sort {
    justify-content: start;
    min-block-size: var(--_target);
    min-inline-size: var(--_target);
    gap: 2px;
    padding: 0;
    border: 0;
    font: inherit;
    text-align: start;
  }
  button.sort:hover {
    background: none;
    color: var(--_text);
  }
  button.sort .icon {
    inline-size: var(--_3);
    block-size: var(--_3);
  }
  [aria-sort] button.sort {
    color: var(--_text);
  }
  .empty button {
    margin-block-start: var(--_2);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_3);
    font-size: 0.9375em;
  }
  .named {
    display: grid;
    gap: var(--_1-5);
  }
  .action button:not([aria-disabled='true']):hover {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .action button,
    .toolbar .tool {
      padding-inline: var(--_2);
    }
  }
  @container (42em < width <= 48em) {
    th,
    td {
      padding-inline: var(--_unit);
    }
  }
  @container (max-width: 42em) {
    .filter {
      flex: 1 0 100%;
    }
    .id code {
      max-inline-size: none;
      white-space: normal;
      word-break: break-all;
    }
  }
  /* Narrow even for the size of its text. */
  @container (max-width: 15em) {
    td[data-label] {
      grid-template-columns: minmax(0, 1fr);
    }
    td :is(time, .near, .date, .status, button) {
      white-space: normal;
    }
  }
`;
