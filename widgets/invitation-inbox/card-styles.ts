import { css } from 'lit';

/** How a card shows what is particular about it. */
export const cardStyles = css`
  .notice + article,
  slot[name='error'] + article {
    border-block-start: 0;
  }
  .why,
  .caution {
    display: flex;
    gap: var(--_1-5);
    font-size: 0.9375em;
  }
  :is(.why, .caution) .icon {
    margin-block-start: 0.25em;
  }
  .why .icon {
    color: var(--_quiet);
  }
  .caution {
    color: var(--_caution);
  }
`;
