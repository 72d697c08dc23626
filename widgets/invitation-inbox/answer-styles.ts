import { css } from 'lit';

/** How the question whether to accept looks: who pays first, then what to do before, then the rest. */
export const answerStyles = css`
  dialog[role='dialog'] {
    inline-size: var(--invitations-dialog-width, 40rem);
  }
  .pays {
    display: grid;
    gap: var(--_unit);
    padding: var(--_3) var(--_4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_caution) 9%, transparent);
  }
  .pays strong {
    font-size: 1.0625em;
  }
  .keep {
    display: grid;
    gap: var(--_1-5);
    min-inline-size: 0;
    margin: var(--_2) 0 0;
    padding: 0;
    border: 0;
  }
  .tick {
    display: flex;
    gap: var(--_3);
    min-block-size: var(--_target);
    font-weight: 400;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: max(18px, 1.125em);
    block-size: max(18px, 1.125em);
    margin-block-start: 0.2em;
  }
  .tick:has([aria-disabled='true']) {
    color: var(--_disabled);
    cursor: default;
  }
  .tick [aria-disabled='true']:checked {
    background: var(--_disabled);
  }
  :is(.consequences, .changes, .member p) code {
    word-break: normal;
  }
  #else {
    margin-block-start: var(--_3);
  }
  @container (min-width: 421px) {
    .consequences.facts {
      grid-template-columns: minmax(5.5em, auto) minmax(0, 1fr);
    }
  }
  dialog[role='dialog'] .dialog-foot {
    padding-block-end: var(--_4);
    border-block-start: 1px solid var(--_line);
  }
  .last {
    margin-block-start: var(--_2);
    padding-block: var(--_4) var(--_2);
    border-block-start: 1px solid var(--_line);
  }
  .acknowledge {
    font-weight: 500;
  }
  .acknowledge [aria-invalid='true'] {
    border-radius: 2px;
    box-shadow: 0 0 0 1.5px var(--_negative);
  }
  .acknowledge ~ * > .error {
    margin-block-start: var(--_unit);
    margin-inline-start: calc(max(18px, 1.125em) + var(--_3));
  }
  .changes {
    display: grid;
    gap: var(--_1-5);
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .member {
    padding-block: var(--_6);
  }
  .member > div {
    gap: var(--_3);
  }
  .member .title {
    font-size: 1.125em;
  }
  .member .label {
    margin-block-start: var(--_4);
  }
  .changes {
    margin-block-start: var(--_2);
  }
  @media (pointer: coarse) {
    .tick {
      align-items: center;
    }
    .tick input {
      margin-block-start: 0;
    }
  }
`;
