import { css } from 'lit';

/** How listed invitations show what is new about them, and their ids. */
export const laterInvitationsStyles = css`
  .facts code {
    word-break: break-all;
  }
  .copy {
    min-block-size: max(28px, var(--_target));
    min-inline-size: max(28px, var(--_target));
    margin-block: calc((var(--_target) - 44px) / 5);
    vertical-align: middle;
  }
  /* A change of colour that stays and then goes: nothing moves, so it may also be seen with reduced motion. */
  .recent {
    animation: recent 2s step-end;
  }
  @keyframes recent {
    from {
      background-color: var(--_highlight);
    }
  }
`;
