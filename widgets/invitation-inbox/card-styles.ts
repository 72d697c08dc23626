import { css } from 'lit';

/** How a card shows what is particular about it. */
export const cardStyles = css`
  .notice + article,
  slot[name='error'] + article {
    border-block-start: 0;
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
