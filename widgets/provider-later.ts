import { css } from 'lit';
import { surfaces } from './shared/surfaces.ts';
import { tokens } from './shared/tokens.ts';
import { controls } from './shared/controls.ts';

export { StorageWatch } from './shared/storage-watch.ts';
export const styles = [
  tokens,
  controls,
  surfaces,
  css`
    /* The tokens are for the notice: the page's own elements in here look as they would without us. */
    :host {
      container-type: normal;
      color: inherit;
      line-height: inherit;
      text-align: inherit;
      overflow-wrap: inherit;
      font-variant-numeric: inherit;
      -webkit-text-size-adjust: inherit;
    }
    .notice {
      margin-block-end: var(--_6);
      color: var(--_text);
      line-height: 1.5;
      text-align: start;
    }
  `,
];
