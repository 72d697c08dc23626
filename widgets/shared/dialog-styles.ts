import { css } from 'lit';

/** How a question looks: its answers stay in sight while a long body scrolls, where the window leaves room for that. */
export const dialogStyles = css`
  dialog {
    inline-size: var(--invitations-dialog-width, 34rem);
    max-inline-size: calc(100vw - var(--_unit) * 8);
    max-block-size: calc(100dvh - var(--_unit) * 8);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--invitations-dialog-surface, var(--_surface));
    color: inherit;
    box-shadow: 0 24px 64px -16px rgb(0 0 0 / 35%);
    overflow: auto;
    overscroll-behavior: contain;
    text-wrap: pretty;
  }
  dialog::backdrop {
    background: var(--invitations-backdrop, rgb(10 12 20 / 45%));
  }
  .dialog-head {
    display: flex;
    gap: var(--_3);
    align-items: baseline;
    padding: var(--_6) var(--_6) var(--_2);
  }
  .dialog-head h2 {
    min-inline-size: 0;
  }
  .dialog-head .icon {
    translate: 0 0.125em;
    color: var(--_quiet);
  }
  dialog[role='dialog'] .dialog-head .icon {
    color: var(--_caution);
  }
  #dialog-body {
    container-type: inline-size;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    padding: var(--_unit) var(--_6) var(--_3);
  }
  #dialog-body .notice {
    padding: var(--_3) var(--_4);
    border: 0;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_negative) 8%, transparent);
  }
  .dialog-foot {
    display: grid;
    gap: var(--_4);
    padding: var(--_4) var(--_6) var(--_6);
  }
  dialog .actions {
    justify-content: end;
  }
  @media (max-width: 30em) {
    dialog {
      max-inline-size: calc(100vw - var(--_unit) * 4);
      max-block-size: calc(100dvh - var(--_unit) * 4);
    }
    .dialog-head {
      padding: var(--_4) var(--_4) var(--_2);
    }
    #dialog-body,
    .dialog-foot {
      padding-inline: var(--_4);
    }
    .dialog-foot {
      padding-block-end: var(--_4);
    }
    .dialog-foot.actions {
      gap: var(--_2);
    }
    .dialog-foot button:not(.plain) {
      flex: 1 0 auto;
    }
  }
  @media (min-height: 36rem) {
    dialog[open] {
      display: flex;
      flex-direction: column;
      overflow: hidden;
    }
    #dialog-body {
      overflow: auto;
      overscroll-behavior: contain;
      scroll-padding-block: var(--_4);
      outline-offset: -2px;
    }
  }
`;
