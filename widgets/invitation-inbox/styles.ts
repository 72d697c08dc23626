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
  `,
];
