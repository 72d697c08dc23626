import { css } from 'lit';

/** How a card shows what is particular about it. */
export const cardStyles = css`
  .notice + article,
  slot[name='error'] + article {
    border-block-start: 0;
  }
  .linked {
    position: relative;
    padding-inline-start: var(--_4);
  }
  .linked > .notice {
    border-block: 0;
  }
  .linked::before {
    content: '';
    position: absolute;
    inset-block: var(--_2);
    inset-inline-start: 0;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 2px;
  }
  /* The bar tells that this has focus. It is inside, where no page can cut it off. */
  .linked:focus {
    outline: none;
  }
  .sender {
    align-items: baseline;
  }
  details .facts {
    margin-block-start: var(--_2);
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
  .whys,
  .why > span {
    display: grid;
  }
  .whys {
    gap: var(--_2);
  }
  .why .icon {
    color: var(--_quiet);
  }
  .caution {
    color: var(--_caution);
  }
`;
