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
    .title[role='heading'] {
      font-size: 1.0625em;
      font-weight: 400;
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
    .facts .status {
      margin-inline-start: var(--_unit);
    }
    details .facts {
      margin-block-start: var(--_2);
    }
    .actions + .hint {
      margin-block-start: calc(var(--_unit) * -2);
    }
    .member {
      font-size: 0.9375em;
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
      grid-template-columns: minmax(0, 1fr) auto 7em;
      align-items: baseline;
      gap: var(--_unit) var(--_6);
      padding-block: var(--_2-5);
      border-block-start: 1px solid var(--_line);
      font-size: 0.9375em;
    }
    .who {
      display: flex;
      flex-wrap: wrap;
      column-gap: var(--_3);
    }
    .who code,
    .when {
      color: var(--_quiet);
    }
    .welcome .title[role='heading'] {
      font-weight: 600;
    }
    .welcome .facts {
      margin-block-start: var(--_2);
    }
    .consequences {
      display: grid;
      gap: var(--_3);
    }
    .consequences dt {
      font-weight: 600;
    }
    .consequences dd {
      color: var(--_quiet);
      font-size: 0.9375em;
    }
    .acknowledge {
      display: flex;
      gap: var(--_3);
      padding-block-start: var(--_4);
      border-block-start: 1px solid var(--_line);
      font-weight: 400;
      cursor: pointer;
    }
    .acknowledge input {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
      margin-block-start: 0.1em;
      accent-color: var(--_accent);
    }
    @media (pointer: coarse) {
      .acknowledge {
        min-block-size: 44px;
      }
    }
    @container (max-width: 480px) {
      .past li {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .who {
        grid-column: 1 / -1;
      }
    }
  `,
];
