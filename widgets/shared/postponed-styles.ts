import { css } from 'lit';

/** How what can be taken back looks: at the end of its element, and in sight as long as that is. */
export const postponedStyles = css`
  .postponed {
    position: sticky;
    inset-block-end: var(--_4);
    z-index: 1;
    display: grid;
    gap: var(--_2);
    inline-size: fit-content;
    max-inline-size: 100%;
    max-block-size: 50vh;
    margin-block-start: var(--_4);
    padding: var(--_2) var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--invitations-dialog-surface, var(--_surface));
    font-size: 0.9375em;
    overflow-y: auto;
    box-shadow: 0 4px 16px rgb(0 0 0 / 14%);
  }
  .postponed .line {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--_4);
    min-block-size: var(--_control);
  }
  .postponed .line > :last-child {
    flex: none;
    color: var(--_accent);
  }
  .postponed .notice {
    border: 0;
    padding: var(--_2) 0;
  }
  .postponed [role='alert']:empty {
    display: none;
  }
  /* What has focus does not hide behind it. */
  section:has(.postponed) :focus {
    scroll-margin-block-end: 6rem;
  }
`;
