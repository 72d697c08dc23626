import { css } from 'lit';
import { controls } from '../shared/controls.ts';
import { invitationsStyles } from '../shared/invitations-styles.ts';
import { surfaces } from '../shared/surfaces.ts';
import { tokens } from '../shared/tokens.ts';

/** How the inbox looks. */
export const styles = [
  tokens,
  controls,
  surfaces,
  invitationsStyles,
  css`
    article {
      display: grid;
      gap: var(--_4);
      padding-block: var(--_6);
      border-block-start: 1px solid var(--_line);
      background: var(--invitations-card-surface, none);
    }
    .signed-in {
      margin-block-start: calc(var(--_unit) * -3);
    }
    article .who {
      display: grid;
      gap: var(--_unit);
    }
    article .title {
      font-size: 1.125em;
      font-weight: 400;
      text-wrap: pretty;
    }
    .title bdi {
      font-weight: 600;
    }
    .linked {
      position: relative;
    }
    .linked:focus {
      outline: none;
    }
    .linked::before {
      content: '';
      position: absolute;
      inset-block: var(--_2);
      inset-inline-start: calc(var(--_unit) * -3);
      border-inline-start: 3px solid var(--_accent);
      border-radius: 2px;
    }
    .sender {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--_3);
      color: var(--_quiet);
      font-size: 0.9375em;
    }
    .until {
      margin-block-start: var(--_unit);
    }
    details .facts {
      margin-block-start: var(--_2);
    }
    .past {
      display: grid;
      gap: var(--_2);
      margin-block-start: var(--_4);
    }
    .past [role='heading'] {
      font-size: 1em;
    }
    .past ul {
      border-block-end: 1px solid var(--_line);
    }
    .past li {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) 9em;
      align-items: baseline;
      gap: var(--_unit) var(--_6);
      padding-block: var(--_2-5);
      border-block-start: 1px solid var(--_line);
      font-size: 0.9375em;
    }
    .who code,
    .when small {
      display: block;
    }
    .who code,
    .when {
      color: var(--_quiet);
    }
    @container (max-width: 30em) {
      .past li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .past .who {
        grid-column: 1 / -1;
      }
    }
  `,
];
