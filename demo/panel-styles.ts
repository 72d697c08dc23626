import { css } from 'lit';
import { controls } from '../widgets/shared/controls.ts';
import { laterControls } from '../widgets/shared/later-controls.ts';
import { surfaces } from '../widgets/shared/surfaces.ts';
import { tokens } from '../widgets/shared/tokens.ts';

/** How every panel of the demo begins: with the widgets' own tokens, buttons and notices. */
export const panelStyles = [
  tokens,
  controls,
  laterControls,
  surfaces,
  css`
    h3 {
      font-size: 1.25em;
      font-weight: 600;
      line-height: 1.3;
      letter-spacing: -0.01em;
    }
    h3 + .notice,
    h3 + .skeleton {
      margin-block-start: calc(var(--_unit) * 4);
    }
    .mono {
      font-family: var(--_mono);
      font-size: 0.8125em;
    }
    .quiet {
      color: var(--_quiet);
    }
  `,
];
